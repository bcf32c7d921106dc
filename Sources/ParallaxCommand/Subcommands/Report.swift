internal import ArgumentParser
internal import Foundation
internal import Parallax

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes a report to a folder: a text, a page for the browser, and every table as CSV.",
    discussion: """
      index.html is the page; it needs no network. report.txt says the same as text. The tables hold every figure, and \
      data_dictionary.csv explains their columns. The same input gives the same bytes; parallax verify checks that.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to. It is made if it does not exist.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Flag(
    name: .customLong("raw-csv"),
    help: "Do not protect text in CSV that a spreadsheet would take for a formula.")
  var rawCSV = false

  @Flag(help: "Also write one text for each topic, in the folder topics.")
  var topicReports = false

  @Flag(help: "Print the address of the page, to open in a browser.")
  var open = false

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
    let report = try session.pipeline.report(of: corpus, inputs: input.paths)
    let bar = ProgressBar("writing", isQuiet: input.quiet)
    let count = try report.write(to: output, recipe: recipe) { bar.update(done: $0, of: $1) }
    bar.finish()
    if !input.quiet {
      report.findings.prefix(4).map(\.sentence).forEach(Console.say)
      Console.say(
        "\(Wording.count(count, "file")) are in \(output): begin with index.html, or report.txt.")
    }
    if open { try sayWhereToLook() }
    try session.finish(corpus)
  }

  /// The address of the page, for a browser.
  private func sayWhereToLook() throws {
    let page = URL(filePath: output).standardizedFileURL.appending(path: "index.html")
    let writer = OutputWriter.standardOutput()
    try writer.write(page.absoluteString + "\n")
    try writer.finish()
  }

  private var recipe: ReportRecipe {
    let inputs = InputLocations(
      input.paths, workingFolder: FileManager.default.currentDirectoryPath, report: output)
    var recipe = ReportRecipe(inputs: inputs)
    recipe.arguments = input.recorded + selection.recorded + analysis.recorded
    if rawCSV { recipe.arguments.append("--raw-csv") }
    recipe.optionFiles = [input.outlets, analysis.stopWords].compactMap(\.self)
    if topicReports { recipe.arguments.append("--topic-reports") }
    recipe.rawCSV = rawCSV
    recipe.hasTopicReports = topicReports
    recipe.threads = input.threads
    return recipe
  }
}
