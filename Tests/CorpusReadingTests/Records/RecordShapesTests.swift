import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct RecordShapesTests {
  private func articles(_ json: String) throws -> [Article] {
    try InputFolder(["a.json": json]).read().articles
  }

  @Test(arguments: [
    #"[{"title": "A", "text": "One."}, {"title": "B", "text": "Two."}]"#,
    #"{"status": "ok", "totalResults": 2, "articles": [{"title": "A", "content": "One."}, {"title": "B", "content": "Two."}]}"#,
    #"{"response": {"total": 2, "results": [{"webTitle": "A", "fields": {"bodyText": "One."}}, {"webTitle": "B", "fields": {"bodyText": "Two."}}]}}"#,
    #"{"hits": {"hits": [{"_id": "1", "_source": {"title": "A", "text": "One."}}, {"_id": "2", "_source": {"title": "B", "text": "Two."}}]}}"#,
    #"{"title": {"0": "A", "1": "B"}, "text": {"0": "One.", "1": "Two."}}"#,
    #"{"title": ["A", "B"], "text": ["One.", "Two."]}"#,
    #"{"0": {"title": "A", "text": "One."}, "1": {"title": "B", "text": "Two."}}"#,
    #"{"columns": ["title", "text"], "index": [0, 1], "data": [["A", "One."], ["B", "Two."]]}"#,
    #"{"schema": {"fields": []}, "data": [{"title": "A", "text": "One."}, {"title": "B", "text": "Two."}]}"#,
    "{\n  \"title\": \"A\",\n  \"text\": \"One.\"\n}\n{\n  \"title\": \"B\",\n  \"text\": \"Two.\"\n}\n",
    #"{"title": "A", "text": "One.", "x": NaN}"# + "\n"
      + #"{"title": "B", "text": "Two.", "x": -Infinity,}"#,
    #"{"version": "https://jsonfeed.org/version/1", "title": "Feed", "description": "x", "items": [{"title": "A", "content_html": "<p>One.</p>"}, {"title": "B", "content_text": "Two."}]}"#,
  ])
  func `two articles are found in whatever shape they come`(json: String) throws {
    let articles = try articles(json)
    #expect(articles.map(\.title?.value) == ["A", "B"])
    #expect(articles.map(\.text) == ["One.", "Two."])
  }

  @Test func `one article with lists is one article`() throws {
    let articles = try articles(
      #"{"title": "A", "text": ["One.", "Two."], "authors": ["Ann", "Bob"], "comments": [{"text": "no"}]}"#
    )
    #expect(articles.map(\.text) == ["One.\nTwo."])
    #expect(articles[0].authors?.value == ["Ann", "Bob"])
  }

  @Test func `sections of paragraphs are the text`() throws {
    let body =
      #"{"summary": ["S"], "sections": [{"headline": [], "paragraphs": ["One."]}, {"headline": ["H"], "paragraphs": ["Two."]}]}"#
    #expect(try articles(#"{"title": "A", "body": \#(body)}"#).map(\.text) == ["One.\nH\nTwo."])
  }

  @Test func `an outlet is named by its object, and an address in its place is the article's`()
    throws
  {
    let articles = try articles(
      """
      {"id": "a", "text": "x", "source": {"id": null, "name": "The Courier"}}
      {"id": "b", "text": "x", "source": "https://courier.example/b", "hostname": "courier.example"}
      {"id": "c", "text": "x", "source": {"uri": "courier.example", "title": "The Courier"}}
      """)
    #expect(articles.map(\.mediaName?.value) == ["The Courier", "courier.example", "The Courier"])
    #expect(articles[1].url?.value == "https://courier.example/b")
  }

  @Test func `ids keep all their digits, and those of earlier records are told apart`() throws {
    let json = """
      {"id": 12345678901234567890, "text": "x"}
      {"id": 12345678901234567891, "text": "y"}
      {"id": 7, "text": "x"}
      {"id": 7, "text": "y"}
      {"id": 1.23457E+14, "text": "x"}
      """
    let folder = try InputFolder(["a.json": json])
    let corpus = try folder.read()
    #expect(
      corpus.ids == ["12345678901234567890", "12345678901234567891", "7", "7#4", "a.json:5"])
    #expect(corpus.reasons(.warning).count == 2)
    var options = CorpusReader.Options()
    options.duplicateIDs = .first
    #expect(try CorpusReader(options: options).read([folder.path]).articles.count == 4)
    options.duplicateIDs = .refuse
    #expect(throws: ReadingError.self) { try CorpusReader(options: options).read([folder.path]) }
  }

  @Test func `where there is no text a summary stands for it, and that is said`() throws {
    let corpus = try InputFolder([
      "a.csv": "title,description\nA,One.\n", "b.csv": "title,text,description\nB,,Two.\n",
    ]).read()
    #expect(corpus.articles.map(\.text) == ["One.", "Two."])
    #expect(corpus.reasons(.warning).count == 2)
  }

  @Test func `columns may be named by hand`() throws {
    let folder = try InputFolder(["a.csv": "a,b,text\n1,The story.,no\n"])
    var options = CorpusReader.Options()
    options.columns = ["text": "b", "id": "a"]
    let corpus = try CorpusReader(options: options).read([folder.path])
    #expect(corpus.ids == ["1"])
    #expect(corpus.articles[0].text == "The story.")
    #expect(corpus.articles[0].otherColumns == [.init(name: "text", value: "no")])
  }
}

@Suite struct JSONParserTests {
  private func value(_ json: String) throws -> RecordValue {
    try JSONParser.value(of: Array(json.utf8), in: 0..<json.utf8.count)
  }

  @Test(arguments: [
    (#""a\n\"\\\/\u00e9\ud83d\ude00""#, "a\n\"\\/é😀"),
    (#""half \ud83d here""#, "half \u{FFFD} here"),
    ("12345678901234567890", "12345678901234567890"), ("-1.50e+3", "-1.50e+3"), ("true", "true"),
    (" [1, \"a\",] ", "1; a"), ("NaN", ""), ("{\"b\": 1, \"a\": null}", "a: ; b: 1"),
  ])
  func `values are read, and what is nearly JSON`(json: String, words: String) throws {
    #expect(try value(json).words == words)
  }

  @Test(arguments: ["{'a': 1}", "{\"a\" 1}", "[1 2]", "nul", "\"\\u12\"", "{\"a\": 1} x", "-x"])
  func `what is no JSON is an error`(json: String) {
    #expect(throws: JSONParser.Failure.self) { try value(json) }
  }

  @Test func `a value that is cut anywhere is an error, and so are brackets without end`() {
    let json = #"{"a": [1, "b\u00e9", {"c": null}], "d": true}"#
    for length in 0..<json.utf8.count {
      #expect(throws: JSONParser.Failure.self) {
        try JSONParser.value(of: Array(json.utf8), in: 0..<length)
      }
    }
    #expect(throws: JSONParser.Failure.self) { try value(String(repeating: "[", count: 100_000)) }
  }

  @Test(arguments: ["}{\"text\": \"x\"}", "]]]", "\"", "{", "[[[[", "{}{}{}", ",,,"])
  func `any bytes come to an end`(json: String) {
    let ranges = JSONRecordRanges(of: Array(json.utf8))
    #expect(ranges.records.allSatisfy { !$0.range.isEmpty })
  }
}
