internal import COpenBLAS

/// The largest eigenvalues of a symmetric matrix and their vectors, in Float64 (LAPACK `dsyevr`).
package struct SymmetricEigen: Sendable {
  /// Largest first.
  package let values: [Double]
  /// Vector *i* is at *i* · *n* ..< (*i* + 1) · *n*, of length 1.
  package let vectors: [Double]

  /// - Parameters:
  ///   - lowerTriangle: *n* × *n* by columns; only the diagonal and what is below it is read.
  ///   - count: How many of the largest, in `0...n`.
  /// - Throws: ``LinearAlgebraError/didNotConverge(routine:info:)``.
  /// - Complexity: O(*n*³), of which a third is matrix products.
  package init(lowerTriangle: [Double], size n: Int, largest count: Int) throws(LinearAlgebraError)
  {
    precondition(lowerTriangle.count == n * n && 0 <= count && count <= n)
    BLAS.setUp
    guard count > 0 else {
      (values, vectors) = ([], [])
      return
    }
    var a = lowerTriangle
    var w = [Double](repeating: 0, count: n)
    var z = [Double](repeating: 0, count: n * count)
    var support = [Int32](repeating: 0, count: 2 * n)
    // 26 n at least; with 66 n the reduction works in blocks of up to 60 columns.
    var work = [Double](repeating: 0, count: 66 * n)
    var integers = [Int32](repeating: 0, count: 10 * n)
    // SAFETY: the arrays have the sizes that LAPACK's documentation states for n and count.
    let info = unsafe parallax_dsyevr(
      blasInteger(n), &a, blasInteger(n - count + 1), blasInteger(n), &w, &z, &support, &work,
      blasInteger(work.count), &integers, blasInteger(integers.count))
    precondition(info >= 0, "dsyevr refused argument \(-info)")
    guard info == 0 else { throw .didNotConverge(routine: "dsyevr", info: Int(info)) }
    values = w[..<count].reversed()
    vectors = (0..<count).reversed().flatMap { z[$0 * n..<($0 + 1) * n] }
  }
}
