import LinearAlgebra
import Testing

@Suite struct CholeskyFactorTests {
  @Test func `a system of equations is solved`() throws {
    // Golub & Van Loan (2013), section 4.2: any B Bᵀ with independent rows is positive definite.
    let matrix = [4.0, 2, 0, 2, 5, 3, 0, 3, 6]
    let solution = try #require(CholeskyFactor(matrix, size: 3)).solved([8, 21, 24])
    let expected = [1.0, 2, 3]
    #expect(zip(solution, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test(arguments: [1, 2, 9, 30], [UInt64(1), 2, 3])
  func `the solution of a random system fulfils its equations`(size n: Int, seed: UInt64) throws {
    let factor = randomDense(n, n + 3, seed: seed)
    let matrix = plainProduct(factor, factor.transposed())
    let wanted = (0..<n).map { Double($0) - 2.5 }
    let right = (0..<n).map { row in
      (0..<n).reduce(0) { $0 + matrix[row * n + $1] * wanted[$1] }
    }
    // What is above the diagonal must not be read.
    let lower = (0..<n * n).map { $0 % n > $0 / n ? .nan : matrix[$0] }
    let solution = try #require(CholeskyFactor(lower, size: n)).solved(right)
    #expect(zip(solution, wanted).allSatisfy { abs($0 - $1) < 1e-7 })
  }

  @Test func `a matrix that is not positive definite has no factor`() {
    #expect(CholeskyFactor([1, 2, 2, 1], size: 2) == nil)
    #expect(CholeskyFactor([1, 1, 1, 1], size: 2) == nil)
    #expect(CholeskyFactor([0, 0, 0, 0], size: 2) == nil)
    #expect(CholeskyFactor([-1], size: 1) == nil)
    #expect(CholeskyFactor([.nan], size: 1) == nil)
    #expect(CholeskyFactor([1, 0, .nan, 1], size: 2) == nil)
  }

  @Test func `no equations have the empty solution`() {
    #expect(CholeskyFactor([], size: 0)?.solved([]) == [])
  }

  @Test func `a right side of another length stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = CholeskyFactor([1], size: 1)!.solved([1, 2])
    }
  }
}
