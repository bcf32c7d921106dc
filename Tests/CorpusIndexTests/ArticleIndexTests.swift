import CorpusIndex
import CorpusReading
import Foundation
import NewsCorpus
import SimilarCoverage
import TestSupport
import Testing
import TextAnalysis

@Suite struct ArticleIndexTests {
  @Test func `an index holds the articles as they were read`() throws {
    let corpus = try IndexedCorpus()
    let file = try corpus.write("news.jsonl", IndexedCorpus.lines(0..<30))
    try corpus.add([file])
    let read = try CorpusReader().read([file])
    let stored = try ArticleIndex(opening: corpus.index).corpus()
    for (one, other) in zip(read.articles, stored.articles) {
      var withoutLanguage = other
      withoutLanguage.language = one.language
      #expect(one == withoutLanguage)
    }
    #expect(stored.articles.count == 30)
  }

  @Test func `an index answers as the corpus in memory does`() throws {
    let corpus = try IndexedCorpus()
    try corpus.add([try corpus.write("news.jsonl", IndexedCorpus.lines(0..<200))])
    let index = try ArticleIndex(opening: corpus.index)
    let articles = try index.corpus().articles
    let analyzed = AnalyzedCorpus(analyzing: articles, threads: 1)
    let model = try CoverageModel(
      fitting: analyzed, dates: articles.map { $0.publicationDate?.value }, threads: 1)
    let stored = try index.vectors()
    #expect(
      model.nearestNeighborsOfAll(count: 10, threads: 1)
        == stored.model.nearestNeighborsOfAll(count: 10, threads: 2))
    let query = articles[17]
    #expect(
      model.similarities(to: analyzed.analyzing([query], threads: 1)[0])
        == stored.model.similarities(to: stored.model.analyzing([query])[0]))
    let explanation = model.explanation(of: model.analyzing([query])[0], and: 18)
    let other = try stored.articles(ofRows: [18])
    #expect(
      explanation
        == stored.model.explanation(
          of: stored.model.analyzing([query])[0], and: 18,
          analyzed: stored.model.analyzing(other)[0]))
    #expect(stored.row(ofID: "a1017") == 17 && stored.row(ofID: "a1017x") == nil)
  }

  @Test func `every file is the same for any number of threads and order of the records`() throws {
    let lines = IndexedCorpus.lines(0..<300)
    let contents = try [(1, lines), (2, lines.reversed())].map { threads, lines in
      let corpus = try IndexedCorpus()
      try corpus.add([try corpus.write("news.jsonl", lines)], threads: threads)
      return try corpus.contents()
    }
    for (name, bytes) in contents[0] where name.hasPrefix("generation") {
      #expect(contents[1][name] == bytes, "\(name)")
    }
  }

  @Test func `every file is the same for any number of threads and order of the inputs`() throws {
    let contents = try [1, 2].map { threads in
      let corpus = try IndexedCorpus()
      var files = try (0..<3).map {
        try corpus.write("part\($0).jsonl", IndexedCorpus.lines($0 * 50..<$0 * 50 + 50))
      }
      if threads == 2 { files.reverse() }
      try corpus.add(files, threads: threads)
      return try corpus.contents()
    }
    #expect(contents[0].count == 9)
    #expect(contents[0] == contents[1])
  }

  @Test func `a page that is no article is kept but not compared`() throws {
    let corpus = try IndexedCorpus()
    let lines = IndexedCorpus.lines(0..<20) + [#"{"id": "none", "text": " "}"#]
    try corpus.add([try corpus.write("news.jsonl", lines)])
    let index = try ArticleIndex(opening: corpus.index)
    #expect(index.manifest.counts.articles == 21 && index.manifest.counts.compared == 20)
    #expect(try index.corpus(comparedOnly: true).articles.count == 20)
    #expect(try !index.problems().isEmpty)
  }
}
