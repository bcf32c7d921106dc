import NewsCorpus
import Testing

@Suite struct PublicationDateTests {
  @Test(arguments: [
    "2003-01-10", "2003-01-10T15:20", "2003-01-10T15:20Z", "2003-01-10T15:20:05+01:00",
    "2024-02-29T00:00:00-03:30",
  ])
  func `what is written can be read again`(text: String) {
    #expect(PublicationDate(iso8601: text)?.description == text)
  }

  @Test(arguments: [
    ("20030110", "2003-01-10"), ("2003-01-10 15:20:05.123", "2003-01-10T15:20:05"),
    ("2003-01-10T1520+0100", "2003-01-10T15:20+01:00"),
    (" 2003-01-10T15:20 GMT ", "2003-01-10T15:20Z"),
    ("2003-01-10 15:20:05+00", "2003-01-10T15:20:05Z"),
  ])
  func `other spellings are read`(text: String, expected: String) {
    #expect(PublicationDate(iso8601: text)?.description == expected)
  }

  @Test(arguments: [
    "", "2003", "2003-13-01", "2003-02-29", "2003-01-10T", "2003-01-10T25:00",
    "2003-01-10T15:20+99",
    "10/01/2003", "2003-01-10x", "2003-01-10T15:20 Mars",
  ])
  func `what is no date is refused`(text: String) {
    #expect(PublicationDate(iso8601: text) == nil)
  }

  @Test func `days are counted from 1970`() {
    #expect(PublicationDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(PublicationDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
    for number in stride(from: -719_162, through: 2_932_896, by: 997) {
      #expect(PublicationDate(dayNumber: number)?.dayNumber == number)
    }
    #expect(PublicationDate(dayNumber: 2_932_897) == nil)
  }

  @Test func `a day spans every zone and a moment with a zone is one moment`() throws {
    let day = try #require(PublicationDate(iso8601: "2003-01-10"))
    #expect(day.latest - day.earliest == 86_399 + 26 * 3_600)
    let moment = try #require(PublicationDate(iso8601: "2003-01-10T15:20:00+01:00"))
    #expect(moment.earliest == moment.latest)
    #expect(moment.nominal == PublicationDate(iso8601: "2003-01-10T14:20:00Z")?.nominal)
    #expect(day.earliest < moment.earliest && moment.latest < day.latest)
  }
}
