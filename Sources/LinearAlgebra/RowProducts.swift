internal import CKernels

/// The products of rows with queries, block after block, in memory that is used again.
///
/// A block of products is small enough to stay in the cache until it has been looked through.
package struct RowProducts {
  private var products: [Float]

  package init() { products = [] }

  /// Calls `body` with the products of some rows of a matrix with one vector that are at least a bound.
  ///
  /// - Parameters:
  ///   - bound: The bound, asked again after each call of `body`.
  ///   - body: Takes the index of a row and its product.
  package mutating func forEach(
    of rows: Range<Int>, _ matrix: DenseMatrix, with vector: [Float], atLeast bound: () -> Float,
    _ body: (Int, Float) -> Void
  ) {
    precondition(rows.upperBound <= matrix.rowCount && vector.count == matrix.columnCount)
    makeRoom(rows.count)
    // SAFETY: the rows lie in the matrix, the vector is as long as a row, and there is room for a product a row.
    unsafe matrix.values.withUnsafeBufferPointer { values in
      guard let base = values.baseAddress else { return }
      unsafe parallax_rows_times_vector(
        rows.count, matrix.columnCount, base + rows.lowerBound * matrix.columnCount, vector,
        &products)
    }
    lookThrough(0, rows, atLeast: bound, body)
  }

  /// The same for a matrix of half precision.
  package mutating func forEach(
    of rows: Range<Int>, _ matrix: HalfMatrix, with vector: [Float], atLeast bound: () -> Float,
    _ body: (Int, Float) -> Void
  ) {
    precondition(rows.upperBound <= matrix.rowCount && vector.count == matrix.columnCount)
    makeRoom(rows.count)
    // SAFETY: as above.
    unsafe matrix.bits.withUnsafeBufferPointer { bits in
      guard let base = bits.baseAddress else { return }
      unsafe parallax_half_rows_times_vector(
        rows.count, matrix.columnCount, base + rows.lowerBound * matrix.columnCount, vector,
        &products)
    }
    lookThrough(0, rows, atLeast: bound, body)
  }

  /// The same for several queries, the rows of a matrix, by one matrix product.
  ///
  /// - Parameters:
  ///   - bound: The bound of a query.
  ///   - body: Takes the index of a query, that of a row, and their product.
  package mutating func forEach(
    of rows: Range<Int>, _ matrix: DenseMatrix, with queries: DenseMatrix, _ chosen: Range<Int>,
    atLeast bound: (Int) -> Float, _ body: (Int, Int, Float) -> Void
  ) {
    let width = matrix.columnCount
    precondition(
      rows.upperBound <= matrix.rowCount && queries.columnCount == width
        && chosen.upperBound <= queries.rowCount)
    makeRoom(rows.count * chosen.count)
    // SAFETY: stored by rows a matrix is its transpose by columns, so by columns this is C = A Bᵀ (rows × queries) from Aᵀ
    // and Bᵀ; both ranges lie in their matrices, and there is room for their product.
    unsafe matrix.values.withUnsafeBufferPointer { a in
      unsafe queries.values.withUnsafeBufferPointer { b in
        unsafe products.withUnsafeMutableBufferPointer { c in
          guard let a = a.baseAddress, let b = b.baseAddress, let c = c.baseAddress else { return }
          unsafe BLAS.multiply(
            rows.count, chosen.count, width, a + rows.lowerBound * width, lead: width,
            transposingA: true, b + chosen.lowerBound * width, lead: width, into: c,
            lead: rows.count)
        }
      }
    }
    for query in chosen {
      lookThrough(
        (query - chosen.lowerBound) * rows.count, rows, atLeast: { bound(query) },
        { body(query, $0, $1) })
    }
  }

  private mutating func makeRoom(_ count: Int) {
    if products.count < count { products = Array(repeating: 0, count: count) }
  }

  /// Looks through the products of the rows, which begin at `start`.
  private func lookThrough(
    _ start: Int, _ rows: Range<Int>, atLeast bound: () -> Float, _ body: (Int, Float) -> Void
  ) {
    let end = start + rows.count
    var place = start
    while true {
      // SAFETY: `products` has more than `end` values, and `place` is at most `end`.
      place = unsafe parallax_next_at_least(products, place, end, bound())
      guard place < end else { return }
      body(rows.lowerBound + place - start, products[place])
      place += 1
    }
  }
}
