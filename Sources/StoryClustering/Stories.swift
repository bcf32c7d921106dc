public import NewsCorpus
internal import Primitives
public import TextAnalysis

/// The stories of a corpus: every article is in exactly one, alone or with those that report the same event.
///
/// Articles with the same text are one document; each pair of documents that share a rarer term gets the probability that they
/// report one event (``PairModel``, ``StoryPrior``); Markov clustering of that graph makes groups; groups of two parts that are
/// less alike than either within are divided (``StoryDivision``), and groups that are likely one are joined. A story that is much of
/// its corpus is found first, by the words that most of it shares (``LargeStorySearch``). Where a story is large,
/// all is done again with its articles counted as one in the weights of words, and then with copies of one report as one document
/// (``StorySearch``).
/// No threshold is needed, dates help where they are known, and the result is the same to the byte on every run, at any number of threads.
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
    let distinct = DistinctTexts(analyzed.articles)
    let articles = corpus.articles
    let days = distinct.representatives.map { article in
      options.usesDates
        ? articles[article].publicationDate.map { Double($0.value.nominal) / 86_400 } : nil
    }
    let counts = TermCounts.ofAll(
      distinct.representatives.map { analyzed.articles[$0] }, terms: analyzed.terms,
      threads: threads)
    let found = StorySearch(
      counts: counts, days: days, terms: analyzed.terms, options: options, threads: threads
    ).stories()
    let describer = StoryDescriber(
      articles: articles, terms: analyzed.terms, analyzed: analyzed.articles,
      texts: distinct.joined(found.documents), vectors: found.vectors, graph: found.graph)
    var stories = chunkedMap(found.groups, chunkSize: 64, threads: threads) {
      describer.story(of: $0)
    }.sorted { $0.members[0].article < $1.members[0].article }
    describer.makeIDsUnique(&stories)
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
