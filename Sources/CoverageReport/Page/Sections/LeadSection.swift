internal import CoverageComparison

/// Who is ahead of whom.
struct LeadSection: PageSection {
  static let id = "leads"
  static let title = "Who reports first"
  static let link: String? = nil

  struct Row: Hashable, Sendable {
    let leader: String
    let follower: String
    let leads: String
    let follows: String
    let unknown: String
    let lag: String
    let chance: String
  }

  let rows: [Row]
  let note: String

  private static let limit = 30

  init?(_ report: CorpusReport, _ context: PageContext) {
    let facts = report.facts
    let pairs = facts.leads.filter { $0.leads + $0.follows > 0 }
    guard !pairs.isEmpty else { return nil }
    rows = pairs.prefix(Self.limit).map { pair in
      Row(
        leader: facts.outletName(pair.leader), follower: facts.outletName(pair.follower),
        leads: Wording.number(pair.leads), follows: Wording.number(pair.follows),
        unknown: Wording.number(pair.unknown),
        lag: pair.lagHours.map { $0.value < 0 ? "none" : Wording.duration(hours: $0.value) } ?? "–",
        chance: Wording.probability(pair.q))
    }
    let certain = pairs.count { $0.q <= facts.rate }
    let leads =
      certain == 0
      ? "No lead is"
      : "\(Wording.capitalized(Wording.spelled(certain, "lead"))) \(Wording.verb(certain, "is", "are"))"
    note = """
      Over the stories that both report. \(leads) beyond chance at q ≤ \(Wording.decimals(facts.rate, 2)).
      """
  }

  static let template = """
    <p class="note">{{note}}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Who reports first">
    <table class="sortable"><caption class="off">Pairs of outlets, over the stories that both report</caption>
    <thead><tr><th scope="col">Ahead</th><th scope="col">Behind</th><th scope="col" class="n">Ahead in</th><th scope="col" class="n">Behind in</th><th scope="col" class="n">Not known</th><th scope="col">Median lead</th><th scope="col" class="n">q</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><bdi>{{leader}}</bdi></th><td><bdi>{{follower}}</bdi></td><td class="n">{{leads}}</td><td class="n">{{follows}}</td><td class="n">{{unknown}}</td><td>{{lag}}</td><td class="n">{{chance}}</td></tr>
    {{/rows}}</tbody></table>
    </div>

    """
}
