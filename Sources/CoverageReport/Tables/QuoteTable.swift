public import CoverageComparison
internal import Reporting

/// A row a quotation.
public struct QuoteTable: ComparisonTable {
  public static let name = "quotes"
  public static let contents = "every quotation, its speaker, and who else has it"

  public struct Row: Sendable {
    let story: String
    let quote: Quote
  }

  private let comparison: CorpusComparison
  public let rows: [Row]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap { story in
      story.quotes.map { Row(story: story.story, quote: $0) }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .story { $0.story },
      .article { comparison.id(ofArticle: $0.quote.article) },
      .mediaName { comparison.outlets.name(ofArticle: $0.quote.article) },
      Column("speaker", .text, "who is quoted, where that is known") { Cell($0.quote.speaker) },
      .sentence("quote", "the quotation as the article has it") {
        comparison.sentence($0.quote.article, $0.quote.place)
      },
      Column(
        "also_in", .list, "the other articles that have it, separated by semicolons",
        reference: "articles.id"
      ) { Cell(ids($0.quote.echoes)) },
      Column(
        "worded_otherwise_in", .list,
        "those of them that word it otherwise, separated by semicolons", reference: "articles.id"
      ) { Cell(ids($0.quote.echoes.filter { !$0.isSameWords })) },
      Column(
        "speaker_inferred", .identifier,
        "whether the speaker is carried over from the quotation before", range: .truth
      ) { .boolean($0.quote.isSpeakerInferred) },
      .place { $0.quote.place },
    ]
  }

  /// Each article once; echoes are in the order of their articles.
  private func ids(_ echoes: [Quote.Echo]) -> [String] {
    var ids: [String] = []
    for echo in echoes where ids.last != comparison.id(ofArticle: echo.article) {
      ids.append(comparison.id(ofArticle: echo.article))
    }
    return ids
  }
}
