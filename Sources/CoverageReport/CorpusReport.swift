public import CoverageComparison
public import NewsCorpus
public import StoryClustering
public import TopicModeling
public import VectorSpace

/// Everything that is reported of a corpus: tables, text and pages are renderings of it.
///
/// It is made of what the stages have computed and computes nothing but counts.
public struct CorpusReport: Sendable {
  public let corpus: Corpus
  public let stories: Stories
  public let topics: TopicFigures
  public let facts: CoverageFacts
  /// What could not be read, or is doubtful, named from the inputs that were named.
  public let problems: [InputProblem]
  /// Every setting of the stages.
  public let options: RecordedOptions
  /// The nearest other articles of each, nearest first.
  public let neighbors: [[Neighbor]]
  /// A point of a plane an article, in which similar ones are near each other.
  public let plane: [(x: Double, y: Double)]
  /// The share of the differences that the plane shows, in 0...1.
  public let planeShare: Double
  /// What is worth saying, the first what anyone would ask first.
  public private(set) var findings: [any Finding] = []
  private let storyOfID: [String: Int]

  /// The least similarity of two articles that are joined in the similarity network, and of an article that may be about a
  /// story.
  static let relatedSimilarity: Float = 0.5

  /// - Parameters:
  ///   - inputs: The paths that the corpus was read from, from which problems are named.
  ///   - comparison: Of the same corpus by the ids of `stories`.
  ///   - neighbors: The nearest other articles of each, nearest first.
  ///   - plane: A point an article.
  ///   - planeShare: The share of the differences that the plane shows, in 0...1.
  public init(
    of corpus: Corpus, inputs: [String] = [], options: RecordedOptions, stories: Stories,
    topics: Topics, comparison: CorpusComparison, neighbors: [[Neighbor]],
    plane: [(x: Double, y: Double)], planeShare: Double
  ) {
    self.corpus = corpus
    self.options = options
    self.stories = stories
    self.neighbors = neighbors
    (self.plane, self.planeShare) = (plane, planeShare)
    problems = corpus.namingProblems(from: inputs)
    self.topics = TopicFigures(topics, of: corpus, stories: stories)
    facts = CoverageFacts(comparison, headlines: stories.headlines)
    storyOfID = Dictionary(
      uniqueKeysWithValues: stories.stories.enumerated().map { ($1.id, $0) })
    findings = Self.findings(of: self)
  }

  /// The index of a story among the found ones.
  func index(of story: StoryFigures) -> Int { storyOfID[story.id] ?? 0 }

  /// What is known of a story beside its figures: its terms and names.
  func story(_ figures: StoryFigures) -> Story { stories.stories[index(of: figures)] }

  /// The inputs that are lost or doubtful.
  var doubtful: [InputProblem] {
    problems.filter { $0.severity == .failed || $0.severity == .warning }
  }
}

extension CorpusReport: NearestArticles {
  package func nearestArticle(of outlet: Int, to story: StoryFigures) -> Int? {
    let found = facts.compared(story).articles.flatMap { neighbors[$0] }.filter {
      facts.comparison.outlets.ofArticle[$0.index] == outlet
        && $0.similarity >= Self.relatedSimilarity
    }
    return found.max { ($0.similarity, $1.index) < ($1.similarity, $0.index) }?.index
  }
}

extension Stories {
  /// The headlines by the ids of the stories.
  public var headlines: [String: String] {
    Dictionary(stories.map { ($0.id, $0.headline) }, uniquingKeysWith: { first, _ in first })
  }
}
