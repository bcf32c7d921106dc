import CoverageReport
import NewsCorpus
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    (0, "0 stories"), (1, "1 story"), (2, "2 stories"), (12_345, "12,345 stories"),
    (1_234_567, "1,234,567 stories"),
  ])
  func `a count has its noun and its commas`(count: Int, words: String) {
    #expect(Wording.count(count, .story) == words)
    #expect(Wording.number(-12_345) == "-12,345")
  }

  @Test func `in a sentence a single one is spelled out`() {
    #expect(Wording.spelled(1, .story) == "one story")
    #expect(Wording.spelled(3, "other outlet") == "3 other outlets")
    #expect(Wording.times(1) == "once" && Wording.times(2) == "2 times")
    #expect(Wording.numberOrNone(0) == "none" && Wording.numberOrNone(1) == "1")
    #expect(Wording.verb(1, "is", "are") == "is" && Wording.verb(0, "is", "are") == "are")
  }

  @Test(arguments: [
    (0.0, "0 %"), (0.001, "under 1 %"), (0.0051, "1 %"), (0.5, "50 %"), (0.994, "99 %"),
    (0.996, "over 99 %"), (1.0, "100 %"),
  ])
  func `a share is never rounded to nothing or all`(share: Double, words: String) {
    #expect(Wording.percent(share) == words)
  }

  @Test func `small numbers keep what they say`() {
    #expect(Wording.probability("q", 0.0394) == "q = 0.039")
    #expect(Wording.probability("q", 0.0004) == "q < 0.001")
    #expect(Wording.probability(0.0004) == "< 0.001")
    #expect(Wording.rate(0.4) == "under 1" && Wording.rate(0) == "0" && Wording.rate(12.4) == "12")
    #expect(Wording.percent(0.12345, decimals: 1) == "12.3 %")
    #expect(Wording.decimals(.nan, 1) == "–")
  }

  @Test(arguments: [
    (2.1e-5, "2.1e-05"), (0.0, "0.0"), (1.0, "1.0e+00"), (-34_500.0, "-3.5e+04"),
    (9.96e-8, "1.0e-07"),
  ])
  func `a very small number is told by its power of ten`(number: Double, words: String) {
    #expect(Wording.powerOfTen(number) == words)
  }

  @Test(arguments: [
    ("2003-01-10", "2003-01-10", "10 January 2003"),
    ("2003-01-10", "2003-01-13", "10–13 January 2003"),
    ("2003-01-28", "2003-02-02", "28 January to 2 February 2003"),
    ("2002-12-30", "2003-01-02", "30 December 2002 to 2 January 2003"),
  ])
  func `a span says no more than it must`(first: String, last: String, text: String) throws {
    let dates = try [first, last].map { try #require(PublicationDate(iso8601: $0)) }
    #expect(Wording.span(dates[0], dates[1]) == text)
  }

  @Test(arguments: [
    ("2003-01-10T04:41:00Z", "10 January 2003, 04:41 UTC"),
    ("2003-01-10T04:41:00-05:30", "10 January 2003, 04:41 UTC−5:30"),
    ("2003-01-10T04:41", "10 January 2003, 04:41"), ("2003-01-10", "10 January 2003"),
  ])
  func `a moment is as precise as it was stated`(date: String, text: String) throws {
    #expect(Wording.moment(try #require(PublicationDate(iso8601: date))) == text)
  }

  @Test(arguments: [
    (0.5, "30 minutes"), (1.0 / 60, "1 minute"), (1.5, "90 minutes"), (19.2, "19 hours"),
    (71.0, "3 days"), (-3.0, "3 hours"),
  ])
  func `a time between two reports has the unit that suits it`(hours: Double, words: String) {
    #expect(Wording.duration(hours: hours) == words)
  }

  @Test func `lists end with and, and tell what is left out`() {
    #expect(Wording.list([]) == "" && Wording.list(["A"]) == "A")
    #expect(Wording.list(["A", "B", "C"]) == "A, B and C")
    #expect(Wording.list(["A", "B", "C"], limit: 3) == "A, B and C")
    #expect(Wording.list(["A", "B", "C"], limit: 1, of: .story) == "A and 2 more stories")
    #expect(Wording.series(["A, x", "B, y", "C"], limit: 2) == "A, x; B, y; and 1 more")
    #expect(Wording.rest(1, inTable: "quotes") == "1 more is in the table quotes.")
    #expect(Wording.rest(1_200, inTable: "quotes") == "1,200 more are in the table quotes.")
    #expect(Wording.rest(0, inTable: "quotes") == nil)
  }

  @Test(arguments: [
    ("He said \"no\" twice.", "“He said ‘no’ twice.”"), ("“All of it,”", "“All of it”"),
    ("\"We lost it\"", "“We lost it”"), ("we lost the harvest,", "“we lost the harvest”"),
    ("“No”, she said, “never”", "“‘No’, she said, ‘never’”"),
  ])
  func `a quotation has one pair of marks around it`(sentence: String, words: String) {
    #expect(Wording.quotation(sentence) == words)
  }
}
