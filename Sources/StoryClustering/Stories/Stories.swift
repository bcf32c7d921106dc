internal import ChunkedWork
public import NewsCorpus
public import TextAnalysis

/// The stories of a corpus: every article is in exactly one, alone or with those that report the same event.
///
/// Articles with the same text are one document; each pair of documents that share a rarer term gets the probability that they
/// report one event (``PairModel``, ``StoryPrior``); Markov clustering of that graph makes groups; groups of two parts that are
/// less alike than either within are divided (``StoryDivision``), and groups that are likely one are joined. Where a story is large,
/// all is done again with its articles counted as one in the weights of words.
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
    let texts = DistinctTexts(analyzed.articles)
    let articles = corpus.articles
    let days = texts.representatives.map { article in
      options.usesDates
        ? articles[article].publicationDate.map { Double($0.value.nominal) / 86_400 } : nil
    }
    let counts = TermCounts.ofAll(
      texts.representatives.map { analyzed.articles[$0] }, terms: analyzed.terms, threads: threads)
    var shares = StoryShares(count: counts.count)
    func found() -> (ArticleVectors, StoryGraph, [[Int32]]) {
      Self.groups(
        counts, shares.values, days, terms: analyzed.terms, options: options, threads: threads)
    }
    var round = 1
    var (vectors, graph, groups) = found()
    while round < StoryShares.rounds, shares.add(groups, graph) {
      let next = found()
      guard Self.largestSize(next.2) >= Self.largestSize(groups) else { break }
      (vectors, graph, groups) = next
      round += 1
    }
    let describer = StoryDescriber(
      articles: articles, terms: analyzed.terms, analyzed: analyzed.articles, texts: texts,
      vectors: vectors, graph: graph)
    var stories = chunkedMap(groups, chunkSize: 64, threads: threads) { describer.story(of: $0) }
      .sorted { $0.members[0].article < $1.members[0].article }
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

  private static func largestSize(_ groups: [[Int32]]) -> Int { groups.map(\.count).max() ?? 0 }

  /// The documents of each story, and by what they were found.
  private static func groups(
    _ counts: [TermCounts], _ shares: [Double], _ days: [Double?], terms: TermTable,
    options: Options, threads: Int
  ) -> (ArticleVectors, StoryGraph, [[Int32]]) {
    var vectors = ArticleVectors(
      counts, shares: shares, days: days, terms: terms, model: options.pairs, threads: threads)
    let graph = StoryGraph(&vectors, options: options, threads: threads)
    return (vectors, graph, groups(graph, vectors, options: options, threads: threads))
  }

  private static func groups(
    _ graph: StoryGraph, _ vectors: ArticleVectors, options: Options, threads: Int
  ) -> [[Int32]] {
    let clustering = MarkovClustering(graph, inflation: options.inflation, threads: threads)
    var groups = Array(repeating: [Int32](), count: (clustering.groups.max() ?? -1) + 1)
    for (article, group) in clustering.groups.enumerated() { groups[group].append(Int32(article)) }
    let divided = chunkedMap(groups, chunkSize: 16, threads: threads) {
      options.division.divided($0, vectors: vectors)
    }
    var merging = StoryMerging(divided.flatMap(\.self), vectors: vectors, options: options)
    let merged = merging.merged(graph, threads: threads)
    return merged.flatMap { group -> [[Int32]] in
      guard group.count == 2 else { return [group] }
      let link = graph.links[Int(group[0])].first { $0.article == group[1] }
      let isStory = Double(link?.probability ?? 0) >= options.minimumPairProbability
      return isStory ? [group] : [[group[0]], [group[1]]]
    }
  }
}
