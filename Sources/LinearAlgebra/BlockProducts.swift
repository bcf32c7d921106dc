internal import CKernels

extension SparseMatrix {
  /// *Y* ← *A X* on this thread, both stored by rows of `width` values; a multiple of 16 is fastest.
  package func multiply(_ x: [Float], width: Int, into y: inout [Float]) {
    precondition(x.count >= columnCount * width && y.count >= rowCount * width)
    // SAFETY: the precondition covers all that a sound matrix of this shape reads and writes.
    unsafe parallax_sparse_times_dense(
      0, rowCount, width, rowOffsets, columnIndices, values, x, &y)
  }
}

extension DenseMatrix {
  /// *Y* ← *Y* + *A X* on this thread, *X* and *Y* stored by rows of `width` values.
  package func addProduct(with x: [Float], width: Int, to y: inout [Float]) {
    precondition(x.count >= columnCount * width && y.count >= rowCount * width)
    guard rowCount > 0, columnCount > 0, width > 0 else { return }
    // SAFETY: stored by rows a matrix is its transpose by columns, so this is Yᵀ += Xᵀ Aᵀ; the precondition covers both.
    unsafe BLAS.multiply(
      width, rowCount, columnCount, x, lead: width, values, lead: columnCount, beta: 1, into: &y,
      lead: width)
  }
}
