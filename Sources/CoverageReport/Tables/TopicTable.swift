internal import NewsCorpus
internal import Reporting
internal import TopicModeling

/// A row a topic, the largest first.
public struct TopicTable: ReportFileTable {
  public static let name = "topics"
  public static let contents = "every topic"

  public struct Row: Sendable {
    let index: Int
    let topic: Topic
  }

  private let figures: TopicFigures
  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    self.figures = figures
    rows = figures.topics.topics.enumerated().map { Row(index: $0, topic: $1) }
  }

  public var columns: [ReportColumn<Row>] {
    [
      Column(
        "topic", .identifier, "the topic's id, made from that of its first representative",
        range: .topicID
      ) { .text($0.topic.id) },
      Column("number", .number, "its number by size", range: .oneOrMore) {
        .integer($0.topic.number)
      },
      Column("articles", .number, "its articles", unit: "articles", range: .oneOrMore) {
        .integer($0.topic.members.count)
      },
      Column(
        "share", .number, "its part of all articles", unit: "share", range: .unitInterval
      ) { .number($0.topic.share, decimals: 4) },
      Column(
        "outlets", .number, "the outlets with an article on it", unit: "outlets",
        range: .zeroOrMore
      ) { .integer(figures.outletCount(ofTopic: $0.index)) },
      Column(
        "stories", .number, "the stories most of whose articles have it, singles among them",
        unit: "stories", range: .zeroOrMore
      ) { Cell(figures.storyCount(ofTopic: $0.index)) },
      .date("first", "the date of its earliest dated article") {
        figures.dates(of: $0.topic).first
      },
      .date("last", "the date of its latest dated article") { figures.dates(of: $0.topic).last },
      Column("terms", .list, "its most distinctive terms, separated by semicolons") {
        Cell($0.topic.terms.map(\.surface))
      },
      Column(
        "representatives", .list, "the articles nearest to its mean, separated by semicolons",
        reference: "articles.id"
      ) { Cell($0.topic.representatives.map { figures.corpus.articles[$0].id }) },
    ]
  }
}
