internal import Reporting

/// The words that set outlets apart, as bars.
struct WordSection: PageSection {
  static let id = "wording"
  static let title = "Words that set outlets apart"
  static let link: String? = "Words"

  struct Chart: Sendable {
    let outlet: String
    let color: Int
    let bars: [Bar]
  }

  let outlets: [Chart]

  private enum Limit {
    static let outlets = 12
    static let terms = 8
  }

  init?(_ report: CorpusReport, _ context: PageContext) {
    let (facts, legend) = (report.facts, report.facts.legend)
    outlets = facts.outlets.prefix(Limit.outlets).enumerated().compactMap { place, figures in
      let terms = facts.terms(ofOutlet: figures.outlet).prefix(Limit.terms)
      guard !terms.isEmpty else { return nil }
      let greatest = terms.flatMap { [$0.rate, $0.otherRate] }.max() ?? 1
      return Chart(
        outlet: facts.outletName(figures.outlet), color: legend.color(ofOutlet: place),
        bars: terms.map { term in
          Bar(
            label: term.term, share: term.rate / greatest, otherShare: term.otherRate / greatest,
            note: term.rates)
        })
    }
    guard !outlets.isEmpty else { return nil }
  }

  static let template = """
    <p class="note">On the same stories as others. Uses in 10,000 words: the outlet’s (coloured bar) against the others’ (line).</p>
    <div class="cards">
    {{#outlets}}<figure class="card"><figcaption><h3><i class="dot c{{color}}"></i><bdi>{{outlet}}</bdi></h3></figcaption>
    <table class="bars"><caption class="off">Words that {{outlet}} uses more than others</caption><tbody>{{#bars}}<tr><th scope="row"><bdi>{{label}}</bdi></th><td><svg class="bar" height="12" aria-hidden="true"><rect class="c{{color}}" width="{{width}}" height="12"/><line class="other" x1="{{otherWidth}}" x2="{{otherWidth}}" y1="0" y2="12"/></svg></td><td class="n">{{note}}</td></tr>{{/bars}}</tbody></table></figure>
    {{/outlets}}
    </div>

    """
}
