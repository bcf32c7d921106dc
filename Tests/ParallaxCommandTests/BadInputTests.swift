import Foundation
import TestSupport
import Testing

/// What the command does with inputs that are not as they should be.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let page = """
    <html><head><title>Harbour bridge reopens</title></head><body><article><h1>Harbour bridge reopens</h1>
    <p>The bridge over the harbour was opened again on Monday after two years of repairs to its deck.</p>
    <p>Drivers queued from early morning, and the first of them crossed a little after six o'clock.</p>
    </article></body></html>
    """

  /// Runs `extract` over the folder, which holds one good page beside what a test has put there.
  private func extractBesideGoodPage(_ options: String...) throws -> CommandRun {
    try folder.write("good.html", Self.page)
    return try CommandRun(["extract", folder.path, "--format", "jsonl"] + options)
  }

  private func expectGoodPage(in run: CommandRun) {
    #expect(run.standardOutput.contains("Harbour bridge reopens"))
  }

  @Test func `an empty folder is no input`() throws {
    let run = try CommandRun(["extract", folder.path])
    #expect(run.status == 66)
    #expect(run.standardError.contains(folder.url.lastPathComponent))
  }

  @Test func `a missing path is no input and is named`() throws {
    let run = try CommandRun(["extract", folder.path + "nowhere.html"])
    #expect(run.status == 66)
    #expect(run.standardError.contains("nowhere.html"))
  }

  @Test func `an empty file is named and the rest goes on`() throws {
    try folder.write("empty.html", "")
    let run = try extractBesideGoodPage()
    #expect(run.status == 0)
    #expect(run.standardError.contains("empty.html"))
    expectGoodPage(in: run)
  }

  @Test func `with strict a failed input is status 1 and the rest is still written`() throws {
    try folder.write("empty.html", "")
    let run = try extractBesideGoodPage("--strict")
    #expect(run.status == 1)
    expectGoodPage(in: run)
  }

  @Test func `a binary file is named and the rest goes on`() throws {
    try folder.write("picture.html", Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }))
    let run = try extractBesideGoodPage()
    #expect(run.status == 0)
    #expect(run.standardError.contains("picture.html"))
    expectGoodPage(in: run)
  }

  @Test func `a line of JSON that is cut in half is named with its line`() throws {
    let file = try folder.write(
      "export.jsonl",
      """
      {"id": "1", "title": "One", "text": "The first text is whole."}
      {"id": "2", "title": "Two", "text": "The second te
      """)
    let run = try CommandRun(["extract", file, "--format", "jsonl"])
    #expect(run.status == 0)
    #expect(run.standardError.contains("export.jsonl:2:"))
    #expect(run.standardOutput.contains("The first text is whole."))
  }

  @Test func `a table without the columns is bad data`() throws {
    let file = try folder.write("prices.csv", "date,price\n2003-01-10,31.5\n")
    let run = try CommandRun(["extract", file])
    #expect(run.status == 65)
    #expect(run.standardError.contains("prices.csv"))
    #expect(run.standardError.contains("text"))
  }

  @Test(.enabled(if: getuid() != 0, "root may read every file"))
  func `a file that may not be read is named and the rest goes on`() throws {
    let secret = try folder.write("secret.html", Self.page)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: secret)
    let run = try extractBesideGoodPage()
    #expect(run.status == 0)
    #expect(run.standardError.contains("secret.html"))
    expectGoodPage(in: run)
  }

  @Test func `two inputs with one id are bad data and both are named`() throws {
    let row = "{\"id\": \"7\", \"text\": \"Seven words make up this very text.\"}\n"
    let first = try folder.write("first.jsonl", row)
    let second = try folder.write("second.jsonl", row)
    let run = try CommandRun(["extract", first, second])
    #expect(run.status == 65)
    #expect(run.standardError.contains("first.jsonl"))
    #expect(run.standardError.contains("second.jsonl"))
  }

  /// Pages that make a careless reader run out of stack, time or memory.
  enum HostilePage: String, CaseIterable {
    case depth, strayTags, attributes, size

    var markup: String {
      switch self {
      case .depth: String(repeating: "<div>", count: 100_000)
      case .strayTags: String(repeating: "<b></i>", count: 57_143)
      case .attributes: "<p " + (0..<80_000).map { "a\($0)=1 " }.joined() + ">"
      case .size:
        String(repeating: "<p>The tide came in and the tide went out.</p>\n", count: 1_100_000)
      }
    }
  }

  @Test(arguments: HostilePage.allCases)
  func `a hostile page neither stops nor slows the rest`(page: HostilePage) throws {
    try folder.write("hostile.html", "<html><body>\(page.markup)")
    try folder.write("good.html", Self.page)
    let run = try CommandRun(
      ["extract", folder.path, "--format", "jsonl", "-o", folder.path + "/out"], processorSeconds: 6
    )
    #expect(run.status == 0, "a page may take 5 s")
    let written = try String(contentsOfFile: folder.path + "/out", encoding: .utf8)
    #expect(written.contains("Harbour bridge reopens"))
  }
}
