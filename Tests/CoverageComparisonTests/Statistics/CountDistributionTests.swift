import CoverageComparison
import Foundation
import Testing

/// Hypergeometric values from the sum of exact binomial coefficients in 40 digits (mpmath), the others from scipy 1.17.1
/// (`poisson.logsf(k - 1, m)`, `poisson.logcdf(k, m)`).
@Suite struct CountDistributionTests {
  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(b)) }

  private static let hypergeometric: [(Int, Int, Int, Int, upper: Double, lower: Double)] = [
    (3, 50, 10, 12, -0.7999692023632704, -0.19730096264617036),
    (0, 300, 100, 20, 0, -8.44425599293656),
    (8, 100_000, 40, 900, -19.811476552203178, -7.933900799322718e-11),
    (2, 1_000, 300, 50, -2.501983525997268e-07, -12.735619963634745),
    (15, 40, 20, 25, -2.3497156303862234, -0.024483317835898015),
  ]

  @Test(arguments: hypergeometric.indices)
  func `hypergeometric tails equal sums of exact binomial coefficients`(index: Int) {
    let (count, population, marked, drawn, upper, lower) = Self.hypergeometric[index]
    let draw = Hypergeometric(population: population, marked: marked, drawn: drawn)
    #expect(isClose(draw.logUpperTail(from: count), upper))
    #expect(isClose(draw.logLowerTail(to: count), lower))
  }

  /// scipy 1.17.1: `hypergeom.cdf(count, population, marked, drawn)` and `hypergeom.sf(count - 1, …)`.
  @Test(
    arguments: [
      (0, 59, 9, 12, 0.1084422086728662, 1.0),
      (3, 50, 10, 12, 0.8209435227940288, 0.4493428026005258),
      (0, 300, 48, 60, 7.655999381997929e-06, 1.0),
      (7, 120, 12, 24, 0.9997496687629122, 0.002256929440059648),
    ] as [(Int, Int, Int, Int, Double, Double)])
  func `hypergeometric tails equal scipy's`(
    count: Int, population: Int, marked: Int, drawn: Int, lower: Double, upper: Double
  ) {
    let draw = Hypergeometric(population: population, marked: marked, drawn: drawn)
    #expect(abs(exp(draw.logLowerTail(to: count)) - lower) <= 1e-9 * lower)
    #expect(abs(exp(draw.logUpperTail(from: count)) - upper) <= 1e-9 * upper)
  }

  @Test(arguments: [(0, 0, 0), (7, 0, 3), (7, 7, 3), (9, 4, 9), (30, 11, 13)])
  func `probabilities add up to one and tails meet`(population: Int, marked: Int, drawn: Int) {
    let draw = Hypergeometric(population: population, marked: marked, drawn: drawn)
    let sum = draw.support.map { exp(draw.logProbability(of: $0)) }.reduce(0, +)
    #expect(isClose(sum, 1))
    for count in draw.support {
      let tails = exp(draw.logUpperTail(from: count)) + exp(draw.logLowerTail(to: count - 1))
      #expect(isClose(tails, 1))
    }
  }

  @Test func `the impossible has no probability`() {
    let draw = Hypergeometric(population: 10, marked: 4, drawn: 3)
    #expect(draw.logUpperTail(from: 4) == -.infinity)
    #expect(draw.logLowerTail(to: -1) == -.infinity)
  }
}
