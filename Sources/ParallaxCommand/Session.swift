internal import Parallax

/// One run of a subcommand: reads its inputs with a bar, and says at the end what could not be read.
struct Session {
  let pipeline: Pipeline
  private let input: InputOptions
  /// The index, if the input is one.
  private let index: ArticleIndex?

  init(_ input: InputOptions, options: Pipeline.Options) throws {
    self.input = input
    index = try input.index()
    var options = options
    if index == nil { try input.reading.apply(to: &options.reading) }
    if let index { options.outlets = options.outlets.adding(try index.outlets()) }
    if let file = input.outlets { options.outlets = try options.outlets.adding(file: file) }
    pipeline = Pipeline(options: options, threads: input.threads)
  }

  /// The corpus that the inputs hold, cleaned, after the selection.
  ///
  /// - Throws: ``CommandError`` if nothing is left, or what the reader throws.
  func corpus() throws -> Corpus { try cleanedCorpus().corpus }

  /// The same, with what cleans an article from outside as the corpus was cleaned.
  func cleanedCorpus() throws -> CleanedCorpus {
    guard let index else {
      return try reading { try pipeline.cleanedCorpus(reading: input.paths, progress: $0) }
    }
    let corpus = try index.corpus(
      comparedOnly: !pipeline.options.selection.includesNonArticles)
    return CleanedCorpus(
      corpus: pipeline.options.selection.selected(from: corpus), cleaning: try index.cleaning())
  }

  /// The corpus that the inputs hold as it was read, after the selection.
  func rawCorpus() throws -> Corpus {
    let corpus =
      try index?.rawCorpus()
      ?? reading { try pipeline.rawCorpus(reading: input.paths, progress: $0) }
    return pipeline.options.selection.selected(from: corpus)
  }

  /// What became of every input.
  func inputs() throws -> [InputSummary] {
    guard let index else {
      return try reading { try pipeline.inputs(of: input.paths, progress: $0) }
    }
    return InputSummary.all(of: try index.rawCorpus())
  }

  /// Reads with a bar.
  private func reading<Result>(
    _ read: (@escaping @Sendable (Int, Int) -> Void) throws -> Result
  ) throws -> Result {
    let bar = ProgressBar("reading", isQuiet: input.quiet)
    defer { bar.finish() }
    do {
      return try read { bar.update(done: $0, of: $1) }
    } catch ReadingError.noInput([]) {
      throw CommandError(.noInput, "nothing to read in \(input.paths.joined(separator: ", "))")
    }
  }

  /// The similarity of all articles of the input.
  ///
  /// The vectors of an index are used if it was made with the options that are asked for; else its articles are counted anew.
  func coverage() throws -> (source: any CoverageSource, problems: [InputProblem]) {
    if let index {
      if pipeline.isAnswered(by: index) {
        return (try index.vectors(options: pipeline.options.coverage), try index.problems())
      }
      if !input.quiet {
        Console.say("The index was made with other options, so its articles are counted anew.")
      }
    }
    let cleaned = try cleanedCorpus()
    let analyzed = pipeline.analysis(of: cleaned.corpus)
    let model = try pipeline.coverage(of: cleaned.corpus, analyzed)
    let inputs = index == nil ? input.paths : []
    return (CorpusCoverage(cleaned, analyzed, model, inputs: inputs), cleaned.corpus.problems)
  }

  /// Says what could not be read; to be called when the results are out.
  ///
  /// - Throws: ``CommandError`` if inputs failed and `--strict` was given.
  func finish(_ corpus: Corpus) throws { try finish(corpus.problems) }

  func finish(_ problems: [InputProblem]) throws {
    if !input.quiet { ProblemList(problems).say() }
    if input.strict, problems.contains(where: { $0.severity == .failed }) {
      throw CommandError(.inputsFailed)
    }
  }
}
