public import CoverageComparison
internal import Reporting

/// A row an outlet and story.
public struct FirstReportTable: ComparisonTable {
  public static let name = "first_reports"
  public static let contents = "when each outlet first reported each story"

  private let comparison: CorpusComparison
  public let rows: [FirstReport]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap(\.firstReports)
  }

  public var columns: [ReportColumn<FirstReport>] {
    [
      .story { $0.story },
      .mediaName { comparison.outlets.name(ofArticle: $0.article) },
      .article("article", "the outlet's first article on the story") {
        comparison.id(ofArticle: $0.article)
      },
      .publishDate { $0.date },
      hours(
        "lag_hours",
        "the time since the first report of all; empty where the order is not known"
      ) { $0.lagHours },
      Column(
        "rank", .number, "one more than the outlets that were certainly earlier",
        range: .oneOrMore
      ) { Cell($0.rank) },
      Column(
        "order_certain", .identifier, "whether the dates leave no doubt about its place",
        range: .truth
      ) { .boolean($0.isOrderCertain) },
      hours("lag_low", "the least time since the first report of all that the dates allow") {
        $0.lagRange?.lowerBound
      },
      hours("lag_high", "the greatest time since the first report of all that the dates allow") {
        $0.lagRange?.upperBound
      },
    ]
  }

  private func hours(
    _ name: String, _ meaning: String, _ value: @escaping (FirstReport) -> Double?
  ) -> Column {
    Column(name, .number, meaning, unit: "hours", range: .zeroOrMore) {
      Cell(value($0), decimals: 2)
    }
  }
}
