import Foundation
import TestSupport
import Testing

/// `index`, `list`, and the other commands over an index.
@Suite struct IndexCommandTests {
  private static let corpus = "Corpora/january-2003"
  private let folder: TemporaryFolder

  private var index: String { folder.path + "news.parallax" }

  init() throws { folder = try TemporaryFolder() }

  private func makeIndex() throws {
    let run = try CommandRun(["index", Self.corpus, "-o", index])
    #expect(run.status == 0, "\(run.standardError)")
  }

  @Test(arguments: [
    ["cluster", "--format", "csv"], ["cluster", "--stories"], ["compare", "--format", "jsonl"],
    ["similar", "--all", "-k", "5"], ["similar", "--all", "--relations"], ["similar", "--network"],
    ["list"], ["list", "--of", "outlets"],
  ])
  func `a command says of an index what it says of its pages`(command: [String]) throws {
    try makeIndex()
    let (plain, indexed) = (
      try CommandRun(command + [Self.corpus]), try CommandRun(command + [index])
    )
    #expect(plain.status == 0 && indexed.status == 0)
    #expect(!plain.standardOutput.isEmpty)
    #expect(plain.standardOutput == indexed.standardOutput)
  }

  @Test func `a page is compared with an index as with its pages, with and without conditions`()
    throws
  {
    try makeIndex()
    let page = try #require(SampleCorpus.gold.first).id
    for options in [
      [], ["--explain"], ["--format", "csv", "-k", "3"], ["--other-outlets"],
      ["--since", "2003-01-12"],
      ["--min-df", "3"],
    ] {
      let runs = try [Self.corpus, index].map {
        try CommandRun(["similar", "--to", "\(Self.corpus)/\(page)", $0] + options)
      }
      #expect(runs.allSatisfy { $0.status == 0 })
      #expect(runs[0].standardOutput == runs[1].standardOutput, "\(options)")
    }
  }

  @Test func `a report of an index is that of its pages`() throws {
    try makeIndex()
    let reports = try [Self.corpus, index].enumerated().map { number, input in
      let output = "\(folder.path)report\(number)"
      #expect(try CommandRun(["report", input, "-o", output]).status == 0)
      return try String(contentsOfFile: output + "/report.txt", encoding: .utf8)
    }
    #expect(reports[0] == reports[1])
  }

  @Test func `check says that an index is whole, or which file is not`() throws {
    try makeIndex()
    #expect(try CommandRun(["index", "--check", index]).status == 0)
    let name = "generation-0001/vectors.flat"
    let url = URL(filePath: "\(index)/\(name)")
    var bytes = try Data(contentsOf: url)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: url)
    let run = try CommandRun(["index", "--check", index])
    #expect(run.status == 1)
    #expect(run.standardError.contains(name))
  }

  @Test func `wrong use of an index is told from what is wrong with one`() throws {
    try makeIndex()
    #expect(try CommandRun(["index", Self.corpus, "-o", index]).status == 73)
    #expect(
      try CommandRun(["index", Self.corpus, "-o", folder.path + "x", "--update"]).status == 65)
    #expect(try CommandRun(["index", Self.corpus]).status == 64)
    #expect(try CommandRun(["cluster", index, Self.corpus]).status == 64)
    let rank = try CommandRun(["index", Self.corpus, "-o", index, "--update", "--rank", "5"])
    #expect(rank.status == 64)
    #expect(rank.standardError.contains("options"))
    #expect(try CommandRun(["index", folder.path + "none", "-o", folder.path + "y"]).status == 66)
    try Data("{}".utf8).write(to: URL(filePath: index + "/manifest.json"))
    let damaged = try CommandRun(["cluster", index])
    #expect(damaged.status == 65)
    #expect(damaged.standardError.contains("manifest.json"))
  }
}
