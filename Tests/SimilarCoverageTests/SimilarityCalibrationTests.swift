import SimilarCoverage
import Testing

@Suite struct SimilarityCalibrationTests {
  @Test(arguments: [0.06, 0.1, 0.2, 0.29])
  func `the mean pair of a large corpus gets the same similarity`(mean: Double) {
    let calibration = SimilarityCalibration(sumOfCosines: mean * 1e6, pairCount: 1_000_000)
    // 1 − (2/π) arccos .1
    #expect(abs(calibration.similarity(cosine: Float(mean)) - 0.0638) < 1e-3)
  }

  @Test func `the order, 0 and 1 stay`() {
    let calibration = SimilarityCalibration(sumOfCosines: 270, pairCount: 1000)
    let cosines = stride(from: Float(0), through: 1, by: 0.05)
    let similarities = cosines.map(calibration.similarity)
    #expect(similarities.first == 0 && similarities.last.map { abs($0 - 1) < 1e-3 } == true)
    #expect(zip(similarities, similarities.dropFirst()).allSatisfy { $0 < $1 })
    #expect(calibration.similarity(cosine: -0.2) == 0)
  }

  @Test func `a similarity goes back to its cosine`() {
    let calibration = SimilarityCalibration(sumOfCosines: 270, pairCount: 1000)
    for cosine in stride(from: Float(0.05), through: 0.95, by: 0.1) {
      let back = calibration.cosine(similarity: calibration.similarity(cosine: cosine))
      #expect(abs(back - cosine) < 1e-4)
    }
  }

  @Test func `cosines close to 1 are kept apart`() {
    let calibration = SimilarityCalibration(sumOfCosines: 200, pairCount: 1000)
    #expect(calibration.similarity(cosine: 1) - calibration.similarity(cosine: 0.999) > 0.02)
  }

  @Test func `a corpus of one story is not taken for unrelated articles`() {
    let one = SimilarityCalibration(sumOfCosines: 0.9 * 1000, pairCount: 1000)
    #expect(one.similarity(cosine: 0.9) > 0.6)
  }

  @Test func `without pairs the usual mean is taken`() {
    let none = SimilarityCalibration(sumOfCosines: 0, pairCount: 0)
    #expect(abs(none.similarity(cosine: 0.2) - 0.0638) < 1e-3)
  }
}
