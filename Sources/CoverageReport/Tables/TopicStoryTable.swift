internal import Reporting
internal import StoryClustering
internal import TopicModeling

/// A row a story, by topic and then by size: the topic that most of its articles have, and how many have it.
public struct TopicStoryTable: ReportFileTable {
  public static let name = "topic_stories"
  public static let contents = "the topic of every story"

  public struct Row: Sendable {
    let topic: Topic
    let story: Story
    /// The articles of the story that have the topic.
    let inTopic: Int
  }

  public let rows: [Row]

  public init(_ figures: TopicFigures) {
    rows = figures.topics.topics.enumerated().flatMap { index, topic in
      figures.stories(inside: index).map { story in
        Row(
          topic: topic, story: story,
          inTopic: story.members.count { figures.topics.topicOfArticle[$0.article] == index })
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .topic("topic", "the topic that most of the story's articles have") { $0.topic.id },
      .story { $0.story.id },
      Column("headline", .text, "the story's headline") { .text($0.story.headline) },
      Column(
        "articles", .number, "the story's articles", unit: "articles", range: .oneOrMore
      ) { .integer($0.story.members.count) },
      Column(
        "in_topic", .number, "those of them that have the topic", unit: "articles",
        range: .oneOrMore
      ) { .integer($0.inTopic) },
    ]
  }
}
