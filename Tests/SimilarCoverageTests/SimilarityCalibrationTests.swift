import SimilarCoverage
import Testing

@Suite struct SimilarityCalibrationTests {
  @Test(arguments: [0.06, 0.1, 0.2, 0.29])
  func `the mean pair of a large corpus gets a similarity of a tenth`(mean: Double) {
    let calibration = SimilarityCalibration(sumOfCosines: mean * 1e6, pairCount: 1_000_000)
    #expect(abs(calibration.similarity(cosine: Float(mean)) - 0.1) < 1e-3)
  }

  @Test func `the order, 0 and 1 stay`() {
    let calibration = SimilarityCalibration(sumOfCosines: 270, pairCount: 1000)
    let cosines = stride(from: Float(0), through: 1, by: 0.05)
    let similarities = cosines.map(calibration.similarity)
    #expect(similarities.first == 0 && similarities.last.map { abs($0 - 1) < 1e-6 } == true)
    #expect(zip(similarities, similarities.dropFirst()).allSatisfy { $0 < $1 })
    #expect(calibration.similarity(cosine: -0.2) == 0)
  }

  @Test func `a corpus of one story is not taken for unrelated articles`() {
    let one = SimilarityCalibration(sumOfCosines: 0.9 * 1000, pairCount: 1000)
    #expect(one.similarity(cosine: 0.9) > 0.8)
  }

  @Test func `without pairs the usual mean is taken`() {
    let none = SimilarityCalibration(sumOfCosines: 0, pairCount: 0)
    #expect(abs(none.similarity(cosine: 0.2) - 0.1) < 1e-6)
  }
}
