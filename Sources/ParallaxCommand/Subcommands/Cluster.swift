internal import ArgumentParser
internal import Parallax

struct Cluster: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the stories: which articles report one event.",
    discussion: """
      Every article is in one story, or is a single with a story of its own. No threshold is needed. With csv or \
      jsonl there is a row for each article; with --stories a row for each story. With --previous, stories keep the \
      ids that they had; --lineage says which were split, merged, left by some of their articles, or have ended.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Write a row a story rather than a row an article.")
  var stories = false

  @Flag(help: "Take no account of dates.")
  var noDates = false

  @Option(
    help: ArgumentHelp(
      "A table that cluster wrote before, whose ids the stories keep.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Write what became of the stories of --previous to this file.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var lineage: String?

  func validate() throws {
    guard lineage == nil || previous != nil else {
      throw ValidationError("--lineage needs --previous")
    }
  }

  func run() throws {
    let earlier = try previous.map { PreviousStory.grouped(try StoryFile(file: $0).memberships) }
    var options = Pipeline.Options()
    options.selection = selection.selection
    options.stories.usesDates = !noDates
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let analyzed = session.pipeline.analysis(of: corpus)
    var stories = session.pipeline.stories(of: corpus, analyzed)
    var events = StoryLineage(events: [])
    if let earlier { (stories, events) = stories.continuing(earlier, in: corpus) }
    let tables = StoryTables(stories, of: corpus)
    try write(tables)
    if let lineage {
      let output = try OutputWriter.writing(to: lineage)
      try Table(events).write(with: ReportFormat.csv.renderer(rawCSV: false), to: output)
      try output.finish()
    }
    try session.finish(corpus)
  }

  private func write(_ tables: StoryTables) throws {
    if stories {
      try output.write(tables.overview)
    } else if output.format() == .text {
      var text = ReportText()
      tables.add(to: &text)
      try output.write(text.description)
    } else {
      try output.write(tables.memberships)
    }
  }
}
