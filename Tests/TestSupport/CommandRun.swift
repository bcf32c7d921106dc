public import Foundation

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
  ///   - processorSeconds: The processor time after which the run is killed, which other load does not shorten.
  public init(
    _ arguments: [String], input: String = "", in folder: URL? = nil, output: FileHandle? = nil,
    processorSeconds: Int? = nil
  ) throws {
    let process = Process()
    if let processorSeconds {
      process.executableURL = URL(filePath: "/bin/sh")
      let limited = "ulimit -t \(processorSeconds); exec \"$0\" \"$@\""
      process.arguments = ["-c", limited, Self.executable.path] + arguments
    } else {
      process.executableURL = Self.executable
      process.arguments = arguments
    }
    process.currentDirectoryURL = folder ?? Self.packageFolder
    // Files rather than pipes: a pipe is also inherited by whatever another test starts meanwhile.
    let streams = try TemporaryFolder()
    let inputFile = try streams.write("input", input)
    let outputFile = try streams.write("output", "")
    let errorFile = try streams.write("error", "")
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = output ?? FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    standardOutput = try String(
      decoding: Data(contentsOf: URL(filePath: outputFile)), as: UTF8.self)
    standardError = try String(decoding: Data(contentsOf: URL(filePath: errorFile)), as: UTF8.self)
  }

  /// The folder that holds `Package.swift`.
  public static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The command stands beside the program that runs the tests.
  public static let executable = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "parallax")
}
