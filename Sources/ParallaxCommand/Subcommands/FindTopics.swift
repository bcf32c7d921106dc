internal import ArgumentParser
internal import Parallax

struct FindTopics: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Finds the topics: themes that run through many stories.",
    discussion: """
      Every article has one main topic, and a weight in each topic. The text says what each topic is about, when it was \
      covered, which outlets cover it, which stories it has, and which articles represent it. csv and jsonl have one row \
      for each topic, or with --assign one row for each article.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("The number of topics. Default: chosen from the corpus.", valueName: "n"))
  var count: Int?

  @Flag(help: "Write one row for each article: its three topics of greatest weight.")
  var assign = false

  @Flag(help: "Also say how the number of topics was chosen, and how exact the latent space is.")
  var explain = false

  func validate() throws {
    guard count ?? 1 >= 1 else { throw ValidationError("--count must be at least 1") }
  }

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    try analysis.apply(to: &options)
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let analyzed = session.pipeline.analysis(of: corpus)
    let topics = try session.pipeline.topics(of: corpus, analyzed, count: count)
    if assign {
      try output.write(
        TopicArticleTable(TopicFigures(topics, of: corpus)).table, orElse: .csv)
    } else {
      let figures = TopicFigures(
        topics, of: corpus, stories: session.pipeline.stories(of: corpus, analyzed))
      if output.format() == .text {
        var text = ReportText()
        text.add(figures)
        if explain { text.add(explanationOf: figures) }
        try output.write(text.description)
      } else {
        try output.write(TopicTable(figures).table)
      }
    }
    try session.finish(corpus)
  }
}
