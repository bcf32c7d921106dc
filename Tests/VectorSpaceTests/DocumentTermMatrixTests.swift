import Foundation
import LinearAlgebra
import NewsCorpus
import TestSupport
import Testing
import TextAnalysis
import VectorSpace

@Suite struct DocumentTermMatrixTests {
  private func options(
    _ minimum: Vocabulary.DocumentFrequency, runs: Int = 1, _ rule: Vocabulary.RunRule = .adjacent
  )
    -> Vocabulary.Options
  {
    var options = Vocabulary.Options()
    options.minimumDocumentFrequency = minimum
    options.runLength = runs
    options.runs = rule
    return options
  }

  @Test func `terms outside the bounds of document frequency are no columns`() {
    let corpus = Corpora.words(Corpora.cats)
    var bounds = options(.count(2))
    #expect(
      Vocabulary(of: corpus.corpusTerms(threads: 1), options: bounds, threads: 1).terms == [
        "and", "mat", "on", "sat", "the",
      ])
    bounds.maximumDocumentFrequency = .share(0.5)
    let vocabulary = Vocabulary(of: corpus.corpusTerms(threads: 1), options: bounds, threads: 1)
    #expect(vocabulary.terms == ["mat", "on", "sat"])
    #expect(vocabulary.documentFrequency == [2, 2, 2] && vocabulary.documentCount == 4)
    #expect(
      Vocabulary(of: corpus.corpusTerms(threads: 1), options: options(.share(0.75)), threads: 1)
        .terms == ["and", "the"])
  }

  // scikit-learn 1.9.1, TfidfVectorizer(ngram_range=(1, 2), stop_words=["the", "and", "on"]).
  @Test func `words and pairs are those of scikit-learn`() {
    let corpus = Corpora.words(Corpora.cats, stopWords: ["the", "and", "on"])
    let matrix = DocumentTermMatrix(
      counting: corpus, options: options(.count(1), runs: 2, .anywhere), threads: 2)
    #expect(
      matrix.vocabulary.terms == [
        "cat", "cat sat", "cat slept", "cats", "cats dogs", "closed", "closed road", "dog",
        "dog sat", "dogs", "dogs mat",
        "log", "mat", "mat cat", "road", "road road", "road stayed", "sat", "sat log", "sat mat",
        "slept", "stayed",
        "stayed closed", "storm", "storm closed",
      ])
    let first = matrix.counts.entryRange(ofRow: 0)
    #expect(
      matrix.counts.columnIndices[first].map { matrix.vocabulary.terms[Int($0)] } == [
        "cat", "cat sat", "cat slept", "mat", "mat cat", "sat", "sat mat", "slept",
      ])
    #expect(matrix.counts.values[first].map { $0 } == [2, 1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `a stop word parts neighbours, and a sentence ends a run`() {
    var analysis = TextAnalyzer.Options()
    analysis.stemming = .none
    analysis.language = .english
    let article = Corpora.article(
      "Bank of England raises rates. Markets fall again", title: "Rates rise")
    let corpus = AnalyzedCorpus(analyzing: [article], options: analysis, threads: 1)
    func terms(_ runs: Int, _ rule: Vocabulary.RunRule) -> [String] {
      Array(
        Vocabulary(
          of: corpus.corpusTerms(threads: 1), options: options(.count(1), runs: runs, rule),
          threads: 1
        ).terms)
    }
    #expect(
      terms(3, .adjacent).filter { $0.contains(" ") } == [
        "england raises", "england raises rates", "markets fall", "raises rates", "rates rise",
      ])
    #expect(
      terms(2, .withinSentence).filter { $0.contains(" ") } == [
        "bank england", "england raises", "markets fall", "raises rates", "rates rise",
      ])
    #expect(
      terms(2, .anywhere).contains("rates markets") && terms(2, .anywhere).contains("rise bank"))
  }

  @Test(arguments: [1, 2, 3], [Vocabulary.RunRule.adjacent, .withinSentence, .anywhere])
  func `counting agrees with a dictionary of strings`(length: Int, rule: Vocabulary.RunRule) {
    var generator = SeededGenerator(seed: UInt64(length))
    let texts = (0..<700).map { _ in
      (0..<60).map { _ in
        "w\(Int.random(in: 0..<40, using: &generator) * Int.random(in: 0..<9, using: &generator))"
          + (Int.random(in: 0..<8, using: &generator) == 0 ? "\n" : "")
      }.joined(separator: " ")
    }
    let corpus = Corpora.words(texts, stopWords: ["w0", "w8"])
    let matrix = DocumentTermMatrix(
      counting: corpus, options: options(.count(3), runs: length, rule), threads: 3)
    var frequency: [String: Int] = [:]
    let rows = texts.map { text in
      var counts: [String: Float] = [:]
      for run in plainRuns(text, length: length, rule: rule, stopWords: ["w0", "w8"]) {
        counts[run, default: 0] += 1
      }
      for term in counts.keys { frequency[term, default: 0] += 1 }
      return counts
    }
    let terms = frequency.filter { $0.value >= 3 }.keys.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    #expect(matrix.vocabulary.terms.elementsEqual(terms))
    #expect(matrix.vocabulary.documentFrequency.map { Int($0) } == terms.map { frequency[$0] ?? 0 })
    for (row, counts) in rows.enumerated() {
      let range = matrix.counts.entryRange(ofRow: row)
      let found = zip(matrix.counts.columnIndices[range], matrix.counts.values[range])
        .map { (terms[Int($0)], $1) }
      #expect(found.map(\.0) == terms.filter { counts[$0] != nil })
      #expect(found.allSatisfy { counts[$0.0] == $0.1 })
    }
    for column in matrix.vocabulary.terms.indices {
      #expect(matrix.vocabulary.termIndex(of: terms[column]) == column)
      let words = matrix.vocabulary.words(ofTerm: column).map { corpus.terms.terms[$0] }
      #expect(words.joined(separator: " ") == terms[column])
    }
  }

  /// The runs of words of a text, a line being a sentence, found with strings.
  private func plainRuns(
    _ text: String, length: Int, rule: Vocabulary.RunRule, stopWords: Set<String>
  ) -> [String] {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let parts: [[String]] =
      switch rule {
      case .adjacent: lines.flatMap { $0.split { stopWords.contains($0) }.map(Array.init) }
      case .withinSentence: lines.map { $0.filter { !stopWords.contains($0) } }
      case .anywhere: [lines.joined().filter { !stopWords.contains($0) }]
      }
    return parts.flatMap { words in
      words.indices.flatMap { start in
        (1...length).filter { start + $0 <= words.count }
          .map { words[start..<start + $0].joined(separator: " ") }
      }
    }
  }

  @Test func `the title weighs what it is given, and the lead the more the earlier`() {
    let options = Corpora.words([]).options
    let corpus = AnalyzedCorpus(
      analyzing: [Corpora.article("aa bb aa cc aa", title: "aa dd")], options: options, threads: 1)
    let vocabulary = Vocabulary(
      of: corpus.corpusTerms(threads: 1), options: self.options(.count(1)), threads: 1)
    let matrix = DocumentTermMatrix(
      counting: corpus.articles.map(\.sequence), vocabulary: vocabulary,
      fields: FieldWeights(title: 2, lead: 3, leadLength: 2, body: 1), threads: 1)
    #expect(vocabulary.terms == ["aa", "bb", "cc", "dd"])
    let weights = (0..<5).map { 1 + 2 * exp(-Double($0) / 2) }
    let expected = [2 + weights[0] + weights[2] + weights[4], weights[1], weights[3], 2]
    for (value, expected) in zip(matrix.counts.values, expected) {
      #expect(abs(Double(value) - expected) < 1e-5)
    }
  }

  @Test func `no articles and empty articles are rows without entries`() {
    #expect(DocumentTermMatrix(counting: Corpora.words([]), threads: 1).counts.rowCount == 0)
    let matrix = DocumentTermMatrix(
      counting: Corpora.words(["", " ", "xx"]), options: options(.count(1)), threads: 2)
    #expect(matrix.counts.rowOffsets == [0, 0, 0, 1])
  }
}
