import CoverageComparison
import NewsCorpus
import TestSupport
import TextAnalysis

/// Makes corpora of which everything is known that a comparison ought to find.
struct PlantedCoverage {
  var generator: SeededGenerator
  private let vocabulary: [String]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let (onsets, vowels) = (Array("bcdfghklmnprstvwz"), Array("aeiou"))
    var words: [String] = []
    for first in onsets {
      for second in onsets {
        for vowel in vowels {
          words.append("\(first)\(vowel)\(second)\(vowel == "a" ? "o" : "u")x")
        }
      }
    }
    vocabulary = words
  }

  /// A sentence of random words that no other sentence shares a run with.
  mutating func sentence(words: Int = 12) -> String {
    var text = (0..<words).map { _ in
      vocabulary[Int.random(in: 0..<vocabulary.count, using: &generator)]
    }
    .joined(separator: " ")
    text = text.prefix(1).uppercased() + text.dropFirst()
    return text + "."
  }

  func article(_ id: String, outlet: String?, date: String? = nil, _ sentences: [String]) -> Article
  {
    var article = Article(
      id: id, title: Field("Untitled", method: "test", confidence: 1),
      body: Field(sentences.joined(separator: " "), method: "test", confidence: 1))
    article.mediaName = outlet.map { Field($0, method: "test", confidence: 1) }
    article.publicationDate = date.flatMap { PublicationDate(iso8601: $0) }
      .map { Field($0, method: "test", confidence: 1) }
    article.language = Field("en", method: "test", confidence: 1)
    return article
  }
}

/// Compares articles, each given with its story.
func comparison(
  _ articles: [(story: String, article: Article)], options: CorpusComparison.Options = .standard,
  threads: Int = 2
) -> CorpusComparison {
  let sorted = articles.sorted { $0.article.id < $1.article.id }
  let all = sorted.map(\.article)
  return CorpusComparison(
    all, analysis: AnalyzedCorpus(analyzing: all, threads: threads), stories: sorted.map(\.story),
    options: options, threads: threads)
}
