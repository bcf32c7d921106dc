internal import Primitives
internal import TextAnalysis

/// How often the terms of an article are used, leading ones counted more.
struct TermCounts: Sendable {
  struct Count: Sendable {
    let term: Int32
    var uses: Float
    var isLeading: Bool
  }

  /// By increasing term.
  private(set) var counts: [Count] = []

  /// The terms of each of some articles.
  static func ofAll(
    _ articles: [AnalyzedArticle], terms: TermTable, threads: Int
  ) -> [TermCounts] {
    let addresses = Set(
      ["http", "https", "www"].compactMap { terms.index(of: $0).map(Int32.init) })
    return chunkedMap(articles, chunkSize: 64, threads: threads) {
      TermCounts($0, addresses: addresses)
    }
  }

  /// - Parameter addresses: Terms with which a line that is a web address begins; such lines are passed over.
  private init(_ article: AnalyzedArticle, addresses: Set<Int32>) {
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

  /// The number of distinct terms in common.
  func commonCount(with other: TermCounts) -> Int {
    var (one, two, common) = (0, 0, 0)
    while one < counts.count, two < other.counts.count {
      let (a, b) = (counts[one].term, other.counts[two].term)
      if a == b { common += 1 }
      one += a <= b ? 1 : 0
      two += b <= a ? 1 : 0
    }
    return common
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

extension TermTable {
  /// Whether a term has a digit.
  fileprivate func isNumber(_ index: Int) -> Bool {
    terms[index].utf8.contains { (48...57).contains($0) }
  }
}
