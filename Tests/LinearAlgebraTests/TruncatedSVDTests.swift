import LinearAlgebra
import TestSupport
import Testing

@Suite struct TruncatedSVDTests {
  /// A random sparse matrix with about one entry in five.
  private func matrix(rows: Int, columns: Int, seed: UInt64) -> SparseMatrix {
    var generator = SeededGenerator(seed: seed)
    return SparseMatrix(
      rows: (0..<rows).map { _ in
        (0..<columns).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
          .map { ($0, Float.random(in: 0.1...2, using: &generator)) }
      }, columnCount: columns)
  }

  @Test(arguments: [(1, 1), (1, 40), (40, 1), (60, 30), (30, 60), (900, 700)])
  func `it agrees with the dense decomposition`(rows: Int, columns: Int) throws {
    let matrix = matrix(rows: rows, columns: columns, seed: 7)
    let rank = min(rows, columns, 10)
    let truncated = try matrix.truncatedSVD(rank: rank)
    let dense = try matrix.densified().singularValueDecomposition()
    #expect(truncated.singularValues.count <= rank)
    for (found, exact) in zip(truncated.singularValues, dense.singularValues) {
      #expect(abs(found - exact) <= 1e-5 * dense.singularValues[0])
    }
  }

  @Test func `every residual is within the tolerance`() throws {
    let svd = try matrix(rows: 1_200, columns: 900, seed: 3).truncatedSVD(rank: 25)
    #expect(svd.singularValues.count == 25)
    #expect(svd.residuals.allSatisfy { $0 <= 1e-4 * svd.singularValues[0] })
    #expect(zip(svd.singularValues, svd.singularValues.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func `the number of threads does not show`() throws {
    let matrix = matrix(rows: 1_500, columns: 800, seed: 5)
    let one = try matrix.truncatedSVD(rank: 20, threads: 1)
    let two = try matrix.truncatedSVD(rank: 20, threads: 2)
    #expect(one.singularValues == two.singularValues)
    #expect(one.leftVectors == two.leftVectors)
    #expect(one.rightVectors == two.rightVectors)
  }

  @Test func `a matrix of low rank has no more triplets than its rank`() throws {
    let row: [(column: Int, value: Float)] = [(0, 1), (2, 2)]
    let svd = try SparseMatrix(rows: [row, row, row], columnCount: 4).truncatedSVD(rank: 3)
    #expect(svd.singularValues.count == 1)
    #expect(abs(svd.singularValues[0] - 15.0.squareRoot()) < 1e-5)
  }

  @Test func `a matrix of zeros has no triplets`() throws {
    let svd = try SparseMatrix(rows: [[], []], columnCount: 3).truncatedSVD(rank: 2)
    #expect(svd.singularValues.isEmpty)
  }

  @Test func `a value that is no number is an error`() {
    #expect(throws: LinearAlgebraError.self) {
      try SparseMatrix(rows: [[(0, .nan)]], columnCount: 1).truncatedSVD(rank: 1)
    }
  }
}
