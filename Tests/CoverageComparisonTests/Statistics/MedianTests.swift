import CoverageComparison
import Testing

@Suite struct MedianTests {
  @Test func `the interval leaves out the order statistics that a fair coin allows`() throws {
    // scipy 1.17.1: binom.cdf(1, 10, .5) = .0107, binom.cdf(2, 10, .5) = .0547, so the second and the ninth of ten.
    let median = try #require(Median(of: [10, 3, 1, 7, 2, 9, 5, 4, 8, 6]))
    #expect(median.value == 5.5)
    #expect(median.interval == 2...9)
  }

  @Test func `five values have a median and no interval at 95 %, six their range`() throws {
    let five = try #require(Median(of: [5, 1, 4, 2, 3]))
    #expect(five.value == 3)
    #expect(five.interval == nil)
    #expect(Median(of: [6, 5, 1, 4, 2, 3])?.interval == 1...6)
    #expect(Median(of: []) == nil)
  }
}
