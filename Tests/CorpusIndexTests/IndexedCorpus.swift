import CorpusIndex
import Foundation
import NewsCorpus
import TestSupport

/// A folder with a small synthetic corpus in parts, and an index beside it.
///
/// The words are invented; each story has some of its own.
final class IndexedCorpus: Sendable {
  let folder: TemporaryFolder

  var index: String { folder.path + "news.parallax" }

  init() throws { folder = try TemporaryFolder() }

  /// Articles `range` of an endless corpus, ten to a story of thirty words, as JSON lines.
  static func lines(_ range: Range<Int>) -> [String] {
    range.map { number in
      var generator = SeededGenerator(seed: UInt64(number))
      let story = number / 10
      let words = (0..<60).map { place in
        place % 2 == 0
          ? "story\(story)word\(generator.next() % 30)" : "common\(generator.next() % 400)"
      }
      return """
        {"id": "a\(1_000 + number)", "title": "Report \(words[0]) \(words[2])", \
        "publish_date": "2003-01-\(10 + story % 20)", "media_name": "Outlet \(number % 7)", \
        "text": "\(words.joined(separator: " "))."}
        """
    }
  }

  /// Writes a part of the corpus and returns its path.
  func write(_ name: String, _ lines: [String]) throws -> String {
    try folder.write(name, lines.joined(separator: "\n") + "\n")
  }

  func writer(isUpdate: Bool = false, threads: Int = 1) throws -> IndexWriter {
    try IndexWriter(path: index, isUpdate: isUpdate, threads: threads)
  }

  @discardableResult
  func add(
    _ paths: [String], isUpdate: Bool = false, removing removed: [String] = [],
    space: SpaceUpdate.Choice = .automatic, threads: Int = 1
  ) throws -> IndexWriter.Outcome {
    var task = IndexWriter.Task()
    (task.paths, task.removed, task.isUpdate, task.space) = (paths, removed, isUpdate, space)
    return try writer(isUpdate: isUpdate, threads: threads).run(task)
  }

  func ids() throws -> [String] {
    try ArticleIndex(opening: index).corpus().articles.map(\.id)
  }

  /// The bytes of all files of the index by their names.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let manifest = try ArticleIndex(opening: index).manifest
    for name in manifest.files.map(\.name) + [IndexManifest.name] {
      contents[name] = try Data(contentsOf: URL(filePath: "\(index)/\(name)"))
    }
    return contents
  }
}
