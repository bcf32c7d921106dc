internal import Foundation
internal import LinearAlgebra
internal import Primitives

/// Weights the rows of a matrix of counts.
struct RowWeights: Sendable {
  private let weighting: TermWeighting
  private let global: [Double]
  private let meanLength: Double
  private let dependsOnRow: Bool
  /// The local weights of the counts 0...255, which are nearly all, where they depend on nothing else.
  private let ofSmallCounts: [Double]

  init(_ weighting: TermWeighting, global: [Double], meanLength: Double) {
    self.weighting = weighting
    self.global = global
    self.meanLength = meanLength
    dependsOnRow =
      switch weighting.local {
      case .raw, .logarithmic, .logarithmOfOnePlus, .binary: false
      case .augmented, .logarithmicAverage, .bm25: true
      }
    ofSmallCounts = (0..<256).map { Self.local(weighting.local, Double($0), RowFacts()) }
  }

  /// The weights of every row, normalised or not yet.
  func weighted(_ counts: SparseMatrix, isNormalized: Bool, threads: Int) -> SparseMatrix {
    let chunkSize = rowChunkSize(of: counts.rowCount)
    let parts = chunkedMap(count: counts.rowCount, chunkSize: chunkSize, threads: threads) { rows in
      var weights: [Float] = []
      weights.reserveCapacity(
        counts.rowOffsets[rows.upperBound] - counts.rowOffsets[rows.lowerBound])
      var buffer: [Double] = []
      for row in rows {
        append(counts, row, isNormalized: isNormalized, to: &weights, buffer: &buffer)
      }
      return weights
    }
    var values: [Float] = []
    values.reserveCapacity(counts.values.count)
    for part in parts { values.append(contentsOf: part) }
    return SparseMatrix(
      rowCount: counts.rowCount, columnCount: counts.columnCount, rowOffsets: counts.rowOffsets,
      columnIndices: counts.columnIndices, values: values)
  }

  private func append(
    _ counts: SparseMatrix, _ row: Int, isNormalized: Bool, to weights: inout [Float],
    buffer: inout [Double]
  ) {
    let range = counts.entryRange(ofRow: row)
    let facts = dependsOnRow ? RowFacts(counts.values[range], meanLength: meanLength) : RowFacts()
    buffer.removeAll(keepingCapacity: true)
    var squares = 0.0
    for entry in range {
      let weight = local(counts.values[entry], facts) * global[Int(counts.columnIndices[entry])]
      squares += weight * weight
      buffer.append(weight)
    }
    let factor = isNormalized ? factor(length: squares.squareRoot()) : 1
    for weight in buffer { weights.append(Float(weight * factor)) }
  }

  /// What the weights of a row of some Euclidean length are multiplied by.
  private func factor(length: Double) -> Double {
    switch weighting.normalization {
    case .none: 1
    case .cosine: length > 0 ? 1 / length : 1
    case .pivoted(let slope):
      length > 0 ? 1 / ((1 - slope) * meanLength + slope * length) : 1
    }
  }

  @inline(__always)
  private func local(_ count: Float, _ facts: RowFacts) -> Double {
    if !dependsOnRow, count >= 0, count < 256, case let whole = Int(count), Float(whole) == count {
      return ofSmallCounts[whole]
    }
    return Self.local(weighting.local, Double(count), facts)
  }

  /// What a local weight may need to know of its row.
  private struct RowFacts {
    var greatest = 1.0
    var mean = 1.0
    /// The sum of the counts over the mean such sum of the corpus.
    var relativeLength = 1.0

    init() {}

    init(_ counts: ArraySlice<Float>, meanLength: Double) {
      let sum = counts.reduce(into: 0.0) { $0 += Double($1) }
      greatest = Double(counts.max() ?? 1)
      mean = counts.isEmpty ? 1 : sum / Double(counts.count)
      relativeLength = sum / meanLength
    }
  }

  private static func local(_ weight: TermWeighting.Local, _ tf: Double, _ facts: RowFacts)
    -> Double
  {
    guard tf > 0 else { return 0 }
    switch weight {
    case .raw: return tf
    case .logarithmic: return tf >= 1 ? 1 + log(tf) : log(1 + tf)
    case .logarithmOfOnePlus: return log(1 + tf)
    case .binary: return 1
    case .augmented(let k): return k + (1 - k) * tf / facts.greatest
    case .logarithmicAverage: return (1 + log(tf)) / (1 + log(facts.mean))
    case .bm25(let k1, let b):
      return tf * (k1 + 1) / (tf + k1 * (1 - b + b * facts.relativeLength))
    }
  }
}
