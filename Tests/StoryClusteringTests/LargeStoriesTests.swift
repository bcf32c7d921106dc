import NewsCorpus
import StoryClustering
import TestSupport
import Testing
import TextAnalysis

/// Stories of hundreds of articles amid articles on other matters, all of invented words.
@Suite struct LargeStoriesTests {
  private static let background = 0..<2_000
  /// The words of the large story.
  private static let event = 5_000..<5_060

  private var generator = SeededGenerator(seed: 5)

  /// The words of one of a hundred other matters.
  private static func matter(_ number: Int, words: Int = 60) -> Range<Int> {
    let first = 10_000 + 60 * number
    return first..<first + words
  }

  private mutating func isAmong(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < share
  }

  private mutating func word(_ numbers: Range<Int>) -> String {
    let number = Int.random(in: numbers, using: &generator) + 1_000
    return String("\(number)".map { Character(Unicode.Scalar($0.asciiValue! + 50)) })
  }

  /// Sentences of fourteen words, six of them of a matter's own.
  private mutating func sentences(_ count: Int, own: Range<Int>) -> [[String]] {
    (0..<count).map { _ in (0..<14).map { word($0 < 6 ? own : Self.background) } }
  }

  private func text(_ sentences: some Sequence<[String]>) -> String {
    sentences.map { $0.joined(separator: " ") + "." }.joined(separator: " ")
  }

  /// A text of single words, of which a share are those of one of some matters.
  private mutating func words(_ count: Int, shares: [(share: Double, own: Range<Int>)]) -> String {
    let words = (0..<count).map { _ in
      word(shares.first { isAmong($0.share) }?.own ?? Self.background)
    }
    return text([words])
  }

  /// The numbers of articles of the stories, largest first.
  private func sizes(_ texts: [String]) throws -> [Int] {
    let corpus = try Corpus(
      articles: texts.enumerated().map {
        Article(id: "a\($0.offset)", body: Field($0.element, method: "test", confidence: 1))
      })
    let analyzed = AnalyzedCorpus(analyzing: corpus.articles, threads: 2)
    return Stories(clustering: corpus, analyzed: analyzed, threads: 2).stories
      .map(\.members.count).sorted(by: >)
  }

  /// Five hundred articles of one event, each some of its sentences, and a hundred of other matters.
  @Test(arguments: [30, 45])
  mutating func `a story of five hundred articles stays one`(sentenceCount: Int) throws {
    let event = sentences(sentenceCount, own: Self.event)
    let texts =
      (0..<500).map { _ in text(event.shuffled(using: &generator).prefix(8)) }
      + (0..<100).map { text(sentences(8, own: Self.matter($0))) }
    #expect(try sizes(texts) == [500] + Array(repeating: 1, count: 100))
  }

  /// Fifteen reports of one event, five hundred articles that are one of them with parts left out or words replaced, and a hundred
  /// of other matters.
  @Test(arguments: [(sharedSentences: 7, kept: 0.6, replaced: 0), (10, 1, 0.2)])
  mutating func `five hundred near-copies of a few reports are one story`(
    sharedSentences: Int, kept: Double, replaced: Double
  ) throws {
    let common = sentences(sharedSentences == 7 ? 15 : 20, own: Self.event)
    let reports = (0..<15).map { _ in
      common.shuffled(using: &generator).prefix(sharedSentences)
        + sentences(12 - sharedSentences, own: Self.event)
    }
    let copies = (0..<500).map { _ in
      let report = reports.randomElement(using: &generator)!.filter { _ in isAmong(kept) }
      return text(report.map { $0.map { isAmong(replaced) ? word(Self.background) : $0 } })
    }
    let others = (0..<100).map { text(sentences(8, own: Self.matter($0))) }
    #expect(try sizes(copies + others)[0] >= 490)
  }

  /// The articles of the event have single words in common, and no headline, sentence or name. Four thousand others are more than
  /// groups grow among.
  @Test(arguments: [100, 4_000])
  mutating func `a story of five hundred articles that share but words stays one`(
    others: Int
  ) throws {
    let event = Self.event.prefix(20)
    let texts =
      (0..<500).map { _ in words(80, shares: [(0.3, event)]) }
      + (0..<others).map { words(80, shares: [(0.3, Self.matter($0, words: 20))]) }
    let sizes = try sizes(texts)
    #expect(sizes[0] >= 495)
    #expect(sizes[1] == 1)
  }

  /// Five hundred articles of a hundred matters that have a theme's words in common.
  @Test mutating func `a theme is not a story`() throws {
    let theme = Self.event
    let texts =
      (0..<500).map { words(80, shares: [(0.3, theme), (0.4, Self.matter($0 / 5, words: 20))]) }
      + (500..<600).map { words(80, shares: [(0.3, Self.matter($0, words: 20))]) }
    let sizes = try sizes(texts)
    #expect(sizes[0] <= 5)
  }
}
