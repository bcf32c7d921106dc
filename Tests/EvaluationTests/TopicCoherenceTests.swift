import Evaluation
import Foundation
import Testing

@Suite struct TopicCoherenceTests {
  let documents = [["a", "b"], ["a", "b"], ["c"], ["a", "c", "d"]]

  // Bouma (2009), section 3.1: the bounds of the measure.

  @Test func `terms that only occur together have 1, that never meet −1, independent ones 0`() {
    let coherence = TopicCoherence(
      topics: [["x", "y"], ["x", "z"], ["x", "w"]],
      documents: [["x", "y", "w"], ["x", "y"], ["z", "w"], ["z"]])
    #expect(isClose(coherence.topics[0], 1))
    #expect(coherence.topics[1] == -1)
    #expect(isClose(coherence.topics[2], 0))
    #expect(isClose(coherence.mean, 0))
  }

  @Test func `a topic's coherence is the mean over its pairs`() {
    let coherence = TopicCoherence(topics: [["a", "b", "c"]], documents: documents)
    let ab = log(0.5 / (0.75 * 0.5)) / -log(0.5)
    let ac = log(0.25 / (0.75 * 0.5)) / -log(0.25)
    #expect(isClose(coherence.mean, (ab + ac - 1) / 3))
  }

  @Test func `topics of one term, unknown terms and no documents are no trap`() {
    #expect(TopicCoherence(topics: [["a"], []], documents: documents).mean == 0)
    #expect(TopicCoherence(topics: [["a", "none"]], documents: documents).mean == -1)
    #expect(TopicCoherence(topics: [["a", "b"]], documents: [[String]]()).mean == -1)
    #expect(TopicCoherence(topics: [["a", "b"]], documents: [["a", "b"]]).mean == 0)
  }
}
