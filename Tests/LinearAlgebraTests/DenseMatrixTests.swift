import LinearAlgebra
import Testing

@Suite struct DenseMatrixTests {
  /// 1 2 3 · 4 5 6
  private let small = DenseMatrix(rows: [[1, 2, 3], [4, 5, 6]])

  @Test func `values stand row after row`() {
    #expect(small.values == [1, 2, 3, 4, 5, 6])
    #expect(small[1, 0] == 4 && small[0, 2] == 3)
    #expect(Array(small.row(1)) == [4, 5, 6])
    var changed = small
    changed[1, 2] = 7
    #expect(changed.values == [1, 2, 3, 4, 5, 7] && small[1, 2] == 6)
  }

  @Test func `rows and columns are taken in the order asked for`() {
    #expect(small.rows(at: [1, 0, 1]) == DenseMatrix(rows: [[4, 5, 6], [1, 2, 3], [4, 5, 6]]))
    #expect(small.columns(at: [2, 0]) == DenseMatrix(rows: [[3, 1], [6, 4]]))
    #expect(small.rows(at: []) == DenseMatrix(rowCount: 0, columnCount: 3, values: []))
    #expect(small.columns(at: []) == DenseMatrix(rowCount: 2, columnCount: 0, values: []))
  }

  @Test func `rows become columns`() {
    #expect(small.transposed() == DenseMatrix(rows: [[1, 4], [2, 5], [3, 6]]))
  }

  @Test func `columns are scaled each by its factor`() {
    #expect(small.scalingColumns(by: [2, 0, -1]) == DenseMatrix(rows: [[2, 0, -3], [8, 0, -6]]))
  }

  @Test func `rows are brought to length 1, and a row of zeros stays`() {
    let rows = DenseMatrix(rows: [[3, 4], [0, 0], [0, -2]])
    #expect(rows.normalizingRows() == DenseMatrix(rows: [[0.6, 0.8], [0, 0], [0, -1]]))
    #expect(rows.squaredFrobeniusNorm == 29)
  }

  @Test func `a product is what its definition says`() {
    let other = DenseMatrix(rows: [[1, 0], [0, 2], [-1, 1]])
    #expect(small.times(other, threads: 1) == DenseMatrix(rows: [[-2, 7], [-2, 16]]))
    #expect(
      small.transposedTimes(DenseMatrix(rows: [[1], [-1]]))
        == DenseMatrix(rows: [[-3], [-3], [-3]]))
  }

  /// 2,048 rows are a chunk of work.
  @Test(
    arguments: [(1, 1, 1), (1, 40, 3), (7, 1, 5), (33, 17, 65), (2_049, 3, 2), (4_100, 5, 1)],
    [1, 2])
  func `products of any shape agree with the plain version`(
    shape: (rows: Int, inner: Int, columns: Int), threads: Int
  ) {
    let a = randomDense(shape.rows, shape.inner, seed: 1)
    let b = randomDense(shape.inner, shape.columns, seed: 2)
    let product = a.times(b, threads: threads)
    #expect((product.rowCount, product.columnCount) == (shape.rows, shape.columns))
    #expect(greatestDifference(product.values, plainProduct(a, b)) < 1e-5)
    let c = randomDense(shape.rows, shape.columns, seed: 3)
    let square = a.transposedTimes(c)
    #expect((square.rowCount, square.columnCount) == (shape.inner, shape.columns))
    #expect(greatestDifference(square.values, plainProduct(a.transposed(), c)) < 1e-3)
  }

  @Test func `a side without length gives products of zeros, or none`() {
    let tall = DenseMatrix(rowCount: 2, columnCount: 0, values: [])
    let wide = DenseMatrix(rowCount: 0, columnCount: 3, values: [])
    #expect(
      tall.times(wide, threads: 2) == DenseMatrix(repeating: 0, rowCount: 2, columnCount: 3))
    #expect(
      small.times(DenseMatrix(rowCount: 3, columnCount: 0, values: []), threads: 1).values == [])
    #expect(wide.transposedTimes(wide) == DenseMatrix(repeating: 0, rowCount: 3, columnCount: 3))
    #expect(
      DenseMatrix(rows: []).transposed() == DenseMatrix(rowCount: 0, columnCount: 0, values: []))
  }

  @Test func `shapes that do not fit stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = DenseMatrix(rowCount: 2, columnCount: 2, values: [1, 2, 3])
    }
    await #expect(processExitsWith: .failure) { _ = DenseMatrix(rows: [[1, 2], [3]]) }
    await #expect(processExitsWith: .failure) {
      _ = DenseMatrix(rows: [[1, 2]]).times(DenseMatrix(rows: [[1]]), threads: 1)
    }
    await #expect(processExitsWith: .failure) { _ = DenseMatrix(rows: [[1, 2], [3, 4]])[0, 2] }
  }
}
