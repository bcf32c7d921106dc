import Foundation
import TestSupport
import Testing

/// `parallax verify`.
@Suite struct VerifyTests {
  /// A copy of two outlets of the sample corpus, and its report.
  private struct Case {
    let folder: TemporaryFolder
    var inputs: [String] {
      ["lbs-news", "halyard-news"].map { folder.path + "corpus/" + $0 }
    }
    var output: String { folder.path + "report" }

    init(_ options: [String] = []) throws {
      folder = try TemporaryFolder()
      let manager = FileManager.default
      try manager.createDirectory(
        at: folder.url.appending(path: "corpus"), withIntermediateDirectories: true)
      for name in ["lbs-news", "halyard-news"] {
        try manager.copyItem(
          at: SampleCorpus.folder.appending(path: name),
          to: folder.url.appending(path: "corpus/\(name)"))
      }
      let run = try CommandRun(["report"] + inputs + ["-o", output] + options)
      #expect(run.status == 0)
    }

    func page(_ number: Int) throws -> URL {
      let names = try FileManager.default.contentsOfDirectory(atPath: inputs[0]).sorted()
      return URL(filePath: inputs[0]).appending(path: names[number])
    }

    func verify(_ arguments: String..., in folder: URL? = nil) throws -> CommandRun {
      try CommandRun(["verify", output] + arguments, in: folder)
    }
  }

  @Test func `a report that nothing happened to is the same, from any working folder`() throws {
    let report = try Case(["--threads", "2", "--since", "2003-01-12", "--min-df", "3"])
    for folder in [nil, report.folder.url] {
      let run = try report.verify("--threads", "1", in: folder)
      #expect(run.status == 0)
      #expect(run.standardOutput.hasPrefix("The same, byte for byte: "))
    }
  }

  @Test func `threads and the order of inputs do not show in a manifest`() throws {
    let report = try Case(["--threads", "2"])
    let other = report.folder.path + "other"
    let run = try CommandRun(
      ["report", "--threads", "1"] + report.inputs.reversed() + ["-o", other])
    #expect(run.status == 0)
    let manifests = try [report.output, other].map {
      try String(contentsOfFile: $0 + "/manifest.json", encoding: .utf8)
    }
    #expect(manifests[0] == manifests[1])
    #expect(!manifests[0].contains(report.folder.path))
  }

  @Test func `one byte of an input, a missing one and a new one are named`() throws {
    let report = try Case()
    let pages = try (0..<2).map { try report.page($0) }
    var bytes = try Data(contentsOf: pages[0])
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: pages[0])
    try FileManager.default.removeItem(at: pages[1])
    try Data("A new report of the day.".utf8).write(
      to: URL(filePath: report.inputs[0]).appending(path: "zzz.txt"))
    let run = try report.verify()
    #expect(run.status == 1)
    let lines = run.standardOutput.split(separator: "\n").filter { $0.hasPrefix("input: ") }
    #expect(
      lines == [
        "input: \(pages[0].lastPathComponent) has changed",
        "input: \(pages[1].lastPathComponent) is missing", "input: zzz.txt is new",
      ])
  }

  @Test(arguments: ["report.txt", "claims.csv", "manifest.json"])
  func `one byte of the report is named`(name: String) throws {
    let report = try Case()
    let file = URL(filePath: report.output).appending(path: name)
    var text = try String(contentsOf: file, encoding: .utf8)
    if name == "manifest.json" {
      text = text.replacing("\"articles\" : 21", with: "\"articles\" : 22")
    } else {
      text += " "
    }
    try Data(text.utf8).write(to: file)
    let run = try report.verify()
    #expect(run.status == 1)
    let lines = run.standardOutput.split(separator: "\n")
    #expect(lines.count == 1 && lines[0].hasPrefix("report: \(name) "))
  }

  @Test func `another version of the program is named`() throws {
    let report = try Case()
    let file = URL(filePath: report.output).appending(path: "manifest.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing(/"program" : "[^"]*"/, with: "\"program\" : \"0.0.1\"")
    try Data(text.utf8).write(to: file)
    let run = try report.verify()
    #expect(run.status == 1)
    #expect(run.standardOutput.contains("program: the report was made by version 0.0.1"))
  }

  @Test func `inputs that were moved are found where the command says`() throws {
    let report = try Case()
    let moved = report.folder.url.appending(path: "elsewhere")
    try FileManager.default.moveItem(at: report.folder.url.appending(path: "corpus"), to: moved)
    let lost = try report.verify()
    #expect(lost.status == 1)
    #expect(lost.standardOutput.contains("input: there is no "))
    let found = try report.verify(
      moved.appending(path: "halyard-news").path, moved.appending(path: "lbs-news").path)
    #expect(found.status == 0)
  }

  @Test func `a folder without a manifest, and one that is no manifest, are said to be that`()
    throws
  {
    let folder = try TemporaryFolder()
    #expect(try CommandRun(["verify", folder.path]).status == 66)
    try folder.write("manifest.json", "{}")
    let run = try CommandRun(["verify", folder.path])
    #expect(run.status == 65)
    #expect(run.standardError.contains("is not a manifest"))
  }

  @Test func `a second report in the same folder leaves nothing of the first`() throws {
    let report = try Case()
    try report.folder.write("report/notes.txt", "mine")
    let file = URL(filePath: report.output).appending(path: "manifest.json")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("\"articles.csv\"", with: "\"earlier.csv\"")
    try Data(text.utf8).write(to: file)
    try report.folder.write("report/earlier.csv", "a\n")
    #expect(try CommandRun(["report"] + report.inputs + ["-o", report.output]).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: report.output)
    #expect(!names.contains("earlier.csv") && names.contains("notes.txt"))
    #expect(try report.verify().status == 0)
  }
}
