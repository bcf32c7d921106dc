internal import Foundation
public import LinearAlgebra
internal import Primitives

/// What a weighting learned from a corpus, to weight its rows and others alike.
public struct TFIDFModel: Hashable, Sendable {
  public let weighting: TermWeighting
  /// The global weight of every term, in column order.
  public let globalWeights: [Double]
  /// The mean length of the fitted documents that are not empty: for BM25 the mean sum of counts, for pivoted
  /// normalisation the mean Euclidean length of the weights; 1 for any other weighting, and for an empty corpus.
  public let meanLength: Double

  /// - Parameters:
  ///   - matrix: The counts of the corpus.
  ///   - factors: What each term's weight is multiplied by besides, in column order; `nil` for nothing.
  /// - Complexity: O(nnz).
  public init(
    fitting matrix: DocumentTermMatrix, weighting: TermWeighting = .standard,
    factors: [Double]? = nil, threads: Int
  ) {
    let (counts, vocabulary) = (matrix.counts, matrix.vocabulary)
    precondition(
      factors.map { $0.count == vocabulary.count } ?? true, "factors for \(vocabulary.count) terms")
    let global =
      weighting.global == .entropy
      ? Self.entropyWeights(counts) : vocabulary.inverseDocumentFrequency(weighting.global)
    globalWeights = factors.map { zip(global, $0).map(*) } ?? global
    self.weighting = weighting
    switch (weighting.local, weighting.normalization) {
    case (.bm25, _): meanLength = Self.mean(counts.rowSums)
    case (_, .pivoted):
      let lengths = RowWeights(weighting, global: globalWeights, meanLength: 1)
        .weighted(counts, isNormalized: false, threads: threads).squaredRowNorms
      meanLength = Self.mean(lengths.map { $0.squareRoot() })
    default: meanLength = 1
    }
  }

  /// A model that was fitted before.
  package init(weighting: TermWeighting, globalWeights: [Double], meanLength: Double) {
    self.weighting = weighting
    self.globalWeights = globalWeights
    self.meanLength = meanLength
  }

  /// The mean of the lengths above 0; 1 if there are none.
  private static func mean(_ lengths: [Double]) -> Double {
    let positive = lengths.filter { $0 > 0 }
    return positive.isEmpty ? 1 : positive.reduce(0, +) / Double(positive.count)
  }

  /// 1 + Σ p·ln p / ln n for every column.
  private static func entropyWeights(_ counts: SparseMatrix) -> [Double] {
    var sums = Array(repeating: 0.0, count: counts.columnCount)
    var logarithms = sums
    for (column, value) in zip(counts.columnIndices, counts.values) where value > 0 {
      sums[Int(column)] += Double(value)
      logarithms[Int(column)] += Double(value) * log(Double(value))
    }
    guard counts.rowCount > 1 else { return sums.map { $0 > 0 ? 1 : 0 } }
    let ofRows = log(Double(counts.rowCount))
    // Σ p·ln p with p = c/s is (Σ c·ln c)/s − ln s.
    return zip(sums, logarithms).map { sum, logarithm in
      sum > 0 ? max(0, 1 + (logarithm / sum - log(sum)) / ofRows) : 0
    }
  }

  /// The weights of counts in the columns of the fitted vocabulary: rows of the fitted corpus or others.
  ///
  /// - Returns: A matrix of the same shape and the same entries, of which some may be 0.
  /// - Complexity: O(nnz).
  public func weighted(_ counts: SparseMatrix, threads: Int) -> SparseMatrix {
    precondition(
      counts.columnCount == globalWeights.count,
      "\(counts.columnCount) columns for \(globalWeights.count) terms")
    return RowWeights(weighting, global: globalWeights, meanLength: meanLength)
      .weighted(counts, isNormalized: true, threads: threads)
  }
}

extension SparseMatrix {
  /// The sum of each row's values.
  fileprivate var rowSums: [Double] {
    (0..<rowCount).map { values[entryRange(ofRow: $0)].reduce(into: 0) { $0 += Double($1) } }
  }
}
