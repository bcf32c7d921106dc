import LinearAlgebra
import Testing

@Suite struct DenseDecompositionsTests {
  private static let shapes = [(1, 1), (1, 9), (9, 1), (12, 12), (40, 17), (17, 40)]

  @Test func `singular values and vectors of a worked example`() throws {
    // Strang (2016), Introduction to Linear Algebra, 5th edition, section 7.2: σ = 3√5 and √5.
    let svd = try DenseMatrix(rows: [[3, 0], [4, 5]]).singularValueDecomposition()
    #expect(abs(svd.singularValues[0] - 45.0.squareRoot()) < 1e-12)
    #expect(abs(svd.singularValues[1] - 5.0.squareRoot()) < 1e-12)
    let half = 0.5.squareRoot()
    let tenth = 0.1.squareRoot()
    // The sign of a pair is that of the largest entry of the right vector, the first of two equal ones.
    #expect(greatestDifference(svd.rightVectors.columns(at: [0]).values, [half, half]) < 1e-6)
    #expect(greatestDifference(svd.leftVectors.columns(at: [0]).values, [tenth, 3 * tenth]) < 1e-6)
    let second = svd.leftVectors.columns(at: [1]).values.map(abs)
    #expect(greatestDifference(second, [3 * tenth, tenth]) < 1e-6)
  }

  @Test(arguments: shapes, [UInt64(1), 2])
  func `the singular factors are orthonormal and rebuild the matrix`(
    shape: (rows: Int, columns: Int), seed: UInt64
  ) throws {
    let matrix = randomDense(shape.rows, shape.columns, seed: seed)
    let svd = try matrix.singularValueDecomposition()
    #expect(svd.singularValues.count == min(shape.rows, shape.columns))
    #expect(zip(svd.singularValues, svd.singularValues.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(distanceFromOrthonormal(svd.leftVectors) < 1e-5)
    #expect(distanceFromOrthonormal(svd.rightVectors) < 1e-5)
    let again = rebuilt(svd.leftVectors, svd.singularValues, svd.rightVectors)
    #expect(greatestDifference(matrix.values, again) < 1e-5)
  }

  @Test(arguments: shapes)
  func `the right vector's entry of largest magnitude is positive`(
    shape: (rows: Int, columns: Int)
  ) throws {
    let svd = try randomDense(shape.rows, shape.columns, seed: 5).singularValueDecomposition()
    for column in 0..<svd.rightVectors.columnCount {
      let vector = (0..<svd.rightVectors.rowCount).map { svd.rightVectors[$0, column] }
      #expect(vector.max { abs($0) < abs($1) }! > 0)
    }
  }

  @Test func `a matrix of zeros, one without columns and one of rank 1 have their values`() throws {
    let zero = try DenseMatrix(repeating: 0, rowCount: 3, columnCount: 2)
      .singularValueDecomposition()
    #expect(zero.singularValues == [0, 0])
    let none = try DenseMatrix(rowCount: 3, columnCount: 0, values: []).singularValueDecomposition()
    #expect(none.singularValues.isEmpty)
    #expect(none.leftVectors.rowCount == 3 && none.rightVectors.rowCount == 0)
    let one = try DenseMatrix(rows: [[1, 2], [2, 4], [3, 6]]).singularValueDecomposition()
    #expect(abs(one.singularValues[0] - 70.0.squareRoot()) < 1e-6)
    #expect(one.singularValues[1] < 1e-6)
  }

  @Test(arguments: [Float.nan, .infinity])
  func `a value that is no finite number is named by its place`(value: Float) {
    #expect(throws: LinearAlgebraError.nonFiniteElement(row: 1, column: 0)) {
      try DenseMatrix(rows: [[1, 2], [value, 4]]).singularValueDecomposition()
    }
  }

  @Test func `the orthogonal and the triangular factor of a worked example`() {
    // The matrix of the textbooks on Householder reflections; both factors can be checked by hand.
    let (q, r) = DenseMatrix(rows: [[12, -51, 4], [6, 167, -68], [-4, 24, -41]]).qrFactorization()
    #expect(greatestDifference(r.values, [14, 21, -14, 0, 175, -70, 0, 0, 35]) < 1e-4)
    let expected = [150.0, -69, -58, 75, 158, 6, -50, 30, -165].map { $0 / 175 }
    #expect(greatestDifference(q.values, expected) < 1e-6)
  }

  @Test(arguments: [(1, 1), (9, 1), (12, 12), (40, 17), (200, 70)], [UInt64(1), 2])
  func `the orthogonal and the triangular factor multiply to the matrix`(
    shape: (rows: Int, columns: Int), seed: UInt64
  ) {
    let matrix = randomDense(shape.rows, shape.columns, seed: seed)
    let (q, r) = matrix.qrFactorization()
    #expect(distanceFromOrthonormal(q) < 1e-5)
    #expect(greatestDifference(matrix.values, plainProduct(q, r)) < 1e-5)
    for i in 0..<shape.columns {
      #expect(r[i, i] >= 0)
      #expect((0..<i).allSatisfy { r[i, $0] == 0 })
    }
  }

  @Test func `equal columns give a zero on the diagonal, and no columns no factors`() {
    let (q, r) = DenseMatrix(rows: [[1, 1], [1, 1], [1, 1]]).qrFactorization()
    #expect(abs(r[1, 1]) < 1e-6 && distanceFromOrthonormal(q) < 1e-6)
    let none = DenseMatrix(rowCount: 3, columnCount: 0, values: []).qrFactorization()
    #expect(none.q.rowCount == 3 && none.r.values.isEmpty)
  }

  @Test func `a wide matrix stops the factorization`() async {
    await #expect(processExitsWith: .failure) {
      _ = DenseMatrix(rows: [[1, 2]]).qrFactorization()
    }
  }
}
