internal import CKernels

extension StoredSparseMatrix {
  /// *Y* ← *A X* on this thread, *X* and *Y* stored by rows of `width` values.
  package func multiply(_ x: [Float], width: Int, into y: inout [Float]) {
    precondition(x.count >= columnCount * width && y.count >= rowCount * width)
    // SAFETY: the precondition covers all that a matrix of this shape reads and writes; its offsets and column indices were
    // checked when it was made.
    unsafe rowOffsets.withPointer { offsets in
      unsafe columnIndices.withPointer { columns in
        unsafe values.withPointer { values in
          unsafe parallax_sparse_times_dense(
            0, rowCount, width, offsets, columns, values, x, &y)
        }
      }
    }
  }
}

extension StoredMatrix {
  /// *Y* ← *Y* + *A X* on this thread, *X* and *Y* stored by rows of `width` values.
  package func addProduct(with x: [Float], width: Int, to y: inout [Float]) {
    precondition(x.count >= columnCount * width && y.count >= rowCount * width)
    guard rowCount > 0, columnCount > 0, width > 0 else { return }
    // SAFETY: stored by rows a matrix is its transpose by columns, so this is Yᵀ += Xᵀ Aᵀ; the precondition covers both.
    unsafe values.withPointer { own in
      unsafe BLAS.multiply(
        width, rowCount, columnCount, x, lead: width, own, lead: columnCount, beta: 1, into: &y,
        lead: width)
    }
  }
}
