import CoverageReport
import Testing

@Suite struct CoverageFactsTests {
  private let facts = InventedCoverage.facts

  @Test func `a story's figures are counted once for all forms`() throws {
    let fire = try #require(facts.story(withID: "fire"))
    #expect(fire.articles == 3 && fire.outlets.count == 3 && fire.sources == 3)
    #expect(
      fire.first?.description == "2003-01-10T08:00Z" && fire.last?.description == "2003-01-12")
    #expect(fire.days == 3)
    #expect(fire.sharedClaims >= 2 && fire.claims > fire.sharedClaims)
    #expect(fire.commonClaims <= fire.sharedClaims)
    #expect(facts.leading.map(\.id) == ["fire"] && facts.shared.map(\.id) == ["fire"])
  }

  @Test func `a headline is the one given, else the first title by date, else the id`() {
    #expect(facts.name(ofStory: "fire") == "“Fire destroys warehouse”")
    #expect(
      facts.name(ofStory: "notice") == "notice" && facts.name(ofStory: "unknown") == "unknown")
    let named = CoverageFacts(InventedCoverage.comparison(), headlines: ["fire": "Harbour fire"])
    #expect(named.name(ofStory: "fire") == "“Harbour fire”")
    #expect(named.name(ofStory: "choir") == "“Choir sings again”")
  }

  @Test func `an article goes by its outlet, its title or its id`() {
    #expect(facts.source(0) == "Alpha" && facts.source(4) == "e")
    #expect(facts.title(1) == "“Warehouses burn”" && facts.title(4) == "e")
    #expect(facts.storyName(ofArticle: 1) == "“Fire destroys warehouse”")
    #expect(facts.inTime([4, 3, 2, 1, 0]) == [0, 1, 2, 3, 4])
  }

  @Test func `an outlet's figures are those of its articles`() throws {
    let alpha = try #require(facts.outlets.first)
    #expect(facts.outletName(alpha.outlet) == "Alpha" && alpha.articles == 2 && alpha.stories == 2)
    #expect(alpha.firsts == 1)
    #expect(try #require(alpha.ownShare) > 0 && alpha.ownShare! < 1)
    #expect(facts.outlets.dropFirst().allSatisfy { $0.firsts == 0 })
  }

  @Test func `without outlets articles stand for themselves`() throws {
    let articles = InventedCoverage.articles.prefix(2).map { article in
      InventedCoverage.article(article.id, nil, nil, title: nil, article.text)
    }
    let facts = CoverageFacts(InventedCoverage.comparison(articles, stories: ["fire", "fire"]))
    #expect(!facts.hasOutlets && facts.outlets.isEmpty && facts.shared.count == 1)
    #expect(facts.stories[0].sources == 2 && facts.stories[0].agreement == nil)
    #expect(facts.stories[0].name == "fire")
  }
}
