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
    ("2003-01-10T15:20", "2003-01-10T15:25", .before),
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

  @Test func `a lag is said where the order is known`() throws {
    let dates = try ["2003-01-10", "2003-01-12", "2003-01-10T09:00Z"].map {
      try #require(PublicationDate(iso8601: $0))
    }
    #expect(DateOrder.lagHours(from: dates[0], to: dates[1]) == 48)
    #expect(DateOrder.lagHours(from: dates[0], to: dates[2]) == nil)
  }
}
