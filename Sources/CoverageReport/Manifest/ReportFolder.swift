internal import Foundation
public import Reporting

/// The folder that a report is written to, with the hash of each file that was.
public struct ReportFolder {
  public let path: String
  /// In the order of writing.
  public private(set) var files: [ReportManifest.File] = []
  private var folders: Set<String> = []

  /// - Parameter path: The folder, which is made if there is none.
  /// - Throws: ``/Reporting/OutputError``.
  public init(_ path: String) throws(OutputError) {
    self.path = path
    try OutputWriter.makeFolder(path)
  }

  /// Writes one file whole, or not at all.
  ///
  /// - Parameter name: With `/`, below the folder.
  public mutating func write(
    _ name: String, _ body: (OutputWriter) throws(OutputError) -> Void
  ) throws(OutputError) {
    if let slash = name.lastIndex(of: "/"), folders.insert(String(name[..<slash])).inserted {
      try OutputWriter.makeFolder(path + "/" + name[..<slash])
    }
    let output = try OutputWriter(file: path + "/" + name, isHashed: true)
    try body(output)
    try output.finish()
    files.append(
      ReportManifest.File(file: name, bytes: output.byteCount, sha256: output.contentHash))
  }

  public mutating func write(_ name: String, _ text: String) throws(OutputError) {
    try write(name) { (output) throws(OutputError) in try output.write(text) }
  }

  /// Writes the manifest, and removes what an earlier report in this folder had and this one has not.
  public mutating func finish(_ manifest: ReportManifest) throws(OutputError) {
    let earlier = (try? ReportManifest(ofReport: path))?.reportFiles.map(\.file) ?? []
    try write(ReportManifest.fileName, manifest.json)
    let kept = Set(files.map(\.file))
    for file in earlier where !kept.contains(file) && !file.split(separator: "/").contains("..") {
      try? FileManager.default.removeItem(atPath: path + "/" + file)
    }
  }
}
