public import LinearAlgebra
public import NewsCorpus
public import TextAnalysis

/// The topics of a corpus: every article has one, and a weight in each.
///
/// Terms are weighted by log-entropy and projected into a latent space of up to 100 dimensions, where k-means, a mixture of
/// von Mises–Fisher distributions and a linear discriminant follow one another; complement naive Bayes on the weighted terms
/// settles which topic each text has. Articles with the same text are one document and have the same topic. Nothing is drawn at
/// random but with fixed seeds, so the result is the same to the byte on every run, at any number of threads.
///
/// ### Source
/// Dumais (1991), Behavior Research Methods 23(2), for log-entropy; Deerwester et al. (1990), J. Am. Soc. Inf. Sci. 41(6), for
/// the latent space; the methods are cited where they are.
public struct Topics: Sendable {
  /// The topic with most articles first, and of equal ones the one whose first article has the lower index.
  public let topics: [Topic]
  /// The index in ``topics`` of each article's.
  public let topicOfArticle: [Int]
  /// How the number of topics came about.
  public let choice: TopicCountChoice
  public let latentSpace: LatentSpaceSummary
  public let options: Options
  /// *documents* × *topics*.
  private let documentWeights: DenseMatrix
  /// The document of each article; `nil` for one without a term that counts.
  private let documentOfArticle: [Int?]

  /// - Parameters:
  ///   - corpus: The articles.
  ///   - analyzed: Their terms, in the same order.
  ///   - count: The topics to find, at least 1; there are fewer where fewer texts can be told apart. `nil` has
  ///     ``TopicCountChoice`` choose.
  ///   - options: See ``Options``.
  ///   - threads: The greatest number of threads to use, at least 1.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  /// - Complexity: That of the truncated SVD, and O(*r* · (*n* · *d* + nnz) · *k*) for *r* rounds, *n* documents and *k* topics in *d*
  ///   dimensions.
  public init(
    of corpus: Corpus, analyzed: AnalyzedCorpus, count: Int? = nil, options: Options = .standard,
    threads: Int
  ) throws(LinearAlgebraError) {
    precondition(corpus.articles.count == analyzed.articles.count, "articles and terms differ")
    precondition(count ?? 1 >= 1, "\(count ?? 0) topics")
    let vectors = try TopicVectors(analyzed, options: options, threads: threads)
    guard vectors.count > 0 else {
      self.init(
        withoutTerms: corpus, choice: TopicCountChoice(given: count ?? 1), options: options)
      return
    }
    let choice = TopicCountChoice(vectors, given: count, options: options, threads: threads)
    let model = TopicModel(vectors, count: choice.count, options: options, threads: threads)
    let describer = TopicDescriber(
      articles: corpus.articles, terms: analyzed.terms, vectors: vectors, model: model,
      options: options)
    self.init(
      describer, weights: model.weights, choice: choice, latentSpace: vectors.summary,
      options: options)
  }

  private init(
    _ describer: TopicDescriber, weights: DenseMatrix, choice: TopicCountChoice,
    latentSpace: LatentSpaceSummary, options: Options
  ) {
    topics = describer.topics
    topicOfArticle = describer.topicOfArticle
    documentWeights = weights.columns(at: describer.groupOfTopic)
    documentOfArticle = describer.documentOfArticle
    self.choice = choice
    self.latentSpace = latentSpace
    self.options = options
  }

  /// One topic of all articles, or none of no article.
  private init(withoutTerms corpus: Corpus, choice: TopicCountChoice, options: Options) {
    let articles = corpus.articles.indices
    topics =
      articles.isEmpty
      ? []
      : [
        Topic(
          id: Topic.id(ofRepresentative: corpus.articles[0].id), number: 1, terms: [],
          members: articles.map { Topic.Member(article: $0, weight: 1) },
          representatives: Array(articles.prefix(options.representativeCount)), share: 1)
      ]
    topicOfArticle = articles.map { _ in 0 }
    documentOfArticle = articles.map { _ in nil }
    documentWeights = DenseMatrix(repeating: 0, rowCount: 0, columnCount: topics.count)
    self.choice = choice
    latentSpace = LatentSpaceSummary()
    self.options = options
  }

  /// The weights of all topics in an article, greatest first.
  ///
  /// An article without a term that counts has the topics by their parts of the corpus.
  public func weights(ofArticle article: Int) -> [TopicWeight] {
    let weights =
      documentOfArticle[article].map { documentWeights.row($0).map(Double.init) }
      ?? topics.map(\.share)
    let own = topicOfArticle[article]
    return weights.enumerated().map { TopicWeight(topic: $0.offset, weight: $0.element) }.sorted {
      ($0.topic == own) != ($1.topic == own)
        ? $0.topic == own : ($1.weight, $0.topic) < ($0.weight, $1.topic)
    }
  }
}
