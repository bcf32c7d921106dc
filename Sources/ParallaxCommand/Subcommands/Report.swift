internal import ArgumentParser
internal import Parallax

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes every table as CSV, and a report to read, into a folder.",
    discussion: """
      report.txt tells what is in the corpus, its stories, and how the outlets differ on them; the tables hold all \
      of it. The same input gives the same bytes.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to; it is made if there is none.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Flag(
    name: .customLong("raw-csv"),
    help: "Leave text in CSV as it is, although a spreadsheet may take it for a formula.")
  var rawCSV = false

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    try analysis.apply(to: &options)
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    guard !corpus.articles.isEmpty else {
      try session.finish(corpus)
      throw CommandError(.nothingFound, "no article is left to report on")
    }
    let report = try CorpusReport(of: corpus, by: session.pipeline)
    try report.write(to: output, rawCSV: rawCSV)
    if !input.quiet {
      report.findings.forEach(Console.say)
      Console.say(
        "The report is \(output)/report.txt, with \(report.tables.count) tables beside it.")
    }
    try session.finish(corpus)
  }
}
