import NewsCorpus
import StoryClustering
import TestSupport
import Testing
import TextAnalysis
import TopicModeling

@Suite struct TopicsTests {
  private static let words = [
    "ferry harbour captain rudder deck anchor tide sailor cargo pilot",
    "cherry orchard harvest grower blossom ladder basket frost valley hive",
    "goal striker penalty referee keeper league stadium coach derby fixture",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Texts of 12 words of one theme each, `sizes` texts a theme.
  private static func texts(sizes: [Int]) -> [(theme: Int, text: String)] {
    var generator = SeededGenerator(seed: 7)
    return sizes.enumerated().flatMap { theme, size in
      (0..<size).map { _ in
        let drawn = (0..<12).map { _ in words[theme].randomElement(using: &generator)! }
        return (theme, drawn.joined(separator: " "))
      }
    }
  }

  private func corpus(_ texts: [String]) throws -> Corpus {
    try Corpus(
      articles: texts.enumerated().map {
        Article(id: "a\(1_000 + $0.offset)", body: Field($0.element, method: "test", confidence: 1))
      })
  }

  private func topics(_ corpus: Corpus, count: Int? = nil, threads: Int = 1) throws -> Topics {
    let analyzed = AnalyzedCorpus(analyzing: corpus.articles, threads: threads)
    return try Topics(of: corpus, analyzed: analyzed, count: count, threads: threads)
  }

  @Test(arguments: [[30, 30, 30], [60, 25, 5]])
  func `texts of different words have different topics, whatever their numbers`(
    sizes: [Int]
  ) throws {
    let texts = Self.texts(sizes: sizes)
    let found = try topics(corpus(texts.map(\.text)), count: 3)
    let themes = found.topics.map { topic in
      Set(topic.members.map { texts[$0.article].theme })
    }
    #expect(themes.count == 3 && themes.allSatisfy { $0.count == 1 })
    #expect(found.topics.map(\.members.count) == sizes)
    for topic in found.topics {
      let theme = texts[topic.members[0].article].theme
      #expect(topic.terms.prefix(5).allSatisfy { Self.words[theme].contains($0.surface) })
    }
  }

  @Test func `terms that appear in the same texts stand for a topic`() throws {
    // The second theme has words that all its texts use, and others of which each text uses one half.
    let shared = Self.words[1].prefix(4)
    let halves = [
      ["acid", "comb", "fence", "mill", "plum", "wagon"],
      ["beehive", "cider", "hedge", "nettle", "spade", "yield"],
    ]
    let texts =
      (0..<20).map { _ in Self.words[0].joined(separator: " ") }.enumerated().map {
        "\($0.element) \(Self.words[2][$0.offset % 10])"
      } + (0..<20).map { (shared + halves[$0 % 2]).joined(separator: " ") + " crate\($0 / 2)" }
    let found = try topics(corpus(texts), count: 2)
    let terms = found.topics.map { $0.terms.map(\.surface) }.first { $0.contains(shared[0]) } ?? []
    #expect(terms.count == 12)
    #expect(halves.contains { Set($0).isSubset(of: terms) })
  }

  @Test func `the number is found where themes are plain`() throws {
    let found = try topics(corpus(Self.texts(sizes: [30, 30, 30]).map(\.text)))
    #expect(found.topics.count == 3)
    #expect(!found.choice.isGiven && found.choice.candidates.contains { $0.count == 3 })
  }

  @Test func `an article's weights add up to 1, its own topic's first`() throws {
    let found = try topics(corpus(Self.texts(sizes: [20, 10, 10]).map(\.text)), count: 3)
    for article in found.topicOfArticle.indices {
      let weights = found.weights(ofArticle: article)
      #expect(weights.count == 3 && weights[0].topic == found.topicOfArticle[article])
      #expect(abs(weights.reduce(0) { $0 + $1.weight } - 1) < 1e-4)
    }
  }

  @Test func `equal texts have equal topics`() throws {
    let texts = Self.texts(sizes: [20, 20, 20]).map(\.text)
    let found = try topics(corpus(texts + texts.reversed()), count: 3)
    for index in texts.indices {
      #expect(
        found.topicOfArticle[index] == found.topicOfArticle[2 * texts.count - 1 - index])
    }
  }

  @Test func `any number of threads gives the same topics`() throws {
    let corpus = try corpus(Self.texts(sizes: [400, 300, 40]).map(\.text))
    let (first, second) = (try topics(corpus, threads: 1), try topics(corpus, threads: 2))
    #expect(first.topics == second.topics)
    #expect(first.choice == second.choice)
  }

  @Test(arguments: [nil, 1, 2, 5])
  func `few articles, equal ones and such without a word are no trap`(count: Int?) throws {
    let text = "The ferry Albatross ran aground off Tern Point on Monday night."
    let other = "Growers in the Lindow valley expect the largest cherry harvest."
    #expect(try topics(corpus([]), count: count).topics.isEmpty)
    for texts in [[text], [""], ["", ""], [text, text, text], [text, other], [text, "", other]] {
      let found = try topics(corpus(texts), count: count)
      #expect(found.topicOfArticle.count == texts.count)
      #expect(found.topics.map(\.members.count).reduce(0, +) == texts.count)
      #expect(found.topics.allSatisfy { !$0.members.isEmpty })
      #expect(found.topics.count <= max(1, count ?? texts.count))
    }
    #expect(try topics(corpus([text, other]), count: 2).topics.count == 2)
  }

  @Test func `a corpus of a month is told by days, of a year by months`() throws {
    func timeline(_ days: [String]) throws -> TopicTimeline {
      let corpus = try Corpus(
        articles: days.enumerated().map { index, day in
          var article = Article(
            id: "a\(index)", body: Field("ferry harbour \(day)", method: "test", confidence: 1))
          article.publicationDate = PublicationDate(iso8601: day).map {
            Field($0, method: "test", confidence: 1)
          }
          return article
        })
      return TopicTimeline(try topics(corpus, count: 1), of: corpus)
    }
    let month = try timeline(["2003-01-01", "2003-01-03", "2003-01-03"])
    #expect(month.unit == .day && month.totals == [1, 0, 2])
    let quarter = try timeline(["2003-01-01", "2003-02-20"])
    #expect(quarter.unit == .week && quarter.starts[0].description == "2002-12-30")
    let year = try timeline(["2003-01-31", "2003-12-01", "unknown"])
    #expect(year.unit == .month && year.starts.count == 12 && year.undatedCount == 1)
  }
}
