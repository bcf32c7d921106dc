/// The documents of each term, with the term's weight in their words.
struct Postings: Sendable {
  struct Posting: Sendable {
    let document: Int32
    let weight: Float
  }

  private let starts: [Int]
  let postings: [Posting]

  init(_ rows: EvidenceRows) {
    var starts = Array(repeating: 0, count: rows.termCount + 1)
    for term in rows.terms { starts[Int(term) + 1] += 1 }
    for term in 0..<rows.termCount { starts[term + 1] += starts[term] }
    var next = starts
    var postings = Array(
      repeating: Posting(document: 0, weight: 0), count: starts[rows.termCount])
    for document in 0..<rows.count {
      for entry in rows.range(of: document) {
        let term = Int(rows.terms[entry])
        postings[next[term]] = Posting(
          document: Int32(document), weight: rows.entries[entry][0])
        next[term] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  func range(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }
}

/// Finds the likeliest partners of one document after another, keeping its scratch space.
///
/// Partners are sought by a document's rarest terms first, as many as stand in ``budget`` places together: so the work grows
/// with the corpus and not with its square. All terms count in the comparison.
struct CandidateSearch {
  /// The most places of terms that are visited for one document: fewer in a large corpus, whose documents have rarer terms.
  private let budget: Int
  /// Documents that have less in common by the terms visited are not compared in full.
  private static let leastProduct: Float = 0.03
  /// The most candidates of a document that are compared in full.
  private static let candidateCount = 160

  private let rows: EvidenceRows
  private let index: Postings
  private let floor: Double
  private var products: [Float]
  private var row: [SIMD4<Float>]

  /// - Parameter floor: Pairs of lower log odds are not kept.
  init(_ rows: EvidenceRows, _ index: Postings, floor: Double) {
    (self.rows, self.index, self.floor) = (rows, index, floor)
    budget = min(24_000, max(6_000, 100_000_000 / max(1, rows.count)))
    products = Array(repeating: 0, count: rows.count)
    row = Array(repeating: SIMD4(), count: rows.termCount)
  }

  /// The partners of a document by increasing number.
  mutating func partners(of document: Int) -> [LikelyPairs.Partner] {
    let candidates = candidates(of: document)
    rows.scatter(document, into: &row)
    var found: [LikelyPairs.Partner] = []
    for candidate in candidates {
      let logOdds = rows.evidence(document, Int(candidate), row: row, least: floor).logOdds
      guard logOdds >= floor else { continue }
      found.append(.init(document: candidate, logOdds: Float(logOdds)))
    }
    rows.clear(document, in: &row)
    found.sort { $0.document < $1.document }
    return found
  }

  /// The documents that have most in common with one by its rarer terms.
  private mutating func candidates(of document: Int) -> [Int32] {
    let terms = rows.range(of: document).map {
      (weight: rows.entries[$0][0], range: index.range(of: rows.terms[$0]))
    }.sorted {
      ($0.range.count, $0.range.lowerBound) < ($1.range.count, $1.range.lowerBound)
    }
    var touched: [Int32] = []
    var visited = 0
    for term in terms {
      visited += term.range.count
      guard visited <= budget || touched.isEmpty else { break }
      for posting in index.postings[term.range] {
        let other = Int(posting.document)
        if products[other] == 0 { touched.append(posting.document) }
        products[other] += term.weight * posting.weight
      }
    }
    let ranked = touched.filter { Int($0) != document && products[Int($0)] > Self.leastProduct }
    let kept = ranked.count > Self.candidateCount ? strongest(of: ranked) : ranked
    for other in touched { products[Int(other)] = 0 }
    return kept
  }

  /// The candidates with the greatest products, of equal ones the first: found by counting, since sorting all would
  /// take most of the time.
  private func strongest(of candidates: [Int32]) -> [Int32] {
    func bin(_ candidate: Int32) -> Int { min(255, Int(products[Int(candidate)] * 256)) }
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
