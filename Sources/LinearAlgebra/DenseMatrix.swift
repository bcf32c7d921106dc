/// A dense matrix of Float32 values, stored by rows.
public struct DenseMatrix: Hashable, Sendable {
  public let rowCount: Int
  public let columnCount: Int
  /// Row after row: the element in row *i*, column *j* is at *i* · `columnCount` + *j*.
  public internal(set) var values: [Float]

  /// - Parameter values: Row after row, `rowCount` · `columnCount` in all.
  public init(rowCount: Int, columnCount: Int, values: [Float]) {
    precondition(
      rowCount >= 0 && columnCount >= 0 && values.count == rowCount * columnCount,
      "\(values.count) values for \(rowCount) × \(columnCount)")
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.values = values
  }

  /// A matrix of one value.
  public init(repeating value: Float, rowCount: Int, columnCount: Int) {
    self.init(
      rowCount: rowCount, columnCount: columnCount,
      values: Array(repeating: value, count: rowCount * columnCount))
  }

  /// A matrix of given rows, all of one length.
  public init(rows: [[Float]]) {
    let columnCount = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columnCount }, "rows of different lengths")
    self.init(rowCount: rows.count, columnCount: columnCount, values: rows.flatMap(\.self))
  }

  public subscript(row: Int, column: Int) -> Float {
    get { values[index(row, column)] }
    set { values[index(row, column)] = newValue }
  }

  private func index(_ row: Int, _ column: Int) -> Int {
    precondition(0 <= column && column < columnCount, "column \(column) of \(columnCount)")
    return row * columnCount + column
  }

  /// The values of one row.
  public func row(_ row: Int) -> ArraySlice<Float> {
    values[row * columnCount..<(row + 1) * columnCount]
  }

  /// The rows of given indices, in that order.
  public func rows(at indices: some Collection<Int>) -> DenseMatrix {
    DenseMatrix(
      rowCount: indices.count, columnCount: columnCount, values: indices.flatMap { row($0) })
  }

  /// The columns of given indices, in that order.
  public func columns(at indices: some Collection<Int>) -> DenseMatrix {
    var result = DenseMatrix(repeating: 0, rowCount: rowCount, columnCount: indices.count)
    for i in 0..<rowCount {
      for (j, column) in indices.enumerated() { result[i, j] = self[i, column] }
    }
    return result
  }

  /// The rows become columns.
  public func transposed() -> DenseMatrix {
    var result = DenseMatrix(repeating: 0, rowCount: columnCount, columnCount: rowCount)
    for i in 0..<rowCount {
      for j in 0..<columnCount {
        result.values[j * rowCount + i] = values[i * columnCount + j]
      }
    }
    return result
  }

  /// Every column *j* multiplied by `factors[j]`.
  public func scalingColumns(by factors: [Float]) -> DenseMatrix {
    precondition(factors.count == columnCount, "\(factors.count) factors, \(columnCount) columns")
    var result = self
    for i in 0..<rowCount {
      for j in 0..<columnCount { result.values[i * columnCount + j] *= factors[j] }
    }
    return result
  }

  /// Every row divided by its Euclidean length; a row of zeros stays as it is.
  public func normalizingRows() -> DenseMatrix {
    var result = self
    for i in 0..<rowCount {
      let range = i * columnCount..<(i + 1) * columnCount
      let length = squaredLength(values[range]).squareRoot()
      guard length > 0 else { continue }
      for p in range { result.values[p] = Float(Double(values[p]) / length) }
    }
    return result
  }

  /// The sum of the squares of all values.
  public var squaredFrobeniusNorm: Double { squaredLength(values[...]) }

  /// The first row and column that hold a NaN or an infinity.
  func requireFinite() throws(LinearAlgebraError) {
    guard let p = values.firstIndex(where: { !$0.isFinite }) else { return }
    throw .nonFiniteElement(row: p / columnCount, column: p % columnCount)
  }
}

private func squaredLength(_ values: ArraySlice<Float>) -> Double {
  values.reduce(into: 0) { $0 += Double($1) * Double($1) }
}
