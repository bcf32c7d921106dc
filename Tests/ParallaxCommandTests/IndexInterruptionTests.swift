import Foundation
import TestSupport
import Testing

/// An index whose writer is killed, or whose disk is full or read-only, is what it was.
///
/// `PARALLAX_KILLS=50 swift test --filter IndexInterruptionTests` kills at that many moments instead of a few.
@Suite(.serialized) struct IndexInterruptionTests {
  private let folder: TemporaryFolder
  private let kills = ProcessInfo.processInfo.environment["PARALLAX_KILLS"].flatMap(Int.init) ?? 4

  private var index: String { folder.path + "news.parallax" }

  init() throws { folder = try TemporaryFolder() }

  /// Writes pages of invented words, so that there is something to extract.
  private func writePages(_ range: Range<Int>) throws {
    for number in range {
      var generator = SeededGenerator(seed: UInt64(number))
      let paragraphs = (0..<3).map { _ in
        (0..<40).map { _ in "story\(number / 8)word\(generator.next() % 40)" }
          .joined(separator: " ")
      }
      try folder.write(
        "pages/page\(1_000 + number).html",
        """
        <html><head><title>Report \(number)</title></head><body><article><h1>Report \(number)</h1>
        \(paragraphs.map { "<p>\($0).</p>" }.joined())</article></body></html>
        """)
    }
  }

  private var pages: String { folder.path + "pages" }

  /// Starts `index` and kills it after a time.
  private func runAndKill(_ options: [String], after seconds: Double) throws {
    let process = Process()
    process.executableURL = CommandRun.executable
    process.arguments = ["index", pages, "-o", index, "--quiet"] + options
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: seconds)
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  private func neighbors() throws -> String {
    let run = try CommandRun(["similar", "--all", "-k", "3", "--quiet", index])
    #expect(run.status == 0, "\(run.standardError)")
    return run.standardOutput
  }

  private func time(_ body: () throws -> Void) rethrows -> Double {
    let start = Date()
    try body()
    return Date().timeIntervalSince(start)
  }

  @Test func `a first run that is killed is completed by the next`() throws {
    try writePages(0..<80)
    let whole = try time {
      let run = try CommandRun(["index", pages, "-o", index])
      #expect(run.status == 0, "\(run.standardError)")
    }
    let expected = try neighbors()
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<kills {
      try FileManager.default.removeItem(atPath: index)
      try runAndKill([], after: whole * Double.random(in: 0...1, using: &generator))
      let isMade = FileManager.default.fileExists(atPath: index + "/manifest.json")
      let next = try CommandRun(["index", pages, "-o", index] + (isMade ? ["--update"] : []))
      #expect(next.status == 0, "\(next.standardError)")
      #expect(try neighbors() == expected)
    }
  }

  @Test func `an update that is killed leaves the old generation, and is completed by the next`()
    throws
  {
    try writePages(0..<60)
    #expect(try CommandRun(["index", pages, "-o", index]).status == 0)
    let old = try neighbors()
    let copy = folder.path + "copy"
    try FileManager.default.copyItem(atPath: index, toPath: copy)
    try writePages(60..<80)
    let whole = try time {
      let run = try CommandRun(["index", pages, "-o", index, "--update"])
      #expect(run.status == 0, "\(run.standardError)")
    }
    let new = try neighbors()
    #expect(old != new)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<kills {
      try FileManager.default.removeItem(atPath: index)
      try FileManager.default.copyItem(atPath: copy, toPath: index)
      try runAndKill(["--update"], after: whole * Double.random(in: 0...1, using: &generator))
      let after = try neighbors()
      #expect(after == old || after == new)
      #expect(try CommandRun(["index", "--check", index]).status == 0)
      #expect(try CommandRun(["index", pages, "-o", index, "--update"]).status == 0)
      #expect(try neighbors() == new)
    }
  }

  @Test func `between the commit of the database and the manifest the old generation answers`()
    throws
  {
    try writePages(0..<40)
    #expect(try CommandRun(["index", pages, "-o", index]).status == 0)
    let old = try neighbors()
    let copy = folder.path + "copy"
    try FileManager.default.copyItem(atPath: index, toPath: copy)
    try writePages(40..<50)
    #expect(try CommandRun(["index", pages, "-o", index, "--update"]).status == 0)
    let new = try neighbors()
    // All that the update wrote but the manifest.
    for name in ["manifest.json", "generation-0001"] {
      try? FileManager.default.removeItem(atPath: "\(index)/\(name)")
      try FileManager.default.copyItem(atPath: "\(copy)/\(name)", toPath: "\(index)/\(name)")
    }
    #expect(try neighbors() == old)
    #expect(try CommandRun(["index", "--check", index]).status == 0)
    let next = try CommandRun(["index", pages, "-o", index, "--update"])
    #expect(next.status == 0)
    #expect(next.standardError.contains("50 files were known"))
    #expect(try neighbors() == new)
  }

  @Test(.enabled(if: SmallDisk.isAvailable, SmallDisk.absence))
  func `a full disk and a read-only one lose nothing`() throws {
    try writePages(0..<60)
    let disk = try SmallDisk(kilobytes: 1_200)
    let small = disk.path + "/news.parallax"
    #expect(try CommandRun(["index", pages, "-o", small]).status == 0)
    let old = try CommandRun(["similar", "--all", small]).standardOutput
    #expect(!old.isEmpty)
    try writePages(60..<600)
    let full = try CommandRun(["index", pages, "-o", small, "--update"])
    #expect(full.status == 74)
    #expect(full.standardError.contains("no space left") || full.standardError.contains("full"))
    #expect(try CommandRun(["similar", "--all", small]).standardOutput == old)
    try disk.makeReadOnly()
    #expect(try CommandRun(["similar", "--all", small]).standardOutput == old)
    let readOnly = try CommandRun(["index", pages, "-o", small, "--update"])
    #expect(readOnly.status == 74)
    #expect(readOnly.standardError.contains("news.parallax"))
    #expect(try CommandRun(["index", pages, "-o", disk.path + "/other"]).status == 73)
  }
}
