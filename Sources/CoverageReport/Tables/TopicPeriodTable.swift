internal import NewsCorpus
internal import Reporting
internal import TopicModeling

/// A row a topic and period in which it has an article: its articles, and their part of the period's.
public struct TopicPeriodTable: ReportFileTable {
  public static let name = "topics_over_time"
  public static let contents = "articles by topic and period"

  public struct Row: Sendable {
    let topic: Topic
    let start: PublicationDate
    let articles: Int
    /// Of all topics.
    let periodArticles: Int
  }

  private let unit: TopicTimeline.Unit
  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    let timeline = figures.timeline
    unit = timeline.unit
    rows = figures.topics.topics.enumerated().flatMap { index, topic in
      timeline.starts.indices.filter { timeline.counts[index][$0] > 0 }.map { period in
        Row(
          topic: topic, start: timeline.starts[period], articles: timeline.counts[index][period],
          periodArticles: timeline.totals[period])
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .topic { $0.topic.id },
      Column(
        "period", .identifier, "how long a period is", range: .words(of: TopicTimeline.Unit.self)
      ) { _ in .text(unit.rawValue) },
      .date("start", "the first day of the period") { $0.start },
      Column(
        "articles", .number, "the topic's articles in it", unit: "articles", range: .oneOrMore
      ) { .integer($0.articles) },
      Column(
        "share", .number, "their part of the period's articles", unit: "share",
        range: .unitInterval
      ) { .number(Double($0.articles) / Double($0.periodArticles), decimals: 4) },
    ]
  }
}
