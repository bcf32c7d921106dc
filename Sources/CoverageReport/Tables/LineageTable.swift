internal import Reporting
public import StoryClustering

/// A row an event, by `from` and `to`: what became of earlier stories.
public struct LineageTable: ReportTable {
  public let rows: [StoryLineage.Event]

  public init(_ lineage: StoryLineage) { rows = lineage.events }

  public var columns: [ReportColumn<StoryLineage.Event>] {
    [
      Column(
        "kind", .identifier, "what became of the earlier story",
        range: .words(of: StoryLineage.Kind.self)
      ) { .text($0.kind.rawValue) },
      Column("from", .identifier, "the earlier story", range: .storyID) { .text($0.from) },
      Column("to", .identifier, "the story that its articles are in now", range: .storyID) {
        Cell($0.to)
      },
      Column("articles", .number, "the articles that both have", unit: "articles") {
        .integer($0.articles.count)
      },
      Column("from_articles", .number, "the articles of the earlier story", unit: "articles") {
        .integer($0.fromCount)
      },
      Column("to_articles", .number, "the articles of the story now", unit: "articles") {
        .integer($0.toCount)
      },
      Column("article_ids", .list, "the articles that both have, separated by semicolons") {
        Cell($0.articles)
      },
    ]
  }
}
