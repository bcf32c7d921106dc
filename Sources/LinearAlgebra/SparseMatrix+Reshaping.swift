extension SparseMatrix {
  /// The rows become columns.
  ///
  /// - Complexity: O(*m* + *n* + nnz) for an *m* × *n* matrix.
  public func transposed() -> SparseMatrix {
    var offsets = [Int](repeating: 0, count: columnCount + 1)
    for column in columnIndices { offsets[Int(column) + 1] += 1 }
    for column in 0..<columnCount { offsets[column + 1] += offsets[column] }
    var next = offsets
    var indices = [Int32](repeating: 0, count: entryCount)
    var transposedValues = [Float](repeating: 0, count: entryCount)
    for row in 0..<rowCount {
      for p in entryRange(ofRow: row) {
        let column = Int(columnIndices[p])
        indices[next[column]] = Int32(row)
        transposedValues[next[column]] = values[p]
        next[column] += 1
      }
    }
    return SparseMatrix(
      rowCount: columnCount, columnCount: rowCount, rowOffsets: offsets, columnIndices: indices,
      values: transposedValues)
  }

  /// Every value replaced by `transform` of it and its row and column. Entries that become 0 are kept.
  package func mapValues(_ transform: (Float, _ row: Int, _ column: Int) -> Float) -> SparseMatrix {
    var mapped = values
    for row in 0..<rowCount {
      for p in entryRange(ofRow: row) {
        mapped[p] = transform(values[p], row, Int(columnIndices[p]))
      }
    }
    return SparseMatrix(
      rowCount: rowCount, columnCount: columnCount, rowOffsets: rowOffsets,
      columnIndices: columnIndices, values: mapped)
  }

  /// Every row *i* multiplied by `factors[i]`.
  public func scalingRows(by factors: [Float]) -> SparseMatrix {
    precondition(factors.count == rowCount, "\(factors.count) factors, \(rowCount) rows")
    return mapValues { value, row, _ in value * factors[row] }
  }

  /// Every column *j* multiplied by `factors[j]`.
  public func scalingColumns(by factors: [Float]) -> SparseMatrix {
    precondition(factors.count == columnCount, "\(factors.count) factors, \(columnCount) columns")
    return mapValues { value, _, column in value * factors[column] }
  }

  /// The sum of the squares of each row's values, in Float64.
  public var squaredRowNorms: [Double] {
    (0..<rowCount).map { row in
      values[entryRange(ofRow: row)].reduce(into: 0) { $0 += Double($1) * Double($1) }
    }
  }

  /// Every row divided by its Euclidean length; a row without entries stays as it is.
  public func normalizingRows() -> SparseMatrix {
    scalingRows(by: squaredRowNorms.map { $0 > 0 ? Float(1 / $0.squareRoot()) : 1 })
  }

  /// The rows of given indices, in that order.
  public func rows(at indices: some Collection<Int>) -> SparseMatrix {
    var offsets = [0]
    for row in indices { offsets.append(offsets[offsets.count - 1] + entryRange(ofRow: row).count) }
    return SparseMatrix(
      rowCount: indices.count, columnCount: columnCount, rowOffsets: offsets,
      columnIndices: indices.flatMap { columnIndices[entryRange(ofRow: $0)] },
      values: indices.flatMap { values[entryRange(ofRow: $0)] })
  }

  /// The rows of this matrix and then those of another, which may have more columns or fewer.
  public func appending(_ other: SparseMatrix) -> SparseMatrix {
    SparseMatrix(
      rowCount: rowCount + other.rowCount, columnCount: max(columnCount, other.columnCount),
      rowOffsets: rowOffsets + other.rowOffsets.dropFirst().map { $0 + entryCount },
      columnIndices: columnIndices + other.columnIndices, values: values + other.values)
  }

  /// The matrix with its zeros written out.
  package func densified() -> DenseMatrix {
    var result = DenseMatrix(repeating: 0, rowCount: rowCount, columnCount: columnCount)
    for row in 0..<rowCount {
      for p in entryRange(ofRow: row) { result[row, Int(columnIndices[p])] = values[p] }
    }
    return result
  }
}
