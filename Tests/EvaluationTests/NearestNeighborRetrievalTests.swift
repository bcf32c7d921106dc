import Evaluation
import Testing

@Suite struct NearestNeighborRetrievalTests {
  @Test func `average precision rewards early hits`() {
    let retrieval = NearestNeighborRetrieval(
      classes: ["a", "a", "a", "b"], neighbors: [[1, 3, 2], [3, 0, 2], [3], []])
    let first = (1 + 2.0 / 3) / 2
    let second = (1.0 / 2 + 2.0 / 3) / 2
    #expect(retrieval.queryCount == 3)
    #expect(isClose(retrieval.precisionAt1, 1.0 / 3))
    #expect(isClose(retrieval.meanAveragePrecision, (first + second + 0) / 3))
  }

  @Test func `repetitions, the query itself and items outside the set do not take a rank`() {
    let retrieval = NearestNeighborRetrieval(
      classes: ["a", "a", nil, "b"], neighbors: [[0, 2, 1, 1], [0], [0], [0]])
    #expect(retrieval.queryCount == 2)
    #expect(retrieval.precisionAt1 == 1)
    #expect(retrieval.meanAveragePrecision == 1)
  }

  @Test func `a class larger than the depth can still be found entirely`() {
    let retrieval = NearestNeighborRetrieval(
      classes: Array(repeating: 0, count: 30),
      neighbors: (0..<30).map { query in (0..<30).filter { $0 != query } })
    #expect(retrieval.meanAveragePrecision == 1)
  }
}
