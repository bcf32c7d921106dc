import CoverageComparison
import Testing

/// Values from scipy 1.17.1: `norm.sf`, `chi2.sf`, `binomtest`, `false_discovery_control`.
@Suite struct SignificanceTests {
  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * abs(b) }

  @Test func `p values of z and of chi-squared equal scipy's`() {
    #expect(isClose(Significance.normalTwoSided(z: -1.96), 0.04999579029644087))
    #expect(isClose(Significance.normalTwoSided(z: 8.5), 1.89590696444065e-17))
    #expect(isClose(Significance.chiSquared(3.84), 0.05004352124870519))
    #expect(isClose(Significance.chiSquared(-120.5), 4.916678167004911e-28))
  }

  @Test(arguments: [
    (8, 2, 0.109375), (5, 5, 1), (60, 0, 1.734723475976807e-18), (0, 0, 1),
    (20, 33, 0.09837064844049181),
  ])
  func `the sign test equals scipy's binomial test`(leads: Int, follows: Int, p: Double) {
    #expect(isClose(Significance.signTest(leads: leads, follows: follows), p))
  }

  @Test func `the sign test counts the swaps of every story`() {
    // All 2⁷ ways to swap the two outlets in seven stories, of which six were led by one.
    let extreme = (0..<128).filter { abs(2 * $0.nonzeroBitCount - 7) >= 5 }.count
    #expect(isClose(Significance.signTest(leads: 6, follows: 1), Double(extreme) / 128))
  }

  /// Sums over all 2⁶ outcomes, in Python.
  @Test(arguments: [(0, 0.006), (1, 0.0965), (3, 1), (6, 0.02025)] as [(Int, Double)])
  func `the test of leads sums over what chance may do on each story`(leads: Int, p: Double) {
    let chances = [0.25, 0.5, 0.75, 0.6, 0.2, 0.9]
    #expect(isClose(Significance.leadTest(leads: leads, chances: chances), p))
  }

  @Test func `with even chances the test of leads is the sign test`() {
    let even = Array(repeating: 0.5, count: 40)
    #expect(
      Significance.leadTest(leads: 29, chances: even)
        == Significance.signTest(leads: 29, follows: 11))
    #expect(Significance.leadTest(leads: 0, chances: []) == 1)
  }

  @Test func `false discovery rates equal scipy's`() {
    let rates = Significance.falseDiscoveryRates([0.01, 0.04, 0.03, 0.2, 0.005, 0.9, 0.04])
    let expected = [0.035, 0.056, 0.056, 0.23333333333333336, 0.035, 0.9, 0.056]
    #expect(zip(rates, expected).allSatisfy(isClose))
    #expect(Significance.falseDiscoveryRates([]).isEmpty)
  }
}
