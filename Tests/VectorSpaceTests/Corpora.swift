import NewsCorpus
import TextAnalysis

/// Small corpora that the tests share.
enum Corpora {
  static func article(_ body: String, title: String? = nil, id: String = "") -> Article {
    Article(
      id: id, title: title.map { Field($0, method: "test", confidence: 1) },
      body: Field(body, method: "test", confidence: 1))
  }

  /// Words of letters and digits, not stemmed, in lower case.
  static func words(_ texts: [String], stopWords: [String] = []) -> AnalyzedCorpus {
    var options = TextAnalyzer.Options()
    options.words = .plain
    options.stemming = .none
    options.stopWords = stopWords.isEmpty ? .none : .list(stopWords)
    options.language = .english
    return AnalyzedCorpus(analyzing: texts.map { article($0) }, options: options, threads: 1)
  }

  static let cats = [
    "the cat sat on the mat and the cat slept", "a dog sat on the log", "cats and dogs and a mat",
    "the storm closed the road and the road stayed closed",
  ]
}
