public import CorpusReading
public import LinearAlgebra
public import NewsCorpus
internal import Primitives
public import SimilarCoverage
public import StoryClustering
public import TextAnalysis
public import TopicModeling

/// The stages from paths to findings, one after the other, with the options of each.
public struct Pipeline: Sendable {
  /// What each stage is told.
  public struct Options: Hashable, Sendable {
    public var reading = CorpusReader.Options.standard
    public var outlets = OutletDirectory.standard
    public var selection = CorpusSelection.standard
    public var analysis = TextAnalyzer.Options.standard
    public var coverage = CoverageModel.Options.standard
    public var stories = Stories.Options.standard
    public var topics = Topics.Options.standard

    public init() {}

    public static let standard = Options()
  }

  public let options: Options
  /// The greatest number of threads to use; the results do not depend on it.
  public let threads: Int

  public init(options: Options = .standard, threads: Int = 1) {
    precondition(threads >= 1, "\(threads) threads")
    self.options = options
    self.threads = threads
  }

  /// All articles of files and folders as they were read, with their languages.
  ///
  /// - Parameter progress: Is told the number of files that are done and of all; called from any thread.
  /// - Throws: ``/CorpusReading/ReadingError``.
  public func rawCorpus(
    reading paths: [String],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> Corpus {
    let reader = CorpusReader(options: options.reading, outlets: options.outlets)
    let corpus = try reader.read(paths, threads: threads, progress: progress)
    return corpus.with(
      chunkedMap(corpus.articles, chunkSize: 256, threads: threads) { $0.withLanguage() })
  }

  /// What every file under some paths is and what became of it.
  ///
  /// - Parameter progress: As of ``rawCorpus(reading:progress:)``.
  /// - Throws: ``/CorpusReading/ReadingError`` if there is no file.
  public func inputs(
    of paths: [String],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> [InputSummary] {
    let reader = CorpusReader(options: options.reading, outlets: options.outlets)
    return try reader.summaries(of: paths, threads: threads, progress: progress)
  }

  /// The selected articles of files and folders, cleaned by what recurs in all of them.
  ///
  /// - Parameter progress: As of ``rawCorpus(reading:progress:)``.
  /// - Throws: ``/CorpusReading/ReadingError``.
  public func corpus(
    reading paths: [String],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> Corpus {
    try cleanedCorpus(reading: paths, progress: progress).corpus
  }

  /// The same, with what their texts were cleaned by.
  public func cleanedCorpus(
    reading paths: [String],
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> CleanedCorpus {
    let raw = try rawCorpus(reading: paths, progress: progress)
    let cleaning = CorpusCleaning(of: raw.articles)
    return CleanedCorpus(
      corpus: options.selection.selected(from: cleaning.cleaned(raw)), cleaning: cleaning)
  }

  /// The terms, tokens and sentences of a corpus.
  public func analysis(of corpus: Corpus) -> AnalyzedCorpus {
    AnalyzedCorpus(analyzing: corpus.articles, options: options.analysis, threads: threads)
  }

  /// The terms of a corpus, where neither places nor sentences are wanted.
  public func terms(of corpus: Corpus) -> CorpusTerms {
    var gatherer = TermGatherer(options: options.analysis, threads: threads)
    for article in corpus.articles { gatherer.add(article) }
    return gatherer.finish()
  }

  /// The similarity of coverage in a corpus, by its words and its dates.
  ///
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError``.
  public func coverage(
    of corpus: Corpus, _ analyzed: AnalyzedCorpus
  ) throws(LinearAlgebraError) -> CoverageModel {
    try CoverageModel(
      fitting: analyzed, dates: corpus.articles.map { $0.publicationDate?.value },
      options: options.coverage, threads: threads)
  }

  /// The stories of a corpus.
  public func stories(of corpus: Corpus, _ analyzed: AnalyzedCorpus) -> Stories {
    Stories(clustering: corpus, analyzed: analyzed, options: options.stories, threads: threads)
  }

  /// The topics of a corpus.
  ///
  /// - Parameter count: How many; chosen if `nil`.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError``.
  public func topics(
    of corpus: Corpus, _ analyzed: AnalyzedCorpus, count: Int? = nil
  ) throws(LinearAlgebraError) -> Topics {
    try Topics(
      of: corpus, analyzed: analyzed, count: count, options: options.topics, threads: threads)
  }
}
