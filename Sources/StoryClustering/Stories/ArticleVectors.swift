internal import ChunkedWork
internal import Foundation
internal import NewsCorpus
internal import TextAnalysis

/// The vectors by which articles are compared pair by pair, and what else the comparison needs to know of each.
///
/// Every article has three unit vectors over its terms: all terms, with tf′/(tf′ + 1.2 · (.25 + .75 · *d*/300)) · idf, where
/// tf′ counts a term in title and body, twice more in the title (else the first sentence) and once more in the next two
/// sentences, and *d* = Σ tf′; the idf of the distinct terms of these leading sentences; and the part of the first that are
/// names. A fourth vector, of the root of the idf of the numbers, is not scaled to length 1. idf = max(0, ln((*N* + 1001)/(df + 11))): the constants let a small corpus behave like a large one. The length 300 is
/// a constant too, so that an article's vector depends on the others only through idf.
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
  let entries: [[Entry]]
  /// The part of the log odds that an article's length gives to each of its pairs, with half of the constant.
  private(set) var offsets: [Double]
  /// In days since 1970, `nil` where the date is not known or does not count.
  let days: [Double?]
  let dates: DateKernel
  let termCount: Int

  init(
    _ articles: [AnalyzedArticle], days: [Double?], terms: TermTable, model: PairModel, threads: Int
  ) {
    let addresses = Set(
      ["http", "https", "www"].compactMap { terms.index(of: $0).map(Int32.init) })
    let counts = chunkedMap(articles, chunkSize: 64, threads: threads) {
      TermCounts($0, addresses: addresses)
    }
    var frequencies = Array(repeating: Int32(0), count: terms.count)
    for article in counts { for count in article.counts { frequencies[Int(count.term)] += 1 } }
    let total = Double(articles.count)
    let idf = frequencies.map { max(0, log((total + 1001) / (Double($0) + 11))) }
    entries = chunkedMap(counts, chunkSize: 64, threads: threads) {
      $0.entries(idf: idf, terms: terms, model: model)
    }
    offsets = counts.map {
      model.length * log(Double(max(1, $0.counts.count))) + model.constant / 2
    }
    self.days = days
    dates = DateKernel(model, days: days)
    termCount = terms.count
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

/// How often the terms of an article are used, leading ones counted more.
private struct TermCounts: Sendable {
  struct Count: Sendable {
    let term: Int32
    var uses: Float
    var isLeading: Bool
  }

  /// By increasing term.
  private(set) var counts: [Count] = []

  /// - Parameter addresses: Terms with which a line that is a web address begins; such lines are passed over.
  init(_ article: AnalyzedArticle, addresses: Set<Int32>) {
    let sentences = article.sentences.map { article.body[$0.tokens] }.filter { sentence in
      sentence.first.map { !addresses.contains($0.term) } ?? false
    }
    var uses: [Count] = []
    func add(_ tokens: some Sequence<Token>, weight: Float, isLeading: Bool) {
      for token in tokens {
        uses.append(Count(term: token.term, uses: weight, isLeading: isLeading))
      }
    }
    let hasTitle = !article.title.isEmpty
    add(article.title, weight: 3, isLeading: true)
    for (number, sentence) in sentences.enumerated() {
      let place = hasTitle ? number + 1 : number
      add(sentence, weight: place == 0 ? 3 : place <= 2 ? 2 : 1, isLeading: place <= 2)
    }
    uses.sort { $0.term < $1.term }
    for use in uses {
      if counts.last?.term == use.term {
        counts[counts.count - 1].uses += use.uses
        if use.isLeading { counts[counts.count - 1].isLeading = true }
      } else {
        counts.append(use)
      }
    }
  }

  func entries(idf: [Double], terms: TermTable, model: PairModel) -> [ArticleVectors.Entry] {
    let length = counts.reduce(0) { $0 + Double($1.uses) }
    let saturation = 1.2 * (0.25 + 0.75 * length / 300)
    var squares = SIMD4<Double>()
    let raw = counts.map { count -> SIMD4<Double> in
      let rarity = idf[Int(count.term)]
      let weight = Double(count.uses) / (Double(count.uses) + saturation) * rarity
      let isName = terms.isName(Int(count.term))
      let isNumber = terms.isNumber(Int(count.term))
      let weights = SIMD4(
        weight, count.isLeading ? rarity : 0, isName ? weight : 0,
        isNumber ? rarity.squareRoot() : 0)
      squares += weights * weights
      return weights
    }
    squares[3] = 1
    let coefficients = SIMD4(model.text, model.lead, model.names, model.numbers)
    let scale = (coefficients / squares.replacing(with: 1, where: squares .<= 0)).squareRoot()
    return zip(counts, raw).compactMap { count, weights in
      weights[0] > 0
        ? ArticleVectors.Entry(term: count.term, weights: SIMD4<Float>(weights * scale)) : nil
    }
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

extension TermTable {
  /// Whether a term has a digit.
  fileprivate func isNumber(_ index: Int) -> Bool {
    terms[index].utf8.contains { (48...57).contains($0) }
  }
}
