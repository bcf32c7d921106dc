public import CorpusReading
internal import Foundation
internal import LinearAlgebra
internal import NewsCorpus
internal import Reporting
internal import SystemFiles

/// Whether a report, its inputs and this program are what its manifest says, and whether making it again gives the same
/// bytes.
public struct ReportVerification: Sendable {
  /// Something that is no longer as it was.
  public enum Change: Hashable, Sendable, CustomStringConvertible {
    case program(recorded: String, current: String)
    case kernel(recorded: String, current: String)
    case reportFileMissing(String)
    case reportFileChanged(String)
    case inputNotFound(String)
    case inputMissing(String)
    case inputChanged(String)
    case inputNew(String)
    case optionFileMissing(String)
    case optionFileChanged(String)
    /// Making the report again gives other bytes than the manifest records.
    case differsWhenRepeated(String)
    case manifestChanged

    public var description: String {
      switch self {
      case .program(let recorded, let current):
        "program: the report was made by version \(recorded), this is \(current)"
      case .kernel(let recorded, let current):
        "processor: the report was made with the kernels \(recorded), here they are \(current), so last digits may differ"
      case .reportFileMissing(let file): "report: \(file) is missing"
      case .reportFileChanged(let file): "report: \(file) was changed after it was written"
      case .inputNotFound(let path): "input: there is no \(path); name where it is after the report"
      case .inputMissing(let file): "input: \(file) is missing"
      case .inputChanged(let file): "input: \(file) has changed"
      case .inputNew(let file): "input: \(file) is new"
      case .optionFileMissing(let path): "option: \(path) is missing"
      case .optionFileChanged(let path): "option: \(path) has changed"
      case .differsWhenRepeated(let file): "repeated: \(file) comes out differently"
      case .manifestChanged:
        "report: \(ReportManifest.fileName) is not what this version writes for these inputs"
      }
    }
  }

  public let manifest: ReportManifest
  /// Where the inputs are now; shorter than the manifest's where some are not found.
  public let inputs: [String]
  /// The options of the command line that makes the report again.
  public let arguments: [String]
  /// What differs without making the report again.
  public let changes: [Change]
  private let folder: String

  /// - Parameters:
  ///   - folder: The report.
  ///   - inputs: Where the inputs are; empty if they are where the manifest says.
  ///   - workingFolder: An absolute path.
  /// - Throws: ``ManifestError`` if there is no manifest.
  public init(
    ofReport folder: String, inputs: [String], workingFolder: String
  ) throws(ManifestError) {
    manifest = try ReportManifest(ofReport: folder)
    self.folder = folder
    var changes: [Change] = []
    if manifest.program != ProgramVersion.current {
      changes.append(.program(recorded: manifest.program, current: ProgramVersion.current))
    }
    if manifest.blasKernel != BLAS.kernel {
      changes.append(.kernel(recorded: manifest.blasKernel, current: BLAS.kernel))
    }
    changes += Self.reportChanges(manifest, folder: folder)
    var located = inputs
    if inputs.isEmpty {
      for input in manifest.inputs {
        let path = InputLocations.located(input, workingFolder: workingFolder, report: folder)
        if let path { located.append(path) } else { changes.append(.inputNotFound(input.path)) }
      }
    }
    if !located.isEmpty { changes += Self.inputChanges(manifest, inputs: located) }
    var places: [String: String] = [:]
    for file in manifest.optionFiles {
      let input = NamedInput(path: file.path, relativeTo: .workingFolder)
      let path = InputLocations.located(input, workingFolder: workingFolder, report: folder)
      places[file.path] = path
      if let path {
        if (try? SHA256.ofFile(path))?.digest.hexadecimal != file.sha256 {
          changes.append(.optionFileChanged(file.path))
        }
      } else {
        changes.append(.optionFileMissing(file.path))
      }
    }
    arguments = manifest.arguments.map { places[$0] ?? $0 }
    self.inputs = located
    self.changes = changes
  }

  /// Whether there is enough to make the report again.
  public var isRepeatable: Bool {
    !inputs.isEmpty
      && !changes.contains {
        switch $0 {
        case .inputNotFound, .optionFileMissing: true
        default: false
        }
      }
  }

  /// What differs in a report that was made again.
  ///
  /// - Parameter repeated: The folder of that report.
  /// - Throws: ``ManifestError`` if it has no manifest.
  public func differences(from repeated: String) throws(ManifestError) -> [Change] {
    let other = try ReportManifest(ofReport: repeated)
    let recorded = Dictionary(
      manifest.reportFiles.map { ($0.file, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let now = Dictionary(
      other.reportFiles.map { ($0.file, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let names = Set(recorded.keys).union(now.keys).sorted { $0.precedesBytewise($1) }
    let differing = names.filter { recorded[$0] != now[$0] }
    guard differing.isEmpty, changes.isEmpty else {
      return differing.map { .differsWhenRepeated($0) }
    }
    // All else is as it was, so the manifest itself must be: but for where the inputs are.
    let expected = other.moved(to: manifest).json
    let actual = try? String(
      contentsOfFile: folder + "/" + ReportManifest.fileName, encoding: .utf8)
    return expected == actual ? [] : [.manifestChanged]
  }

  private static func reportChanges(_ manifest: ReportManifest, folder: String) -> [Change] {
    manifest.reportFiles.compactMap { file in
      guard let now = try? SHA256.ofFile(folder + "/" + file.file) else {
        return .reportFileMissing(file.file)
      }
      return now.digest.hexadecimal == file.sha256 ? nil : .reportFileChanged(file.file)
    }
  }

  private static func inputChanges(_ manifest: ReportManifest, inputs: [String]) -> [Change] {
    let files = ReportManifest.File.files(of: InputInventory(of: inputs))
    let now = Dictionary(files.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    let recorded = Set(manifest.inputFiles.map(\.file))
    let old = manifest.inputFiles.compactMap { file -> Change? in
      guard let found = now[file.file] else { return .inputMissing(file.file) }
      return found.sha256 == file.sha256 ? nil : .inputChanged(file.file)
    }
    return old + files.filter { !recorded.contains($0.file) }.map { .inputNew($0.file) }
  }
}

extension ReportManifest.File {
  /// The files of an inventory, each with its hash.
  public static func files(of inventory: InputInventory) -> [ReportManifest.File] {
    inventory.files.map { file in
      let contents = file.path.flatMap { try? SHA256.ofFile($0) }
      return ReportManifest.File(
        file: file.name, bytes: contents?.byteCount, sha256: contents?.digest.hexadecimal)
    }
  }
}
