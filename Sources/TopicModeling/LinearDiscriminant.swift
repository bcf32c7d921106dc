internal import Foundation
internal import LinearAlgebra

/// Topics told apart by a linear discriminant that learns from them: directions in which all topics vary count less.
///
/// The score of topic *j* is *z*ᵀ S⁻¹ μⱼ − ½ μⱼᵀ S⁻¹ μⱼ + ln πⱼ with the covariance *S* within the topics, shrunk: (1 − λ) S + λ tr(S)/d · I.
///
/// ### Source
/// Friedman (1989), Regularized discriminant analysis, JASA 84(405); Ding & Li (2007), Adaptive dimension reduction using
/// discriminant analysis and k-means clustering, ICML.
struct LinearDiscriminant: Sendable {
  /// The share of each topic in each document: *documents* × *topics*, rows add up to 1.
  private(set) var shares: DenseMatrix

  init(
    _ points: DenseMatrix, shares: DenseMatrix, rounds: Int, shrinkage: Double, threads: Int
  ) {
    self.shares = shares
    guard rounds > 0 else { return }
    let total = points.transposedTimes(points).values.map(Double.init)
    for _ in 0..<rounds {
      guard let updated = round(points, total: total, shrinkage: shrinkage, threads: threads) else {
        return
      }
      self.shares = updated
    }
  }

  /// - Returns: `nil` where the topics have no spread.
  private func round(
    _ points: DenseMatrix, total: [Double], shrinkage: Double, threads: Int
  ) -> DenseMatrix? {
    let (n, d, count) = (Double(points.rowCount), points.columnCount, shares.columnCount)
    let sizes = shares.columnSums.map { $0 + 1e-9 }
    let sums = shares.transposedTimes(points).values.map(Double.init)
    var covariance = total.map { $0 / n }
    for topic in 0..<count {
      let mean = sums[topic * d..<(topic + 1) * d]
      let scale = 1 / (sizes[topic] * n)
      for i in 0..<d {
        for j in 0..<d {
          covariance[i * d + j] -= mean[topic * d + i] * mean[topic * d + j] * scale
        }
      }
    }
    let trace = (0..<d).reduce(0) { $0 + covariance[$1 * d + $1] }
    for index in covariance.indices { covariance[index] *= 1 - shrinkage }
    for i in 0..<d { covariance[i * d + i] += shrinkage * trace / Double(d) }
    guard let factor = CholeskyFactor(covariance, size: d) else { return nil }
    var directions = Array(repeating: Float(0), count: d * count)
    var offsets: [Float] = []
    for topic in 0..<count {
      let mean = (0..<d).map { sums[topic * d + $0] / sizes[topic] }
      let direction = factor.solved(mean)
      for i in 0..<d { directions[i * count + topic] = Float(direction[i]) }
      let half = zip(mean, direction).reduce(0) { $0 + $1.0 * $1.1 } / 2
      offsets.append(Float(log(sizes[topic] / n) - half))
    }
    return points.times(
      DenseMatrix(rowCount: d, columnCount: count, values: directions), threads: threads
    ).softmaxOfRows(adding: offsets, threads: threads)
  }
}
