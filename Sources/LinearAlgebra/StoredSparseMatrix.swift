/// A sparse matrix in compressed rows that is only read, and may stand in a mapped file.
///
/// See ``SparseMatrix`` for the arrays. The offsets are checked when it is made; the column indices of a file are not, since
/// that would read all of it, so whoever uses one compares it with ``columnCount`` first.
public struct StoredSparseMatrix: Sendable {
  public let rowCount: Int
  public let columnCount: Int
  public let rowOffsets: StoredValues<Int>
  public let columnIndices: StoredValues<Int32>
  public let values: StoredValues<Float>

  public init(_ matrix: SparseMatrix) {
    (rowCount, columnCount) = (matrix.rowCount, matrix.columnCount)
    rowOffsets = StoredValues(matrix.rowOffsets)
    columnIndices = StoredValues(matrix.columnIndices)
    values = StoredValues(matrix.values)
  }

  /// - Returns: `nil` if lengths do not agree or offsets decrease.
  /// - Complexity: O(*rows*).
  public init?(
    columnCount: Int, rowOffsets: StoredValues<Int>, columnIndices: StoredValues<Int32>,
    values: StoredValues<Float>
  ) {
    guard columnCount >= 0, rowOffsets.count >= 1, columnIndices.count == values.count,
      rowOffsets[0] == 0, rowOffsets[rowOffsets.count - 1] == values.count
    else { return nil }
    let isSorted = rowOffsets.withSpan { offsets in
      (1..<offsets.count).allSatisfy { offsets[$0 - 1] <= offsets[$0] }
    }
    guard isSorted || rowOffsets.count == 1 else { return nil }
    (rowCount, self.columnCount) = (rowOffsets.count - 1, columnCount)
    (self.rowOffsets, self.columnIndices, self.values) = (rowOffsets, columnIndices, values)
  }

  /// The positions of a row's entries in `columnIndices` and `values`.
  public func entryRange(ofRow row: Int) -> Range<Int> { rowOffsets[row]..<rowOffsets[row + 1] }

  /// Adds `factor` times a row to sums that begin at `start` and have a place for each column; entries out of range are
  /// passed over.
  package func add(row: Int, times factor: Float, to sums: inout [Float], from start: Int) {
    let range = entryRange(ofRow: row)
    let width = columnCount
    precondition(0 <= start && start + width <= sums.count, "\(sums.count) sums from \(start)")
    columnIndices.withSpan { columns in
      values.withSpan { values in
        var sums = sums.mutableSpan
        for entry in range {
          let column = Int(columns[entry])
          if 0 <= column, column < width { sums[start + column] += factor * values[entry] }
        }
      }
    }
  }

  /// Whether every column index is in range and every value a number; for a thorough check.
  package var isSound: Bool {
    columnIndices.allSatisfy { 0 <= $0 && Int($0) < columnCount }
      && values.allSatisfy(\.isFinite)
  }
}
