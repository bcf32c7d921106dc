internal import ArgumentParser
internal import Foundation

/// How hard the machine works, and how much is said meanwhile.
struct RunOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      "The most threads to use, by default one a processor; the results are the same.",
      valueName: "n"))
  var threadLimit: Int?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  var threads: Int { threadLimit ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard threadLimit ?? 1 >= 1 else { throw ValidationError("--threads must be at least 1") }
  }
}
