import CoverageComparison
import NewsCorpus
import Testing

@Suite struct DateOrderTests {
  @Test(arguments: [
    ("2003-01-10T10:00Z", "2003-01-10T12:30+01:00", DateOrder.before),
    ("2003-01-10T12:30+01:00", "2003-01-10T10:00Z", .after),
    ("2003-01-10T10:00Z", "2003-01-10T11:00+01:00", .same),
    ("2003-01-10", "2003-01-10", .unknown),
    ("2003-01-10", "2003-01-11", .before),
    ("2003-01-10", "2003-01-10T15:20Z", .unknown),
    ("2003-01-10", "2003-01-11T15:20Z", .before),
    ("2003-01-10T15:20", "2003-01-10T15:25", .unknown),
    ("2003-01-10T15:20", "2003-01-11T03:19", .unknown),
    ("2003-01-10T15:20", "2003-01-11T03:22", .before),
    ("2003-01-11T03:22", "2003-01-10T15:20", .after),
    ("2003-01-10", "2003-01-11T03:20", .unknown),
    ("2003-01-10", "2003-01-11T15:20", .before),
    ("2003-01-10T15:20", "2003-01-10T15:25Z", .unknown),
    ("2003-01-10T15:20", "2003-01-10T15:20", .unknown),
  ])
  func `an order is known where no zone or hour could turn it`(
    one: String, other: String, order: DateOrder
  ) throws {
    let dates = try (
      #require(PublicationDate(iso8601: one)), #require(PublicationDate(iso8601: other))
    )
    #expect(DateOrder(of: dates.0, to: dates.1) == order)
  }

  @Test func `within one outlet hours without a zone are of one clock`() throws {
    let dates = try ["2003-01-10T15:20", "2003-01-10T15:25"].map {
      try #require(PublicationDate(iso8601: $0))
    }
    #expect(DateOrder(of: dates[0], to: dates[1], inOneOutlet: true) == .before)
  }

  @Test func `between hours without a zone a lag may be twelve hours off`() throws {
    let dates = try ["2003-01-10T15:20:00", "2003-01-11T11:20:00"].map {
      try #require(PublicationDate(iso8601: $0))
    }
    #expect(DateOrder.lagHours(from: dates[0], to: dates[1]) == 20)
    #expect(DateOrder.lagRange(from: dates[0], to: dates[1]) == 8...32)
  }

  @Test func `where hours are not stated a lag has a range`() throws {
    let dates = try ["2003-01-10T04:40Z", "2003-01-12", "2003-01-10T06:40Z"].map {
      try #require(PublicationDate(iso8601: $0))
    }
    let days = try #require(DateOrder.lagRange(from: dates[0], to: dates[1]))
    // The twelfth begins on the eleventh at 10:00 UTC and ends on the thirteenth at noon.
    #expect(abs(days.lowerBound - (29 + 19.0 / 60 + 1.0 / 3_600)) < 0.001)
    #expect(abs(days.upperBound - (79 + 19.0 / 60 + 59.0 / 3_600)) < 0.001)
    let minutes = try #require(DateOrder.lagRange(from: dates[0], to: dates[2]))
    #expect(minutes.contains(2) && minutes.upperBound - minutes.lowerBound < 0.04)
    #expect(
      DateOrder.lagRange(from: dates[0], to: try #require(PublicationDate(iso8601: "2003-01-10")))
        == nil)
  }

  @Test func `a lag is said where the order is known`() throws {
    let dates = try ["2003-01-10", "2003-01-12", "2003-01-10T09:00Z"].map {
      try #require(PublicationDate(iso8601: $0))
    }
    #expect(DateOrder.lagHours(from: dates[0], to: dates[1]) == 48)
    #expect(DateOrder.lagHours(from: dates[0], to: dates[2]) == nil)
  }
}
