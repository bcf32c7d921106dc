/// The directions in which some points differ most from their mean.
///
/// ### Source
/// Hotelling (1933), J. Educ. Psychol. 24(6).
package struct PrincipalComponents: Sendable {
  private let mean: [Double]
  /// One after the other, each of length 1.
  private let directions: [Double]
  private let count: Int
  /// The share of the variance in these directions, in 0...1.
  package let share: Double

  /// - Parameters:
  ///   - rows: Points of `dimensions` coordinates each.
  ///   - count: The number of directions.
  /// - Returns: `nil` for fewer points or dimensions than directions, or points that are all the same.
  /// - Throws: ``LinearAlgebraError/didNotConverge(routine:info:)``.
  /// - Complexity: O(*n* · *d*² + *d*³) for *n* points in *d* dimensions.
  package init?(of rows: [[Float]], dimensions: Int, count: Int) throws(LinearAlgebraError) {
    guard rows.count > count, dimensions >= count else { return nil }
    var mean = Array(repeating: 0.0, count: dimensions)
    for row in rows { for (index, value) in row.enumerated() { mean[index] += Double(value) } }
    for index in mean.indices { mean[index] /= Double(rows.count) }
    let centered = DenseMatrix(
      rows: rows.map { row in zip(row, mean).map { Float(Double($0) - $1) } })
    let covariance = centered.transposedTimes(centered).values.map(Double.init)
    let total = (0..<dimensions).reduce(0) { $0 + covariance[$1 * dimensions + $1] }
    guard total > 0 else { return nil }
    let eigen = try SymmetricEigen(lowerTriangle: covariance, size: dimensions, largest: count)
    self.mean = mean
    self.count = count
    directions = eigen.vectors
    share = min(1, eigen.values.reduce(0, +) / total)
  }

  /// The coordinates of a point along the directions, the direction of most variance first.
  package func coordinates(of row: [Float]) -> [Double] {
    (0..<count).map { axis in
      let start = axis * mean.count
      return mean.indices.reduce(0) { sum, index in
        sum + directions[start + index] * (Double(row[index]) - mean[index])
      }
    }
  }
}
