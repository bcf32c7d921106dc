import LinearAlgebra
import TestSupport
import Testing

/// ``SparseMatrix/improvedTriplets(from:rank:steps:threads:)``
@Suite struct ImprovedTripletsTests {
  private let matrix = randomSparse(60, 40, spacing: 2, seed: 21)

  @Test func `the exact space gives the exact triplets without a step`() throws {
    let exact = try matrix.densified().singularValueDecomposition()
    let start = exact.rightVectors.columns(at: 0..<6)
    let found = try matrix.improvedTriplets(from: start, rank: 5, steps: 0, threads: 1)
    try #require(found.singularValues.count == 5)
    for (value, exact) in zip(found.singularValues, exact.singularValues) {
      #expect(abs(value - exact) < 1e-4)
    }
    #expect(differenceUpToSign(found.rightVectors, exact.rightVectors, columns: 0..<1) < 1e-4)
  }

  @Test(arguments: [UInt64(1), 2])
  func `each step comes nearer, from a random start as well`(seed: UInt64) throws {
    let exact = try matrix.densified().singularValueDecomposition()
    let start = randomDense(40, 12, seed: seed)
    let errors = try [0, 2, 20].map { steps in
      let found = try matrix.improvedTriplets(from: start, rank: 4, steps: steps, threads: 2)
      try #require(found.singularValues.count == 4)
      #expect(distanceFromOrthonormal(found.rightVectors) < 1e-4)
      return zip(found.singularValues, exact.singularValues).map { abs($0 - $1) }.max()!
    }
    #expect(errors[0] > errors[1] && errors[1] > errors[2] && errors[2] < 1e-3)
  }

  @Test func `a matrix of lower rank has fewer triplets, and zeros none`() throws {
    let low = diagonal([3, 2], rows: 5, columns: 4)
    let start = randomDense(4, 4, seed: 3)
    let found = try low.improvedTriplets(from: start, rank: 4, steps: 2, threads: 1)
    try #require(found.singularValues.count == 2)
    #expect(abs(found.singularValues[0] - 3) < 1e-4 && abs(found.singularValues[1] - 2) < 1e-4)
    #expect(abs(found.rightVectors[0, 0] - 1) < 1e-4 && abs(found.rightVectors[1, 1] - 1) < 1e-4)
    let zero = SparseMatrix(rows: [[], []], columnCount: 4)
    #expect(
      try zero.improvedTriplets(from: start, rank: 2, steps: 1, threads: 1).singularValues.isEmpty)
  }

  @Test func `a start of another shape stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try SparseMatrix(rows: [[(0, 1)]], columnCount: 2).improvedTriplets(
        from: DenseMatrix(rows: [[1]]), rank: 1, steps: 1, threads: 1)
    }
  }
}
