internal import ArgumentParser
internal import Parallax

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the text and the fields of each page: title, authors, date, outlet.",
    discussion: """
      With --format jsonl every page is a line with its text and where each field came from. Pages that are no \
      article are written too, and `kind` says what they are. The text is that of the page alone, whatever else is \
      read, unless --clean is given.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Show for each page how each field was found, and which other values were found.")
  var explain = false

  @Flag(
    help: "Remove the lines that recur across the articles of an outlet, as all other commands do.")
  var clean = false

  func run() throws {
    var options = Pipeline.Options()
    options.selection = selection.selection
    options.selection.includesNonArticles = true
    let session = try Session(input, options: options)
    let corpus = try clean ? session.corpus() : session.rawCorpus()
    let format = output.format()
    if explain, format == .text {
      var text = ReportText()
      for article in corpus.articles { text.add(provenanceOf: article) }
      try output.write(text.description)
    } else if format == .text {
      try output.write(ArticleSummary(corpus.articles).table)
    } else {
      var columns = ArticleTable.Options()
      (columns.hasText, columns.hasProvenance) = (true, format == .jsonl)
      try output.write(ArticleTable(corpus.articles, options: columns).table)
    }
    try session.finish(corpus)
  }
}
