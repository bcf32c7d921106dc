internal import Parallax

/// One run of a subcommand: reads its inputs with a bar, and says at the end what could not be read.
struct Session {
  let pipeline: Pipeline
  private let input: InputOptions

  init(_ input: InputOptions, options: Pipeline.Options) throws {
    self.input = input
    var options = options
    if let file = input.outlets { options.outlets = try options.outlets.adding(file: file) }
    pipeline = Pipeline(options: options, threads: input.threads)
  }

  /// The corpus that the inputs hold, after the selection.
  ///
  /// - Throws: ``CommandError`` if nothing is left, or what the reader throws.
  func corpus() throws -> Corpus {
    let bar = ProgressBar("reading", isQuiet: input.quiet)
    defer { bar.finish() }
    do {
      return try pipeline.corpus(reading: input.paths) { bar.update(done: $0, of: $1) }
    } catch {
      guard error == .noInput([]) else { throw error }
      throw CommandError(.noInput, "nothing to read in \(input.paths.joined(separator: ", "))")
    }
  }

  /// Says what could not be read; to be called when the results are out.
  ///
  /// - Throws: ``CommandError`` if inputs failed and `--strict` was given.
  func finish(_ corpus: Corpus) throws {
    if !input.quiet { report(corpus.problems) }
    if input.strict, corpus.problems.contains(where: { $0.severity == .failed }) {
      throw CommandError(.nothingFound)
    }
  }

  private func report(_ problems: [InputProblem]) {
    for problem in problems where problem.severity != .skipped { Console.say("\(problem)") }
    let skipped = problems.count { $0.severity == .skipped }
    if skipped > 0 {
      Console.say("passed over \(skipped) \(skipped == 1 ? "file" : "files") without articles")
    }
  }
}
