import CorpusReading
import NewsCorpus
import Testing

@Suite struct RecordDatesTests {
  /// The articles of a table with these dates, and what was said.
  private func read(_ dates: [String], language: String = "") throws -> Corpus {
    let rows = dates.enumerated().map { "\($0),\"\($1)\",\(language),Text \($0)." }
    return try InputFolder(["a.csv": (["id,date,language,text"] + rows).joined(separator: "\n")])
      .read()
  }

  private func days(_ corpus: Corpus) -> [String] {
    corpus.articles.map { $0.publicationDate?.value.description ?? "" }
  }

  @Test func `all forms that pages use are read in a table and in lines of JSON`() throws {
    let dates = [
      "Fri, 10 Jan 2003 15:20:00 GMT", "10. Januar 2003, 15:20 Uhr", "1042212000", "2003年1月10日",
    ]
    let expected = [
      "2003-01-10T15:20:00Z", "2003-01-10T15:20", "2003-01-10T15:20:00Z", "2003-01-10",
    ]
    let table = try read(dates)
    #expect(days(table) == expected)
    #expect(table.problems.isEmpty)
    let lines = dates.enumerated().map { #"{"id": "\#($0)", "published": "\#($1)", "text": "x"}"# }
    let json = try InputFolder(["a.jsonl": lines.joined(separator: "\n")]).read()
    #expect(days(json) == expected)
    #expect(json.problems.isEmpty)
  }

  @Test(arguments: [
    (["05/12/2021", "25/12/2021"], ["2021-12-05", "2021-12-25"]),
    (["05/12/2021", "12/25/2021"], ["2021-05-12", "2021-12-25"]),
    (
      ["05/12/2021", "", "05/05/2021", "12/25/2021"],
      ["2021-05-12", "", "2021-05-05", "2021-12-25"]
    ),
  ])
  func `one date of a column tells the order of day and month of all`(
    dates: [String], expected: [String]
  ) throws {
    let table = try read(dates)
    #expect(days(table) == expected)
    #expect(table.problems.isEmpty)
    let lines = dates.enumerated().map { #"{"id": "\#($0)", "date": "\#($1)", "text": "x"}"# }
    let array = try InputFolder(["a.json": "[\(lines.joined(separator: ",\n"))]"]).read()
    #expect(days(array) == expected)
    let json = try InputFolder(["a.jsonl": lines.joined(separator: "\n")]).read()
    #expect(days(json) == expected)
  }

  @Test func `where nothing tells the order, the day stands first and that is said`() throws {
    let table = try read(["05/12/2021", "06/12/2021", "07/07/2021"])
    #expect(days(table) == ["2021-12-05", "2021-12-06", "2021-07-07"])
    let first = try #require(table.articles[0].publicationDate)
    #expect(first.method == "column, day first")
    #expect(first.conflicting.map(\.value.description) == ["2021-05-12"])
    #expect(table.articles[2].publicationDate?.method == "column")
    #expect(
      table.reasons(.warning) == [
        "a.csv:2: the date “05/12/2021” is read with the day first: nothing tells the order",
        "a.csv:3: the date “06/12/2021” is read with the day first: nothing tells the order",
      ])
  }

  @Test func `in American English the month stands first`() throws {
    let table = try read(["05/12/2021"], language: "en-US")
    #expect(days(table) == ["2021-05-12"])
    #expect(table.problems.isEmpty)
  }

  @Test func `texts that are no dates are named, and are kept`() throws {
    let table = try read(["NaT", "2003-01-10", "soon", "0000-00-00"])
    #expect(days(table) == ["", "2003-01-10", "", ""])
    #expect(table.articles[2].otherColumns == [.init(name: "date", value: "soon")])
    #expect(
      table.reasons(.warning) == [
        "a.csv:2: the date “NaT” cannot be read, so it is left out",
        "a.csv:4: the date “soon” cannot be read, so it is left out",
        "a.csv:5: the date “0000-00-00” cannot be read, so it is left out",
      ])
    #expect(
      try read(["soon"]).reasons(.warning) == [
        "a.csv:2: the date “soon” cannot be read, so it is left out"
      ])
  }

  @Test(arguments: [
    ("eng", "en"), ("German", "de"), ("pt_BR", "pt"), ("kr", "ko"), ("nb", "no"), ("haw", "haw"),
    ("utf-8", nil), ("und", nil), ("", nil),
  ])
  func `the language of a record is a code`(tag: String, code: String?) throws {
    #expect(try read(["2003-01-10"], language: tag).articles[0].language?.value == code)
  }
}
