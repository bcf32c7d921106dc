import Foundation
import TestSupport
import Testing

/// The report of the sample corpus that is part of the project, and the help of the command.
@Suite struct GoldenReportTests {
  private static let reports = CommandRun.packageFolder.appending(path: "Reports/january-2003")

  @Test func `the report of the sample corpus is the one in Reports`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["report", "Corpora/january-2003", "-o", folder.path])
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.contains("report.txt") && names.contains("stories.csv"))
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil
    let isSameProcessor =
      isRecording || Self.kernel(in: folder.url) == Self.kernel(in: Self.reports)
    for name in names {
      let text = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      let file = Self.reports.appending(path: name)
      // On another processor the map's dots may move by a hair, and with them the hashes in the manifest.
      if !isSameProcessor, ["index.html", "manifest.json"].contains(name) { continue }
      // What comes from the latent space may differ in its last digits between processors.
      try expectGolden(text, equals: file, tolerance: 0.002)
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: Self.reports.path)
    #expect(recorded.filter { !$0.hasPrefix(".") }.sorted() == names)
  }

  /// The kernels of the linear algebra library that a report was made with.
  private static func kernel(in folder: URL) -> String? {
    let manifest = folder.appending(path: "manifest.json")
    guard let text = try? String(contentsOf: manifest, encoding: .utf8) else { return nil }
    return text.firstMatch(of: /"blasKernel" : "([^"]*)"/).map { String($0.1) }
  }

  @Test(arguments: [
    "", "extract", "similar", "cluster", "topics", "compare", "report", "export", "verify",
    "evaluate",
  ])
  func `the help is as it was`(command: String) throws {
    let run = try CommandRun(["help"] + (command.isEmpty ? [] : [command]))
    let name = command.isEmpty ? "parallax" : command
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).help.txt")
    try expectGolden(run.standardOutput, equals: file)
  }
}
