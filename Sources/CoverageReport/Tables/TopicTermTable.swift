internal import Reporting
internal import TopicModeling

/// A row a leading term of a topic.
public struct TopicTermTable: ReportFileTable {
  public static let name = "topic_terms"
  public static let contents = "the terms that set each topic apart"

  public struct Row: Sendable {
    let topic: Topic
    let rank: Int
    let term: Topic.Term
  }

  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    rows = figures.topics.topics.flatMap { topic in
      topic.terms.enumerated().map { Row(topic: topic, rank: $0 + 1, term: $1) }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .topic { $0.topic.id },
      Column("rank", .number, "the term's place in the topic", range: .oneOrMore) {
        .integer($0.rank)
      },
      Column("term", .text, "the term as it is usually written") { .text($0.term.surface) },
      Column(
        "score", .number,
        "how much the term sets the topic apart: p ln(p/q) for the next two", range: .zeroOrMore
      ) { .number($0.term.score, decimals: 4) },
      Column(
        "share", .number, "the share p of the topic's texts that have the term", unit: "share",
        range: .unitInterval
      ) { .number($0.term.share, decimals: 4) },
      Column(
        "corpus_share", .number, "the share q of all texts that have it", unit: "share",
        range: .unitInterval
      ) { .number($0.term.corpusShare, decimals: 4) },
    ]
  }
}
