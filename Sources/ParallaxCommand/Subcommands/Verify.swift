internal import ArgumentParser
internal import Foundation
internal import Parallax

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a report again from its manifest and compares every byte.",
    discussion: """
      Ends with status 1 if anything differs: an input has changed, is missing or is new, the program has another version, \
      or a file of the report was edited or comes out differently.
      """)

  @Argument(
    help: ArgumentHelp("The folder of the report.", valueName: "dir"), completion: .directory)
  var report: String

  @Argument(
    help: ArgumentHelp(
      "The inputs, if they are no longer where the manifest says.", valueName: "in"),
    completion: .file())
  var inputs: [String] = []

  @OptionGroup var effort: RunOptions

  func run() throws {
    let verification = try ReportVerification(
      ofReport: report, inputs: inputs,
      workingFolder: FileManager.default.currentDirectoryPath)
    var changes = verification.changes
    if verification.isRepeatable { changes += try differences(verification) }
    let output = OutputWriter.standardOutput()
    if changes.isEmpty {
      let manifest = verification.manifest
      if !effort.quiet {
        try output.write(
          "The same, byte for byte: \(Wording.count(manifest.reportFiles.count, "file")) of the report, "
            + "made again from \(Wording.count(manifest.inputFiles.count, "input file")).\n")
      }
    } else if !effort.quiet {
      for change in changes { try output.write("\(change)\n") }
    }
    try output.finish()
    if !changes.isEmpty { throw CommandError(.checkFailed) }
  }

  /// Makes the report again in a folder that is removed afterwards.
  private func differences(_ verification: ReportVerification) throws -> [ReportVerification.Change]
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "parallax-verify-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path(percentEncoded: false)
    let threads = effort.threadLimit.map { ["--threads", String($0)] } ?? []
    let arguments = verification.arguments + ["-o", path, "--quiet"] + threads
    do {
      let command = try Report.parse(arguments + ["--"] + verification.inputs)
      try command.run()
    } catch let error where ExitStatus(of: error) == nil {
      throw CommandError(
        .badData, "\(report)/\(ReportManifest.fileName) holds no valid command line")
    }
    return try verification.differences(from: path)
  }
}
