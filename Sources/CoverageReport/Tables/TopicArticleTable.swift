internal import NewsCorpus
internal import Reporting
internal import TopicModeling

/// A row an article, in the order of the ids: its topic with its weight, and the next two.
public struct TopicArticleTable: ReportFileTable {
  public static let name = "topic_articles"
  public static let contents = "the topic of every article"

  public struct Row: Sendable {
    let article: Article
    /// The heaviest first; at least one.
    let weights: [TopicWeight]
  }

  private let topics: [Topic]
  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    topics = figures.topics.topics
    rows = figures.corpus.articles.enumerated().map { index, article in
      Row(article: article, weights: figures.topics.weights(ofArticle: index))
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .article("id") { $0.article.id },
      .topic("topic", "its topic") { topic($0, 0)?.id },
      Column("number", .number, "the topic's number by size", range: .oneOrMore) {
        Cell(topic($0, 0)?.number)
      },
      weight("weight", "the topic's weight in the article", 0),
      .topic("second_topic", "the topic of the next greatest weight") { topic($0, 1)?.id },
      weight("second_weight", "its weight", 1),
      .topic("third_topic", "the third") { topic($0, 2)?.id },
      weight("third_weight", "its weight", 2),
      .publishDate { $0.article.publicationDate?.value },
      .mediaName { $0.article.mediaName?.value },
      .title { $0.article.title?.value },
    ]
  }

  private func topic(_ row: Row, _ rank: Int) -> Topic? {
    row.weights[safe: rank].map { topics[$0.topic] }
  }

  private func weight(_ name: String, _ meaning: String, _ rank: Int) -> Column {
    Column(name, .number, meaning, unit: "share", range: .unitInterval) {
      Cell($0.weights[safe: rank]?.weight, decimals: 3)
    }
  }
}
