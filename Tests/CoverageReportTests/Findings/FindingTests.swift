import CoverageComparison
import CoverageReport
import NewsCorpus
import Testing

/// Findings as values: what they rest on, when they are left out, and their sentences.
@Suite struct FindingTests {
  private let facts = InventedCoverage.facts

  @Test func `the contents are counted and dated`() {
    let contents = Contents(facts)
    #expect(contents.articles == 5 && contents.outlets == 3)
    #expect(contents.stories == 1 && contents.singles == 2)
    #expect(
      contents.sentence
        == "5 articles of 3 outlets, published 10 January to 2 February 2003, tell 3 stories: 1 in several articles, and 2 in one alone."
    )
  }

  @Test func `one article and articles without a story of several read well`() {
    let one = CoverageFacts(
      InventedCoverage.comparison([InventedCoverage.articles[0]], stories: ["fire"]))
    #expect(
      Contents(one).sentence == "1 article of 1 outlet, published 10 January 2003, tells 1 story.")
    let two = CoverageFacts(
      InventedCoverage.comparison(
        [InventedCoverage.articles[0], InventedCoverage.articles[3]], stories: ["fire", "choir"]))
    #expect(Contents(two).sentence.hasSuffix("tell 2 stories, each in one article."))
    #expect(LargestStory(two) == nil && CoverageBreadth(two, Nothing()) == nil)
  }

  @Test func `the largest story is named with its span`() throws {
    let largest = try #require(LargestStory(facts))
    #expect(largest.story.articles == 3 && largest.ties == 1 && largest.next.isEmpty)
    #expect(
      largest.sentence
        == "The largest story is “Fire destroys warehouse”, with 3 articles of 3 outlets, 10–12 January 2003."
    )
  }

  @Test func `what all outlets report is told, and none is called none`() throws {
    #expect(
      try #require(CoverageBreadth(facts, Nothing())).sentence
        == "All 3 outlets report the one story of several articles.")
    let two = CoverageFacts(
      InventedCoverage.comparison(
        Array(InventedCoverage.articles.prefix(4)), stories: ["fire", "fire", "other", "choir"]))
    #expect(
      try #require(CoverageBreadth(two, Nothing())).sentence == """
        No story is reported by all 3 outlets; “Fire destroys warehouse” is by most, 2. Gamma alone has nothing on “Fire \
        destroys warehouse”.
        """)
  }

  @Test func `an article that stands near a story weakens that its outlet has nothing on it`()
    throws
  {
    let two = CoverageFacts(
      InventedCoverage.comparison(
        Array(InventedCoverage.articles.prefix(4)), stories: ["fire", "fire", "other", "choir"]))
    let breadth = try #require(CoverageBreadth(two, Near(article: 2)))
    #expect(
      breadth.sentence.hasSuffix(
        "On “Fire destroys warehouse”, Gamma has only what may be a report of it, “After the fire”."
      ))
  }

  @Test func `numbers that disagree are told with both outlets`() throws {
    #expect(
      try #require(NumberDisagreement(facts)).sentence == """
        Outlets give different figures for the same thing once: on “Fire destroys warehouse”, Alpha has 12, Beta 15 (warehouse).
        """)
  }

  @Test func `the closest copy names both articles`() throws {
    let copy = try #require(ClosestCopy(facts))
    #expect(copy.share > 0.3 && copy.share < 1 && copy.stories == 1)
    #expect(
      copy.sentence.hasPrefix(
        "Apart from quotations and agency text, \(Wording.percent(copy.share)) of the words of “"))
    #expect(
      copy.sentence.hasSuffix("On one story two outlets share a tenth of an article or more."))
  }

  @Test func `few quotations, claims or dates are no finding`() {
    #expect(QuotedSpeakers(facts) == nil && BusiestPeriod(facts) == nil)
    #expect(LeadingOutlet(facts) == nil && AgencyText(facts) == nil && ArticleLength(facts) == nil)
  }

  @Test func `the busiest period is a day, a month or a year by the span`() throws {
    func busiest(_ dates: [String]) throws -> String {
      let articles = dates.enumerated().map { number, date in
        InventedCoverage.article(
          "n\(100 + number)", "Alpha", date, title: "T", "Text of number \(number).")
      }
      let comparison = InventedCoverage.comparison(
        articles, stories: articles.map(\.id))
      return try #require(BusiestPeriod(CoverageFacts(comparison))).sentence
    }
    let days = (1...9).map { "2003-01-0\($0)" }
    #expect(
      try busiest(days + ["2003-01-04", "2003-01-04"])
        == "The busiest day is 4 January 2003, with 3 articles.")
    #expect(
      try busiest(days + ["2003-08-01"]) == "The busiest month is January 2003, with 9 articles.")
    #expect(try busiest(days + ["2009-08-01"]) == "The busiest year is 2003, with 9 articles.")
  }

  @Test func `no peak, no story of two outlets and no lead beyond chance are no findings`() {
    func facts(_ articles: [(outlet: String, date: String, story: String)]) -> CoverageFacts {
      CoverageFacts(
        InventedCoverage.comparison(
          articles.enumerated().map {
            InventedCoverage.article(
              "n\($0.offset)", $0.element.outlet, $0.element.date, title: "T",
              "Text of number \($0.offset).")
          }, stories: articles.map(\.story)))
    }
    let even = (0..<12).map { (outlet: "Alpha", date: "2003-01-\(10 + $0 / 2)", story: "s\($0)") }
    #expect(BusiestPeriod(facts(even + [("Alpha", "2003-01-10", "s")])) == nil)
    let apart = (0..<8).map {
      (outlet: $0 < 4 ? "Alpha" : "Beta", date: "2003-01-10", story: "s\($0 / 2)")
    }
    #expect(CoverageBreadth(facts(apart), Nothing()) == nil)
    let leads = (0..<12).map {
      (
        outlet: $0 % 2 == 0 ? "Alpha" : "Beta",
        date: "2003-01-10T\(($0 % 2 == 0) == ($0 < 8) ? "08" : "11"):00:00Z", story: "s\($0 / 2)"
      )
    }
    #expect(LeadingOutlet(facts(leads)) == nil)
  }

  @Test func `inputs that could not be read are counted`() throws {
    let problems: [InputProblem] = [
      .init(file: "a.html", reason: "empty"),
      .init(file: "b.html", severity: .warning, reason: "x"),
      .init(file: "c.html", reason: "empty"),
    ]
    #expect(
      try #require(UnreadInputs(problems)).sentence
        == "2 inputs could not be read: a.html: empty, and 1 more.")
    #expect(UnreadInputs([problems[1]]) == nil)
  }

  @Test func `a report's findings begin with its contents`() throws {
    let report = try InventedCoverage.report()
    #expect(report.findings.first is Contents)
    #expect(report.findings.allSatisfy { $0.sentence.hasSuffix(".") })
  }
}

private struct Nothing: NearestArticles {
  func nearestArticle(of outlet: Int, to story: StoryFigures) -> Int? { nil }
}

private struct Near: NearestArticles {
  let article: Int
  func nearestArticle(of outlet: Int, to story: StoryFigures) -> Int? { article }
}
