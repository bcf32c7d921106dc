internal import CorpusReading
internal import Foundation
internal import LinearAlgebra
internal import NewsCorpus
internal import Reporting
internal import SystemFiles

/// What a report was made from and what it consists of, so that anyone can make it again and compare.
///
/// It holds nothing that changes from run to run: no clock, no number of threads, no path of one machine.
public struct ReportManifest: Hashable, Sendable, Codable {
  /// One file with its contents' hash.
  public struct File: Hashable, Sendable, Codable {
    /// With `/`; of an input, its path below the input that was named.
    public let file: String
    /// `nil` for what cannot be read twice, such as standard input.
    public let bytes: Int?
    public let sha256: String?
  }

  /// What was found, to see at a glance which report this is.
  public struct Counts: Hashable, Sendable, Codable {
    public let inputFiles: Int
    public let articles: Int
    public let outlets: Int
    public let stories: Int
    public let singleArticles: Int
    public let problems: Int
  }

  /// The name of this format.
  public let format: String
  /// The program's version.
  public let program: String
  /// The kernels of the linear algebra library; another processor may use others, and the last bits of a latent space differ.
  public let blasKernel: String
  /// A command line that makes the report again, from the folder in which the first one ran.
  public let command: String
  /// The same in parts, without the name of the program, the subcommand, the inputs and the output.
  public let arguments: [String]
  /// The named inputs, as relative paths, in bytewise order.
  public let inputs: [NamedInput]
  /// Files that options name, such as a list of outlets, in bytewise order.
  public let optionFiles: [NamedFile]
  /// Every setting, also those left at their defaults; unknown where another version wrote it with other settings.
  public let options: Readable<RecordedOptions>
  public let counts: Counts
  public let inputFiles: [File]
  /// The files of the report but this one, in bytewise order.
  public let reportFiles: [File]

  public static let fileName = "manifest.json"
  static let currentFormat = "parallax report 1"

  /// In the order of the names, so that the same report has the same bytes.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in a manifest is a number that JSON lacks.
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// Reads the manifest of a report.
  ///
  /// - Throws: ``ManifestError``.
  public init(ofReport folder: String) throws(ManifestError) {
    let path = folder + "/" + Self.fileName
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .noManifest(folder: folder)
    }
    guard let manifest = try? JSONDecoder().decode(Self.self, from: data),
      manifest.format == Self.currentFormat
    else { throw .malformed(path: path) }
    self = manifest
  }

  /// - Parameters:
  ///   - inputFiles: In bytewise order.
  ///   - reportFiles: In any order.
  public init(
    of report: CorpusReport, recipe: ReportRecipe, inputFiles: [File], reportFiles: [File]
  ) {
    format = Self.currentFormat
    program = ProgramVersion.current
    blasKernel = BLAS.kernel
    inputs = recipe.inputs.named
    arguments = Self.recordedArguments(recipe)
    optionFiles = Set(recipe.optionFiles).map { path in
      NamedFile(
        path: recipe.inputs.recorded(path).path,
        sha256: (try? SHA256.ofFile(path))?.digest.hexadecimal ?? "")
    }.sorted { $0.path.precedesBytewise($1.path) }
    command = Self.command(recipe)
    options = Readable(value: report.options)
    counts = Counts(
      inputFiles: inputFiles.count, articles: report.corpus.articles.count,
      outlets: report.facts.comparison.outlets.names.count,
      stories: report.stories.stories.count { !$0.isSingle },
      singleArticles: report.stories.stories.count(where: \.isSingle),
      problems: report.problems.count)
    self.inputFiles = inputFiles
    self.reportFiles = reportFiles.sorted { $0.file.precedesBytewise($1.file) }
  }

  /// This manifest with the places of inputs, and what else names them, as another one has them.
  func moved(to other: ReportManifest) -> ReportManifest {
    ReportManifest(self, movedTo: other)
  }

  private init(_ manifest: ReportManifest, movedTo other: ReportManifest) {
    format = manifest.format
    program = manifest.program
    blasKernel = manifest.blasKernel
    command = Self.command(inputs: other.inputs, arguments: other.arguments)
    arguments = other.arguments
    inputs = other.inputs
    optionFiles = other.optionFiles
    options = manifest.options
    counts = manifest.counts
    inputFiles = manifest.inputFiles
    reportFiles = manifest.reportFiles
  }

  /// A command line that makes the report of a recipe.
  static func command(_ recipe: ReportRecipe) -> String {
    command(inputs: recipe.inputs.named, arguments: recordedArguments(recipe))
  }

  /// The same for people, without the places of the inputs, which differ from one working folder to the next.
  static func commandForPeople(_ recipe: ReportRecipe) -> String {
    let named = recordedArguments(recipe).map(quoted).joined(separator: " ")
    return "parallax report IN -o DIR" + (named.isEmpty ? "" : " " + named)
  }

  private static func recordedArguments(_ recipe: ReportRecipe) -> [String] {
    recipe.arguments.map { recipe.inputs.recorded($0, ifOneOf: recipe.optionFiles) }
  }

  private static func command(inputs: [NamedInput], arguments: [String]) -> String {
    (["parallax", "report"] + inputs.map(\.path) + ["-o", "DIR"] + arguments).map(quoted)
      .joined(separator: " ")
  }

  /// A word of a command line as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: "-_./:=,+@%".utf8.contains($0)
        }
      }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

/// A value that is `nil` where what was written cannot be read.
public struct Readable<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  public let value: Value?

  init(value: Value) { self.value = value }

  public init(from decoder: any Decoder) { value = try? Value(from: decoder) }

  public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// Why a folder's report cannot be verified.
public enum ManifestError: Error, Hashable, Sendable, CustomStringConvertible {
  case noManifest(folder: String)
  case malformed(path: String)

  public var description: String {
    switch self {
    case .noManifest(let folder):
      "\(folder) holds no \(ReportManifest.fileName), so it is not a report of parallax"
    case .malformed(let path): "\(path) is not a manifest that this version can read"
    }
  }
}
