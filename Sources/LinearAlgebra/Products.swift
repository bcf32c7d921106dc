internal import CKernels
internal import Primitives

/// Rows to a chunk of the products: some hundred microseconds of work.
let rowsPerChunk = 2048

extension SparseMatrix {
  /// The product of this *m* × *n* matrix and a dense *n* × *b* one.
  ///
  /// - Returns: *m* × *b*.
  /// - Complexity: O(nnz · *b*), divided among the threads.
  public func times(_ dense: DenseMatrix, threads: Int) -> DenseMatrix {
    precondition(
      columnCount == dense.rowCount,
      "\(rowCount) × \(columnCount) times \(dense.rowCount) × \(dense.columnCount)")
    let product = FloatBuffer(count: rowCount * dense.columnCount)
    multiply(
      FloatBuffer(dense.values), width: dense.columnCount, into: product, threads: threads)
    return DenseMatrix(
      rowCount: rowCount, columnCount: dense.columnCount,
      values: product.values(count: product.count))
  }

  /// *Y* ← *A X*, both stored by rows of `width` values.
  func multiply(_ x: FloatBuffer, width: Int, into y: FloatBuffer, threads: Int) {
    precondition(x.count >= columnCount * width && y.count >= rowCount * width)
    _ = chunkedMap(count: rowCount, chunkSize: rowsPerChunk, threads: threads) { rows in
      // SAFETY: the precondition covers all that a sound matrix of this shape reads and writes; chunks write other rows.
      unsafe parallax_sparse_times_dense(
        rows.lowerBound, rows.upperBound, width, rowOffsets, columnIndices, values, x.base, y.base)
    }
  }

  /// The product as plain Swift, which ``times(_:threads:)`` is tested against.
  package func timesReference(_ dense: DenseMatrix) -> DenseMatrix {
    var product = DenseMatrix(repeating: 0, rowCount: rowCount, columnCount: dense.columnCount)
    for row in 0..<rowCount {
      for p in entryRange(ofRow: row) {
        for column in 0..<dense.columnCount {
          product[row, column] += values[p] * dense[Int(columnIndices[p]), column]
        }
      }
    }
    return product
  }
}

extension DenseMatrix {
  /// The product of this *m* × *p* matrix and a *p* × *n* one.
  ///
  /// - Returns: *m* × *n*.
  /// - Complexity: O(*m p n*), divided among the threads.
  public func times(_ other: DenseMatrix, threads: Int) -> DenseMatrix {
    precondition(
      columnCount == other.rowCount,
      "\(rowCount) × \(columnCount) times \(other.rowCount) × \(other.columnCount)")
    let (p, n) = (columnCount, other.columnCount)
    let product = FloatBuffer(count: rowCount * n)
    _ = chunkedMap(count: rowCount, chunkSize: rowsPerChunk, threads: threads) { rows in
      // SAFETY: stored by rows a matrix is its transpose by columns, so this is Cᵀ = Bᵀ Aᵀ; the chunk's rows of A and C
      // begin at its lower bound, and the shapes were checked.
      unsafe values.withUnsafeBufferPointer { a in
        unsafe other.values.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return }
          unsafe BLAS.multiply(
            n, rows.count, p, b, lead: n, a + rows.lowerBound * p, lead: p,
            into: product.base + rows.lowerBound * n, lead: n)
        }
      }
    }
    return DenseMatrix(
      rowCount: rowCount, columnCount: n, values: product.values(count: product.count))
  }

  /// The product of this matrix's transpose, *n* × *m*, and an *m* × *b* matrix.
  ///
  /// - Returns: *n* × *b*.
  public func transposedTimes(_ other: DenseMatrix) -> DenseMatrix {
    precondition(rowCount == other.rowCount, "\(rowCount) rows against \(other.rowCount)")
    let (n, b) = (columnCount, other.columnCount)
    let product = FloatBuffer(count: n * b)
    // SAFETY: by columns this is Cᵀ (b × n) = Bᵀ A; the shapes were checked.
    unsafe values.withUnsafeBufferPointer { mine in
      unsafe other.values.withUnsafeBufferPointer { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return }
        unsafe BLAS.multiply(
          b, n, rowCount, theirs, lead: b, mine, lead: n, transposingB: true, into: product.base,
          lead: b)
      }
    }
    return DenseMatrix(rowCount: n, columnCount: b, values: product.values(count: product.count))
  }
}
