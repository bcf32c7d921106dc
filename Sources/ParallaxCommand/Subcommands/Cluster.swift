internal import ArgumentParser
internal import Parallax

struct Cluster: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the stories: which articles report one event.",
    discussion: """
      Every article is in one story, or is a single with a story of its own. No threshold is needed. With csv or \
      jsonl there is a row for each article; with --stories a row for each story.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Write a row a story rather than a row an article.")
  var stories = false

  @Flag(help: "Take no account of dates.")
  var noDates = false

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    options.stories.usesDates = !noDates
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let analyzed = session.pipeline.analysis(of: corpus)
    let tables = StoryTables(session.pipeline.stories(of: corpus, analyzed), of: corpus)
    if stories {
      try output.write(tables.overview)
    } else if output.format() == .text {
      var text = ReportText()
      tables.add(to: &text)
      try output.write(text.description)
    } else {
      try output.write(tables.memberships)
    }
    try session.finish(corpus)
  }
}
