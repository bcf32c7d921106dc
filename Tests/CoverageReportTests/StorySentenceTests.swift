import CoverageComparison
import CoverageReport
import Testing

@Suite struct StorySentenceTests {
  private let facts = InventedCoverage.facts

  private func sentences(_ story: String = "fire") throws -> StorySentences {
    StorySentences(try #require(facts.story(withID: story)), facts)
  }

  @Test func `the summary tells the extent and who makes the claims`() throws {
    let summary = try sentences().summary
    #expect(summary.hasPrefix("3 articles of 3 outlets, "))
    #expect(summary.contains(", 10–12 January 2003. Their "))
    #expect(summary.contains(" made by all 3 outlets, ") && summary.hasSuffix(" by one only."))
  }

  @Test func `an article alone makes its own claims`() throws {
    let summary = try sentences("notice").summary
    #expect(summary.hasPrefix("1 article, ") && !summary.contains("made by"))
  }

  @Test func `numbers stand with both sentences`() throws {
    #expect(
      try sentences().numbers == [
        """
        Alpha has 12, Beta 15 (warehouse): “A fire destroyed 12 warehouses at the harbour of Brackwater on Friday night.” \
        against “A fire destroyed 15 warehouses at the harbour of Brackwater on Friday night.”
        """
      ])
  }

  @Test func `a copy tells both shares, the longest piece and who may have been first`() throws {
    let copy = try #require(try sentences().copies.first)
    #expect(copy.contains(" of Beta and ") && copy.contains(" of Alpha are the same words, "))
    #expect(copy.hasSuffix(" in one piece: Alpha had it first."))
  }

  @Test func `two versions of one outlet are told as versions`() throws {
    let (first, second) = (InventedCoverage.articles[0], InventedCoverage.articles[1])
    let articles = [
      first,
      InventedCoverage.article(
        "a2", "Alpha", "2003-01-10T12:00Z", title: first.title?.value, first.text),
      second,
    ]
    let facts = CoverageFacts(
      InventedCoverage.comparison(articles, stories: ["fire", "fire", "fire"]))
    let copies = StorySentences(facts.stories[0], facts).copies
    #expect(
      copies.contains(
        "Alpha published two versions of one text: “Fire destroys warehouse”; 100 % of the one is in the other."
      ))
  }

  @Test func `speakers are counted by outlet`() throws {
    #expect(
      try sentences().speakers(limit: 6) == [
        "Of 1 quotation, 1 has a named speaker: Edith Marlowe (Alpha 1)."
      ])
  }

  @Test func `lines that are left out are counted with their table`() {
    #expect(
      ["a", "b", "c"].limited(2, table: "quotes") == ["a", "b", "1 more is in the table quotes."])
    #expect(["a"].limited(2, table: "quotes") == ["a"])
  }

  @Test(arguments: [
    (
      CorpusComparison.Limitation.articlesWithoutDate(1),
      "One article has no date; its place in time is not known."
    ),
    (.articlesWithoutDate(3), "3 articles have no date; their place in time is not known."),
    (
      .articlesWithoutOutlet(1),
      "One article names no outlet that can be compared and is left out where outlets are."
    ),
  ])
  func `what cannot be said is said in one number`(
    limitation: CorpusComparison.Limitation, sentence: String
  ) {
    #expect(limitation.sentence == sentence)
  }
}
