public import Reporting
public import StoryClustering

extension Table {
  /// A row an event, by `from` and `to`: what became of earlier stories.
  public init(_ lineage: StoryLineage) {
    self.init(
      columns: [
        .init("kind", .identifier), .init("from", .identifier), .init("to", .identifier),
        .init("articles", .number), .init("from_articles", .number), .init("to_articles", .number),
        .init("article_ids", .list),
      ],
      rows: lineage.events.map { event in
        [
          .text(event.kind.rawValue), .text(event.from), Cell(event.to),
          .integer(event.articles.count),
          .integer(event.fromCount), .integer(event.toCount), Cell(event.articles),
        ]
      })
  }
}
