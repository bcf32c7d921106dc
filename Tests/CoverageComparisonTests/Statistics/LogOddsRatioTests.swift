import CoverageComparison
import Testing

/// Worked out in Python from equations 16 and 19 to 22 of Monroe, Colaresi & Quinn (2008).
@Suite struct LogOddsRatioTests {
  private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * abs(b) }

  @Test func `the ratio, its error and z equal the worked examples`() {
    let more = LogOddsRatio(
      target: 30, of: 10_000, reference: 12, of: 15_000, prior: 0.84, of: 500)
    #expect(isClose(more.value, 1.2678247515219967))
    #expect(isClose(more.standardError, 0.33212503890579315))
    #expect(isClose(more.zScore, 3.8173115634368466))
    let never = LogOddsRatio(target: 0, of: 500, reference: 7, of: 800, prior: 2.5, of: 1_000)
    #expect(isClose(never.value, -1.1563032072834574))
    #expect(isClose(never.zScore, -1.6267204045610384))
  }

  @Test func `a greater prior shrinks the ratio`() {
    let values = [1.0, 10, 100].map {
      LogOddsRatio(
        target: 9, of: 900, reference: 1, of: 900, prior: $0, of: 200 * $0
      ).value
    }
    #expect(values[0] > values[1] && values[1] > values[2] && values[2] > 0)
  }
}
