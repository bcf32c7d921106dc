internal import ArgumentParser
internal import Foundation
internal import Parallax

/// What is read, and how hard the machine works on it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Folders, web pages, text, JSON lines or CSV; - reads standard input.", valueName: "in"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Outlets with their other names, owner, country and lean.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var outlets: String?

  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      "The most threads to use, by default one a processor; the results are the same.",
      valueName: "n"))
  var threadLimit: Int?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  @Flag(help: "End with status 1 if an input could not be read.")
  var strict = false

  var threads: Int { threadLimit ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard threadLimit ?? 1 >= 1 else { throw ValidationError("--threads must be at least 1") }
    guard !paths.isEmpty else { throw ValidationError("name at least one input") }
  }
}
