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
    #expect(contents[0].count == 11)
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

  @Test func `raw texts are kept, and cleaned by what recurs when all parts are there`() throws {
    let appeal = "Friends of the coast pay for this paper every single month."
    let lines = IndexedCorpus.lines(0..<120).map { line in
      line.replacing("\", \"text\": \"", with: "\", \"text\": \"\(appeal)\\n")
    }
    let corpus = try IndexedCorpus()
    // Of each of the seven outlets there are five or six articles, too few to say that a line recurs.
    let first = try corpus.add([try corpus.write("one.jsonl", Array(lines[..<40]))])
    #expect(first.problems.isEmpty)
    #expect(try ArticleIndex(opening: corpus.index).corpus().articles[0].text.hasPrefix(appeal))
    let second = try corpus.add(
      [try corpus.write("two.jsonl", Array(lines[40...]))], isUpdate: true, space: .fit)
    #expect(second.problems.count == 7)
    let index = try ArticleIndex(opening: corpus.index)
    #expect(try index.rawCorpus().articles.allSatisfy { $0.text.hasPrefix(appeal) })
    #expect(try index.corpus().articles.allSatisfy { !$0.text.contains(appeal) })
    let vectors = try index.vectors()
    #expect(try vectors.articles(ofRows: [3, 100]).allSatisfy { !$0.text.contains(appeal) })
    #expect(try index.problems() == second.problems)

    let whole = try IndexedCorpus()
    try whole.add([try whole.write("all.jsonl", lines)])
    let names = ["vocabulary", "vectors", "cleaning"].map { "generation-000%/\($0).flat" }
    let (parts, one) = (try corpus.contents(), try whole.contents())
    for name in names {
      #expect(parts[name.replacing("%", with: "2")] == one[name.replacing("%", with: "1")])
    }
  }

  @Test func `a file is known by its name and its bytes`() throws {
    let corpus = try IndexedCorpus()
    let file = try corpus.write("news.jsonl", IndexedCorpus.lines(0..<20))
    try corpus.add([file])
    let vectors = try ArticleIndex(opening: corpus.index).vectors()
    #expect(try vectors.hasFile(named: "news.jsonl", withBytesOf: file))
    #expect(try !vectors.hasFile(named: "other.jsonl", withBytesOf: file))
    let other = try corpus.write("other.jsonl", IndexedCorpus.lines(0..<19))
    #expect(try !vectors.hasFile(named: "news.jsonl", withBytesOf: other))
    #expect(try !vectors.hasFile(named: "news.jsonl", withBytesOf: corpus.folder.path))
  }
}
