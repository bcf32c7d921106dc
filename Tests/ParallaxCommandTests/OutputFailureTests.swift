import Foundation
import TestSupport
import Testing

/// What the command does when its output cannot go where it should.
@Suite struct OutputFailureTests {
  private static let corpus = "Corpora/january-2003"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"),
    arguments: [
      ["extract", corpus, "--format", "jsonl"], ["extract", corpus, "--format", "csv"], ["--help"],
    ])
  func `a full device is status 74 and says so`(arguments: [String]) throws {
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try CommandRun(arguments, output: full)
    #expect(run.status == 74)
    #expect(run.standardError.contains("standard output"))
  }

  @Test func `a reader that goes away ends the command quietly`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try CommandRun(
      ["extract", Self.corpus, "--format", "jsonl"], output: pipe.fileHandleForWriting)
    #expect(run.status == 141)
    #expect(run.standardError.isEmpty)
  }

  @Test func `a folder that does not exist cannot take the output`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["extract", Self.corpus, "-o", folder.path + "none/out.csv"])
    #expect(run.status == 73)
    #expect(run.standardError.contains("out.csv"))
  }
}
