internal import Foundation
internal import LinearAlgebra
internal import Primitives
internal import VectorSpace

/// Topics told apart by the terms of what is outside them: complement naive Bayes that learns from its own answers.
///
/// The score of topic *j* is Σ over the document's terms of weight · −ln((C + a)/Σ(C + a)), where *C* is the term's weight in
/// all documents outside the topic and *a* a multiple of the mean weight of a term. Since the outside of a topic
/// is large, even where the topic is small, the estimate is as sure for small topics as for large ones.
///
/// ### Source
/// Rennie, Shih, Teevan & Karger (2003), Tackling the poor assumptions of naive Bayes text classifiers, ICML.
struct ComplementBayes: Sendable {
  /// The topic of each document.
  private(set) var groups: [Int32]
  /// The score of each topic for each document: *documents* × *topics*, by the last round's weights.
  private(set) var scores: DenseMatrix

  /// - Parameters:
  ///   - weights: *documents* × *terms*.
  ///   - groups: The topic of each document to begin with, in `0..<count`, every one of which has a document.
  ///   - smoothing: What is added, as a multiple of the mean weight of a term.
  ///   - rounds: The most rounds. They end early when hardly a document moves, or a topic would be empty.
  /// - Complexity: O(nnz · *k*) a round.
  init(
    _ weights: SparseMatrix, groups: [Int32], count: Int, smoothing: Double, rounds: Int,
    threads: Int
  ) {
    self.groups = groups
    let totals = weights.columnSums
    let added = smoothing * totals.reduce(0, +) / Double(max(1, weights.columnCount))
    scores = DenseMatrix(membership: groups, count: count)
    for _ in 0..<rounds {
      let found = weights.times(
        termWeights(weights, totals: totals, added: added, count: count, threads: threads),
        threads: threads)
      let updated = found.greatestInRows(
        adding: Array(repeating: 0, count: count), threads: threads
      ).map(\.column)
      guard Set(updated).count == count else { return }
      scores = found
      let moved = zip(updated, self.groups).count { $0 != $1 }
      self.groups = updated
      guard Double(moved) > 1e-3 * Double(groups.count) else { return }
    }
  }

  /// *terms* × *topics*.
  private func termWeights(
    _ weights: SparseMatrix, totals: [Double], added: Double, count: Int, threads: Int
  ) -> DenseMatrix {
    var inside = Array(repeating: Float(0), count: weights.columnCount * count)
    for row in 0..<weights.rowCount {
      let group = Int(groups[row])
      for entry in weights.entryRange(ofRow: row) {
        inside[Int(weights.columnIndices[entry]) * count + group] += weights.values[entry]
      }
    }
    var sums = Array(repeating: 0.0, count: count)
    for term in totals.indices {
      for group in 0..<count {
        sums[group] += max(0, totals[term] - Double(inside[term * count + group])) + added
      }
    }
    let logarithms = sums.map { Float(log($0)) }
    let parts = chunkedMap(
      count: totals.count, chunkSize: 4 * KMeans.rowsPerChunk, threads: threads
    ) { [inside] terms -> [Float] in
      var result: [Float] = []
      result.reserveCapacity(terms.count * count)
      for term in terms {
        let total = Float(totals[term])
        for group in 0..<count {
          let outside = max(0, total - inside[term * count + group]) + Float(added)
          result.append(logarithms[group] - log(outside))
        }
      }
      return result
    }
    return DenseMatrix(
      rowCount: totals.count, columnCount: count, values: parts.flatMap(\.self))
  }
}

extension SparseMatrix {
  /// The sum of each column's values.
  var columnSums: [Double] {
    var sums = Array(repeating: 0.0, count: columnCount)
    for (column, value) in zip(columnIndices, values) { sums[Int(column)] += Double(value) }
    return sums
  }
}
