import Foundation
import TestSupport
import Testing

/// The report of the sample corpus that is part of the project, and the help of the command.
@Suite struct GoldenReportTests {
  private static let reports = CommandRun.packageFolder.appending(path: "Reports/january-2003")

  /// The same report, made anew.
  private static let made = Result {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["report", "Corpora/january-2003", "-o", folder.path])
    try #require(run.status == 0, "\(run.standardError)")
    return folder
  }

  /// Files in which the last bits of a latent space show: another processor moves the map's dots by a hair, and with them the
  /// hashes in the manifest.
  private static let ofThisProcessor = ["index.html", "manifest.json"]

  @Test func `the report of the sample corpus is the one in Reports`() throws {
    let folder = try Self.made.get()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names.contains("report.txt") && names.contains("stories.csv"))
    for name in names where !Self.ofThisProcessor.contains(name) {
      let text = try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
      let file = Self.reports.appending(path: name)
      // What comes from the latent space may differ in its last digits between processors.
      try expectGolden(text, equals: file, tolerance: 0.002)
    }
    let recorded = try FileManager.default.contentsOfDirectory(atPath: Self.reports.path)
    #expect(recorded.filter { !$0.hasPrefix(".") }.sorted() == names)
  }

  @Test(
    .enabled(if: isSameProcessor, "the report in Reports was made on another kind of processor"),
    arguments: ofThisProcessor)
  func `its page and its manifest are those in Reports`(name: String) throws {
    let file = try Self.made.get().url.appending(path: name)
    try expectGolden(
      try String(contentsOf: file, encoding: .utf8), equals: Self.reports.appending(path: name),
      tolerance: 0.002)
  }

  /// Whether the two reports were made with the same kernels, or this one is about to be recorded.
  private static let isSameProcessor: Bool = {
    guard ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == nil else { return true }
    guard let folder = try? made.get() else { return true }
    return kernel(in: folder.url) == kernel(in: reports)
  }()

  /// The kernels of the linear algebra library that a report was made with.
  private static func kernel(in folder: URL) -> String? {
    let manifest = folder.appending(path: "manifest.json")
    guard let text = try? String(contentsOf: manifest, encoding: .utf8) else { return nil }
    return text.firstMatch(of: /"blasKernel" : "([^"]*)"/).map { String($0.1) }
  }

  @Test(arguments: [
    "", "extract", "index", "list", "similar", "cluster", "topics", "compare", "report", "export",
    "verify", "evaluate",
  ])
  func `the help is as it was`(command: String) throws {
    let run = try CommandRun(["help"] + (command.isEmpty ? [] : [command]))
    let name = command.isEmpty ? "parallax" : command
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/\(name).help.txt")
    try expectGolden(run.standardOutput, equals: file)
  }
}
