public import CoverageComparison
internal import Reporting

/// A row a pair of numbers that disagree, as they are written.
public struct NumberTable: ComparisonTable {
  public static let name = "numbers"
  public static let contents = "figures that disagree"

  public struct Row: Sendable {
    let story: String
    let conflict: NumberConflict
  }

  private let comparison: CorpusComparison
  public let rows: [Row]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap { story in
      story.numberConflicts.map { Row(story: story.story, conflict: $0) }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .story { $0.story },
      .claim { $0.conflict.claim },
      .article { comparison.id(ofArticle: $0.conflict.first.article) },
      Column("value", .text, "the number as the article writes it") {
        .text($0.conflict.first.text)
      },
      Column("unit", .text, "what the number counts") { .text($0.conflict.unit) },
      .article("other_article", "the article that disagrees") {
        comparison.id(ofArticle: $0.conflict.second.article)
      },
      Column("other_value", .text, "the number as that article writes it") {
        .text($0.conflict.second.text)
      },
      .sentence { comparison.sentence($0.conflict.first.article, $0.conflict.first.place) },
      .sentence("other_sentence", "the sentence as that article has it") {
        comparison.sentence($0.conflict.second.article, $0.conflict.second.place)
      },
    ]
  }
}
