public import CoverageComparison
internal import Reporting

/// A row a story and outlet with an article on it.
public struct CoverageTable: ComparisonTable {
  public static let name = "coverage_matrix"
  public static let contents = "articles by story and outlet"

  private let names: [String]
  public let rows: [CorpusComparison.Coverage]

  public init(_ comparison: CorpusComparison, story: String?) {
    names = comparison.outlets.names
    rows = comparison.coverage.filter { story == nil || $0.story == story }
  }

  public var columns: [ReportColumn<CorpusComparison.Coverage>] {
    [
      .story { $0.story },
      .comparedOutlet { names[$0.outlet] },
      Column(
        "articles", .number, "its articles on the story", unit: "articles", range: .oneOrMore
      ) { .integer($0.articles) },
      Column("words", .number, "their words", unit: "words", range: .zeroOrMore) {
        .integer($0.words)
      },
    ]
  }
}
