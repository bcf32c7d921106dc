/// The stories of articles from a table with the columns `id` and `story`, such as `parallax cluster` writes.
public struct StoryFile: Sendable {
  /// In the order of the table; rows without an id or a story are passed over.
  public let memberships: [(article: String, story: String)]

  /// - Throws: ``RecordTableError``.
  public init(file path: String) throws(RecordTableError) {
    let table = try RecordTable(file: path)
    try table.require("id", "story")
    memberships = table.records.compactMap { record in
      guard let article = record["id"], let story = record["story"] else { return nil }
      return article.isEmpty || story.isEmpty ? nil : (article, story)
    }
  }
}
