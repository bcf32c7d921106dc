public import CoverageComparison
internal import Reporting

/// A row a pair of outlets, and one more without agency copy where there is any.
public struct LeadLagTable: ComparisonTable {
  public static let name = "lead_lag"
  public static let contents = "who reports first, by pair of outlets"

  private let names: [String]
  public let rows: [LeadLag]

  public init(_ comparison: CorpusComparison, story: String?) {
    names = comparison.outlets.names
    rows = comparison.leadLag
  }

  public var columns: [ReportColumn<LeadLag>] {
    [
      .comparedOutlet("leader", "the outlet that is first more often") { names[$0.leader] },
      .comparedOutlet("follower", "the other outlet") { names[$0.follower] },
      Column(
        "stories", .number, "the stories that both report", unit: "stories", range: .oneOrMore
      ) { .integer($0.stories) },
      Column(
        "median_lag_hours", .number,
        "the median time from the leader's first report to the follower's", unit: "hours"
      ) { Cell($0.lagHours?.value, decimals: 2) },
      Column("low", .number, "the lower end of its 95 % interval", unit: "hours") {
        Cell($0.lagHours?.interval?.lowerBound, decimals: 2)
      },
      Column("high", .number, "the upper end of its 95 % interval", unit: "hours") {
        Cell($0.lagHours?.interval?.upperBound, decimals: 2)
      },
      Column(
        "p", .number,
        "the probability of so uneven an order by chance, given how many articles each outlet has",
        unit: "probability", range: .unitInterval
      ) { .number($0.p, decimals: 9) },
      .falseDiscoveryRate("the false discovery rate among all pairs") { $0.q },
      stories("leads", "the stories in which the leader was certainly first") { $0.leads },
      stories("follows", "the stories in which the follower was certainly first") { $0.follows },
      stories("order_unknown", "the stories in which the dates do not tell") { $0.unknown },
      Column(
        "agency_copy", .identifier, "whether articles that are agency copy were counted",
        range: "counted, left out"
      ) { .text($0.includesAgencyCopy ? "counted" : "left out") },
      Column(
        "expected_leads", .number,
        "the stories in which chance would put the leader first, given its articles",
        unit: "stories", range: .zeroOrMore
      ) { .number($0.expectedLeads, decimals: 2) },
    ]
  }

  private func stories(
    _ name: String, _ meaning: String, _ count: @escaping (LeadLag) -> Int
  ) -> Column {
    Column(name, .number, meaning, unit: "stories", range: .zeroOrMore) { .integer(count($0)) }
  }
}

extension ReportColumn {
  static func falseDiscoveryRate(
    _ meaning: String, _ rate: @escaping (Row) -> Double
  ) -> Self {
    Self("q", .number, meaning, unit: "rate", range: .unitInterval) {
      .number(rate($0), decimals: 9)
    }
  }
}
