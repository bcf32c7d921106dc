internal import Foundation
internal import LinearAlgebra
internal import Primitives
internal import VectorSpace

/// A mixture of von Mises–Fisher distributions of one concentration, fitted to directions by expectation and maximisation.
///
/// A direction *z* has the density Σ πⱼ c(κ) exp(κ μⱼ·z). In contrast to k-means, the share πⱼ of a topic counts, and a document
/// between two topics counts for both; so topics of unequal sizes are cut apart less evenly. One κ serves all topics: with one
/// each, wide topics swallow narrow ones. κ = r̄ (d − r̄²)/(1 − r̄²) for the mean resultant length r̄ over the topics.
///
/// ### Source
/// Banerjee, Dhillon, Ghosh & Sra (2005), Clustering on the unit hypersphere using von Mises–Fisher distributions, JMLR 6.
struct DirectionalMixture: Sendable {
  /// The share of each topic in each document: *documents* × *topics*, rows add up to 1.
  private(set) var shares: DenseMatrix
  /// κ.
  private(set) var concentration = 0.0

  /// - Parameters:
  ///   - points: Rows of length 1.
  ///   - groups: The topic of each point to begin with, in `0..<count`.
  ///   - rounds: The most rounds.
  init(_ points: DenseMatrix, groups: [Int32], count: Int, rounds: Int, threads: Int) {
    shares = DenseMatrix(membership: groups, count: count)
    for _ in 0..<rounds {
      let updated = round(points, threads: threads)
      let change = zip(updated.values, shares.values).reduce(0.0) { $0 + Double(abs($1.0 - $1.1)) }
      shares = updated
      guard change >= 1e-3 * Double(points.rowCount) else { break }
    }
  }

  private mutating func round(_ points: DenseMatrix, threads: Int) -> DenseMatrix {
    let (n, d, count) = (Double(points.rowCount), Double(points.columnCount), shares.columnCount)
    let sums = shares.transposedTimes(points)
    let lengths = (0..<count).map { topic in
      sums.row(topic).reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
    let resultant = min(0.999, lengths.reduce(0, +) / n)
    concentration =
      resultant * (d - resultant * resultant) / (1 - resultant * resultant)
    let directions = sums.normalizingRows().transposed()
      .scalingColumns(by: Array(repeating: Float(concentration), count: count))
    let logarithms = shares.columnSums.map { Float(log(($0 + 1e-9) / n)) }
    return points.times(directions, threads: threads)
      .softmaxOfRows(adding: logarithms, threads: threads)
  }
}

extension DenseMatrix {
  var columnSums: [Double] {
    var sums = Array(repeating: 0.0, count: columnCount)
    for row in 0..<rowCount {
      for column in 0..<columnCount { sums[column] += Double(values[row * columnCount + column]) }
    }
    return sums
  }

  /// exp(*x* + offset) in every row, scaled to the sum 1.
  func softmaxOfRows(adding offsets: [Float], threads: Int) -> DenseMatrix {
    let width = columnCount
    let parts = chunkedMap(count: rowCount, chunkSize: KMeans.rowsPerChunk, threads: threads) {
      rows -> [Float] in
      var result: [Float] = []
      result.reserveCapacity(rows.count * width)
      for row in rows {
        let start = result.count
        var greatest = -Float.infinity
        for column in 0..<width {
          let value = values[row * width + column] + offsets[column]
          result.append(value)
          greatest = max(greatest, value)
        }
        var sum: Float = 0
        for place in start..<result.count {
          // Below e⁻²⁰ nothing is left of a share, and the exponential need not be computed.
          let exponent = result[place] - greatest
          result[place] = exponent < -20 ? 0 : exp(exponent)
          sum += result[place]
        }
        for place in start..<result.count { result[place] /= sum }
      }
      return result
    }
    return DenseMatrix(rowCount: rowCount, columnCount: width, values: parts.flatMap(\.self))
  }
}
