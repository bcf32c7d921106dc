internal import ArgumentParser
internal import Foundation

/// How hard the machine works, and how much is said meanwhile.
struct RunOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      "The number of threads. Default: one for each processor. The results do not depend on it.",
      valueName: "n"))
  var threadLimit: Int?

  @Flag(help: "Print errors only.")
  var quiet = false

  var threads: Int { threadLimit ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard threadLimit ?? 1 >= 1 else { throw ValidationError("--threads must be at least 1") }
  }
}
