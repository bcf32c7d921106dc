import NewsCorpus
import Testing

@Suite struct CorpusSelectionTests {
  private func article(
    _ id: String, _ date: String?, _ outlet: String?, _ language: String?, _ text: String = "x",
    kind: Article.Kind = .article
  ) -> Article {
    var article = Article(id: id, kind: kind, body: Field(text, method: "test", confidence: 1))
    article.publicationDate = date.flatMap { PublicationDate(iso8601: $0) }
      .map { Field($0, method: "test", confidence: 1) }
    article.mediaName = outlet.map { Field($0, method: "test", confidence: 1) }
    article.language = language.map { Field($0, method: "test", confidence: 1) }
    return article
  }

  private var corpus: Corpus {
    get throws {
      try Corpus(articles: [
        article("a", "2003-01-10", "The Herald", "en"),
        article("b", "2003-01-11T23:59-05:00", "Wire", "en-GB"),
        article("c", nil, nil, nil),
        article("d", "2003-01-12", "Wire", "de", kind: .index),
        article("e", "2003-01-12", "Wire", "de", kind: .paywall),
      ])
    }
  }

  private func ids(_ change: (inout CorpusSelection) -> Void) throws -> String {
    var selection = CorpusSelection.standard
    change(&selection)
    return try selection.selected(from: corpus).articles.map(\.id).joined()
  }

  @Test func `every condition that is set must hold`() throws {
    #expect(try ids { _ in } == "abce")
    #expect(try ids { $0.includesNonArticles = true } == "abcde")
    #expect(try ids { $0.since = PublicationDate(iso8601: "2003-01-11") } == "be")
    #expect(try ids { $0.until = PublicationDate(iso8601: "2003-01-11") } == "ab")
    #expect(try ids { $0.outlets = ["the  herald"] } == "a")
    #expect(try ids { $0.excludedOutlets = ["WIRE"] } == "ac")
    #expect(try ids { $0.languages = ["EN"] } == "ab")
    #expect(try ids { ($0.languages, $0.outlets) = (["en"], ["wire"]) } == "b")
  }
}
