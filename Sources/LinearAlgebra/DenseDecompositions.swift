internal import COpenBLAS

extension DenseMatrix {
  /// The thin singular value decomposition *A* = *U* Σ *Vᵀ*, in Float64 inside (LAPACK `dgesdd`).
  ///
  /// For this *m* × *n* matrix, *U* is *m* × *p* and *V* is *n* × *p*, where *p* = min(*m*, *n*). Pairs of vectors are
  /// signed as in ``TruncatedSVD``.
  ///
  /// - Returns: The factors, by decreasing singular value.
  /// - Throws: ``LinearAlgebraError/nonFiniteElement(row:column:)``,
  ///   ``LinearAlgebraError/didNotConverge(routine:info:)``.
  /// - Complexity: O(*m n* min(*m*, *n*)).
  public func singularValueDecomposition() throws(LinearAlgebraError) -> (
    leftVectors: DenseMatrix, singularValues: [Double], rightVectors: DenseMatrix
  ) {
    try requireFinite()
    BLAS.setUp
    // By columns, the values by rows are Aᵀ = V Σ Uᵀ: what LAPACK calls U is V, by columns.
    let (m, n) = (columnCount, rowCount)
    let p = min(m, n)
    guard p > 0 else {
      return (
        DenseMatrix(repeating: 0, rowCount: rowCount, columnCount: 0), [],
        DenseMatrix(repeating: 0, rowCount: columnCount, columnCount: 0)
      )
    }
    var a = values.map(Double.init)
    var s = [Double](repeating: 0, count: p)
    var u = [Double](repeating: 0, count: m * p)
    var vt = [Double](repeating: 0, count: p * n)
    var integers = [Int32](repeating: 0, count: 8 * p)
    var work = [0.0]
    // SAFETY: the arrays have the sizes that LAPACK's documentation states; the first call only asks for that of work.
    var info = unsafe parallax_dgesdd(
      blasInteger(m), blasInteger(n), &a, &s, &u, &vt, &work, -1, &integers)
    if info == 0 {
      work = Array(repeating: 0, count: Int(work[0]))
      info = unsafe parallax_dgesdd(
        blasInteger(m), blasInteger(n), &a, &s, &u, &vt, &work, blasInteger(work.count),
        &integers)
    }
    precondition(info >= 0, "dgesdd refused argument \(-info)")
    guard info == 0 else { throw .didNotConverge(routine: "dgesdd", info: Int(info)) }
    // `vt` by columns (p × n) is U by rows (n × p).
    var left = DenseMatrix(rowCount: n, columnCount: p, values: vt.map(Float.init))
    var right = DenseMatrix(rowCount: p, columnCount: m, values: u.map(Float.init)).transposed()
    fixSigns(leading: &right, following: &left)
    return (left, s, right)
  }

  /// The thin factorization *A* = *Q R* with orthonormal columns in *Q* (LAPACK `dgeqrf`), for no more columns than rows.
  ///
  /// *R* is upper triangular. In contrast to LAPACK its diagonal is not negative, which makes the factors unique for
  /// a matrix of full rank.
  ///
  /// - Complexity: O(*m n*²) for an *m* × *n* matrix.
  public func qrFactorization() -> (q: DenseMatrix, r: DenseMatrix) {
    precondition(columnCount <= rowCount, "\(rowCount) × \(columnCount) is wide")
    BLAS.setUp
    let (m, n) = (rowCount, columnCount)
    guard n > 0 else { return (self, DenseMatrix(repeating: 0, rowCount: 0, columnCount: 0)) }
    var a = transposed().values.map(Double.init)
    var tau = [Double](repeating: 0, count: n)
    var work = [Double](repeating: 0, count: 64 * n)
    // SAFETY: a is m × n by columns, tau has n values, and work at least n.
    var info = unsafe parallax_dgeqrf(
      blasInteger(m), blasInteger(n), &a, &tau, &work, blasInteger(work.count))
    precondition(info == 0, "dgeqrf refused argument \(-info)")
    var r = DenseMatrix(repeating: 0, rowCount: n, columnCount: n)
    let signs = (0..<n).map { a[$0 * m + $0] < 0 ? -1.0 : 1.0 }
    for i in 0..<n {
      for j in i..<n { r[i, j] = Float(signs[i] * a[j * m + i]) }
    }
    info = unsafe parallax_dorgqr(
      blasInteger(m), blasInteger(n), &a, tau, &work, blasInteger(work.count))
    precondition(info == 0, "dorgqr refused argument \(-info)")
    let q = DenseMatrix(rowCount: n, columnCount: m, values: a.map(Float.init)).transposed()
    return (q.scalingColumns(by: signs.map(Float.init)), r)
  }
}

/// Turns the pairs of columns in which the leading one's value of largest magnitude is negative (the first such value,
/// where several are equally large).
func fixSigns(leading: inout DenseMatrix, following: inout DenseMatrix) {
  var signs = [Float](repeating: 1, count: leading.columnCount)
  var largest = signs.map { _ in Float(0) }
  for i in 0..<leading.rowCount {
    for j in 0..<leading.columnCount {
      let value = leading.values[i * leading.columnCount + j]
      guard abs(value) > largest[j] else { continue }
      largest[j] = abs(value)
      signs[j] = value < 0 ? -1 : 1
    }
  }
  guard signs.contains(-1) else { return }
  leading = leading.scalingColumns(by: signs)
  following = following.scalingColumns(by: signs)
}
