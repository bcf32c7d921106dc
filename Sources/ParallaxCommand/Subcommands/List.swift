internal import ArgumentParser
internal import Parallax

struct List: ParsableCommand {
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case articles, outlets, problems, options, inputs
  }

  static let configuration = CommandConfiguration(
    abstract: "Lists the articles, outlets, problems, options or inputs of a corpus or an index.",
    discussion: """
      articles: the articles that the other commands use; with --include-non-articles all pages. \
      problems: the files and records that could not be read, or that are doubtful. \
      options: how an index was made. \
      inputs: every file with its format, the articles found and read, and why others were left out.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("of"), help: "What to list.")
  var subject = Subject.articles

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    let session = try Session(input, options: options)
    if subject == .options {
      return try output.write(
        OptionTable(of: session.pipeline.options.indexed, try input.index()?.manifest).table)
    }
    if subject == .inputs { return try output.write(InputListTable(try session.inputs()).table) }
    let corpus = try session.corpus()
    switch subject {
    case .articles: try output.write(ArticleTable(corpus.articles).table)
    case .outlets:
      try output.write(
        OutletListTable(of: corpus, session.pipeline.options.outlets).table)
    case .problems: try output.write(ProblemTable(corpus.problems).table)
    case .options, .inputs: break
    }
    if subject != .problems { try session.finish(corpus) }
  }
}
