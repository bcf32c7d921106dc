internal import Foundation
internal import Testing

/// Programs that some tests need and not every machine has.
public enum OtherProgram {
  /// The path of a program, if one of these names is on the search path.
  public static func path(_ names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs a program and waits for its end.
  ///
  /// - Returns: Its status, and what it wrote to standard output and standard error.
  public static func run(
    _ path: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let streams = try TemporaryFolder()
    let files = try ["output", "error"].map { try streams.write($0, "") }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: files[0])
    process.standardError = FileHandle(forWritingAtPath: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map {
      String(decoding: try Data(contentsOf: URL(filePath: $0)), as: UTF8.self)
    }
    return (process.terminationStatus, texts[0], texts[1])
  }
}
