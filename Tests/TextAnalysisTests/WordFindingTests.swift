import NewsCorpus
import TestSupport
import Testing
import TextAnalysis

/// The words of a corpus, found 64 bytes at a time, against those of a query, found one by one.
@Suite struct WordFindingTests {
  private static let pieces = [
    "a", "B", "word", "Words", "9", "1,500", "_", "'", "-", ".", ",", " ", "  ", "\n", "’", "é",
    "Ŵ",
    "e\u{301}", "\u{AD}", "漢", "字", "かな", "한국", "。", "…", "“", "½", "U.S.", "don't", "x-ray",
    "l’homme",
    "abcdefghijklmnop", "abcdefghijklmnopq", String(repeating: "long", count: 17), "🗞", "\u{0}",
    "@",
    "[", "`", "{", "/", ":", "؟", "।",
  ]

  @Test(arguments: TextAnalyzer.WordRule.allCases)
  func `words found in blocks are those found one by one`(rule: TextAnalyzer.WordRule) {
    var options = TextAnalyzer.Options()
    options.words = rule
    options.stemming = .none
    options.stopWords = .none
    options.minimumLength = 1
    options.maximumLength = 65_536
    options.language = .english
    let analyzer = TextAnalyzer(options: options)
    var generator = SeededGenerator(seed: 7)
    let texts = (0..<2000).map { number in
      (0..<number % 90).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
    }
    let articles = texts.map {
      Article(
        id: $0, title: Field($0, method: "test", confidence: 1),
        body: Field($0, method: "test", confidence: 1))
    }
    let corpus = AnalyzedCorpus(analyzing: articles, options: options, threads: 2)
    for (text, article) in zip(texts, corpus.articles) {
      let expected = analyzer.terms(of: text, language: .english)
      #expect(article.title.map { corpus.terms.terms[Int($0.term)] } == expected, "title \(text)")
      #expect(article.body.map { corpus.terms.terms[Int($0.term)] } == expected, "body \(text)")
      #expect(
        article.sentences.map(\.tokens).flatMap { $0 } == Array(article.body.indices), "\(text)")
      for sentence in article.sentences {
        #expect(
          article.body[sentence.tokens].allSatisfy {
            sentence.range.lowerBound <= $0.range.lowerBound
              && $0.range.upperBound <= sentence.range.upperBound
          }, "\(text)")
      }
    }
  }
}
