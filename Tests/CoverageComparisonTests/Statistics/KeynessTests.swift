import CoverageComparison
import Testing

/// Tables *a*, *b*, *c*, *d*; G² and χ² from scipy 1.17.1 (`chi2_contingency`, `lambda_="log-likelihood"` without and
/// Pearson with Yates' correction), signs and Williams' divisor from the formulas that quanteda documents for
/// `textstat_keyness`. In the first, *N* = 25,000 and
/// *q* = 1 + (25000/42 + 25000/24958 − 1)(25000/10000 + 25000/15000 − 1)/150000 = 1.012569.
@Suite struct KeynessTests {
  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * abs(b) }

  private static let examples:
    [(Double, Double, Double, Double, g2: Double, williams: Double, chi2: Double)] =
      [
        (30, 12, 9_970, 14_988, 17.011706591112308, 16.80058750052521, 16.027918967357227),
        (0, 7, 500, 800, -6.773662125669254, -6.289425489526581, -2.884118049688849),
        (5, 1, 1_995, 1_999, 2.9150376700068836, 2.690803536667657, 1.5022533800701052),
      ]

  @Test(arguments: examples.indices)
  func `statistics equal the worked examples`(index: Int) {
    let (a, b, c, d, g2, williams, chi2) = Self.examples[index]
    let keyness = Keyness(target: a, of: a + c, reference: b, of: b + d)
    #expect(isClose(keyness.logLikelihood(), g2))
    #expect(isClose(keyness.logLikelihood(correction: .williams), williams))
    #expect(isClose(keyness.chiSquared, chi2))
  }

  @Test func `swapping target and reference swaps the sign`() {
    let (one, other) = (
      Keyness(target: 9, of: 400, reference: 3, of: 700),
      Keyness(target: 3, of: 700, reference: 9, of: 400)
    )
    #expect(isClose(one.logLikelihood(), -other.logLikelihood()))
    #expect(isClose(one.chiSquared, -other.chiSquared))
  }

  @Test func `an empty margin says nothing`() {
    for keyness in [
      Keyness(target: 0, of: 0, reference: 3, of: 9),
      Keyness(target: 0, of: 5, reference: 0, of: 9),
      Keyness(target: 5, of: 5, reference: 9, of: 9),
    ] {
      #expect(keyness.logLikelihood(correction: .williams) == 0)
      #expect(keyness.chiSquared == 0)
    }
  }
}
