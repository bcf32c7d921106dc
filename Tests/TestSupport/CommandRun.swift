public import Foundation
internal import Synchronization

/// One run of the built command, `parallax`.
public struct CommandRun: Sendable {
  public let status: Int32
  public let standardOutput: String
  public let standardError: String

  /// Runs the command and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: What would follow `parallax` on the command line.
  ///   - input: What it reads from standard input.
  ///   - folder: The working folder; the package's own if `nil`.
  ///   - output: Where standard output goes instead of ``standardOutput``.
  public init(
    _ arguments: [String], input: String = "", in folder: URL? = nil, output: FileHandle? = nil
  ) throws {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? Self.packageFolder
    let streams = (input: Pipe(), output: Pipe(), error: Pipe())
    process.standardInput = streams.input
    if let output {
      process.standardOutput = output
    } else {
      process.standardOutput = streams.output
    }
    process.standardError = streams.error
    try process.run()
    try streams.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try streams.input.fileHandleForWriting.close()

    // Both streams are read at once, lest the command waits for a full pipe.
    let errorBytes = Mutex(Data())
    let errorHandle = streams.error.fileHandleForReading
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let bytes = errorHandle.readDataToEndOfFile()
      errorBytes.withLock { $0 = bytes }
    }
    let bytes = output == nil ? streams.output.fileHandleForReading.readDataToEndOfFile() : Data()
    group.wait()
    process.waitUntilExit()
    status = process.terminationStatus
    standardOutput = String(decoding: bytes, as: UTF8.self)
    standardError = errorBytes.withLock { String(decoding: $0, as: UTF8.self) }
  }

  /// The folder that holds `Package.swift`.
  public static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The command stands beside the program that runs the tests.
  public static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "parallax")
}
