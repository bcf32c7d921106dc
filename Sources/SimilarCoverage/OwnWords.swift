internal import Foundation
package import Primitives
package import SameStory
internal import TextAnalysis

/// The words of each article of a corpus by themselves, without those of its neighbours.
///
/// They correct what the vectors of a similarity overstate. Words that no other article has are in none of these vectors, so
/// each vector is too long by a known factor. And two short texts that are neighbours of each other take on each other's
/// words, so their own overlap counts beside it.
package struct OwnWords: Sendable {
  package let articles: ArticleTerms
  package let terms: TermEvidence
  /// Parallel to the terms of `articles`: (1 + ln tf) · idf, each article's scaled to length 1, as in ``SameStory``.
  package let weights: StoredValues<Float>
  /// By article: the length of its vector without the words that it has alone, in 0...1.
  package let knownLengths: StoredValues<Float>

  package init(
    articles: ArticleTerms, terms: TermEvidence, weights: StoredValues<Float>,
    knownLengths: StoredValues<Float>
  ) {
    (self.articles, self.terms) = (articles, terms)
    (self.weights, self.knownLengths) = (weights, knownLengths)
  }

  init(_ articles: ArticleTerms, terms: TermEvidence, threads: Int) {
    let rows = chunkedMap(count: articles.count, chunkSize: 64, threads: threads) { range in
      range.map { terms.wordVector(articles[$0]) }
    }.flatMap(\.self)
    self.init(
      articles: articles, terms: terms, weights: StoredValues(rows.flatMap(\.weights)),
      knownLengths: StoredValues(rows.map(\.knownLength)))
  }

  package subscript(article: Int) -> Row {
    let range = articles.offsets[article]..<articles.offsets[article + 1]
    return Row(
      terms: Array(articles.terms[range]), weights: Array(weights[range]),
      knownLength: knownLengths[article], wordCount: Int(articles.wordCounts[article]))
  }

  /// The words of one article, of the corpus or not.
  package struct Row: Sendable {
    /// By increasing number.
    let terms: [Int32]
    let weights: [Float]
    let knownLength: Float
    /// All words, those that are no terms too.
    let wordCount: Int
  }

  /// The words of an article outside the corpus.
  func row(_ query: AnalyzedArticle) -> Row {
    let own = ArticleTerms([query.sequence], threads: 1)
    let vector = terms.wordVector(own[0], unknownCount: query.unknownTokenCount)
    return Row(
      terms: Array(own.terms), weights: vector.weights, knownLength: vector.knownLength,
      wordCount: query.sequence.wordCount)
  }

  /// How much of two texts is the same, in 0...1: the cosine of their own words, times (shorter / longer)^¾ by all words.
  func overlap(_ own: Row, _ other: Int) -> Float {
    let end = articles.offsets[other + 1]
    var (place, entry, cosine) = (0, articles.offsets[other], Float(0))
    while place < own.terms.count, entry < end {
      let (a, b) = (own.terms[place], articles.terms[entry])
      if a == b { cosine += own.weights[place] * weights[entry] }
      place += a <= b ? 1 : 0
      entry += b <= a ? 1 : 0
    }
    let lengths = [own.wordCount, Int(articles.wordCounts[other])].map { Float(max(1, $0)) }
    let ratio = min(lengths[0], lengths[1]) / max(lengths[0], lengths[1])
    return min(1, cosine) * pow(ratio, 0.75)
  }

  /// What two texts' own words leave of a similarity *s*: 1 / (1 + *b* · *s* · (1 − overlap)), with *b* = 2 e^(−*u*/35) for the
  /// fewer distinct terms *u* of both. It is 1 for long texts, less for short ones that have little in common, and never
  /// changes the order of pairs of one overlap and length.
  package func factor(_ own: Row, _ other: Int, similarity: Float) -> Float {
    let count = min(own.terms.count, articles.offsets[other + 1] - articles.offsets[other])
    guard similarity > 0, count < 320 else { return 1 }
    let strength = 2 * exp(-Float(count) / 35)
    return 1 / (1 + strength * similarity * (1 - overlap(own, other)))
  }
}
