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

  @Test func `a matrix that is not positive definite has no factor`() {
    #expect(CholeskyFactor([1, 2, 2, 1], size: 2) == nil)
    #expect(CholeskyFactor([1, 1, 1, 1], size: 2) == nil)
    #expect(CholeskyFactor([], size: 0)?.solved([]) == [])
  }
}
