import NewsCorpus
import SimilarCoverage
import Testing

@Suite struct CoverageFilterTests {
  private func article(_ date: String?, _ outlet: String? = nil) -> Article {
    var article = Article(id: "a", body: Field("text", method: "test", confidence: 1))
    article.publicationDate = date.flatMap { PublicationDate(iso8601: $0) }.map {
      Field($0, method: "test", confidence: 1)
    }
    article.mediaName = outlet.map { Field($0, method: "test", confidence: 1) }
    return article
  }

  @Test(arguments: [
    ("12h", 12.0), ("3d", 72), ("2w", 336), ("1.5d", 36), ("4", 96), ("0d", 0),
  ])
  func `a span of time is a number and a unit`(text: String, hours: Double) {
    #expect(TimeSpan(text)?.hours == hours)
  }

  @Test(arguments: ["", "d", "3m", "-1d", "three days", "nan", "infd", "3 d"])
  func `anything else is no span of time`(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test(arguments: [
    ("2003-01-10", "2003-01-13", true), ("2003-01-10", "2003-01-14", false),
    ("2003-01-10T08:00Z", "2003-01-13T08:00Z", true),
    ("2003-01-10T08:00Z", "2003-01-13T08:01Z", false),
    ("2003-01-10T23:59Z", "2003-01-13", true),
  ])
  func `the window counts moments, and days where only days are known`(
    first: String, second: String, isIncluded: Bool
  ) {
    var filter = CoverageFilter()
    filter.within = TimeSpan("3d")
    #expect(filter.includes(article(first), of: article(second)) == isIncluded)
    #expect(filter.includes(article(second), of: article(first)) == isIncluded)
  }

  @Test func `what is not known meets no condition`() {
    var filter = CoverageFilter()
    #expect(filter.includes(article(nil), of: article(nil)))
    filter.within = TimeSpan("9w")
    #expect(!filter.includes(article(nil), of: article("2003-01-10")))
    filter.within = nil
    filter.otherOutlets = true
    #expect(!filter.includes(article(nil), of: article(nil, "Alpha")))
    #expect(filter.includes(article(nil, "Beta"), of: article(nil, "Alpha")))
    #expect(!filter.includes(article(nil, "Beta"), of: article(nil, "Beta")))
  }
}
