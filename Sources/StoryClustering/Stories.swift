public import NewsCorpus
internal import Primitives
internal import SameStory
public import TextAnalysis

/// The stories of a corpus: every article is in exactly one, alone or with those that report the same event.
///
/// Articles with the same text are one document. Each pair of documents that share a rarer term gets the log odds that they
/// report one event (`PairEvidence`). Average linkage makes groups of documents (``AverageLinkage``), down to a threshold that
/// follows from how many find partners (``StoryThreshold``). Groups of two parts that are less alike than either within are
/// divided (``StoryDivision``). No threshold is asked for, dates help where they are known, and the result is the same to the byte
/// on every run, at any number of threads.
public struct Stories: Sendable {
  /// By their first article.
  public let stories: [Story]
  /// The index in ``stories`` of each article's.
  public let storyOfArticle: [Int]
  public let options: Options

  /// - Parameters:
  ///   - corpus: The articles.
  ///   - analyzed: Their terms, in the same order.
  ///   - options: See ``Options``.
  ///   - threads: The greatest number of threads to use, at least 1.
  /// - Complexity: O(*n* · *t*) for *n* articles of *t* terms, with a constant that the commonest terms considered bound.
  public init(
    clustering corpus: Corpus, analyzed: AnalyzedCorpus, options: Options = .standard, threads: Int
  ) {
    precondition(corpus.articles.count == analyzed.articles.count, "articles and terms differ")
    let articles = corpus.articles
    let counts = ArticleTerms(
      analyzed.articles.map(\.sequence), threads: threads)
    let distinct = DistinctTexts(analyzed.articles)
    let found = FoundStories(
      counts,
      terms: TermEvidence(counts, documents: distinct.representatives, table: analyzed.terms),
      texts: distinct, days: articles.map { $0.publicationDate?.value.moment ?? .nan },
      options: options, threads: threads)
    let describer = StoryDescriber(
      articles: articles, terms: analyzed.terms, analyzed: analyzed.articles, texts: distinct,
      found: found, counts: counts)
    let described = chunkedMap(found.groups, chunkSize: 64, threads: threads) {
      describer.story(of: $0)
    }
    let ranked = zip(described, found.sagas).sorted {
      $0.0.members[0].article < $1.0.members[0].article
    }
    var stories = ranked.map(\.0)
    describer.makeIDsUnique(&stories)
    stories.link(sagas: ranked.map(\.1))
    var storyOfArticle = Array(repeating: 0, count: articles.count)
    for (number, story) in stories.enumerated() {
      for member in story.members { storyOfArticle[member.article] = number }
    }
    self.stories = stories
    self.storyOfArticle = storyOfArticle
    self.options = options
  }

  init(stories: [Story], storyOfArticle: [Int], options: Options) {
    self.stories = stories
    self.storyOfArticle = storyOfArticle
    self.options = options
  }
}

extension [Story] {
  /// Names the saga of each story that has several: those with a saga of one number, of which one at least has several articles.
  mutating func link(sagas: [Int]) {
    for (_, parts) in Dictionary(grouping: indices, by: { sagas[$0] }) where parts.count > 1 {
      guard parts.contains(where: { !self[$0].isSingle }) else { continue }
      let name = self[parts[0]].id
      for part in parts { self[part].partOf = name }
    }
  }
}
