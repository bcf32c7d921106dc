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

extension StoredSparseMatrix {
  /// *Y* ← *A X* on this thread.
  ///
  /// - Parameter y: By rows of ``HeldRows/width`` values, as many as this matrix has.
  package func multiply(_ x: HeldRows, into y: inout [Float]) {
    precondition(x.rowCount == columnCount && y.count >= rowCount * HeldRows.width)
    // SAFETY: the precondition covers all that is written; every column of a sound matrix has a place, and every place is one
    // of a row that is held.
    unsafe rowOffsets.withPointer { offsets in
      unsafe columnIndices.withPointer { columns in
        unsafe values.withPointer { values in
          unsafe parallax_sparse_times_held_rows(
            rowCount, offsets, columns, values, x.places, x.values, &y)
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
