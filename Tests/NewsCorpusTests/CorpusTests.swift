import NewsCorpus
import Testing

@Suite struct CorpusTests {
  private func article(_ id: String, file: String? = nil) -> Article {
    Article(id: id, file: file, body: Field("text", method: "test", confidence: 1))
  }

  @Test func `articles are in the order of their ids' bytes`() throws {
    let corpus = try Corpus(articles: ["b", "é", "a", "Z"].map { article($0) })
    #expect(corpus.articles.map(\.id) == ["Z", "a", "b", "é"])
    #expect(corpus.articles.indices.allSatisfy { corpus.index(ofID: corpus.articles[$0].id) == $0 })
    #expect(corpus.index(ofID: "c") == nil)
  }

  @Test func `two articles with one id are refused, naming both files`() {
    #expect(throws: CorpusError.duplicateID("1", first: "a.csv", second: "b.csv")) {
      try Corpus(articles: [article("1", file: "b.csv"), article("1", file: "a.csv")])
    }
  }
}
