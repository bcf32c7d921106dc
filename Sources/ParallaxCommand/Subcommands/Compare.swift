public import ArgumentParser
internal import Foundation
public import Parallax

extension CorpusComparison.AgencyCopyHandling: ExpressibleByArgument {}
extension OutletGrouping: ExpressibleByArgument {}

/// A table of a comparison, by name.
struct ComparisonTableName: ExpressibleByArgument {
  let name: String

  init?(argument: String) {
    guard ComparisonTables.names.contains(argument) else { return nil }
    name = argument
  }

  static var allValueStrings: [String] { ComparisonTables.names }
}

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares how outlets covered a story, or all stories of a corpus.",
    discussion: """
      If the inputs are single pages, they are compared as one story; so is any input with --one-story. Otherwise the \
      stories are those that parallax cluster finds. -o writes the report and every table to a folder, each in a file.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions

  @Option(help: ArgumentHelp("Only this story.", valueName: "id"))
  var story: String?

  @Flag(help: "Compare all articles as reports of one story.")
  var oneStory = false

  @Flag(help: "Use the stories in the input's column story instead of finding them.")
  var statedStories = false

  @Option(
    help:
      "What to do with the text of news agencies: keep it, mark it, or drop it from claims and words."
  )
  var wire = CorpusComparison.AgencyCopyHandling.mark

  @Option(help: "Compare outlets, or groups of outlets by a column of --outlets.")
  var by = OutletGrouping.outlet

  @Flag(help: "Compare the words of whole outlets, not only those on the same stories.")
  var wholeCorpus = false

  @Flag(help: "Divide the log-likelihood ratio G2 by Williams' correction.")
  var williams = false

  @Option(help: "Print only this table.")
  var table: ComparisonTableName?

  @Option(help: "text is a report; csv and jsonl are the tables.")
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the report and the tables to this folder.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(
    name: .customLong("raw-csv"),
    help: "Do not protect text in CSV that a spreadsheet would take for a formula.")
  var rawCSV = false

  func validate() throws {
    guard table == nil || output == nil else {
      throw ValidationError(
        "--table and -o cannot be used together: --table prints one table, -o writes all of them")
    }
    guard !statedStories || !oneStory else {
      throw ValidationError("--stated-stories and --one-story cannot be used together")
    }
    guard story == nil || !oneStory else {
      throw ValidationError(
        "--story and --one-story cannot be used together: --one-story treats all articles as one story"
      )
    }
  }

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    guard !corpus.articles.isEmpty else {
      try session.finish(corpus)
      throw CommandError(.nothingFound, "no article is left to compare")
    }
    let analyzed = session.pipeline.analysis(of: corpus)
    let (stories, headlines) = try stories(of: corpus, analyzed, session.pipeline)
    let comparison = session.pipeline.comparison(
      of: corpus, analyzed, stories: stories, by: by, options: comparisonOptions)
    if let story, !comparison.stories.contains(where: { $0.story == story }) {
      throw CommandError(
        .nothingFound, "there is no story \(story); the input has \(Self.some(comparison.stories))")
    }
    var text = ReportText()
    text.add(comparison, headlines: headlines, story: story)
    let tables = ComparisonTables.all(of: comparison, story: story)
    if let output {
      try write(tables, text, to: output)
    } else {
      try print(tables, text)
    }
    try session.finish(corpus)
  }

  private var comparisonOptions: CorpusComparison.Options {
    var options = CorpusComparison.Options()
    options.agencyCopy = wire
    options.wording.matchesStories = !wholeCorpus
    options.wording.correction = williams ? .williams : .none
    return options
  }

  /// One story for pages that were named one by one, else what was asked for; with the headlines of stories that were found.
  private func stories(
    of corpus: Corpus, _ analyzed: AnalyzedCorpus, _ pipeline: Pipeline
  ) throws -> (ids: [String], headlines: [String: String]) {
    let arePages = corpus.articles.count <= input.paths.count && story == nil
    if oneStory || arePages { return (corpus.articles.map { _ in "all" }, [:]) }
    guard statedStories else {
      let found = pipeline.stories(of: corpus, analyzed)
      return (found.ids, found.headlines)
    }
    guard let stated = corpus.statedStories else {
      throw CommandError(
        .wrongUse, "--stated-stories needs a story for every article, and the input lacks some")
    }
    return (stated, [:])
  }

  /// A few ids of stories, for a message.
  private static func some(_ stories: [StoryComparison]) -> String {
    Wording.list(stories.map(\.story), limit: 5)
  }

  private func write(
    _ tables: [any ReportFileTable], _ text: ReportText, to folder: String
  ) throws {
    try OutputWriter.makeFolder(folder)
    let format = format == .jsonl ? ReportFormat.jsonl : .csv
    for table in tables {
      let output = try OutputWriter.writing(to: "\(folder)/\(table.name).\(format.rawValue)")
      try table.table.write(with: format.renderer(rawCSV: rawCSV), to: output)
      try output.finish()
    }
    let output = try OutputWriter.writing(to: "\(folder)/report.txt")
    try output.write(text.description)
    try output.finish()
  }

  /// The report, or one table, or all of them: as CSV each after its name and before an empty line, as JSON lines with
  /// the name in each row.
  private func print(_ tables: [any ReportFileTable], _ text: ReportText) throws {
    let output = OutputWriter.standardOutput()
    let format = format ?? .text
    if let table {
      for found in tables where found.name == table.name {
        try found.table.write(with: format.renderer(rawCSV: rawCSV), to: output)
      }
    } else if format == .text {
      try output.write(text.description)
    } else {
      for table in tables {
        if format == .csv { try output.write("\(table.name)\n") }
        let named = format == .csv ? table.table : table.table.prefixed(by: "table", table.name)
        try named.write(with: format.renderer(rawCSV: rawCSV), to: output)
        if format == .csv { try output.write("\n") }
      }
    }
    try output.finish()
  }
}

extension Table {
  /// This table with one more column in front, which holds the same word in each row.
  fileprivate func prefixed(by column: String, _ word: String) -> Table {
    Table(
      columns: [.init(column, .identifier)] + columns, rows: rows.map { [.text(word)] + $0 })
  }
}
