/// What is worth saying of the corpus, and its outlets.
struct OverviewSection: PageSection {
  static let id = "overview"
  static let title = "Overview"
  static let link: String? = "Overview"

  /// An outlet in figures.
  struct Row: Hashable, Sendable {
    let name: String
    let color: Int
    let articles: String
    let words: String
    let stories: String
    let firsts: String
    let own: String
  }

  struct Outlets: Hashable, Sendable {
    let rows: [Row]
  }

  /// The first finding, which is set larger.
  let lede: String
  let findings: [String]
  let outlets: Outlets?

  init(_ report: CorpusReport, _ context: PageContext) {
    let (facts, legend) = (report.facts, report.facts.legend)
    let sentences = report.findings.map(\.sentence)
    lede = sentences.first ?? ""
    findings = Array(sentences.dropFirst())
    let rows = facts.outlets.enumerated().map { place, figures in
      Row(
        name: facts.outletName(figures.outlet), color: legend.color(ofOutlet: place),
        articles: Wording.number(figures.articles), words: Wording.number(figures.words),
        stories: Wording.number(figures.stories), firsts: Wording.number(figures.firsts),
        own: figures.ownShare.map(Wording.percent) ?? "–")
    }
    outlets = rows.isEmpty ? nil : Outlets(rows: rows)
  }

  static let template = """
    <div class="columns">
    <div class="findings">
    <p class="lede">{{lede}}</p>
    {{#findings}}<p>{{.}}</p>
    {{/findings}}
    </div>
    {{#outlets}}
    <div class="scroll" tabindex="0" role="region" aria-label="Outlets">
    <table class="sortable"><caption>Outlets</caption>
    <thead><tr><th scope="col">Outlet</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Words</th><th scope="col" class="n">Stories</th><th scope="col" class="n">First</th><th scope="col" class="n" data-tip="The share of its words in sentences that no other outlet has">Own words</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></th><td class="n">{{articles}}</td><td class="n">{{words}}</td><td class="n">{{stories}}</td><td class="n">{{firsts}}</td><td class="n">{{own}}</td></tr>
    {{/rows}}</tbody></table>
    <p class="note"><b>First</b>: stories of several outlets on which it was certainly first. <b>Own words</b>: the share of its words on such stories in sentences that no other outlet has.</p>
    </div>
    {{/outlets}}
    </div>

    """
}
