public import CoverageComparison
public import NewsCorpus
public import StoryClustering
public import TopicModeling
public import VectorSpace

/// Everything that is reported of a corpus, computed once: tables, text and pages are renderings of it.
public struct CorpusReport: Sendable {
  public let corpus: Corpus
  public let stories: Stories
  public let topics: Topics
  public let comparison: CorpusComparison
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
  /// What is worth saying, in sentences, the first what anyone would ask first.
  public private(set) var findings: [String] = []
  /// Of every story, in the order of the stories.
  let storyFigures: [StoryFigures]
  /// Of the stories of two articles or more: those of most articles first, then those of most words.
  let leadingStories: [StoryFigures]
  /// Those with most articles first.
  let outletFigures: [OutletFigures]

  /// - Parameters:
  ///   - inputs: The paths that the corpus was read from, from which problems are named.
  ///   - neighbors: The nearest other articles of each, nearest first.
  ///   - plane: A point an article.
  ///   - planeShare: The share of the differences that the plane shows, in 0...1.
  public init(
    of corpus: Corpus, inputs: [String] = [], options: RecordedOptions, stories: Stories,
    topics: Topics, comparison: CorpusComparison, neighbors: [[Neighbor]],
    plane: [(x: Double, y: Double)], planeShare: Double
  ) {
    self.corpus = corpus
    problems = corpus.namingProblems(from: inputs)
    self.options = options
    self.stories = stories
    self.topics = topics
    self.comparison = comparison
    self.neighbors = neighbors
    (self.plane, self.planeShare) = (plane, planeShare)
    storyFigures = StoryFigures.all(
      stories, comparison, dates: corpus.articles.map { $0.publicationDate?.value })
    leadingStories = storyFigures.filter { $0.articles > 1 }.sorted {
      ($1.articles, $1.words, $0.story) < ($0.articles, $0.words, $1.story)
    }
    outletFigures = OutletFigures.all(comparison, storyFigures)
    findings = makeFindings()
  }
}
