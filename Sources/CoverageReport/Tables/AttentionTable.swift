public import CoverageComparison
internal import Reporting

/// A row an outlet, and one for all articles that name none.
public struct AttentionTable: ComparisonTable {
  public static let name = "attention"
  public static let contents = "how much room each outlet gives"

  private let names: [String]
  public let rows: [Attention]

  public init(_ comparison: CorpusComparison, story: String?) {
    names = comparison.outlets.names
    rows = comparison.attention
  }

  public var columns: [ReportColumn<Attention>] {
    [
      Column("media_name", .text, "the outlet; empty for articles that name none") {
        Cell($0.outlet.map { names[$0] })
      },
      Column("articles", .number, "its articles", unit: "articles", range: .oneOrMore) {
        .integer($0.articles)
      },
      Column("words", .number, "their words", unit: "words", range: .zeroOrMore) {
        .integer($0.words)
      },
      Column(
        "stories", .number, "the stories that it has articles on", unit: "stories",
        range: .oneOrMore
      ) { .integer($0.stories) },
      Column(
        "in_title", .number, "its articles with a key term of their story in the title",
        unit: "articles", range: .zeroOrMore
      ) { .integer($0.inTitle) },
      Column(
        "in_lead", .number, "its articles with two key terms in the first two sentences",
        unit: "articles", range: .zeroOrMore
      ) { .integer($0.inLead) },
      .date("first", "the date of its earliest article") { $0.first },
      .date("last", "the date of its latest article") { $0.last },
    ]
  }
}
