import Evaluation
import Testing

@Suite struct CorrelationTests {
  /// Anscombe (1973), Graphs in statistical analysis, The American Statistician 27, first data set: r = .816.
  @Test func `Pearson's correlation of Anscombe's first data set`() {
    let x: [Double] = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    let y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    #expect(isClose(Correlation.pearson(x, y), 0.816, within: 0.0005))
    #expect(isClose(Correlation.pearson(x, y.map { 3 - 2 * $0 }), -0.816, within: 0.0005))
  }

  /// Without ties ρ = 1 − 6 Σd² / (n(n² − 1)).
  @Test func `Spearman's correlation follows the rule for series without ties`() {
    let x: [Double] = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110]
    let y: [Double] = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17]
    #expect(isClose(Correlation.spearman(x, y), 1 - 6.0 * 194 / (10 * 99)))
  }

  @Test func `tied values share their rank`() {
    #expect(isClose(Correlation.spearman([1, 2, 2, 3], [10, 20, 20, 90]), 1))
  }

  @Test func `a constant series follows nothing`() {
    #expect(Correlation.pearson([1, 1, 1], [1, 2, 3]) == 0)
    #expect(Correlation.spearman([], []) == 0)
  }
}
