internal import ArgumentParser
internal import Foundation
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
    var options = Pipeline.Options()
    options.selection = selection.selection
    try analysis.apply(to: &options)
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    guard !corpus.articles.isEmpty else {
      try session.finish(corpus)
      throw CommandError(.nothingFound, "no article is left to report on")
    }
    let report = try CorpusReport(of: corpus, by: session.pipeline, inputs: input.paths)
    let count = try report.write(to: output, recipe: recipe)
    if !input.quiet {
      report.findings.forEach(Console.say)
      Console.say("The report is \(output)/report.txt, one of \(count) files.")
    }
    try session.finish(corpus)
  }

  private var recipe: ReportRecipe {
    let inputs = InputLocations(
      input.paths, workingFolder: FileManager.default.currentDirectoryPath, report: output)
    var recipe = ReportRecipe(inputs: inputs)
    recipe.arguments = input.recorded + selection.recorded + analysis.recorded
    if rawCSV { recipe.arguments.append("--raw-csv") }
    recipe.optionFiles = [input.outlets, analysis.stopWords].compactMap(\.self)
    recipe.rawCSV = rawCSV
    return recipe
  }
}
