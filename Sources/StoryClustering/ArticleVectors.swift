internal import Foundation
internal import NewsCorpus
internal import Primitives
internal import TextAnalysis

/// The vectors by which articles are compared pair by pair, and what else the comparison needs to know of each.
///
/// Every article has three unit vectors over its terms: all terms, with tf′/(tf′ + 1.2 · (.25 + .75 · *d*/300)) · idf, where
/// tf′ counts a term in title and body, twice more in the title (else the first sentence) and once more in the next two
/// sentences, and *d* = Σ tf′; the idf of the distinct terms of these leading sentences; and the part of the first that are
/// names. A fourth vector, of the root of the idf of the numbers, is not scaled to length 1. idf = max(0, ln((*N* + 1001)/(df + 11))): the constants let a small corpus behave like a large one. The length 300 is
/// a constant too, so that an article's vector depends on the others only through idf. In df every article counts with a share
/// (see ``StoryShares``), so that the words of a story that is much of its corpus are not taken for common ones.
///
/// ### Source
/// BM25's saturation: Robertson & Zaragoza (2009), 10.1561/1500000019.
struct ArticleVectors: Sendable {
  /// A term of an article with its weight in the four vectors, each scaled by the root of its coefficient, so that the
  /// sum over terms of products of entries is the part of the log odds that the texts give.
  struct Entry: Sendable {
    let term: Int32
    let weights: SIMD4<Float>
  }

  /// By increasing term.
  var entries: EntryRows
  /// The part of the log odds that an article's length gives to each of its pairs, with half of the constant.
  var offsets: [Double]
  /// In days since 1970, `nil` where the date is not known or does not count.
  var days: [Double?]
  var dates: DateKernel
  let termCount: Int

  /// - Parameter shares: How much each article counts in the frequencies of terms; they add up to the number of documents.
  init(
    _ counts: [TermCounts], shares: [Double], days: [Double?], terms: TermTable, model: PairModel,
    threads: Int
  ) {
    let idf = Self.inverseDocumentFrequencies(of: counts, shares: shares, terms: terms)
    self.init(counts, idf: idf, days: days, terms: terms, model: model, threads: threads)
  }

  /// - Parameter idf: The inverse document frequency of each term.
  init(
    _ counts: [TermCounts], idf: [Double], days: [Double?], terms: TermTable, model: PairModel,
    threads: Int
  ) {
    entries = EntryRows(
      chunkedMap(counts, chunkSize: 64, threads: threads) {
        $0.entries(idf: idf, terms: terms, model: model)
      })
    offsets = counts.map {
      model.length * log(Double(max(1, $0.counts.count))) + model.constant / 2
    }
    self.days = days
    dates = DateKernel(model, days: days)
    termCount = terms.count
  }

  static func inverseDocumentFrequencies(
    of counts: [TermCounts], shares: [Double], terms: TermTable
  ) -> [Double] {
    var frequencies = Array(repeating: 0.0, count: terms.count)
    for (article, share) in zip(counts, shares) {
      for count in article.counts { frequencies[Int(count.term)] += share }
    }
    let total = shares.reduce(0, +)
    return frequencies.map { max(0, log((total + 1001) / ($0 + 11))) }
  }

  /// The mean of the days of some articles, `nil` where none is known.
  func meanDay(of articles: some Sequence<Int>) -> Double? {
    let known = articles.compactMap { days[$0] }
    return known.isEmpty ? nil : known.reduce(0, +) / Double(known.count)
  }

  /// Moves the log odds of every pair.
  mutating func move(by change: Double) {
    for index in offsets.indices { offsets[index] += change / 2 }
  }

  /// The log odds that two articles report one event, given the product of their entries.
  func logOdds(_ first: Int, _ second: Int, product: Float) -> Double {
    Double(product) + offsets[first] + offsets[second] + dates.logOdds(days[first], days[second])
  }
}

/// What the time between two articles says; see ``PairModel``.
struct DateKernel: Sendable {
  private let model: PairModel
  private let bonus: Double

  init(_ model: PairModel, days: [Double?]) {
    self.model = model
    let known = days.compactMap(\.self).sorted()
    var (close, start) = (0.0, 0)
    for (end, day) in known.enumerated() {
      while day - known[start] > 2 { start += 1 }
      close += Double(end - start)
    }
    let pairs = Double(known.count) * Double(known.count - 1) / 2
    bonus = close > 0 ? min(model.closeness, model.closenessShare * log(pairs / close)) : 0
  }

  func logOdds(_ first: Double?, _ second: Double?) -> Double {
    guard let first, let second else { return 0 }
    let gap = abs(first - second)
    return model.perDay * (min(gap, model.longestGap) - 1 > 0 ? min(gap, model.longestGap) - 1 : 0)
      + (gap <= 2 ? bonus : 0)
  }
}
