import Foundation
import NewsCorpus
import SimilarCoverage
import Testing
import TextAnalysis
import VectorSpace

@Suite struct CoverageModelTests {
  private static let texts = [
    "The ferry Albatross ran aground off Tern Point on Monday with ninety people aboard.",
    "Ninety passengers were taken off the ferry Albatross, aground off Tern Point.",
    "The owners of the ferry Albatross said she had lost her rudder before Tern Point.",
    "Growers in the Lindow valley expect the largest cherry harvest anyone remembers.",
    "A warm spring has given the Lindow valley its largest cherry harvest, growers say.",
    "The cherry growers of Lindow have begun the harvest a week before the usual day.",
  ]

  private func article(_ id: String, _ text: String) -> Article {
    Article(id: id, body: Field(text, method: "test", confidence: 1))
  }

  private func analyzed(_ texts: [String] = Self.texts) -> AnalyzedCorpus {
    AnalyzedCorpus(
      analyzing: texts.enumerated().map { article("a\($0.offset)", $0.element) }, threads: 1)
  }

  @Test func `an article is most similar to those on its event`() throws {
    let model = try CoverageModel(fitting: analyzed(), threads: 1)
    for (article, neighbors) in model.nearestNeighborsOfAll(count: 2, threads: 1).enumerated() {
      #expect(neighbors.allSatisfy { $0.index / 3 == article / 3 && $0.index != article })
    }
  }

  @Test func `similarity is symmetric, in 0 to 1, and 1 with oneself`() throws {
    let model = try CoverageModel(fitting: analyzed(), threads: 1)
    let rows = model.similarities(toArticles: Array(Self.texts.indices))
    for i in rows.indices {
      #expect(abs(rows[i][i] - 1) < 1e-5)
      for j in rows.indices {
        #expect((0...1).contains(rows[i][j]))
        #expect(abs(rows[i][j] - rows[j][i]) < 1e-5)
      }
    }
  }

  @Test func `without expansion it is the blend of the two cosines`() throws {
    var options = CoverageModel.Options()
    options.neighborCount = 0
    options.latentShare = 0
    options.fields = .equal
    options.nameWeight = 1
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, options: options, threads: 1)
    let counts = DocumentTermMatrix(
      counting: corpus.articles.map(\.sequence), vocabulary: model.vocabulary, threads: 1
    ).counts
    let total = Double(corpus.articles.count)
    let weighted = counts.mapValues { value, _, column in
      let frequency = Double(model.vocabulary.documentFrequency[column])
      return Float((1 + log(Double(value))) * log((1 + total) / frequency))
    }.normalizingRows()
    let terms = Self.texts.indices.map { article in
      Dictionary(
        uniqueKeysWithValues: weighted.entryRange(ofRow: article).map {
          (weighted.columnIndices[$0], weighted.values[$0])
        })
    }
    let rows = model.similarities(toArticles: Array(Self.texts.indices))
    for article in Self.texts.indices {
      for other in Self.texts.indices where other != article {
        let cosine = terms[article].reduce(Float(0)) { $0 + $1.value * (terms[other][$1.key] ?? 0) }
        let own = model.ownWords
        let known = own.knownLengths[article] * own.knownLengths[other]
        let whole = model.calibration.similarity(cosine: cosine * known)
        let factor = own.factor(own[article], other, similarity: whole)
        #expect(abs(rows[article][other] - whole * factor) < 1e-5)
      }
    }
  }

  @Test func `a query with the text of an article is nearest to it`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, threads: 1)
    let query = corpus.analyzing([article("q", Self.texts[4])], threads: 1)[0]
    let similarities = model.similarities(to: query)
    #expect(abs(similarities[4] - 1) < 1e-5)
    #expect(similarities.indices.allSatisfy { similarities[$0] <= similarities[4] + 1e-5 })
  }

  private static let dates: [PublicationDate?] = [
    "2003-01-10", "2003-01-11T09:00Z", "2003-02-10", nil, "2003-01-12", "2002-01-12",
  ].map { $0.flatMap { PublicationDate(iso8601: $0) } }

  @Test func `what the terms add makes up the similarity of every pair`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, dates: Self.dates, threads: 1)
    for (query, date) in zip(corpus.articles, Self.dates) {
      let similarities = model.similarities(to: query, date: date)
      for article in corpus.articles.indices {
        let explanation = model.explanation(of: query, date: date, and: article)
        #expect(abs(explanation.similarity - Double(similarities[article])) < 1e-6)
        let sum = explanation.contributions.reduce(0) { $0 + $1.total }
        #expect(abs(sum - explanation.similarity) < 1e-12)
      }
    }
  }

  @Test func `distance in time takes off its share and no more`() throws {
    let corpus = analyzed()
    var options = CoverageModel.Options()
    options.time = .none
    let timeless = try CoverageModel(
      fitting: corpus, dates: Self.dates, options: options, threads: 1)
    let model = try CoverageModel(fitting: corpus, dates: Self.dates, threads: 1)
    let (rows, plain) = (
      model.similarities(toArticles: Array(0..<6)), timeless.similarities(toArticles: Array(0..<6))
    )
    let least = model.calibration.similarity(cosine: 1 - TimeKernel.standard.share)
    for i in 0..<6 {
      for j in 0..<6 where plain[i][j] > 0.01 {
        let factor = rows[i][j] / plain[i][j]
        #expect(factor > least - 1e-3 && factor < 1 + 1e-5)
        if Self.dates[i] == nil || Self.dates[j] == nil || i == j { #expect(factor > 1 - 1e-5) }
      }
    }
    #expect(rows[0][1] / plain[0][1] > 0.99)
    #expect(rows[0][2] / plain[0][2] < 0.9)
    #expect(rows[3][5] / plain[3][5] > 1 - 1e-5)
  }

  @Test func `the nearest of all are those of each alone`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, dates: Self.dates, threads: 1)
    let rows = model.similarities(toArticles: Array(0..<6))
    let all = model.nearestNeighborsOfAll(count: 5, minimum: 0.05, threads: 2)
    for article in 0..<6 {
      let alone = model.nearestNeighbors(rows[article], count: 5) {
        $0 != article && rows[article][$0] >= 0.05
      }
      #expect(all[article].map(\.index) == alone.map(\.index))
    }
  }

  @Test func `the similarity to examples is the mean of those to each`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, threads: 1)
    let examples = [corpus.articles[0], corpus.articles[4]]
    let means = model.similarities(toExamples: examples.map { ($0, nil) })
    let each = examples.map { model.similarities(to: $0) }
    for article in means.indices {
      #expect(abs(means[article] - (each[0][article] + each[1][article]) / 2) < 1e-6)
    }
  }

  @Test func `the terms that add most are those that both articles have`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, threads: 1)
    let explanation = model.explanation(of: corpus.articles[0], and: 1)
    let leading = Set(explanation.contributions.prefix(5).map { $0.surface.lowercased() })
    #expect(leading.isSubset(of: ["ferry", "albatross", "aground", "tern", "point", "ninety"]))
  }

  @Test func `a query without a known word is similar to nothing`() throws {
    let corpus = analyzed()
    let model = try CoverageModel(fitting: corpus, threads: 1)
    let query = corpus.analyzing([article("q", "Zyx wvu tsr.")], threads: 1)[0]
    #expect(model.similarities(to: query).allSatisfy { $0 == 0 })
  }

  @Test(arguments: [0, 1, 2])
  func `a corpus of hardly any articles has a model`(count: Int) throws {
    let model = try CoverageModel(fitting: analyzed(Array(Self.texts.prefix(count))), threads: 1)
    #expect(model.count == count)
    #expect(model.nearestNeighborsOfAll(count: 3, threads: 1).count == count)
  }

  @Test func `the number of threads does not show`() throws {
    let texts = (0..<90).map { "\(Self.texts[$0 % 6]) Note \($0 % 7) of the harbour master." }
    let one = try CoverageModel(fitting: analyzed(texts), threads: 1)
    let two = try CoverageModel(fitting: analyzed(texts), threads: 2)
    #expect(
      one.nearestNeighborsOfAll(count: 5, threads: 1)
        == two.nearestNeighborsOfAll(count: 5, threads: 2))
  }
}
