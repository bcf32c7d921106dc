internal import CoverageComparison
internal import Reporting

/// How many articles each outlet has on each leading story, with the blind spots marked.
struct CoverageSection: PageSection {
  static let id = "coverage"
  static let title = "Who covered what"
  static let link: String? = "Who covered what"

  let heatMap: HeatMap

  private enum Limit {
    static let rows = 30
    static let outlets = 16
  }

  init?(_ report: CorpusReport, _ context: PageContext) {
    let facts = report.facts
    let outlets = facts.outlets.prefix(Limit.outlets).map(\.outlet)
    guard outlets.count > 1, !facts.leading.isEmpty else { return nil }
    let counts = facts.coverage
    let spots = Dictionary(grouping: facts.comparison.blindSpots, by: \.story)
    let rows = facts.leading.prefix(Limit.rows).map { story in
      HeatMap.Story(
        id: story.id, headline: story.headline ?? story.id, link: context.link(story),
        entries: outlets.map { outlet in
          Self.entry(
            counts[story.id]?[outlet] ?? 0,
            spots[story.id]?.filter { $0.outlet == outlet } ?? [], rate: facts.rate)
        })
    }
    heatMap = HeatMap(outlets: outlets.map(facts.outletName), stories: rows)
  }

  private static func entry(
    _ articles: Int, _ spots: [BlindSpot], rate: Double
  ) -> HeatMap.Entry {
    let (number, count) = (Wording.number(articles), Wording.count(articles, .article))
    guard let spot = spots.first(where: { $0.q <= rate }) ?? spots.first else {
      return .init(articles: articles, count: number, mark: .none, note: count)
    }
    let mark: HeatMap.Entry.Mark =
      spot.direction == .overCovered ? .overCovered : spot.q <= rate ? .blindSpot : .absent
    return .init(
      articles: articles, count: number, mark: mark,
      note: """
        \(count); \(Wording.decimals(spot.expected, 1)) expected, \(Wording.probability("q", spot.q))
        """)
  }

  static let template = """
    {{#heatMap}}
    <p class="note">Articles of each outlet on each story; darker is more. <b>–</b> nothing, which may be chance; <b class="blind-key">✕</b> a blind spot: nothing, beyond chance; <b>+</b> more than expected, beyond chance.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Who covered what">
    <table class="heat"><caption class="off">Articles by story and outlet</caption>
    <thead><tr><td></td>{{#outlets}}<th scope="col"><span><bdi>{{.}}</bdi></span></th>{{/outlets}}</tr></thead>
    <tbody>{{#rows}}<tr data-story="{{id}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a></th>{{#cells}}<td title="{{note}}"><svg class="cell" aria-hidden="true"><rect class="h{{shade}} {{kind}}" width="100%" height="100%" rx="2"/></svg><span class="t{{shade}} {{kind}}">{{text}}</span></td>{{/cells}}</tr>
    {{/rows}}</tbody></table>
    </div>
    {{/heatMap}}

    """
}
