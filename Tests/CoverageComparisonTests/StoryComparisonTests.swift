import CoverageComparison
import NewsCorpus
import Testing

@Suite struct StoryComparisonTests {
  /// Three outlets; two sentences are in all of them, one is in A and B, the rest is each one's own.
  private func planted(seed: UInt64) -> (
    shared: [String], half: String, own: [[String]], CorpusComparison
  ) {
    var maker = PlantedCoverage(seed: seed)
    let shared = [maker.sentence(), maker.sentence()]
    let half = maker.sentence()
    let own = (0..<3).map { _ in (0..<4).map { _ in maker.sentence() } }
    let texts = [
      [own[0][0], shared[0], half, own[0][1], shared[1]] + own[0][2...],
      [shared[1]] + own[1] + [half, shared[0]],
      own[2] + shared,
    ]
    let articles = texts.indices.map { index in
      (
        story: "s",
        article: maker.article("\(index)", outlet: ["A", "B", "C"][index], texts[index])
      )
    }
    return (shared, half, own, comparison(articles))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `every planted claim is found with its outlets, and no other is shared`(seed: UInt64) throws
  {
    let (shared, half, own, result) = planted(seed: seed)
    let story = try #require(result.stories.first)
    func sentence(_ mention: Claim.Mention) -> String {
      result.articles[mention.article].bodyText(mention.place)
    }
    let byOutlets = Dictionary(grouping: story.claims, by: \.outlets).mapValues { claims in
      Set(claims.map { sentence($0.mentions[0]) })
    }
    #expect(byOutlets[["A", "B", "C"]] == Set(shared))
    #expect(byOutlets[["A", "B"]] == [half])
    for (index, outlet) in ["A", "B", "C"].enumerated() {
      #expect(byOutlets[[outlet]] == Set(own[index]))
    }
    #expect(story.claims.map(\.number) == Array(1...story.claims.count))
    #expect(
      story.claims.filter { $0.outlets.count > 1 }.allSatisfy {
        $0.mentions.allSatisfy { $0.match == .verbatim }
      })
  }

  @Test(arguments: [7, 8, 9] as [UInt64])
  func `shares are the planted ones and add up to one`(seed: UInt64) throws {
    let story = try #require(planted(seed: seed).3.stories.first)
    let expected = [3.0 / 7, 3.0 / 7, 2.0 / 6]
    for (shares, verbatim) in zip(story.shares, expected) {
      #expect(abs(shares.verbatim - verbatim) < 0.01)
      #expect(abs(shares.own - (1 - verbatim)) < 0.01)
      #expect(abs(shares.verbatim + shares.shared + shares.own - 1) < 1e-12)
    }
  }

  @Test
  func `a sentence in other words is close, and a chain of half-similar ones is not one claim`()
    throws
  {
    let maker = PlantedCoverage(seed: 1)
    let result = comparison([
      (
        "s",
        maker.article(
          "1", outlet: "A",
          [
            "Rescue crews pulled eleven miners from the flooded shaft at dawn.",
            "Ministers met in the evening.",
          ])
      ),
      (
        "s",
        maker.article(
          "2", outlet: "B",
          [
            "At dawn eleven miners were pulled out of the flooded shaft by crews.",
            "A choir sang for the families.",
          ])
      ),
    ])
    let story = try #require(result.stories.first)
    #expect(story.claims[0].outlets == ["A", "B"])
    #expect(story.claims[0].mentions.map(\.match) == [.close, .close])
    #expect(story.claims.dropFirst().allSatisfy { $0.outlets.count == 1 })
    #expect(story.shares[0].verbatim == 0)
    #expect(abs(story.shares[0].shared - 11.0 / 16) < 1e-12)
  }

  @Test func `who took from whom goes by time, then by containment`() throws {
    var maker = PlantedCoverage(seed: 4)
    let dispatch = (0..<3).map { _ in maker.sentence() }
    let more = (0..<6).map { _ in maker.sentence() }
    func reuse(_ first: String?, _ second: String?) throws -> StoryComparison.Reuse {
      let result = comparison([
        ("s", maker.article("1", outlet: "A", date: first, dispatch)),
        ("s", maker.article("2", outlet: "B", date: second, dispatch + more)),
      ])
      return try #require(result.stories.first?.reuse.first)
    }
    let byTime = try reuse("2003-01-10T10:00Z", "2003-01-10T09:00Z")
    #expect((byTime.from, byTime.to) == (1, 0) && byTime.direction == .time)
    #expect(byTime.longest?.wordCount == 36 && byTime.toShare == 1)
    let byContainment = try reuse("2003-01-10", "2003-01-10T09:00Z")
    #expect(
      (byContainment.from, byContainment.to) == (1, 0) && byContainment.direction == .containment)
  }

  @Test func `agency copy in three outlets is marked, and dropped on request`() throws {
    var maker = PlantedCoverage(seed: 5)
    let dispatch = (0..<3).map { _ in maker.sentence() }
    let articles = ["A", "B", "C"].map { outlet in
      (
        story: "s",
        article: maker.article(
          outlet, outlet: outlet, dispatch + [maker.sentence(), "Some of the reporting is by AFP."])
      )
    }
    let marked = try #require(comparison(articles).stories.first)
    #expect(marked.claims.filter { $0.mentions.allSatisfy(\.isAgencyCopy) }.count == 3)
    #expect(marked.shares.allSatisfy { abs($0.agencyCopy - 36.0 / 55) < 1e-12 })
    var options = CorpusComparison.Options()
    options.agencyCopy = .drop
    let dropped = try #require(comparison(articles, options: options).stories.first)
    #expect(dropped.claims.map(\.outlets) == [["A"], ["B"], ["C"]])
  }

  @Test func `pages of one outlet are compared as pages`() throws {
    var maker = PlantedCoverage(seed: 6)
    let common = maker.sentence()
    let result = comparison([
      ("s", maker.article("1", outlet: "A", [common, maker.sentence()])),
      ("s", maker.article("2", outlet: "A", [common, maker.sentence()])),
    ])
    let story = try #require(result.stories.first)
    #expect(abs(story.shares[0].verbatim - 0.5) < 1e-12)
    #expect(story.claims[0].outlets == ["A"] && story.claims[0].mentions.count == 2)
    #expect(result.limitations.contains(.oneOutlet))
  }

  @Test func `articles without sentences, outlets or dates are compared as far as they go`() throws
  {
    let maker = PlantedCoverage(seed: 6)
    let result = comparison([
      ("s", maker.article("1", outlet: nil, [])),
      ("s", maker.article("2", outlet: nil, ["One sentence."])),
    ])
    let story = try #require(result.stories.first)
    #expect(story.shares.map(\.words) == [0, 2])
    #expect(story.shares[0].own == 0 && story.shares[1].own == 1)
    #expect(story.firstReports.allSatisfy { $0.rank == nil && $0.lagHours == nil })
    #expect(result.limitations == [.noOutlets, .noDates])
    #expect(result.blindSpots.isEmpty && result.leadLag.isEmpty && result.slantedTerms.isEmpty)
  }

  @Test func `one article and no article give what there is to say`() {
    let maker = PlantedCoverage(seed: 6)
    #expect(comparison([]).stories.isEmpty)
    let one = comparison([("s", maker.article("1", outlet: "A", ["One sentence of one outlet."]))])
    #expect(one.limitations == [.oneArticle, .oneOutlet, .noDates])
    #expect(one.stories.first?.claims.map(\.outlets) == [["A"]])
  }
}
