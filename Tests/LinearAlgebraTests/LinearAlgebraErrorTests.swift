import LinearAlgebra
import Testing

@Suite struct LinearAlgebraErrorTests {
  @Test func `each error says in one line what was wrong`() {
    let errors: [(LinearAlgebraError, String)] = [
      (
        .nonFiniteElement(row: 2, column: 5), "the value in row 2, column 5 is not a finite number"
      ),
      (.didNotConverge(routine: "dgesdd", info: 3), "dgesdd did not converge (3)"),
      (.malformedMatrix(reason: "lengths do not agree"), "malformed matrix: lengths do not agree"),
    ]
    for (error, words) in errors { #expect(error.description == words) }
  }
}
