import CoverageComparison
import NewsCorpus
import Testing

@Suite struct ReportingTimesTests {
  private let maker = PlantedCoverage(seed: 1)

  /// Stories of two outlets, the first outlet's time and the second's.
  private func compared(_ times: [(String, String)]) -> CorpusComparison {
    comparison(
      times.enumerated().flatMap { number, times in
        [("A", times.0), ("B", times.1)].map { outlet, time in
          (
            story: "s\(number)",
            article: maker.article("\(outlet)\(number)", outlet: outlet, date: time, ["Rain fell."])
          )
        }
      })
  }

  @Test(arguments: ["2003-01-10T00:00:00Z", "2003-01-10T00:00:00", "2003-01-10T00:00+02:00"])
  func `midnight is a day, so nobody is certainly first on it`(midnight: String) throws {
    let result = compared([(midnight, "2003-01-10T09:30Z")])
    let reports = try #require(result.stories.first).firstReports
    #expect(reports.allSatisfy { !$0.isOrderCertain && $0.rank == 1 })
    #expect(reports.first { $0.article == 0 }?.date?.time == nil)
    #expect(result.limitations.contains(.midnightTimes(1)))
    #expect(result.leadLag.first?.unknown == 1)
  }

  @Test func `a minute past midnight is a time`() throws {
    let result = compared([("2003-01-10T00:01:00Z", "2003-01-10T09:30Z")])
    #expect(try #require(result.stories.first).firstReports.allSatisfy(\.isOrderCertain))
    #expect(!result.limitations.contains { if case .midnightTimes = $0 { true } else { false } })
  }

  @Test func `hours without a zone give an order half a day apart only`() throws {
    let result = compared([
      ("2003-01-10T08:00:00", "2003-01-10T17:00:00"),
      ("2003-01-10T08:00:00", "2003-01-10T21:00:00"),
    ])
    let certain = result.stories.map { $0.firstReports.allSatisfy(\.isOrderCertain) }
    #expect(certain == [false, true])
    #expect(result.limitations.contains(.timesWithoutZone(4)))
  }

  @Test func `many times within minutes on stories of other days order nothing`() throws {
    let days = (0..<6).map {
      ("2017-11-02T14:0\($0):00Z", "20\(10 + $0)-03-04T10:00:00Z")
    }
    let result = compared(days)
    #expect(result.limitations.contains(.timesOfCollecting(["A"])))
    #expect(
      result.stories.allSatisfy { story in
        story.firstReports.first { result.outlets.name(ofArticle: $0.article) == "A" }?.rank == nil
      })
    #expect(result.leadLag.allSatisfy { $0.leads == 0 && $0.follows == 0 })
  }

  @Test func `a busy hour is no collecting`() throws {
    let hour = (0..<6).map { ("2017-11-02T14:0\($0):00Z", "2017-11-02T1\($0):30:00Z") }
    let result = compared(hour)
    #expect(result.times.collected.isEmpty)
    #expect(result.stories.allSatisfy { $0.firstReports.allSatisfy(\.isOrderCertain) })
  }
}
