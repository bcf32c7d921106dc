public import CorpusReading
internal import LinearAlgebra
public import NewsCorpus
public import SimilarCoverage
public import StoryClustering
internal import SystemFiles

/// The compared articles of an index as rows of its vectors, each read from the database when it is asked for.
public struct IndexedCoverage: Sendable {
  let files: GenerationFiles
  /// What the articles are cleaned by.
  public let cleaning: CorpusCleaning
  let database: ArticleDatabase
  let generation: Int

  public var model: CoverageModel { files.model }
  /// The stories of the articles, by the options that ``storyOptions`` says.
  public var stories: StoryMembership { files.stories }
  public let storyOptions: Stories.Options
  public var count: Int { files.ids.count }

  public func id(ofRow row: Int) -> String { files.ids[row] }

  /// The row of the article with an id.
  ///
  /// - Complexity: O(log *n*).
  public func row(ofID id: String) -> Int? { files.ids.index(of: id) }

  /// The rows of the articles with an address.
  public func rows(ofURL url: String) throws(IndexError) -> [Int] {
    try database.ids(withURL: url, generation: generation).compactMap(row)
  }

  /// Whether a file of this name was read whose bytes are those of a file that is there now.
  public func hasFile(named name: String, withBytesOf path: String) throws(IndexError) -> Bool {
    guard let digest = (try? SHA256.ofFile(path))?.digest else { return false }
    return try database.hasFile(.init(name: name, digest: digest), generation: generation)
  }

  /// Whole articles, cleaned, in the order of some rows.
  public func articles(ofRows rows: [Int]) throws(IndexError) -> [Article] {
    try database.articles(keys: rows.map { files.keys[$0] }).map(cleaning.cleaned)
  }

  /// The articles without their texts, for a selection: id, kind, date, outlet and language.
  public func outlines() throws(IndexError) -> [Article] {
    let outlines = try database.outlines(generation: generation)
    guard outlines.count == count else {
      throw .damaged(
        file: database.path, reason: "it has \(outlines.count) articles for \(count) vectors")
    }
    return outlines
  }
}
