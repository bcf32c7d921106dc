internal import Foundation

/// The stories of articles from a table with the columns `id` and `story`, such as `parallax cluster` writes.
public struct StoryFile: Sendable {
  /// In the order of the table; rows without an id or a story are passed over.
  public let memberships: [(article: String, story: String)]

  /// - Throws: ``StoryFileError``.
  public init(file path: String) throws(StoryFileError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    var parser = CSVParser([UInt8](data).asUTF8().bytes)
    var records: [CSVParser.Record] = []
    do throws(CSVParser.Failure) {
      while let record = try parser.next() { records.append(record) }
    } catch {
      throw .malformed(path, line: error.line, reason: error.reason)
    }
    let header = records.first?.fields ?? []
    guard let id = header.firstIndex(of: "id"), let story = header.firstIndex(of: "story")
    else { throw .noStories(path) }
    memberships = records.dropFirst().compactMap { record in
      guard record.fields.count > max(id, story) else { return nil }
      let (article, story) = (record.fields[id], record.fields[story])
      return article.isEmpty || story.isEmpty ? nil : (article, story)
    }
  }
}

/// Why a table of stories cannot be used.
public enum StoryFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case noStories(String)
  case malformed(String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): the table of stories cannot be read"
    case .noStories(let path): "\(path): the table of stories has no columns id and story"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
