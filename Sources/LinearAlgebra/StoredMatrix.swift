internal import CKernels
internal import COpenBLAS
package import Primitives

/// A dense matrix that is only read, by rows, and may stand in a mapped file.
package struct StoredMatrix: Sendable {
  package let rowCount: Int
  package let columnCount: Int
  /// Row after row.
  package let values: StoredValues<Float>

  package init(_ matrix: DenseMatrix) {
    (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
    values = StoredValues(matrix.values)
  }

  /// - Returns: `nil` unless there are `rowCount` · `columnCount` values.
  package init?(rowCount: Int, columnCount: Int, values: StoredValues<Float>) {
    let (count, overflow) = rowCount.multipliedReportingOverflow(by: columnCount)
    guard rowCount >= 0, columnCount >= 0, !overflow, count == values.count else { return nil }
    (self.rowCount, self.columnCount, self.values) = (rowCount, columnCount, values)
  }

  /// The values of one row.
  package func row(_ row: Int) -> Slice<StoredValues<Float>> {
    values[row * columnCount..<(row + 1) * columnCount]
  }

  /// The products of every row with some vectors: *queries* × *rows*.
  ///
  /// - Parameter queries: *queries* × *columns*.
  /// - Complexity: O(*queries* · *rows* · *columns*); one query costs one pass over the values.
  package func products(with queries: DenseMatrix) -> DenseMatrix {
    precondition(queries.columnCount == columnCount, "\(queries.columnCount) of \(columnCount)")
    let (n, q, k) = (rowCount, queries.rowCount, columnCount)
    var result = [Float](repeating: 0, count: n * q)
    guard n > 0, q > 0, k > 0 else {
      return DenseMatrix(rowCount: q, columnCount: n, values: result)
    }
    BLAS.setUp
    // SAFETY: stored by rows this is its transpose by columns, k × n; the queries likewise k × q; the result by rows is
    // n × q by columns. The counts were checked when the matrices were made.
    unsafe values.withPointer { own in
      if q == 1 {
        unsafe cblas_sgemv(
          CblasColMajor, CblasTrans, blasInteger(k), blasInteger(n), 1, own, blasInteger(k),
          queries.values, 1, 0, &result, 1)
      } else {
        unsafe BLAS.multiply(
          n, q, k, own, lead: k, transposingA: true, queries.values, lead: k, into: &result,
          lead: n)
      }
    }
    return DenseMatrix(rowCount: q, columnCount: n, values: result)
  }
}

extension SparseMatrix {
  /// The product of this *m* × *n* matrix and an *n* × *b* one that may stand in a file, of which only the rows are read that
  /// this matrix has columns for.
  ///
  /// - Returns: *m* × *b*.
  package func times(_ stored: StoredMatrix, threads: Int) -> DenseMatrix {
    precondition(columnCount == stored.rowCount, "\(columnCount) columns, \(stored.rowCount) rows")
    let width = stored.columnCount
    let product = FloatBuffer(count: rowCount * width)
    _ = chunkedMap(count: rowCount, chunkSize: rowsPerChunk, threads: threads) { rows in
      // SAFETY: a sound matrix reads rows of `stored` that exist, and each chunk writes its own rows of the product.
      unsafe stored.values.withPointer { x in
        unsafe parallax_sparse_times_dense(
          rows.lowerBound, rows.upperBound, width, rowOffsets, columnIndices, values, x,
          product.base)
      }
    }
    return DenseMatrix(
      rowCount: rowCount, columnCount: width, values: product.values(count: product.count))
  }
}
