internal import Primitives

/// The smaller of *A Aᵀ* and *AᵀA*, as an operator on blocks of vectors.
///
/// *S* is *A* or *Aᵀ*, whichever has the fewer rows; the operator is *S Sᵀ*.
struct GramOperator: Sendable {
  /// *S*: `size` × the longer side.
  let short: SparseMatrix
  /// *Sᵀ*.
  let long: SparseMatrix
  let threads: Int

  var size: Int { short.rowCount }

  init(_ matrix: SparseMatrix, isWide: Bool, threads: Int) {
    let transposed = matrix.transposed()
    (short, long) = isWide ? (matrix, transposed) : (transposed, matrix)
    self.threads = threads
  }

  /// *Y* ← *S* (*Sᵀ X*), by rows of `width` values; `between` holds *Sᵀ X*.
  func apply(_ x: FloatBuffer, width: Int, between: FloatBuffer, into y: FloatBuffer) {
    long.multiply(x, width: width, into: between, threads: threads)
    short.multiply(between, width: width, into: y, threads: threads)
  }

  /// The eigenvectors of the largest eigenvalues as columns of a `size` × `count` matrix, by way of the whole of *S Sᵀ* in
  /// Float64: for few rows.
  func largestEigenvectors(count: Int) throws(LinearAlgebraError) -> DenseMatrix {
    let n = size
    let rows = chunkedMap(count: n, chunkSize: 16, threads: threads) { rows in
      var triangle = [Double](repeating: 0, count: rows.count * n)
      for i in rows {
        let row = (i - rows.lowerBound) * n
        for p in short.entryRange(ofRow: i) {
          let value = Double(short.values[p])
          for q in long.entryRange(ofRow: Int(short.columnIndices[p])) {
            let other = Int(long.columnIndices[q])
            if other >= i { triangle[row + other] += value * Double(long.values[q]) }
          }
        }
      }
      return triangle
    }
    // Column i of the lower triangle is row i of the upper one.
    let eigen = try SymmetricEigen(
      lowerTriangle: rows.flatMap(\.self), size: n, largest: count)
    return DenseMatrix(
      rowCount: count, columnCount: n, values: eigen.vectors.map(Float.init)
    ).transposed()
  }
}
