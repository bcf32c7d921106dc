internal import Foundation

/// The files that a ``CorpusReader`` reads of some inputs, to record what a result was made from.
public struct InputInventory: Hashable, Sendable {
  /// One file.
  public struct File: Hashable, Sendable {
    /// The path below the input that was named, with `/`, as articles have it in ``/NewsCorpus/Article/file``.
    public let name: String
    /// Where it is; `nil` for standard input.
    public let path: String?
  }

  /// By name, in bytewise order.
  public let files: [File]
  /// The named paths that do not exist.
  public let missing: [String]

  /// - Parameter paths: Files and folders, or `-`, in any order.
  public init(of paths: [String]) {
    files = InputFinder(paths).files.map { File(name: $0.id, path: $0.path) }
    missing = Set(paths).filter { $0 != "-" && !FileManager.default.fileExists(atPath: $0) }
      .sorted()
  }
}
