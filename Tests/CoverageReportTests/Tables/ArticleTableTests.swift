import CoverageReport
import NewsCorpus
import Reporting
import Testing

@Suite struct ArticleTableTests {
  private var article: Article {
    var article = Article(
      id: "a", file: "x/a.html", title: Field("T", method: "meta og:title", confidence: 0.9),
      body: Field("One.\nTwo.", method: "main text", confidence: 0.8))
    article.authors = Field(["Ann", "Bob"], method: "json-ld author", confidence: 1)
    article.publicationDate = Field(
      .init(PublicationDate(year: 2003, month: 1, day: 10)!, method: "meta", confidence: 1),
      conflicting: [
        .init(PublicationDate(year: 2003, month: 1, day: 11)!, method: "url", confidence: 0.5)
      ])
    article.otherColumns = [.init(name: "topic", value: "-x")]
    return article
  }

  @Test func `a row has the fields and the other columns`() {
    #expect(
      ArticleTable([article]).table.rendered(with: CSVRenderer()) == """
        id,file,kind,url,title,authors,publish_date,media_name,language,section,topic
        a,x/a.html,article,,T,Ann; Bob,2003-01-10,,,,'-x

        """)
  }

  @Test func `provenance says how each field was found and what spoke against it`() {
    var options = ArticleTable.Options()
    (options.hasText, options.hasProvenance) = (true, true)
    let line = ArticleTable([article], options: options).table.rendered(with: JSONLinesRenderer())
    #expect(
      line.contains(
        #""text": "One.\nTwo.", "provenance": {"title": {"method": "meta og:title", "confidence": 0.90}"#
      ))
    #expect(
      line.contains(
        #""conflicting": [{"value": "2003-01-11", "method": "url", "confidence": 0.50}]"#))
    #expect(line.hasSuffix("\"topic\": \"-x\"}\n"))
  }

  @Test func `a column of the input that is named as a key is told from the key`() {
    var options = ArticleTable.Options()
    options.renamesKeys = true
    let names = ArticleTable([article], options: options).columns.map(\.column.name)
    #expect(names.last == "input_topic")
  }

  @Test func `problems are a table`() {
    let problems = [
      InputProblem(file: "a.csv", line: 3, reason: "no text"),
      InputProblem(file: "b", severity: .skipped, reason: "empty"),
    ]
    #expect(
      ProblemTable(problems).table.rendered(with: CSVRenderer())
        == "file,line,severity,reason\na.csv,3,failed,no text\nb,,skipped,empty\n")
  }
}
