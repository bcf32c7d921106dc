import LinearAlgebra
import Primitives
import TestSupport
import Testing

@Suite struct StoredMatrixTests {
  @Test(arguments: [(1, 1), (1, 33), (50, 1), (70, 40)], [1, 2, 9])
  func `products with queries agree with the plain version`(
    shape: (rows: Int, columns: Int), queryCount: Int
  ) throws {
    let matrix = randomDense(shape.rows, shape.columns, seed: 1)
    let queries = randomDense(queryCount, shape.columns, seed: 2)
    let products = StoredMatrix(matrix).products(with: queries)
    #expect((products.rowCount, products.columnCount) == (queryCount, shape.rows))
    #expect(
      greatestDifference(products.values, plainProduct(queries, matrix.transposed())) < 1e-5)
  }

  @Test(arguments: [1, 16, 64, 70])
  func `products are added to what is there`(width: Int) {
    let matrix = randomDense(30, 20, seed: 3)
    let other = randomDense(20, width, seed: 4)
    let before = randomDense(30, width, seed: 5)
    var sums = before.values
    StoredMatrix(matrix).addProduct(with: other.values, width: width, to: &sums)
    let expected = zip(plainProduct(matrix, other), before.values).map { $0 + Double($1) }
    #expect(greatestDifference(sums, expected) < 1e-5)
  }

  @Test func `no rows, no columns or no queries give products of zeros, or none`() {
    let noRows = StoredMatrix(DenseMatrix(rowCount: 0, columnCount: 3, values: []))
    #expect(noRows.products(with: randomDense(2, 3, seed: 1)).values.isEmpty)
    let noColumns = StoredMatrix(DenseMatrix(rowCount: 2, columnCount: 0, values: []))
    let none = DenseMatrix(rowCount: 1, columnCount: 0, values: [])
    #expect(noColumns.products(with: none).values == [0, 0])
    var sums: [Float] = [7, 8]
    noColumns.addProduct(with: [], width: 1, to: &sums)
    #expect(sums == [7, 8])
  }

  @Test func `values of another number than the shape are refused`() {
    let values = StoredValues([Float](repeating: 1, count: 6))
    #expect(StoredMatrix(rowCount: 2, columnCount: 3, values: values) != nil)
    #expect(StoredMatrix(rowCount: 2, columnCount: 4, values: values) == nil)
    #expect(StoredMatrix(rowCount: -2, columnCount: -3, values: values) == nil)
    #expect(StoredMatrix(rowCount: .max, columnCount: 2, values: values) == nil)
  }

  @Test func `a row is the values of the row`() {
    let matrix = StoredMatrix(DenseMatrix(rows: [[1, 2], [3, 4], [5, 6]]))
    #expect(Array(matrix.row(1)) == [3, 4] && Array(matrix.row(2)) == [5, 6])
  }

  @Test(arguments: [1, 2])
  func `a sparse matrix times a stored one agrees with the plain version`(threads: Int) {
    let sparse = randomSparse(2_100, 30, seed: 6)
    let dense = randomDense(30, 21, seed: 7)
    let product = sparse.times(StoredMatrix(dense), threads: threads)
    #expect(
      greatestDifference(product.values, plainProduct(sparse.densified(), dense)) < 1e-5)
  }
}
