import Evaluation
import TestSupport
import Testing

/// Manning, Raghavan & Schütze (2008), figure 16.4: seventeen items of three classes in three clusters.
let textbookClusters =
  Array(repeating: 1, count: 6) + Array(repeating: 2, count: 6)
  + Array(repeating: 3, count: 5)
let textbookClasses = Array("xxxxxoxooood" + "xxddd")

/// Two groupings of the same items, drawn at random.
func randomGroupings(seed: UInt64) -> (first: [Int], second: [Int]) {
  var generator = SeededGenerator(seed: seed)
  let count = Int.random(in: 1...60, using: &generator)
  func draw() -> [Int] {
    let clusters = Int.random(in: 1...count, using: &generator)
    return (0..<count).map { _ in Int.random(in: 0..<clusters, using: &generator) }
  }
  return (draw(), draw())
}

func isClose(_ a: Double, _ b: Double, within tolerance: Double = 1e-12) -> Bool {
  abs(a - b) <= tolerance
}

@Suite struct BCubedTests {
  @Test func `the textbook clustering has the shares counted by hand`() {
    let agreement = BCubed(clusters: textbookClusters, reference: textbookClasses)
    #expect(isClose(agreement.precision, (26.0 / 6 + 18.0 / 6 + 13.0 / 5) / 17))
    #expect(isClose(agreement.recall, (30.0 / 8 + 17.0 / 5 + 10.0 / 4) / 17))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `precision with the arguments swapped is recall`(seed: UInt64) {
    let (first, second) = randomGroupings(seed: seed)
    let forward = BCubed(clusters: first, reference: second)
    let backward = BCubed(clusters: second, reference: first)
    #expect(isClose(forward.precision, backward.recall))
    #expect(isClose(forward.f1, backward.f1))
    #expect((0...1).contains(forward.precision))
    #expect(BCubed(clusters: first, reference: first).f1 == 1)
  }

  // The four formal constraints of Amigó et al. (2009), section 3, that BCubed meets and others miss.

  @Test func `separating two classes is better than mixing them`() {
    let classes = Array("aaabbb")
    let mixed = BCubed(clusters: [1, 1, 1, 1, 2, 2], reference: classes)
    let separate = BCubed(clusters: [1, 1, 1, 3, 2, 2], reference: classes)
    #expect(separate.f1 > mixed.f1)
  }

  @Test func `joining two clusters of one class is better`() {
    let classes = Array("aaaabb")
    let split = BCubed(clusters: [1, 1, 2, 2, 3, 3], reference: classes)
    let joined = BCubed(clusters: [1, 1, 1, 1, 3, 3], reference: classes)
    #expect(joined.f1 > split.f1)
  }

  @Test func `a stray item harms a rag bag less than a clean cluster`() {
    let classes = Array("aaaabcdex")
    let inClean = BCubed(clusters: [1, 1, 1, 1, 2, 2, 2, 2, 1], reference: classes)
    let inRagBag = BCubed(clusters: [1, 1, 1, 1, 2, 2, 2, 2, 2], reference: classes)
    #expect(inRagBag.f1 > inClean.f1)
  }

  @Test func `one item off in a large class is better than many small classes halved`() {
    let classes = Array("aaaaabbccddee")
    let large = BCubed(
      clusters: [1, 1, 1, 1, 6, 2, 2, 3, 3, 4, 4, 5, 5], reference: classes)
    let small = BCubed(
      clusters: [1, 1, 1, 1, 1, 2, 6, 3, 7, 4, 8, 5, 9], reference: classes)
    #expect(large.f1 > small.f1)
  }

  @Test func `no items agree entirely`() {
    #expect(BCubed(clusters: [Int](), reference: [Int]()).f1 == 1)
  }
}
