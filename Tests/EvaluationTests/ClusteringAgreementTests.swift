import Evaluation
import Testing

@Suite struct ClusteringAgreementTests {
  // The figures of Manning, Raghavan & Schütze (2008), section 16.3: 20 true positives, 20 false, 24 missed.

  @Test func `pairs are counted as in the textbook`() {
    let agreement = PairwiseAgreement(clusters: textbookClusters, reference: textbookClasses)
    #expect(isClose(agreement.precision, 20.0 / 40))
    #expect(isClose(agreement.recall, 20.0 / 44))
  }

  @Test func `normalised mutual information is the textbook's`() {
    let information = NormalizedMutualInformation(
      clusters: textbookClusters, reference: textbookClasses)
    #expect(isClose(information.value, 0.36, within: 0.005))
  }

  @Test func `the adjusted Rand index is that of the textbook's counts`() {
    let index = AdjustedRandIndex(clusters: textbookClusters, reference: textbookClasses)
    let expected = 40.0 * 44 / 136
    #expect(isClose(index.value, (20 - expected) / (42 - expected)))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `symmetric measures are symmetric, and 1 for equal groupings`(seed: UInt64) {
    let (first, second) = randomGroupings(seed: seed)
    let forward = ClusteringAgreement(clusters: first, reference: second)
    let backward = ClusteringAgreement(clusters: second, reference: first)
    #expect(isClose(forward.pairwise.f1, backward.pairwise.f1))
    #expect(isClose(forward.adjustedRandIndex.value, backward.adjustedRandIndex.value))
    #expect(
      isClose(
        forward.normalizedMutualInformation.value, backward.normalizedMutualInformation.value))
    let same = ClusteringAgreement(clusters: first, reference: first)
    #expect(isClose(same.adjustedRandIndex.value, 1))
    #expect(isClose(same.normalizedMutualInformation.value, 1))
  }

  @Test func `an item without a cluster stands alone and lowers the coverage`() {
    let agreement = ClusteringAgreement(clusters: ["a", "a", nil, nil], reference: [1, 1, 1, 2])
    #expect(agreement.coverage == 0.5)
    #expect(agreement.clusterCount == 3)
    #expect(agreement.bCubed.precision == 1)
    #expect(isClose(agreement.bCubed.recall, (4.0 / 3 + 1.0 / 3 + 1) / 4))
  }

  @Test func `a single item and none are in full agreement`() {
    #expect(AdjustedRandIndex(clusters: [1], reference: [1]).value == 1)
    #expect(NormalizedMutualInformation(clusters: [Int](), reference: [Int]()).value == 1)
  }
}
