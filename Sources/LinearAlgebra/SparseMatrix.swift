/// A sparse matrix of Float32 values in compressed rows.
///
/// The entries of row *i* are at `rowOffsets[i]..<rowOffsets[i + 1]` of `columnIndices` and `values`, by increasing
/// column, each column at most once. What has no entry is 0.
public struct SparseMatrix: Hashable, Sendable {
  public let rowCount: Int
  public let columnCount: Int
  /// `rowCount` + 1 positions, from 0 to the number of entries, never decreasing.
  public let rowOffsets: [Int]
  public let columnIndices: [Int32]
  public let values: [Float]

  /// A matrix of arrays that are known to be sound, as its documentation says.
  ///
  /// Lengths are checked; for arrays that come from outside use
  /// ``init(checkingRowCount:columnCount:rowOffsets:columnIndices:values:)``.
  public init(
    rowCount: Int, columnCount: Int, rowOffsets: [Int], columnIndices: [Int32], values: [Float]
  ) {
    precondition(
      rowOffsets.count == rowCount + 1 && rowOffsets.last == values.count
        && columnIndices.count == values.count && columnCount >= 0,
      "\(rowOffsets.count) offsets, \(columnIndices.count) columns and \(values.count) values")
    assert(
      Self.fault(columnCount: columnCount, rowOffsets, columnIndices) == nil, "unsound arrays")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.rowOffsets = rowOffsets
    self.columnIndices = columnIndices
    self.values = values
  }

  /// A matrix of arrays from outside, all of which is checked.
  ///
  /// - Throws: ``LinearAlgebraError/malformedMatrix(reason:)`` for lengths that do not agree, offsets that decrease, or
  ///   columns out of order or range; ``LinearAlgebraError/nonFiniteElement(row:column:)`` for a NaN or an infinity.
  public init(
    checkingRowCount rowCount: Int, columnCount: Int, rowOffsets: [Int], columnIndices: [Int32],
    values: [Float]
  ) throws(LinearAlgebraError) {
    guard
      rowCount >= 0, columnCount >= 0, rowOffsets.count - 1 == rowCount,
      rowOffsets.last == values.count, columnIndices.count == values.count
    else { throw .malformedMatrix(reason: "lengths do not agree") }
    if let reason = Self.fault(columnCount: columnCount, rowOffsets, columnIndices) {
      throw .malformedMatrix(reason: reason)
    }
    self.init(
      rowCount: rowCount, columnCount: columnCount, rowOffsets: rowOffsets,
      columnIndices: columnIndices, values: values)
    try requireFinite()
  }

  /// A matrix of given rows of (column, value) entries, each by increasing column.
  public init(rows: [[(column: Int, value: Float)]], columnCount: Int) {
    var offsets = [0]
    for row in rows { offsets.append(offsets[offsets.count - 1] + row.count) }
    self.init(
      rowCount: rows.count, columnCount: columnCount, rowOffsets: offsets,
      columnIndices: rows.flatMap { $0.map { Int32($0.column) } },
      values: rows.flatMap { $0.map(\.value) })
    precondition(
      Self.fault(columnCount: columnCount, rowOffsets, columnIndices) == nil,
      "columns out of order or range")
  }

  private static func fault(
    columnCount: Int, _ rowOffsets: [Int], _ columnIndices: [Int32]
  ) -> String? {
    guard rowOffsets.first == 0 else { return "the first offset is not 0" }
    for (begin, end) in zip(rowOffsets, rowOffsets.dropFirst()) {
      guard begin <= end, end <= columnIndices.count else { return "row offsets decrease" }
      var previous: Int32 = -1
      for column in columnIndices[begin..<end] {
        guard previous < column, Int(column) < columnCount else {
          return "column indices out of order or range"
        }
        previous = column
      }
    }
    return nil
  }

  /// The number of entries.
  public var entryCount: Int { values.count }

  /// The positions of a row's entries in `columnIndices` and `values`.
  public func entryRange(ofRow row: Int) -> Range<Int> { rowOffsets[row]..<rowOffsets[row + 1] }

  /// The sum of the squares of all values, in Float64.
  public var squaredFrobeniusNorm: Double {
    values.reduce(into: 0) { $0 += Double($1) * Double($1) }
  }

  /// The first entry that is NaN or infinite is thrown.
  func requireFinite() throws(LinearAlgebraError) {
    guard let p = values.firstIndex(where: { !$0.isFinite }) else { return }
    let row = (rowOffsets.firstIndex { $0 > p } ?? 1) - 1
    throw .nonFiniteElement(row: row, column: Int(columnIndices[p]))
  }
}
