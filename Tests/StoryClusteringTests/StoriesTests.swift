import NewsCorpus
import StoryClustering
import Testing
import TextAnalysis

@Suite struct StoriesTests {
  private static let ferry = [
    "The ferry Albatross ran aground off Tern Point on Monday night with ninety people aboard.",
    "Ninety passengers were taken off the ferry Albatross, which had run aground off Tern Point.",
    "The owners of the Albatross said that the ferry had lost its rudder before it reached Tern Point.",
  ]
  private static let orchard = [
    "Growers in the Lindow valley expect the largest cherry harvest that anyone there remembers.",
    "A warm spring has given the Lindow valley its largest cherry harvest, its growers say.",
  ]

  private func corpus(_ texts: [String]) throws -> Corpus {
    try Corpus(
      articles: texts.enumerated().map {
        Article(id: "a\($0.offset)", body: Field($0.element, method: "test", confidence: 1))
      })
  }

  private func stories(_ corpus: Corpus, threads: Int = 1) -> Stories {
    let analyzed = AnalyzedCorpus(analyzing: corpus.articles, threads: threads)
    return Stories(clustering: corpus, analyzed: analyzed, threads: threads)
  }

  @Test func `an empty corpus has no stories`() throws {
    #expect(stories(try corpus([])).stories.isEmpty)
  }

  @Test(arguments: ["", "One short text."])
  func `one article is a single`(text: String) throws {
    let stories = stories(try corpus([text]))
    #expect(stories.stories.count == 1)
    #expect(stories.stories[0].members[0].membership == .single)
  }

  @Test func `every article is in exactly one story`() throws {
    let corpus = try corpus(Self.ferry + Self.orchard + ["", "Quite another matter."])
    let stories = stories(corpus)
    let members = stories.stories.flatMap { $0.members.map(\.article) }
    #expect(members.sorted() == Array(corpus.articles.indices))
    for (index, story) in stories.stories.enumerated() {
      #expect(story.members.allSatisfy { stories.storyOfArticle[$0.article] == index })
      #expect(story.members.allSatisfy { (0...1).contains($0.certainty) })
    }
  }

  @Test func `articles on different events are in different stories`() throws {
    let stories = stories(try corpus(Self.ferry + Self.orchard))
    let ferry = Set(stories.storyOfArticle[..<3])
    let orchard = Set(stories.storyOfArticle[3...])
    #expect(ferry.isDisjoint(with: orchard))
  }

  @Test func `equal texts are in one story whatever stands between them`() throws {
    let stories = stories(
      try corpus([Self.ferry[0]] + Self.orchard + [Self.ferry[0], "Noise.", Self.ferry[0]]))
    #expect(Set([0, 3, 5].map { stories.storyOfArticle[$0] }).count == 1)
  }

  @Test func `the ids of stories differ and stay when a later article comes`() throws {
    let before = stories(try corpus(Self.ferry + Self.orchard))
    let after = stories(try corpus(Self.ferry + Self.orchard + ["Quite another matter."]))
    #expect(Set(before.stories.map(\.id)).count == before.stories.count)
    #expect(Set(before.stories.map(\.id)).isSubset(of: after.stories.map(\.id)))
  }

  @Test func `the number of threads does not show`() throws {
    let corpus = try corpus(
      (0..<40).map { "\(Self.ferry[$0 % 3]) Report number \($0 / 4) of the harbour master." })
    #expect(stories(corpus, threads: 1).stories == stories(corpus, threads: 3).stories)
  }
}
