import LinearAlgebra
import TestSupport
import Testing

@Suite struct TruncatedSVDTests {
  /// The shorter side decides on the way: whole products up to 512, a Krylov subspace above.
  @Test(
    arguments: [(1, 1), (1, 40), (40, 1), (60, 30), (30, 60), (700, 600), (600, 700)],
    [UInt64(7), 8])
  func `values, vectors and products are those of the dense decomposition`(
    shape: (rows: Int, columns: Int), seed: UInt64
  ) throws {
    let spacing = shape.rows * shape.columns > 1 ? 2 : 1
    let matrix = randomSparse(shape.rows, shape.columns, spacing: spacing, seed: seed)
    let rank = min(shape.rows, shape.columns, 6)
    let found = try matrix.truncatedSVD(rank: rank)
    try expectExact(found, of: matrix, count: rank)
  }

  /// Compares with LAPACK's: values, vectors up to sign, and the product *U* Σ *Vᵀ*.
  private func expectExact(
    _ found: TruncatedSVD, of matrix: SparseMatrix, count: Int, gap: Double = 0.01,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let exact = try matrix.densified().singularValueDecomposition()
    let first = exact.singularValues[0]
    try #require(found.singularValues.count == count, sourceLocation: sourceLocation)
    #expect(
      (found.leftVectors.rowCount, found.rightVectors.rowCount)
        == (matrix.rowCount, matrix.columnCount), sourceLocation: sourceLocation)
    #expect(distanceFromOrthonormal(found.leftVectors) < 1e-4, sourceLocation: sourceLocation)
    #expect(distanceFromOrthonormal(found.rightVectors) < 1e-4, sourceLocation: sourceLocation)
    for column in 0..<count {
      let value = exact.singularValues[column]
      #expect(
        abs(found.singularValues[column] - value) <= 1e-5 * first, sourceLocation: sourceLocation)
      // The direction of a vector is settled only as far as its value stands apart from the others.
      let others = exact.singularValues.enumerated().filter { $0.offset != column }
      let distance = others.map { abs($0.element - value) / first }.min() ?? 1
      guard distance > gap else { continue }
      for (mine, theirs) in [
        (found.leftVectors, exact.leftVectors), (found.rightVectors, exact.rightVectors),
      ] {
        #expect(
          differenceUpToSign(mine, theirs, columns: column..<column + 1) < 2e-4 / distance,
          "vector \(column)", sourceLocation: sourceLocation)
      }
    }
    // Of a rank at which two values are equal, the product is not unique.
    guard
      count == exact.singularValues.count
        || exact.singularValues[count - 1] - exact.singularValues[count] > gap * first
    else { return }
    let kept = Array(exact.singularValues.prefix(count))
    let theirs = rebuilt(exact.leftVectors, kept, exact.rightVectors)
    let mine = rebuilt(found.leftVectors, found.singularValues, found.rightVectors)
    #expect(
      zip(mine, theirs).allSatisfy { abs($0 - $1) < 1e-3 * first }, sourceLocation: sourceLocation)
  }

  @Test func `a worked example has its values and vectors`() throws {
    // Strang (2016), Introduction to Linear Algebra, 5th edition, section 7.2: σ = 3√5 and √5.
    let matrix = SparseMatrix(rows: [[(0, 3)], [(0, 4), (1, 5)]], columnCount: 2)
    let svd = try matrix.truncatedSVD(rank: 2)
    try expectExact(svd, of: matrix, count: 2)
    #expect(abs(svd.singularValues[0] - 45.0.squareRoot()) < 1e-5)
    #expect(abs(svd.explainedShare[0] - 0.9) < 1e-6 && abs(svd.explainedShare[1] - 0.1) < 1e-6)
    #expect(svd.squaredFrobeniusNorm == 50)
  }

  @Test func `every residual is within the tolerance, and is what it says`() throws {
    let matrix = randomSparse(1_200, 900, seed: 3)
    let svd = try matrix.truncatedSVD(rank: 25)
    try #require(svd.singularValues.count == 25 && svd.residuals.count == 25)
    #expect(svd.residuals.allSatisfy { $0 <= 1e-4 * svd.singularValues[0] })
    #expect(zip(svd.singularValues, svd.singularValues.dropFirst()).allSatisfy { $0 >= $1 })
    let images = [
      (matrix.times(svd.rightVectors, threads: 1), svd.leftVectors),
      (matrix.transposed().times(svd.leftVectors, threads: 1), svd.rightVectors),
    ]
    for column in 0..<25 {
      let lengths = images.map { image, vectors in
        (0..<image.rowCount).reduce(0) { sum, row in
          let difference =
            Double(image[row, column]) - svd.singularValues[column] * Double(vectors[row, column])
          return sum + difference * difference
        }.squareRoot()
      }
      #expect(abs(lengths.max()! - svd.residuals[column]) < 1e-5 * svd.singularValues[0])
    }
  }

  @Test(arguments: [(20, 30), (700, 600)])
  func `the right vector's entry of largest magnitude is positive`(
    shape: (rows: Int, columns: Int)
  ) throws {
    let svd = try randomSparse(shape.rows, shape.columns, seed: 4).truncatedSVD(rank: 6)
    try #require(svd.rightVectors.columnCount == 6)
    for column in 0..<6 {
      let vector = (0..<shape.columns).map { svd.rightVectors[$0, column] }
      #expect(vector.max { abs($0) < abs($1) }! > 0)
    }
  }

  @Test func `the number of threads does not show`() throws {
    let matrix = randomSparse(4_500, 700, seed: 5)
    let one = try matrix.truncatedSVD(rank: 20, threads: 1)
    let two = try matrix.truncatedSVD(rank: 20, threads: 2)
    try #require(one.singularValues.count == 20)
    #expect(one == two)
  }

  @Test func `the transposed matrix has the sides exchanged`() throws {
    let matrix = randomSparse(90, 40, spacing: 2, seed: 6)
    let one = try matrix.truncatedSVD(rank: 3)
    let other = try matrix.transposed().truncatedSVD(rank: 3)
    try #require(one.singularValues.count == 3 && other.singularValues.count == 3)
    for (first, second) in zip(one.singularValues, other.singularValues) {
      #expect(abs(first - second) < 1e-5 * one.singularValues[0])
    }
    #expect(differenceUpToSign(one.leftVectors, other.rightVectors, columns: 0..<1) < 1e-4)
    #expect(differenceUpToSign(one.rightVectors, other.leftVectors, columns: 0..<1) < 1e-4)
  }

  @Test func `permuting the rows permutes the left vectors`() throws {
    let matrix = randomSparse(80, 50, spacing: 2, seed: 9)
    let order = (0..<80).map { ($0 * 37) % 80 }
    let one = try matrix.truncatedSVD(rank: 2)
    let other = try matrix.rows(at: order).truncatedSVD(rank: 2)
    try #require(one.singularValues.count == 2 && other.singularValues.count == 2)
    #expect(
      differenceUpToSign(one.leftVectors.rows(at: order), other.leftVectors, columns: 0..<1) < 1e-4)
  }

  @Test func `a matrix of low rank has no more triplets than its rank`() throws {
    let row: [(column: Int, value: Float)] = [(0, 1), (2, 2)]
    let matrix = SparseMatrix(rows: [row, row, row], columnCount: 4)
    let svd = try matrix.truncatedSVD(rank: 3)
    try #require(svd.singularValues.count == 1)
    #expect(abs(svd.singularValues[0] - 15.0.squareRoot()) < 1e-5)
    let root = 1 / 3.0.squareRoot()
    #expect(greatestDifference(svd.leftVectors.values, [root, root, root]) < 1e-6)
    let fifth = 0.2.squareRoot()
    #expect(greatestDifference(svd.rightVectors.values, [fifth, 0, 2 * fifth, 0]) < 1e-6)
  }

  @Test func `values down to a hundred-thousandth of the first are found, smaller ones left out`()
    throws
  {
    let values: [Float] = [1, 0.1, 1e-3, 3e-5, 1e-6]
    let svd = try diagonal(values, rows: 8, columns: 6).truncatedSVD(rank: 5)
    try #require(svd.singularValues.count == 4)
    for (found, exact) in zip(svd.singularValues, values) {
      #expect(abs(found / Double(exact) - 1) < 1e-4)
    }
  }

  /// *AᵀA* in Float32 does not tell values below 3 · 10⁻⁴ of the first from rounding.
  @Test func `small values are found beside large ones, in any directions`() throws {
    let values: [Float] = [1, 0.3, 0.1, 0.01, 1e-3, 2e-4]
    let left = randomDense(600, 6, seed: 13).qrFactorization().q.scalingColumns(by: values)
    let right = randomDense(520, 6, seed: 14).qrFactorization().q.transposed()
    let product = left.times(right, threads: 2)
    let matrix = SparseMatrix(
      rows: (0..<600).map { row in Array(product.row(row).enumerated()).map { ($0, $1) } },
      columnCount: 520)
    let svd = try matrix.truncatedSVD(rank: 6)
    try #require(svd.singularValues.count == 6)
    for (found, exact) in zip(svd.singularValues, values) {
      #expect(abs(found / Double(exact) - 1) < 1e-2)
    }
    #expect(distanceFromOrthonormal(svd.leftVectors) < 2e-3)
    #expect(distanceFromOrthonormal(svd.rightVectors) < 2e-3)
  }

  @Test func `a tolerance below the precision of the vectors is an error and no result`() {
    var options = TruncatedSVD.Options.standard
    options.tolerance = 1e-12
    #expect(throws: LinearAlgebraError.self) {
      try randomSparse(40, 30, seed: 15).truncatedSVD(rank: 5, options: options)
    }
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (2, 3)])
  func `a matrix without entries, or of zeros, has no triplets`(
    shape: (rows: Int, columns: Int)
  ) throws {
    let empty = SparseMatrix(
      rows: Array(repeating: [], count: shape.rows), columnCount: shape.columns)
    let svd = try empty.truncatedSVD(rank: 2)
    #expect(svd.singularValues.isEmpty && svd.residuals.isEmpty)
    #expect((svd.leftVectors.rowCount, svd.rightVectors.rowCount) == shape)
    let zeros = try diagonal([0, 0], rows: 3, columns: 3).truncatedSVD(rank: 2)
    #expect(zeros.singularValues.isEmpty && zeros.explainedShare.isEmpty)
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `a value that is no finite number is named by its place`(value: Float) {
    #expect(throws: LinearAlgebraError.nonFiniteElement(row: 1, column: 2)) {
      try SparseMatrix(rows: [[(0, 1)], [(2, value)]], columnCount: 3).truncatedSVD(rank: 1)
    }
  }

  @Test func `a rank of none stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try SparseMatrix(rows: [[(0, 1)]], columnCount: 1).truncatedSVD(rank: 0)
    }
  }
}
