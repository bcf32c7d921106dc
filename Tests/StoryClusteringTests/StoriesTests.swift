import NewsCorpus
import StoryClustering
import TestSupport
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

  @Test func `texts that differ in case and punctuation alone are in one story`() throws {
    let text = Self.ferry[0]
    let stories = stories(
      try corpus([text, text.uppercased(), text.replacing(" ", with: ", ")] + Self.orchard))
    #expect(Set(stories.storyOfArticle[..<3]).count == 1)
    #expect(stories.stories[0].members.map(\.article) == [0, 1, 2])
  }

  @Test func `a story names whole names`() throws {
    let texts = [
      "On Monday Jimmy Carter met Hugo Vidal of the Bank of Lindow. Carter then flew home.",
      "Mr Carter left Caracas. The former president Jimmy Carter had met Hugo Vidal there.",
      "In Caracas, Hugo Vidal said that Jimmy Carter and the Bank of Lindow had agreed.",
    ]
    let names = stories(try corpus(texts)).stories[0].names.map(\.surface)
    #expect(Set(names).isSuperset(of: ["Jimmy Carter", "Hugo Vidal", "Caracas"]))
  }

  @Test func `the reports of one event alone are one story, and of quite different ones none`()
    throws
  {
    #expect(stories(try corpus(Self.ferry)).stories.count == 1)
    let others = [Self.ferry[0], Self.orchard[0], "The council of Ostwick sold its last tram."]
    #expect(stories(try corpus(others)).stories.count == 3)
  }

  @Test func `the ids of stories differ and stay when a later article comes`() throws {
    let before = stories(try corpus(Self.ferry + Self.orchard))
    let after = stories(try corpus(Self.ferry + Self.orchard + ["Quite another matter."]))
    #expect(Set(before.stories.map(\.id)).count == before.stories.count)
    #expect(Set(before.stories.map(\.id)).isSubset(of: after.stories.map(\.id)))
  }

  @Test func `dates are not needed, and far ones part what words alone would join`() throws {
    var articles = try corpus(Self.ferry).articles
    for (index, year) in [2003, 2003, 2009].enumerated() {
      articles[index].publicationDate = PublicationDate(year: year, month: 3, day: 2).map {
        Field($0, method: "test", confidence: 1)
      }
    }
    let dated = stories(try Corpus(articles: articles)).storyOfArticle
    #expect(dated[0] == dated[1])
    var options = Stories.Options()
    options.usesDates = false
    let corpus = try Corpus(articles: articles)
    let undated = Stories(
      clustering: corpus, analyzed: AnalyzedCorpus(analyzing: articles, threads: 1),
      options: options, threads: 1)
    #expect(undated.stories.count == 1)
  }

  @Test func `the number of threads does not show`() throws {
    let corpus = try corpus(
      (0..<40).map { "\(Self.ferry[$0 % 3]) Report number \($0 / 4) of the harbour master." })
    #expect(stories(corpus, threads: 1).stories == stories(corpus, threads: 3).stories)
  }
}
