public import CorpusReading
internal import Foundation
public import NewsCorpus
public import SimilarCoverage

/// An index on disk, opened to be asked: articles, and the vectors of those that are compared.
///
/// Opening reads the manifest, and compares the sizes and headers of all files with it. What a file holds is read when it is
/// needed; see ``IndexCheck`` for the rest. A generation that was opened stays whole while another one is written.
public struct ArticleIndex: Sendable {
  public let path: String
  public let manifest: IndexManifest
  let database: ArticleDatabase

  /// Whether there is an index at a path, or what is left of one.
  public static func exists(at path: String) -> Bool {
    [IndexManifest.name, IndexManifest.databaseName].contains {
      FileManager.default.fileExists(atPath: path + "/" + $0)
    } && isFolder(path)
  }

  private static func isFolder(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))[.type]
    return type as? FileAttributeType == .typeDirectory
  }

  /// - Throws: ``IndexError``.
  public init(opening path: String) throws(IndexError) {
    self.path = path
    guard Self.isFolder(path) else { throw .notAnIndex(path: path, reason: "it is no folder") }
    var manifest = try IndexManifest(opening: path)
    while true {
      do throws(IndexError) {
        try Self.checkSizes(manifest, path)
        break
      } catch {
        // A writer may have replaced the generation since its manifest was read.
        let newer = try IndexManifest(opening: path)
        guard newer.generation > manifest.generation else { throw error }
        manifest = newer
      }
    }
    self.manifest = manifest
    database = try ArticleDatabase(reading: path + "/" + IndexManifest.databaseName)
  }

  private static func checkSizes(_ manifest: IndexManifest, _ path: String) throws(IndexError) {
    let folder = IndexManifest.folderName(generation: manifest.generation)
    let expected = GenerationFiles.names.map { "\(folder)/\($0)" }
    for name in expected where !manifest.files.contains(where: { $0.name == name }) {
      throw .damaged(file: "\(path)/\(IndexManifest.name)", reason: "it does not list \(name)")
    }
    for file in manifest.files where file.name != IndexManifest.databaseName {
      let full = "\(path)/\(file.name)"
      let size =
        (try? FileManager.default.attributesOfItem(atPath: full)[.size] as? NSNumber)?.intValue
      guard let size else { throw .damaged(file: full, reason: "it is missing") }
      guard size == file.size else {
        throw .damaged(file: full, reason: "it has \(size) bytes instead of \(file.size)")
      }
      _ = try FlatFile(opening: full)
    }
  }

  /// All articles, or those that are compared, as they are analysed, and what went wrong in reading.
  ///
  /// - Throws: ``IndexError``.
  public func corpus(comparedOnly: Bool = false) throws(IndexError) -> Corpus {
    let cleaning = try cleaning()
    return try corpus(comparedOnly: comparedOnly, problems: try problems()) {
      cleaning.cleaned($0)
    }
  }

  /// All articles as they were read.
  ///
  /// - Throws: ``IndexError``.
  public func rawCorpus() throws(IndexError) -> Corpus {
    try corpus(
      comparedOnly: false, problems: try database.problems(generation: manifest.generation)
    ) { $0 }
  }

  private func corpus(
    comparedOnly: Bool, problems: [InputProblem], _ transform: (Article) -> Article
  ) throws(IndexError) -> Corpus {
    let articles = try database.articles(
      generation: manifest.generation, comparedOnly: comparedOnly)
    do {
      return try Corpus(articles: articles.map(transform), problems: problems)
    } catch {
      throw .damaged(file: database.path, reason: "\(error)")
    }
  }

  /// What went wrong in reading, and what was removed from the texts.
  public func problems() throws(IndexError) -> [InputProblem] {
    try database.problems(generation: manifest.generation) + storedCleaning().notes
  }

  /// What the raw articles were cleaned by.
  public func cleaning() throws(IndexError) -> CorpusCleaning { try storedCleaning().cleaning }

  private func storedCleaning() throws(IndexError) -> StoredCleaning {
    try StoredCleaning(opening: generationFolder)
  }

  private var generationFolder: String {
    "\(path)/\(IndexManifest.folderName(generation: manifest.generation))"
  }

  /// The outlets that were named when articles were added, beside those that everybody knows.
  public func outlets() throws(IndexError) -> [Outlet] { try database.outlets() }

  /// The vectors of the compared articles.
  public func vectors(
    options: CoverageModel.Options? = nil
  ) throws(IndexError) -> IndexedCoverage {
    var stored = manifest.options
    if let options { stored.coverage = options }
    return IndexedCoverage(
      files: try GenerationFiles(opening: generationFolder, options: stored),
      cleaning: try cleaning(), database: database, generation: manifest.generation)
  }
}
