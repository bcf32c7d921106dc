import TestSupport
import Testing
import TextAnalysis
import VectorSpace

@Suite struct CollocationTests {
  // Dunning (1993), table 2: "the swiss" occurs 110 times of 2442 with "the" first and 111 times of all others' second,
  // in 31777 pairs: -2 log λ = 270.72.
  @Test func `G² is Dunning's`() {
    let value = Collocation.logLikelihood(
      count: 110, first: 110 + 2_442, second: 110 + 111, total: 31_777)
    #expect(abs(value - 270.72) < 0.01)
  }

  @Test func `independent words have no G²`() {
    #expect(abs(Collocation.logLikelihood(count: 10, first: 100, second: 100, total: 1_000)) < 1e-9)
  }

  @Test func `words that stand together come first`() {
    var generator = SeededGenerator(seed: 5)
    let texts = (0..<60).map { _ in
      (0..<30).map { _ in "w\(Int.random(in: 10..<30, using: &generator))" }.joined(separator: " ")
        + " security council meets"
    }
    let found = Corpora.words(texts).corpusTerms(threads: 2).collocations(threads: 2)
    #expect(
      found.first?.surface == "council meets"
        && found.dropFirst().first?.surface == "security council")
    #expect(found.first?.count == 60 && found.first?.documentCount == 60)
  }
}
