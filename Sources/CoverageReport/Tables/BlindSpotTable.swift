public import CoverageComparison
internal import Reporting

/// A row an outlet and a story of several outlets that it has nothing on, or more than expected.
public struct BlindSpotTable: ComparisonTable {
  public static let name = "blind_spots"
  public static let contents = "what outlets left out, or covered more than expected"

  private let names: [String]
  private let rate: Double
  public let rows: [BlindSpot]

  public init(_ comparison: CorpusComparison, story: String?) {
    names = comparison.outlets.names
    rate = comparison.options.falseDiscoveryRate
    rows = comparison.blindSpots.filter { story == nil || $0.story == story }
  }

  public var columns: [ReportColumn<BlindSpot>] {
    [
      .story { $0.story },
      .comparedOutlet { names[$0.outlet] },
      Column(
        "observed", .number, "its articles on the story", unit: "articles", range: .zeroOrMore
      ) { .integer($0.observed) },
      Column(
        "expected", .number, "what its volume and the story's size lead to expect",
        unit: "articles", range: .zeroOrMore
      ) { .number($0.expected, decimals: 3) },
      Column(
        "p", .number, "the probability of so few, or so many, by chance, hypergeometric",
        unit: "probability", range: .unitInterval
      ) { .number($0.p, decimals: 9) },
      .falseDiscoveryRate("the false discovery rate among all pairs of outlet and story") { $0.q },
      Column(
        "direction", .identifier,
        "whether the outlet has nothing on it, or more than expected",
        range: .words(of: BlindSpot.Direction.self)
      ) { .text($0.direction.rawValue) },
      Column(
        "significant", .identifier, "whether q is within the stated rate of .05", range: .truth
      ) { .boolean($0.q <= rate) },
      Column(
        "story_articles", .number, "the articles on the story", unit: "articles",
        range: "2 or more"
      ) { .integer($0.storyArticles) },
      Column(
        "outlet_articles", .number, "the outlet's articles in all", unit: "articles",
        range: .oneOrMore
      ) { .integer($0.outletArticles) },
      Column(
        "covering_outlets", .number, "the outlets that report the story", unit: "outlets",
        range: "2 or more"
      ) { .integer($0.coveringOutlets) },
    ]
  }
}
