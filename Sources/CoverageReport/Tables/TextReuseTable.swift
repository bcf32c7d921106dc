public import CoverageComparison
internal import Reporting
internal import TextReuse

/// A row a pair of articles, with their longest shared passage.
public struct TextReuseTable: ComparisonTable {
  public static let name = "text_reuse"
  public static let contents = "pairs of articles that share passages"

  public struct Row: Sendable {
    let story: String
    let reuse: StoryComparison.Reuse
    let longest: SharedPassage
  }

  private let comparison: CorpusComparison
  public let rows: [Row]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap { story in
      story.reuse.compactMap { reuse in
        reuse.longest.map { Row(story: story.story, reuse: reuse, longest: $0) }
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .story { $0.story },
      .article("from", "the article taken for the source") {
        comparison.id(ofArticle: $0.reuse.from)
      },
      .article("to", "the article that has its text too") { comparison.id(ofArticle: $0.reuse.to) },
      Column(
        "from_share", .number, "the share of the source's words in shared passages",
        unit: "share", range: .unitInterval
      ) { .number($0.reuse.fromShare, decimals: 6) },
      Column(
        "to_share", .number, "the share of the other's words in shared passages", unit: "share",
        range: .unitInterval
      ) { .number($0.reuse.toShare, decimals: 6) },
      Column(
        "longest_words", .number, "the words of the longest shared passage", unit: "words",
        range: .oneOrMore
      ) { .integer($0.longest.wordCount) },
      Column(
        "own_words", .number,
        "the words of the longest shared piece that is neither quotation nor text of an agency or of several outlets",
        unit: "words", range: .zeroOrMore
      ) { .integer($0.reuse.longestOwnWords) },
      .sentence("passage", "that passage, as the second article has it") {
        comparison.sentence($0.reuse.to, $0.longest.second)
      },
      Column(
        "relation", .identifier, "what the two texts are to each other",
        range: .words(of: TextRelation.self)
      ) { .text($0.reuse.relation.rawValue) },
      Column(
        "direction", .identifier, "why the first is taken for the source",
        range: .words(of: StoryComparison.Reuse.Direction.self)
      ) { .text($0.reuse.direction.rawValue) },
      Column(
        "passages", .number, "the shared passages", unit: "passages", range: .oneOrMore
      ) { .integer($0.reuse.passages.count) },
      .place("from_place", "where the passage stands in the source") { $0.longest.first },
      .place("to_place", "where it stands in the other article") { $0.longest.second },
    ]
  }
}
