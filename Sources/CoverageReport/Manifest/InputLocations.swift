internal import Foundation
internal import NewsCorpus

/// A named input of a report.
public struct NamedInput: Hashable, Sendable, Codable {
  /// What a recorded path is relative to.
  public enum Base: String, Hashable, Sendable, Codable {
    case workingFolder = "working folder"
    case report
  }

  /// With `/`.
  public let path: String
  public let relativeTo: Base
}

/// A file that an option names.
public struct NamedFile: Hashable, Sendable, Codable {
  public let path: String
  public let sha256: String
}

/// The inputs of a run, and how a manifest names them without the path of a machine.
///
/// A path that was named relative to the working folder, or that lies below it, is recorded relative to that; another one
/// relative to the report, so that both can be moved together.
public struct InputLocations: Hashable, Sendable {
  /// As they were named.
  public let paths: [String]
  private let workingFolder: [Substring]
  private let report: [Substring]

  /// - Parameters:
  ///   - paths: The inputs as they were named.
  ///   - workingFolder: An absolute path.
  ///   - report: The folder of the report, absolute or relative to the working folder.
  public init(_ paths: [String], workingFolder: String, report: String) {
    self.paths = paths
    self.workingFolder = Self.components(of: workingFolder, in: "/")
    self.report = Self.components(of: report, in: workingFolder)
  }

  /// By path, each once.
  public var named: [NamedInput] {
    Set(paths.map { recorded($0) }).sorted { $0.path.precedesBytewise($1.path) }
  }

  func recorded(_ path: String) -> NamedInput {
    guard path.hasPrefix("/") else {
      return NamedInput(path: Self.trimmed(path), relativeTo: .workingFolder)
    }
    let components = Self.components(of: path, in: "/")
    if components.starts(with: workingFolder), components.count > workingFolder.count {
      let below = components.dropFirst(workingFolder.count).joined(separator: "/")
      return NamedInput(path: below, relativeTo: .workingFolder)
    }
    let common = zip(components, report).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: report.count - common)
    let down = components.dropFirst(common).map(String.init)
    return NamedInput(path: (up + down).joined(separator: "/"), relativeTo: .report)
  }

  /// An argument of the command line, and if it names a file, as that is recorded.
  func recorded(_ argument: String, ifOneOf files: [String]) -> String {
    files.contains(argument) ? recorded(argument).path : argument
  }

  /// Where a recorded path is now: below the base that it was recorded for, or else below the folders above the report.
  ///
  /// - Returns: `nil` if nothing is there.
  static func located(
    _ input: NamedInput, workingFolder: String, report: String
  ) -> String? {
    if input.path == "-" { return nil }
    let above = components(of: report, in: workingFolder)
    let folders = (0...above.count).reversed().map { "/" + above.prefix($0).joined(separator: "/") }
    let bases = input.relativeTo == .report ? folders + [workingFolder] : [workingFolder] + folders
    return bases.lazy.map { $0 == "/" ? "/" + input.path : $0 + "/" + input.path }
      .first { FileManager.default.fileExists(atPath: $0) }
  }

  private static func components(of path: String, in folder: String) -> [Substring] {
    let absolute = path.hasPrefix("/") ? path : folder + "/" + path
    return URL(filePath: absolute).standardizedFileURL.path(percentEncoded: false)
      .split(separator: "/")
  }

  private static func trimmed(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? path
  }
}
