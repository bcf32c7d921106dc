public import CorpusReading
public import CoverageComparison
public import NewsCorpus
public import SimilarCoverage
public import StoryClustering
public import TextAnalysis
public import TopicModeling

/// Every setting of the stages, as a manifest records it.
public struct RecordedOptions: Hashable, Sendable, Codable {
  public struct Selection: Hashable, Sendable, Codable {
    public let since: String?
    public let until: String?
    public let outlets: [String]
    public let excludedOutlets: [String]
    public let languages: [String]
    public let includesNonArticles: Bool

    init(_ selection: CorpusSelection) {
      since = selection.since?.description
      until = selection.until?.description
      outlets = selection.outlets
      excludedOutlets = selection.excludedOutlets
      languages = selection.languages
      includesNonArticles = selection.includesNonArticles
    }
  }

  public let reading: CorpusReader.Options
  public let selection: Selection
  public let analysis: TextAnalyzer.Options
  public let coverage: CoverageModel.Options
  public let stories: Stories.Options
  public let topics: Topics.Options
  public let comparison: CorpusComparison.Options

  public init(
    reading: CorpusReader.Options = .standard, selection: CorpusSelection = .standard,
    analysis: TextAnalyzer.Options = .standard, coverage: CoverageModel.Options = .standard,
    stories: Stories.Options = .standard, topics: Topics.Options = .standard,
    comparison: CorpusComparison.Options = .standard
  ) {
    self.reading = reading
    self.selection = Selection(selection)
    self.analysis = analysis
    self.coverage = coverage
    self.stories = stories
    self.topics = topics
    self.comparison = comparison
  }
}
