/// The articles of each term, with the term's weight in their texts.
struct Postings: Sendable {
  struct Posting: Sendable {
    let article: Int32
    let weight: Float
  }

  private let starts: [Int]
  let postings: [Posting]

  init(_ vectors: ArticleVectors) {
    var starts = Array(repeating: 0, count: vectors.termCount + 1)
    for term in vectors.entries.terms { starts[Int(term) + 1] += 1 }
    for term in 0..<vectors.termCount { starts[term + 1] += starts[term] }
    var next = starts
    var postings = Array(
      repeating: Posting(article: 0, weight: 0), count: starts[vectors.termCount])
    for article in 0..<vectors.entries.count {
      for entry in vectors.entries.range(of: article) {
        let term = Int(vectors.entries.terms[entry])
        postings[next[term]] = Posting(
          article: Int32(article), weight: vectors.entries.weights[entry][0])
        next[term] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  func range(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }
}

/// Finds the likeliest partners of one article after another, keeping its scratch space.
///
/// Partners are sought by an article's rarest terms first, as many as stand in ``budget`` places together: so the work grows
/// with the corpus and not with its square. All terms count in the comparison.
struct CandidateSearch {
  struct Found: Sendable {
    let article: Int32
    let logOdds: Float
  }

  /// The most places of terms that are visited for one article: fewer in a large corpus, whose articles have rarer terms.
  private let budget: Int
  /// Articles that have less in common by the terms visited are not compared in full.
  static let leastProduct: Float = 0.2
  /// The most candidates of an article that are compared in full.
  static let candidateCount = 160

  /// How many of the pairs compared so far have which log odds.
  private(set) var odds = LogOddsCounts()
  private let vectors: ArticleVectors
  private let index: Postings
  private let count: Int
  private var products: [Float]
  private var row: [SIMD4<Float>]

  /// - Parameter count: The most partners of an article that are kept.
  init(_ vectors: ArticleVectors, _ index: Postings, count: Int) {
    self.vectors = vectors
    self.index = index
    self.count = count
    budget = min(24_000, max(6_000, 100_000_000 / max(1, vectors.entries.count)))
    products = Array(repeating: 0, count: vectors.entries.count)
    row = Array(repeating: SIMD4(), count: vectors.termCount)
  }

  /// The likeliest partners of an article, likeliest first.
  mutating func neighbors(of article: Int) -> [Found] {
    let candidates = candidates(of: article)
    vectors.entries.scatter(article, into: &row)
    var found: [Found] = []
    for candidate in candidates {
      let logOdds = vectors.logOdds(
        article, Int(candidate), product: vectors.entries.product(Int(candidate), row))
      guard logOdds >= LogOddsCounts.least else { continue }
      odds.add(logOdds)
      found.append(Found(article: candidate, logOdds: Float(logOdds)))
    }
    vectors.entries.clear(article, in: &row)
    found.sort { ($1.logOdds, $0.article) < ($0.logOdds, $1.article) }
    return Array(found.prefix(count))
  }

  /// The articles that have most in common with one by its rarer terms.
  private mutating func candidates(of article: Int) -> [Int32] {
    let entries = vectors.entries
    let terms = entries.range(of: article).map {
      (weight: entries.weights[$0][0], range: index.range(of: entries.terms[$0]))
    }.sorted {
      ($0.range.count, $0.range.lowerBound) < ($1.range.count, $1.range.lowerBound)
    }
    var touched: [Int32] = []
    var visited = 0
    for term in terms {
      visited += term.range.count
      guard visited <= budget || touched.isEmpty else { break }
      for posting in index.postings[term.range] {
        let other = Int(posting.article)
        if products[other] == 0 { touched.append(posting.article) }
        products[other] += term.weight * posting.weight
      }
    }
    let ranked = touched.filter { Int($0) != article && products[Int($0)] > Self.leastProduct }
    let kept = ranked.count > Self.candidateCount ? strongest(of: ranked) : ranked
    for other in touched { products[Int(other)] = 0 }
    return kept
  }

  /// The candidates with the greatest products, of equal ones the first: found by counting, since sorting all would
  /// take most of the time.
  private func strongest(of candidates: [Int32]) -> [Int32] {
    func bin(_ candidate: Int32) -> Int { min(255, Int(products[Int(candidate)] * 32)) }
    var counts = Array(repeating: 0, count: 256)
    for candidate in candidates { counts[bin(candidate)] += 1 }
    var (lowest, above) = (255, 0)
    while above + counts[lowest] < Self.candidateCount {
      above += counts[lowest]
      lowest -= 1
    }
    let last = candidates.filter { bin($0) == lowest }
      .sorted { (products[Int($1)], $0) < (products[Int($0)], $1) }
    return candidates.filter { bin($0) > lowest } + last.prefix(Self.candidateCount - above)
  }
}
