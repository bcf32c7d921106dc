internal import Reporting
internal import TopicModeling

/// A row a topic and outlet with an article in it: the articles, their part of the outlet's, and how that compares with all
/// outlets.
public struct TopicOutletTable: ReportFileTable {
  public static let name = "topics_by_outlet"
  public static let contents = "articles by topic and outlet"

  public struct Row: Sendable {
    let topic: Topic
    let outlet: String
    let articles: Int
    /// On all topics.
    let outletArticles: Int
    let emphasis: Double
  }

  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    let outlets = figures.outlets
    rows = figures.topics.topics.enumerated().flatMap { index, topic in
      outlets.outlets.indices.filter { outlets.counts[index][$0] > 0 }.map { outlet in
        Row(
          topic: topic, outlet: outlets.outlets[outlet], articles: outlets.counts[index][outlet],
          outletArticles: outlets.totals[outlet],
          emphasis: outlets.emphasis(ofTopic: index, outlet: outlet))
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .topic { $0.topic.id },
      Column("outlet", .text, "the outlet") { .text($0.outlet) },
      Column(
        "articles", .number, "its articles on the topic", unit: "articles", range: .oneOrMore
      ) { .integer($0.articles) },
      Column(
        "share", .number, "their part of the outlet's articles", unit: "share",
        range: .unitInterval
      ) { .number(Double($0.articles) / Double($0.outletArticles), decimals: 4) },
      Column(
        "emphasis", .number,
        "that share over the topic's share of all outlets' articles; above 1 is more than others",
        unit: "ratio", range: .zeroOrMore
      ) { .number($0.emphasis, decimals: 2) },
    ]
  }
}
