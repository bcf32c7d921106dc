import LinearAlgebra
import Testing

@Suite struct SparseMatrixTests {
  /// 1 0 2 · 0 0 0 · 0 3 0
  private let small = SparseMatrix(rows: [[(0, 1), (2, 2)], [], [(1, 3)]], columnCount: 3)

  @Test func `rows are compressed`() {
    #expect(small.rowOffsets == [0, 2, 2, 3])
    #expect(small.columnIndices == [0, 2, 1])
    #expect(small.values == [1, 2, 3])
    #expect(small.entryCount == 3 && small.entryRange(ofRow: 1).isEmpty)
    #expect(small.squaredFrobeniusNorm == 14 && small.squaredRowNorms == [5, 0, 9])
  }

  @Test func `zeros are written out`() {
    #expect(small.densified() == DenseMatrix(rows: [[1, 0, 2], [0, 0, 0], [0, 3, 0]]))
  }

  @Test(arguments: [(1, 1), (1, 30), (30, 1), (40, 70), (0, 4), (4, 0)], [UInt64(1), 2])
  func `rows become columns, and rows again`(shape: (rows: Int, columns: Int), seed: UInt64) {
    let matrix = randomSparse(shape.rows, shape.columns, spacing: 3, seed: seed)
    let transposed = matrix.transposed()
    #expect((transposed.rowCount, transposed.columnCount) == (shape.columns, shape.rows))
    #expect(transposed.densified() == matrix.densified().transposed())
    #expect(transposed.transposed() == matrix)
  }

  @Test func `values, rows and columns are scaled`() {
    #expect(small.mapValues { $0 + Float(10 * $1 + $2) }.values == [1, 4, 24])
    #expect(small.scalingRows(by: [2, 5, -1]).values == [2, 4, -3])
    #expect(small.scalingColumns(by: [2, 5, -1]).values == [2, -2, 15])
  }

  @Test func `rows are brought to length 1, and an empty one stays`() {
    let normal = small.normalizingRows()
    #expect(
      greatestDifference(normal.values, [1 / 5.0.squareRoot(), 2 / 5.0.squareRoot(), 1]) < 1e-7)
    #expect(normal.rowOffsets == small.rowOffsets)
  }

  @Test func `rows are taken in the order asked for, and others appended`() {
    #expect(
      small.rows(at: [2, 0, 1]).densified()
        == DenseMatrix(rows: [[0, 3, 0], [1, 0, 2], [0, 0, 0]]))
    let wider = SparseMatrix(rows: [[(3, 4)]], columnCount: 4)
    let both = small.appending(wider)
    #expect((both.rowCount, both.columnCount) == (4, 4))
    #expect(both.rowOffsets == [0, 2, 2, 3, 4] && both.columnIndices == [0, 2, 1, 3])
    #expect(wider.appending(small).densified().row(1) == [1, 0, 2, 0])
  }

  /// Strips of 64 columns, of 16 and single ones have loops of their own, and 2,048 rows are a chunk of work.
  @Test(arguments: [1, 15, 16, 17, 63, 64, 65, 80, 130], [1, 2])
  func `products agree with the plain version`(width: Int, threads: Int) {
    for (rows, columns) in [(1, 1), (1, 90), (60, 1), (2_060, 50)] {
      let matrix = randomSparse(rows, columns, seed: UInt64(rows + width))
      let dense = randomDense(columns, width, seed: 3)
      let expected = plainProduct(matrix.densified(), dense)
      #expect(greatestDifference(matrix.times(dense, threads: threads).values, expected) < 1e-5)
      #expect(greatestDifference(matrix.timesReference(dense).values, expected) < 1e-5)
      var onThisThread = [Float](repeating: .nan, count: rows * width)
      matrix.multiply(dense.values, width: width, into: &onThisThread)
      #expect(greatestDifference(onThisThread, expected) < 1e-5)
    }
  }

  @Test func `a matrix without rows or entries has products of zeros`() {
    let dense = randomDense(3, 17, seed: 1)
    #expect(SparseMatrix(rows: [], columnCount: 3).times(dense, threads: 2).values.isEmpty)
    #expect(
      SparseMatrix(rows: [[], []], columnCount: 3).times(dense, threads: 2)
        == DenseMatrix(repeating: 0, rowCount: 2, columnCount: 17))
  }

  @Test(
    arguments: [
      ("lengths", 2, [0, 1], [Int32(0)], [Float(1)]),
      ("lengths", 1, [0, 2], [0], [1]),
      ("lengths", 1, [0, 1], [0, 1], [1]),
      ("lengths", -1, [], [], []),
      ("first offset", 1, [1, 1], [0], [1]),
      ("decrease", 2, [0, 2, 1], [0], [1]),
      ("order", 1, [0, 2], [1, 0], [1, 1]),
      ("order", 1, [0, 2], [1, 1], [1, 1]),
      ("range", 1, [0, 1], [3], [1]),
      ("range", 1, [0, 1], [-1], [1]),
    ])
  func `arrays that make no matrix are refused with the reason`(
    reason: String, rowCount: Int, offsets: [Int], columns: [Int32], values: [Float]
  ) {
    let error = #expect(throws: LinearAlgebraError.self) {
      try SparseMatrix(
        checkingRowCount: rowCount, columnCount: 3, rowOffsets: offsets, columnIndices: columns,
        values: values)
    }
    guard case .malformedMatrix(let stated) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(stated.contains(reason))
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `the first value that is no finite number is named by its place`(value: Float) {
    #expect(throws: LinearAlgebraError.nonFiniteElement(row: 2, column: 1)) {
      try SparseMatrix(
        checkingRowCount: 4, columnCount: 3, rowOffsets: [0, 1, 1, 2, 3],
        columnIndices: [0, 1, 2], values: [1, value, .nan])
    }
  }

  @Test func `sound arrays from outside are taken as they are`() throws {
    let again = try SparseMatrix(
      checkingRowCount: 3, columnCount: 3, rowOffsets: small.rowOffsets,
      columnIndices: small.columnIndices, values: small.values)
    #expect(again == small)
  }
}
