public import CorpusReading
internal import Foundation
public import SimilarCoverage
internal import SystemFiles
public import TextAnalysis

/// What `manifest.json` says: which generation of an index is the current one, and what belongs to it.
///
/// It holds no clock, no number of threads and no path outside the index.
public struct IndexManifest: Hashable, Sendable, Codable {
  /// How the articles were read and counted.
  public struct Options: Hashable, Sendable, Codable {
    public var reading = CorpusReader.Options.standard
    public var analysis = TextAnalyzer.Options.standard
    public var coverage = CoverageModel.Options.standard

    public init() {}
  }

  public struct Counts: Hashable, Sendable, Codable {
    /// All that is in the database.
    public var articles = 0
    /// Those that have vectors: articles and beginnings of articles.
    public var compared = 0
    public var words = 0
    public var terms = 0
    public var dimensions = 0
  }

  /// A file of the index, by its path in it.
  public struct File: Hashable, Sendable, Codable {
    public var name: String
    public var size: Int
    /// In hexadecimal digits.
    public var sha256: String
  }

  public static let name = "manifest.json"
  static let databaseName = "articles.sqlite"
  static let currentFormat = 2

  public var format = Self.currentFormat
  /// The version of the program that wrote it.
  public var program: String
  /// From 1.
  public var generation: Int
  public var options: Options
  public var counts: Counts
  /// The processor family whose kernels computed it; another may differ in the last bits.
  public var kernel: String
  /// What became of the latent space at the last update.
  public var space: SpaceHistory
  /// By name.
  public var files: [File]

  /// The folder of a generation's flat files.
  static func folderName(generation: Int) -> String {
    let digits = String(generation)
    return "generation-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The contents, and beside it its checksum: a change to any byte shows.
  private struct Sealed: Codable {
    var manifest: IndexManifest
    var sha256: String
  }

  /// What every version of a manifest has.
  private struct Format: Decodable {
    struct Manifest: Decodable {
      var format: Int
    }

    var manifest: Manifest
  }

  private static func encoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return encoder
  }

  func sealed() throws -> [UInt8] {
    let digest = try SHA256(of: Array(Self.encoder().encode(self))).hexadecimal
    return Array(try Self.encoder().encode(Sealed(manifest: self, sha256: digest))) + [10]
  }

  /// - Throws: ``IndexError``.
  init(opening folder: String) throws(IndexError) {
    let path = folder + "/" + Self.name
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileManager.default.fileExists(atPath: path)
        ? .cannotRead(path: path, reason: "permission denied")
        : .notAnIndex(path: folder, reason: "it has no \(Self.name)")
    }
    let decoder = JSONDecoder()
    guard let format = try? decoder.decode(Format.self, from: data).manifest.format else {
      throw .damaged(file: path, reason: "it is no manifest of an index")
    }
    guard format == Self.currentFormat else { throw .unknownFormat(path: folder, version: format) }
    guard let sealed = try? decoder.decode(Sealed.self, from: data),
      let again = try? sealed.manifest.sealed(), again == Array(data)
    else { throw .damaged(file: path, reason: "it has another checksum") }
    self = sealed.manifest
    guard generation >= 1, files.allSatisfy({ !$0.name.contains("..") && $0.size >= 0 }) else {
      throw .damaged(file: path, reason: "it names no generation")
    }
  }

  init(
    program: String, generation: Int, options: Options, counts: Counts, kernel: String,
    space: SpaceHistory, files: [File]
  ) {
    (self.program, self.generation, self.options) = (program, generation, options)
    (self.counts, self.kernel, self.space) = (counts, kernel, space)
    self.files = files.sorted { $0.name < $1.name }
  }
}
