import NewsCorpus
import StoryClustering
import TestSupport
import Testing
import TextAnalysis

@Suite struct StoryLineageTests {
  /// Two stories: the articles a0 to a2, and a3 and a4.
  private static let texts = [
    "The ferry Albatross ran aground off Tern Point on Monday night with ninety people aboard.",
    "Ninety passengers were taken off the ferry Albatross, which had run aground off Tern Point.",
    "The owners of the Albatross said that the ferry had lost its rudder before it reached Tern Point.",
    "Growers in the Lindow valley expect the largest cherry harvest that anyone there remembers.",
    "A warm spring has given the Lindow valley its largest cherry harvest, its growers say.",
  ]

  private func corpus() throws -> Corpus {
    try Corpus(
      articles: Self.texts.enumerated().map {
        Article(id: "a\($0.offset)", body: Field($0.element, method: "test", confidence: 1))
      })
  }

  private func found(_ corpus: Corpus) -> Stories {
    Stories(
      clustering: corpus, analyzed: AnalyzedCorpus(analyzing: corpus.articles, threads: 1),
      threads: 1)
  }

  private func continued(
    _ previous: [PreviousStory]
  ) throws -> (ids: [String], events: [StoryLineage.Event], new: [String]) {
    let corpus = try corpus()
    let stories = found(corpus)
    let (continued, lineage) = stories.continuing(previous, in: corpus)
    return (
      continued.storyOfArticle.map { continued.stories[$0].id }, lineage.events,
      stories.storyOfArticle.map { stories.stories[$0].id }
    )
  }

  @Test func `stories that grow keep their ids and need no row`() throws {
    let result = try continued([
      .init(id: "ferry", articles: ["a0"]), .init(id: "cherries", articles: ["a3", "a4"]),
    ])
    #expect(result.ids == ["ferry", "ferry", "ferry", "cherries", "cherries"])
    #expect(result.events.isEmpty)
  }

  @Test func `without earlier stories nothing changes`() throws {
    let result = try continued([])
    #expect(result.ids == result.new)
    #expect(result.events.isEmpty)
  }

  @Test func `a split leaves the id with most of the articles`() throws {
    let result = try continued([.init(id: "all", articles: ["a0", "a1", "a2", "a3", "a4"])])
    #expect(Array(result.ids.prefix(3)) == ["all", "all", "all"])
    #expect(result.ids[3] == result.new[3])
    let event = try #require(result.events.first)
    #expect(result.events.count == 1)
    #expect(event.kind == .split && event.from == "all" && event.to == result.new[3])
    #expect(event.articles == ["a3", "a4"] && event.fromCount == 5 && event.toCount == 2)
  }

  @Test func `a merge keeps the id of the larger part and names the other`() throws {
    let result = try continued([
      .init(id: "x", articles: ["a0"]), .init(id: "y", articles: ["a1", "a2"]),
    ])
    #expect(Array(result.ids.prefix(3)) == ["y", "y", "y"])
    #expect(result.events.map(\.kind) == [.merge])
    #expect(result.events[0].from == "x" && result.events[0].to == "y")
  }

  @Test func `an article that changes between stories that go on is a move`() throws {
    let result = try continued([
      .init(id: "ferry", articles: ["a0", "a1"]),
      .init(id: "cherries", articles: ["a2", "a3", "a4"]),
    ])
    #expect(result.ids == ["ferry", "ferry", "ferry", "cherries", "cherries"])
    #expect(result.events.map(\.kind) == [.move])
    #expect(result.events[0].articles == ["a2"])
  }

  @Test func `a story none of whose articles is left has ended`() throws {
    let result = try continued([.init(id: "gone", articles: ["b0", "b1"])])
    #expect(result.events.map(\.kind) == [.end])
    #expect(result.events[0].to == nil && result.events[0].fromCount == 2)
  }

  @Test func `a new story takes no id that an earlier one had`() throws {
    let cherries = try continued([]).new[3]
    let result = try continued([.init(id: cherries, articles: ["a0", "a1", "a2", "a3", "a4"])])
    #expect(result.ids[0] == cherries)
    #expect(result.ids[3] == "\(cherries)-2")
  }

  @Test func `memberships become stories whatever their order`() {
    let rows = [(article: "b", story: "s2"), ("a", "s1"), ("c", "s2"), ("a", "s2")]
    let stories = PreviousStory.grouped(rows)
    #expect(stories.map(\.id) == ["s1", "s2"])
    #expect(stories[1].articles == ["b", "c"])
  }

  /// A month of news: each day some events begin, and their reports come over a few days.
  private func month(seed: UInt64) -> [(day: Int, article: Article)] {
    var generator = SeededGenerator(seed: seed)
    let syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu"]
    func word(_ length: Int) -> String {
      (0..<length).map { _ in syllables.randomElement(using: &generator)! }.joined()
    }
    let background = (0..<400).map { _ in word(3) }
    var articles: [(day: Int, article: Article)] = []
    for day in 1...30 {
      for event in 0..<3 {
        let own = (0..<12).map { _ in word(5) }
        for report in 0..<Int.random(in: 1...5, using: &generator) {
          let words = (0..<50).map { _ in
            (Int.random(in: 0..<10, using: &generator) < 4 ? own : background)
              .randomElement(using: &generator)!
          }
          let published = min(30, day + Int.random(in: 0...3, using: &generator))
          var article = Article(
            id: "d\(day)-e\(event)-r\(report)",
            body: Field(words.joined(separator: " ") + ".", method: "test", confidence: 1))
          article.publicationDate = PublicationDate(year: 2003, month: 1, day: published).map {
            Field($0, method: "test", confidence: 1)
          }
          article.language = Field("en", method: "test", confidence: 1)
          articles.append((published, article))
        }
      }
    }
    return articles
  }

  @Test func `a month day by day ends where one batch ends, and every change of an id is in a row`()
    throws
  {
    let month = month(seed: 3)
    var ids: [String: String] = [:]
    // Articles that left a story of several; that a single joins a story, and so loses its id, is growth.
    var departures = 0
    for day in 1...30 {
      let corpus = try Corpus(articles: month.filter { $0.day <= day }.map(\.article))
      let previous = PreviousStory.grouped(ids.map { ($0.key, $0.value) })
      let (stories, lineage) = found(corpus).continuing(previous, in: corpus)
      let now = Dictionary(
        uniqueKeysWithValues: zip(corpus.articles, stories.storyOfArticle).map {
          ($0.id, stories.stories[$1].id)
        })
      let gone = Set(lineage.events.filter { $0.kind == .merge || $0.kind == .end }.map(\.from))
      #expect(Set(ids.values).subtracting(now.values).isSubset(of: gone))
      for event in lineage.events where event.fromCount > 1 { departures += event.articles.count }
      for (article, id) in ids where now[article] != id {
        #expect(
          lineage.events.contains {
            $0.from == id && $0.to == now[article] && $0.articles.contains(article)
          })
      }
      ids = now
    }
    let corpus = try Corpus(articles: month.map(\.article))
    let batch = found(corpus)
    let streamed = corpus.articles.map { ids[$0.id]! }
    for (first, second) in zip(corpus.articles.indices, corpus.articles.indices.dropFirst()) {
      #expect(
        (batch.storyOfArticle[first] == batch.storyOfArticle[second])
          == (streamed[first] == streamed[second]))
    }
    #expect(Set(streamed).count == batch.stories.count)
    #expect(departures * 50 < corpus.articles.count)
  }
}
