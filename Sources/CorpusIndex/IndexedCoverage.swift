internal import LinearAlgebra
public import NewsCorpus
public import SimilarCoverage

/// The compared articles of an index as rows of its vectors, each read from the database when it is asked for.
public struct IndexedCoverage: Sendable {
  let files: GenerationFiles
  let database: ArticleDatabase
  let generation: Int

  public var model: CoverageModel { files.model }
  public var count: Int { files.ids.count }

  public func id(ofRow row: Int) -> String { files.ids[row] }

  /// The row of the article with an id.
  ///
  /// - Complexity: O(log *n*).
  public func row(ofID id: String) -> Int? { files.ids.index(of: id) }

  /// The row of the article with an address.
  public func row(ofURL url: String) throws(IndexError) -> Int? {
    try database.key(where: .url, is: url, generation: generation).flatMap { row(ofID: $0.id) }
  }

  /// Whole articles, in the order of some rows.
  public func articles(ofRows rows: [Int]) throws(IndexError) -> [Article] {
    try database.articles(keys: rows.map { files.keys[$0] })
  }

  /// The rows whose articles have a text, each with the name of its file.
  public func rows(withText text: String) throws(IndexError) -> [(row: Int, file: String?)] {
    try database.articles(withText: text, generation: generation).compactMap { found in
      row(ofID: found.id).map { ($0, found.file) }
    }
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
