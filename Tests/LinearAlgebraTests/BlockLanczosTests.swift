import LinearAlgebra
import TestSupport
import Testing

/// Matrices whose shorter side is above 512, so that the truncated decomposition goes by way of a Krylov subspace.
@Suite struct BlockLanczosTests {
  /// *A* = *P D Q* with permutations *P* and *Q*, so that the singular values are those of *D*, exactly.
  ///
  /// Neither side may be a multiple of 7 or 11.
  private func scattered(_ values: [Float], rows: Int, columns: Int) -> SparseMatrix {
    precondition([rows, columns].allSatisfy { $0 % 7 != 0 && $0 % 11 != 0 })
    var entries: [[(column: Int, value: Float)]] = Array(repeating: [], count: rows)
    for (place, value) in values.enumerated() {
      entries[place * 7 % rows] = [(place * 11 % columns, value)]
    }
    return SparseMatrix(rows: entries, columnCount: columns)
  }

  private func expectValues(
    _ svd: TruncatedSVD, _ exact: [Float], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try #require(svd.singularValues.count == exact.count, sourceLocation: sourceLocation)
    for (found, exact) in zip(svd.singularValues, exact) {
      #expect(
        abs(found - Double(exact)) < 2e-4 * svd.singularValues[0], sourceLocation: sourceLocation)
    }
    #expect(distanceFromOrthonormal(svd.leftVectors) < 1e-3, sourceLocation: sourceLocation)
    #expect(distanceFromOrthonormal(svd.rightVectors) < 1e-3, sourceLocation: sourceLocation)
  }

  @Test(arguments: [(601, 601), (601, 652), (652, 601)], [UInt64(1), 2])
  func `values that fall slowly are found, from any start`(
    shape: (rows: Int, columns: Int), seed: UInt64
  ) throws {
    let values = (0..<601).map { 1 / Float(1 + $0).squareRoot() }
    let matrix = scattered(values, rows: shape.rows, columns: shape.columns)
    var generator = SeededGenerator(seed: seed)
    let svd = try matrix.truncatedSVD(rank: 8, using: &generator)
    try expectValues(svd, Array(values.prefix(8)))
    // Each vector is one unit vector, and the matrix leads from one to the other.
    for place in 0..<8 {
      #expect(abs(svd.rightVectors[place * 11 % shape.columns, place] - 1) < 1e-3)
      #expect(abs(svd.leftVectors[place * 7 % shape.rows, place] - 1) < 1e-3)
    }
  }

  @Test(arguments: [1, 5, 16, 24])
  func `any width of block finds the same values`(width: Int) throws {
    let values = (0..<601).map { 10 / Float(3 + $0) }
    var options = TruncatedSVD.Options.standard
    options.blockSize = width
    let svd = try scattered(values, rows: 601, columns: 640).truncatedSVD(rank: 5, options: options)
    try expectValues(svd, Array(values.prefix(5)))
  }

  @Test func `equal values are found as often as they occur`() throws {
    let values = Array(repeating: Float(3), count: 12) + Array(repeating: Float(1), count: 589)
    let svd = try scattered(values, rows: 601, columns: 601).truncatedSVD(rank: 12)
    try expectValues(svd, Array(values.prefix(12)))
  }

  /// Fewer directions than the block has columns: the rest of the block has to be replaced.
  @Test(arguments: [1, 3, 15, 40])
  func `an invariant subspace is left for new directions`(rank: Int) throws {
    let values = (0..<rank).map { Float(rank - $0) }
    let svd = try scattered(values, rows: 701, columns: 620).truncatedSVD(rank: 50)
    try expectValues(svd, values)
  }

  @Test func `a subspace that is cut back still gives the values`() throws {
    let values = (0..<701).map { 1 / Float(10 + $0) }
    let matrix = scattered(values, rows: 701, columns: 701)
    var options = TruncatedSVD.Options.standard
    options.maximumDimension = 1
    options.tolerance = 1e-5
    try expectValues(try matrix.truncatedSVD(rank: 10, options: options), Array(values.prefix(10)))
  }

  @Test func `a tolerance that cannot be met is an error and no result`() {
    let values = (0..<701).map { 1 - Float($0) / 7_010 }
    let matrix = scattered(values, rows: 701, columns: 701)
    var options = TruncatedSVD.Options.standard
    (options.tolerance, options.restarts, options.maximumDimension) = (1e-9, 1, 1)
    #expect(throws: LinearAlgebraError.didNotConverge(routine: "block Lanczos", info: 10)) {
      try matrix.truncatedSVD(rank: 10, options: options)
    }
  }

  @Test func `random entries agree with the dense decomposition at every value asked for`() throws {
    let matrix = randomSparse(620, 600, spacing: 3, seed: 12)
    let svd = try matrix.truncatedSVD(rank: 40)
    let exact = try matrix.densified().singularValueDecomposition().singularValues
    try #require(svd.singularValues.count == 40)
    for (found, exact) in zip(svd.singularValues, exact) {
      #expect(abs(found - exact) < 1e-5 * svd.singularValues[0])
    }
  }
}
