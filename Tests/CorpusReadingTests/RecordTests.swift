import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct RecordTests {
  @Test(arguments: [
    (
      "a.csv",
      "stories_id,Headline,Publish-Date,source,text,topic\n7,\"T, \"\"x\"\"\",2003-01-10,Herald,\"One.\r\nTwo.\",war\n"
    ),
    (
      "a.tsv",
      "stories_id\tHeadline\tpublish date\tsource\ttext\ttopic\r\n7\tT, \"x\"\t2003-01-10\tHerald\t\"One.\nTwo.\"\twar\r\n"
    ),
    (
      "a.csv",
      "\u{FEFF}stories_id;headline;date;outlet;body;topic\n7;\"T, \"\"x\"\"\";2003-01-10;Herald;\"One.\nTwo.\";war"
    ),
    (
      "a.jsonl",
      #"{"stories_id": 7, "title": "T, \"x\"", "publish_date": "2003-01-10", "media_name": "Herald", "text": "One.\r\nTwo.", "topic": "war", "none": null}"#
    ),
    (
      "a.json",
      "[\n{\"id\": \"7\", \"title\": \"T, \\\"x\\\"\", \"date\": \"2003-01-10\", \"domain\": \"Herald\", \"content\": \"One.\\rTwo.\", \"topic\": \"war\"}\n]"
    ),
    (
      "a.json",
      "{\n\"id\": \"7\", \"title\": \"T, \\\"x\\\"\", \"date\": \"2003-01-10\", \"domain\": \"Herald\", \"content\": \"One.\\nTwo.\", \"topic\": \"war\"\n}"
    ),
  ])
  func `columns are known by many names and the others are carried through`(
    name: String, text: String
  ) throws {
    let corpus = try InputFolder([name: text]).read()
    #expect(corpus.problems == [])
    let article = try #require(corpus.articles.first)
    #expect(article.id == "7")
    #expect(article.file == name)
    #expect(article.title?.value == "T, \"x\"")
    #expect(article.publicationDate?.value.description == "2003-01-10")
    #expect(article.mediaName?.value == "Herald")
    #expect(article.text == "One.\nTwo.")
    #expect(article.otherColumns == [.init(name: "topic", value: "war")])
  }

  @Test func `authors are a list or a text, and values of other types are words`() throws {
    let corpus = try InputFolder([
      "a.jsonl": """
      {"id": "a", "text": "x", "authors": ["Ann", {"name": "Bob"}], "n": 2.5, "yes": true}
      {"id": "b", "text": "x", "author": "Ann; Bob", "media_name": "H", "domain": "h.example"}
      """
    ]).read()
    #expect(corpus.articles.map { $0.authors?.value } == [["Ann", "Bob"], ["Ann", "Bob"]])
    #expect(
      corpus.articles[0].otherColumns == [
        .init(name: "n", value: "2.5"), .init(name: "yes", value: "true"),
      ])
    #expect(corpus.articles[1].otherColumns == [.init(name: "domain", value: "h.example")])
  }

  @Test func `a broken line is named and the others are read`() throws {
    let corpus = try InputFolder([
      "a.jsonl": """
      {"id": "a", "text": "One."}

      {"id": "b", "te
      [1]
      {"id": "c", "title": "No text"}
      {"text": "Two.\\u0000x", "date": "yesterday"}
      {"id": "e", "text": " "}
      """
    ]).read()
    #expect(corpus.ids == ["a", "a.jsonl:6", "e"])
    #expect(corpus.articles[1].text == "Two. x")
    #expect(corpus.articles[1].otherColumns == [.init(name: "date", value: "yesterday")])
    #expect(corpus.articles[2].kind == .empty)
    #expect(
      corpus.reasons(.failed).map { $0.prefix(32) } == [
        "a.jsonl:3: the JSON is cut off i", "a.jsonl:4: no column holds a tex",
        "a.jsonl:5: no column holds a tex",
      ])
    #expect(corpus.reasons(.warning).map { $0.prefix(9) } == ["a.jsonl:6", "a.jsonl:7"])
  }

  @Test func `broken quoting costs its record only`() throws {
    let corpus = try InputFolder([
      "a.csv": "id,text\na,\"x\" y\nb,fine\nc,too,many\nd,\"never closed\ne,last\n"
    ]).read()
    #expect(corpus.ids == ["a", "b", "e"])
    #expect(corpus.articles[0].text == "\"x\" y")
    #expect(
      corpus.reasons(.failed) == [
        "a.csv:4: the record has 3 fields under 2 columns",
        "a.csv:5: a quote is opened and never closed",
      ])
  }

  @Test func `encodings of tables are recognised or repaired, and said`() throws {
    let folder = try InputFolder()
    try folder.add("w.csv", Data(Array("id,text\nw,caf".utf8) + [0xE9, 0x92] + Array("\n".utf8)))
    try folder.add("u.csv", Data(Array("id,text\nu,café über ".utf8) + [0xFF] + Array("\n".utf8)))
    try folder.add("x.tsv", try #require("id\ttext\nx\tcafé\n".data(using: .utf16)))
    try folder.add(
      "j.jsonl", Data(Array(#"{"id": "j", "text": "é"#.utf8) + [0xC3] + Array(#""}"#.utf8)))
    let corpus = try folder.read()
    #expect(corpus.ids == ["j", "u", "w", "x"])
    #expect(corpus.articles.map(\.text) == ["é\u{FFFD}", "café über \u{FFFD}", "café’", "café"])
    #expect(corpus.reasons(.warning).count == 4)
  }

  @Test func `a table without a text is an error only where it was named`() throws {
    let folder = try InputFolder(["a.html": InputFolder.page("A"), "gold.csv": "id,title\n1,x\n"])
    #expect(try folder.read().reasons(.failed) == [])
    let corpus = try CorpusReader().read([folder.path, folder["gold.csv"]])
    #expect(corpus.reasons(.failed).first?.hasPrefix("gold.csv: no column holds a text") == true)
  }

  @Test func `of an array of JSON that is cut off what is whole is read`() throws {
    let folder = try InputFolder(["a.json": #"[{"id": "a", "text": "x"}, {"id": "b", "te"#])
    let corpus = try folder.read()
    #expect(corpus.ids == ["a"])
    #expect(corpus.reasons(.failed) == ["a.json:1: the JSON is cut off in this record"])
  }
}
