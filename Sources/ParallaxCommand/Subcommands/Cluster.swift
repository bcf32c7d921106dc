internal import ArgumentParser
internal import Parallax

struct Cluster: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the stories: which articles report one event.",
    discussion: """
      Every article is in exactly one story; an article that no other article matches is a single. You need not choose a \
      threshold. csv and jsonl have one row for each article, or with --stories one row for each story.

      With --previous, stories keep the ids that they had in an earlier run. --lineage writes which stories were split or \
      merged, which lost articles to another story, and which ended.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Write one row for each story instead of one for each article.")
  var stories = false

  @Flag(help: "Do not use dates.")
  var noDates = false

  @Option(
    help: ArgumentHelp(
      "A table that cluster wrote earlier; stories keep the ids that they have there.",
      valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Write to this file what became of the stories of --previous.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var lineage: String?

  func validate() throws {
    guard lineage == nil || previous != nil else {
      throw ValidationError("--lineage needs --previous")
    }
  }

  func run() throws {
    let earlier = try previous.map { PreviousStory.grouped(try StoryFile(file: $0).memberships) }
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    options.stories.usesDates = !noDates
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let analyzed = session.pipeline.analysis(of: corpus)
    var stories = session.pipeline.stories(of: corpus, analyzed)
    var events = StoryLineage(events: [])
    if let earlier { (stories, events) = stories.continuing(earlier, in: corpus) }
    try write(stories, of: corpus)
    if let lineage {
      let output = try OutputWriter.writing(to: lineage)
      try LineageTable(events).table.write(
        with: ReportFormat.csv.renderer(rawCSV: false), to: output)
      try output.finish()
    }
    try session.finish(corpus)
  }

  private func write(_ found: Stories, of corpus: Corpus) throws {
    if stories {
      try output.write(StoryTable(found, of: corpus).table)
    } else if output.format() == .text {
      var text = ReportText()
      text.add(found, of: corpus)
      try output.write(text.description)
    } else {
      try output.write(StoryArticleTable(found, of: corpus).table)
    }
  }
}
