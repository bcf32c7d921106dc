internal import Primitives

/// The evidence vectors of all documents of a corpus, one after the other, for comparing many pairs.
///
/// Terms and weights stand apart, 20 bytes an entry, since most of the time of a search for partners goes into fetching them.
package struct EvidenceRows: Sendable {
  private var starts = [0]
  private(set) var terms: [Int32] = []
  private(set) var entries: [SIMD4<Float>] = []
  private var headlineStarts = [0]
  private var headlines: [EvidenceVector.HeadlineName] = []
  private var scales: [EvidenceScales] = []
  /// NaN where it is not known.
  private let days: [Double]
  private let dates: DateEvidence
  package let weights: EvidenceWeights
  let termCount: Int

  /// - Parameters:
  ///   - documents: The article that stands for each document.
  ///   - days: Of each document; NaN where the day is not known or does not count.
  package init(
    _ articles: ArticleTerms, documents: [Int], days: [Double], terms evidence: TermEvidence,
    weights: EvidenceWeights, threads: Int
  ) {
    let frequency = evidence.documentFrequency
    let vectors = chunkedMap(documents, chunkSize: 64, threads: threads) {
      EvidenceVector(
        articles[$0], weights: weights, terms: evidence, documentCount: evidence.documentCount
      ) { Int(frequency[Int($0)]) }
    }
    self.days = days
    self.weights = weights
    dates = DateEvidence(days: days)
    termCount = evidence.termCount
    let count = vectors.reduce(0) { $0 + $1.entries.count }
    terms.reserveCapacity(count)
    entries.reserveCapacity(count)
    for vector in vectors { append(vector) }
  }

  private mutating func append(_ vector: EvidenceVector) {
    for entry in vector.entries {
      terms.append(entry.term)
      entries.append(entry.weights)
    }
    headlines += vector.headline
    starts.append(terms.count)
    headlineStarts.append(headlines.count)
    scales.append(vector.scales)
  }

  /// The number of documents.
  package var count: Int { scales.count }

  /// The places of a document's entries.
  func range(of document: Int) -> Range<Int> { starts[document]..<starts[document + 1] }

  /// Puts a document's weights into a row of all terms.
  func scatter(_ document: Int, into row: inout [SIMD4<Float>]) {
    for entry in range(of: document) { row[Int(terms[entry])] = entries[entry] }
  }

  /// Takes a document's weights out of a row of all terms.
  func clear(_ document: Int, in row: inout [SIMD4<Float>]) {
    for entry in range(of: document) { row[Int(terms[entry])] = SIMD4() }
  }

  /// The evidence of a document that was put into a row, and of another one.
  ///
  /// - Parameter least: The conflict of names, which only ever counts against a pair, is not looked for in pairs below it.
  @inline(__always)
  func evidence(
    _ first: Int, _ second: Int, row: [SIMD4<Float>], least: Double = -.infinity
  ) -> PairEvidence {
    var sum = SIMD4<Float>()
    for entry in range(of: second) { sum += entries[entry] * row[Int(terms[entry])] }
    var evidence = PairEvidence(
      products: sum, scales[first], scales[second],
      dates: dates.logRatio(days[first], days[second]), weights)
    if evidence.logOdds >= least {
      evidence.add(conflict: conflict(first, second, row: row), weights)
    }
    return evidence
  }

  /// The log odds of all pairs of some documents: row after row, 0 on the diagonal.
  package func logOdds(among group: [Int32]) -> [Double] {
    let count = group.count
    var values = Array(repeating: 0.0, count: count * count)
    var row = Array(repeating: SIMD4<Float>(), count: termCount)
    for (place, document) in group.enumerated() {
      scatter(Int(document), into: &row)
      for other in place + 1..<max(count, place + 1) {
        let logOdds = evidence(Int(document), Int(group[other]), row: row).logOdds
        values[place * count + other] = logOdds
        values[other * count + place] = logOdds
      }
      clear(Int(document), in: &row)
    }
    return values
  }

  private func conflict(_ first: Int, _ second: Int, row: [SIMD4<Float>]) -> Double {
    let (own, other) = (headline(of: first), headline(of: second))
    guard !own.isEmpty, !other.isEmpty else { return 0 }
    let known = max(
      NameConflict.share(of: own) { contains($0, second) },
      NameConflict.share(of: other) { row[Int($0)][0] > 0 })
    return NameConflict.value(known: known)
  }

  private func headline(of document: Int) -> ArraySlice<EvidenceVector.HeadlineName> {
    headlines[headlineStarts[document]..<headlineStarts[document + 1]]
  }

  private func contains(_ term: Int32, _ document: Int) -> Bool {
    let place = terms[range(of: document)].partitioningIndex { $0 >= term }
    return place < starts[document + 1] && terms[place] == term
  }
}
