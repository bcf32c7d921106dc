import Foundation
import NewsCorpus
import Reporting
import Testing

private let columns: [Table.Column] = [
  .init("id", .identifier), .init("title", .text), .init("authors", .list),
  .init("similarity", .number), .init("date", .date), .init("url", .url), .init("more", .object),
]

@Suite struct CSVRendererTests {
  @Test func `cells are quoted where they must be`() {
    let table = Table(
      columns: columns,
      rows: [
        [
          .text("a,1"), .text("He said \"no\"\r\nand left"), Cell(["A", "B"]),
          .number(0.5, decimals: 3), Cell(PublicationDate(year: 2003, month: 1, day: 10)),
          .missing, .object([.init("x", .integer(1))]),
        ],
        [
          .text("b"), .text(""), .missing, .number(.nan, decimals: 3), .missing, .missing, .missing,
        ],
      ])
    #expect(
      table.rendered(with: CSVRenderer()) == """
        id,title,authors,similarity,date,url
        "a,1","He said ""no""\nand left",A; B,0.500,2003-01-10,
        b,,,,,

        """)
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx"])
  func `free text is no formula, and identifiers and numbers stay`(text: String) {
    let columns: [Table.Column] = [
      .init("title", .text), .init("id", .identifier), .init("n", .number),
    ]
    let row: [Cell] = [.text(text), .text("-1"), .number(-1, decimals: 0)]
    let table = Table(columns: columns, rows: [row])
    let shown = text.replacing("\r", with: "\n")
    let quote = text == "\rx" ? "\"" : ""
    #expect(
      table.rendered(with: CSVRenderer()) == "title,id,n\n\(quote)'\(shown)\(quote),-1,-1\n")
    #expect(
      table.rendered(with: CSVRenderer(options: .init(isRaw: true)))
        == "title,id,n\n\(quote)\(shown)\(quote),-1,-1\n")
  }

  @Test func `no control character passes`() {
    let table = Table(
      columns: [.init("id", .identifier)], rows: [[.text("a\u{1B}b\u{0}c\u{9B}d\u{7F}")]])
    #expect(table.rendered(with: CSVRenderer()) == "id\na\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}\n")
  }
}

@Suite struct JSONLinesRendererTests {
  @Test func `values keep their types and members their order`() {
    let table = Table(
      columns: columns,
      rows: [
        [
          .text("a"), .text("\"\\\u{1}\u{9B}é\n"), Cell(["A", "B"]), .number(0.25, decimals: 4),
          .missing, .boolean(true),
          .object([.init("z", .integer(1)), .init("a", .list([.number(.infinity, decimals: 1)]))]),
        ]
      ])
    #expect(
      table.rendered(with: JSONLinesRenderer()) == #"""
        {"id": "a", "title": "\"\\\u0001\u009bé\n", "authors": ["A", "B"], "similarity": 0.2500, "date": null, "url": true, "more": {"z": 1, "a": [null]}}

        """#)
  }

  @Test func `every line is JSON that says the same`() throws {
    let text = String(String.UnicodeScalarView((0..<0x500).compactMap(Unicode.Scalar.init)))
    let table = Table(columns: [.init("text", .text)], rows: [[.text(text)], [.text("x")]])
    let lines = table.rendered(with: JSONLinesRenderer()).split(separator: "\n")
    #expect(lines.count == 2)
    let object = try JSONDecoder().decode([String: String].self, from: Data(lines[0].utf8))
    #expect(object["text"] == text)
  }
}

@Suite struct TextTableRendererTests {
  @Test(arguments: [TextTableRenderer.Options.Overflow.wrap, .truncate])
  func `a column may be one digit wide`(overflow: TextTableRenderer.Options.Overflow) {
    let lines = rendered(
      [[.integer(1), .text("a")], [.integer(2), .text("b")]],
      [.init("", .number), .init("x", .text)]
    ) { $0.overflow = overflow }
    #expect(lines == ["    x", "──  ──", " 1  a", " 2  b", ""])
  }

  private func rendered(
    _ rows: [[Cell]], _ columns: [Table.Column],
    _ change: (inout TextTableRenderer.Options) -> Void = { _ in }
  ) -> [String] {
    var options = TextTableRenderer.Options()
    change(&options)
    return Table(columns: columns, rows: rows)
      .rendered(with: TextTableRenderer(options: options))
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `columns line up in every script`() {
    let lines = rendered(
      [
        [.text("日本語"), .number(0.5, decimals: 2)], [.text("e\u{301}a"), .number(10, decimals: 2)],
        [.text("\u{1B}[2Jx"), .missing],
      ], [.init("title", .text), .init("score", .number)])
    #expect(
      lines == [
        "title   score", "──────  ─────", "日本語   0.50", "e\u{301}a      10.00", "[2Jx", "",
      ])
  }

  @Test func `no line is wider than asked, and identifiers are whole`() {
    let id = String(repeating: "folder/", count: 20) + "page.html"
    let lines = rendered(
      [[.text(id), .text(String(repeating: "word ", count: 60)), .text("http://x/" + id)]],
      [.init("id", .identifier), .init("title", .text), .init("url", .url)])
    #expect(lines.allSatisfy { $0.displayWidth <= 100 })
    let first = lines[0].prefix { $0 != "t" }.count
    let joined = lines.dropFirst(2).map { $0.prefix(first).filter { $0 != " " } }.joined()
    #expect(joined == id)
    #expect(lines[2].contains("…"))
  }

  @Test func `wrapped text loses no word`() {
    let words = (0..<60).map { "word\($0)" }
    let lines = rendered(
      [[.text("a"), .text(words.joined(separator: " "))]],
      [.init("id", .identifier), .init("title", .text)]
    ) { $0.overflow = .wrap }
    #expect(lines.allSatisfy { $0.displayWidth <= 100 })
    #expect(
      lines.dropFirst(2).flatMap { $0.split(separator: " ") }.map(String.init) == ["a"] + words)
  }

  @Test func `a table without rows says so`() {
    #expect(rendered([], [.init("id", .identifier)]) == ["id", "──", "(none)", ""])
  }

  @Test func `rows after the sample are written as they come, in the widths of the sample`() {
    let lines = rendered(
      [[.text("aaaa")], [.text("bb")], [.text("cccccccc")]], [.init("t", .text)]
    ) { $0.sampleCount = 2 }
    #expect(lines == ["t", "────", "aaaa", "bb", "ccc…", ""])
  }
}

@Suite struct TableWriterTests {
  @Test(arguments: ReportFormat.allCases)
  func `rows written one by one are the same bytes as the whole table`(format: ReportFormat) throws
  {
    let folder = try TemporaryFolder()
    var table = Table(columns: [.init("id", .identifier), .init("n", .number)])
    for number in 0..<3_000 { table.append([.text("id\(number)"), .integer(number)]) }
    let output = try OutputWriter(file: "\(folder.path)/out")
    try table.write(with: format.renderer(), to: output)
    try output.finish()
    #expect(try folder.text("out") == table.rendered(with: format.renderer()))
  }
}
