/// The factor *L* of a symmetric positive definite matrix *A* = *L Lᵀ*, in Float64, for small systems of equations.
///
/// ### Source
/// Golub & Van Loan (2013), Matrix Computations, section 4.2.
package struct CholeskyFactor: Hashable, Sendable {
  package let size: Int
  /// Row after row; above the diagonal 0.
  private let lower: [Double]

  /// - Parameter matrix: *n* × *n*, row after row; only the diagonal and what is below it is read.
  /// - Returns: `nil` unless the matrix is positive definite to rounding.
  /// - Complexity: O(*n*³).
  package init?(_ matrix: [Double], size n: Int) {
    precondition(matrix.count == n * n, "\(matrix.count) values for \(n) × \(n)")
    var lower = Array(repeating: 0.0, count: n * n)
    for i in 0..<n {
      for j in 0...i {
        var sum = matrix[i * n + j]
        for k in 0..<j { sum -= lower[i * n + k] * lower[j * n + k] }
        if i > j {
          lower[i * n + j] = sum / lower[j * n + j]
        } else {
          guard sum > 1e-12 * abs(matrix[i * n + i]) else { return nil }
          lower[i * n + i] = sum.squareRoot()
        }
      }
    }
    size = n
    self.lower = lower
  }

  /// The *x* with *A x* = *b*.
  ///
  /// - Complexity: O(*n*²).
  package func solved(_ b: [Double]) -> [Double] {
    precondition(b.count == size, "\(b.count) values for \(size) equations")
    var x = b
    for i in 0..<size {
      for k in 0..<i { x[i] -= lower[i * size + k] * x[k] }
      x[i] /= lower[i * size + i]
    }
    for i in (0..<size).reversed() {
      for k in i + 1..<max(i + 1, size) { x[i] -= lower[k * size + i] * x[k] }
      x[i] /= lower[i * size + i]
    }
    return x
  }
}
