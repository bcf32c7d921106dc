internal import CorpusReading
public import CoverageComparison
public import LinearAlgebra
public import NewsCorpus
public import Reporting
public import StoryClustering
public import VectorSpace

/// Everything that is reported of a corpus: the tables, each under the name of its file, and a text to read.
public struct CorpusReport: Sendable {
  public let corpus: Corpus
  public let stories: Stories
  public let comparison: CorpusComparison
  /// What could not be read, or is doubtful, named from the inputs that were named.
  public let problems: [InputProblem]
  /// Every setting of the stages.
  public let options: RecordedOptions
  /// The nearest other articles of each, nearest first.
  public let neighbors: [[Neighbor]]

  /// The neighbours of an article in the similarity network.
  private static let networkDegree = 10

  /// - Parameter inputs: The paths that the corpus was read from, from which problems are named.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  public init(
    of corpus: Corpus, by pipeline: Pipeline, inputs: [String] = []
  ) throws(LinearAlgebraError) {
    let analyzed = pipeline.analysis(of: corpus)
    self.corpus = corpus
    stories = pipeline.stories(of: corpus, analyzed)
    problems = corpus.namingProblems(from: inputs)
    comparison = pipeline.comparison(of: corpus, analyzed, stories: stories.ids)
    options = RecordedOptions(pipeline.options, comparison: comparison.options)
    neighbors = try pipeline.coverage(of: analyzed).nearestNeighborsOfAll(
      count: Self.networkDegree, threads: pipeline.threads)
  }

  /// An overview, the stories with their articles, the comparison of the outlets, and what could not be read.
  public var text: ReportText {
    var text = ReportText()
    text.add(heading: "What is in the corpus")
    text.add(paragraph: contents)
    text.add(table: outlets)
    text.add(heading: "Stories")
    StoryTables(stories, of: corpus).add(to: &text)
    text.add(comparison)
    let failed = problems.filter { $0.severity != .skipped }
    if !failed.isEmpty {
      text.add(heading: "What could not be read, or is doubtful")
      text.add(list: failed.map(\.description))
    }
    return text
  }

  /// A few sentences: what there is, and the largest story.
  public var findings: [String] {
    let groups = stories.stories.filter { !$0.isSingle }
    var lines = [contents]
    lines.append(
      "\(groups.count) stories have two articles or more; \(stories.stories.count - groups.count) articles stand alone."
    )
    if let largest = groups.max(by: { $0.members.count < $1.members.count }) {
      lines.append(
        "The largest story has \(largest.members.count) articles of \(largest.outlets.count) outlets: "
          + "\(largest.headline).")
    }
    return lines
  }

  private var contents: String {
    let dates = corpus.articles.compactMap { $0.publicationDate?.value }
    let ends = (
      dates.min { $0.nominal < $1.nominal }, dates.max { $0.nominal < $1.nominal }
    )
    let outlets = Set(corpus.articles.compactMap { $0.mediaName?.value }).count
    var parts = ["\(corpus.articles.count) articles of \(outlets) outlets"]
    if let first = ends.0, let last = ends.1 {
      parts.append("published from \(Self.day(first)) to \(Self.day(last))")
    }
    let undated = corpus.articles.count - dates.count
    if undated > 0 { parts.append("\(undated) without a date") }
    return parts.joined(separator: ", ") + "."
  }

  private static func day(_ date: PublicationDate) -> String { String("\(date)".prefix(10)) }

  /// A row an outlet: its articles and words, the stories it took part in, and its first and last day.
  private var outlets: Table {
    Table(
      columns: [
        .init("outlet", .text), .init("articles", .number), .init("words", .number),
        .init("stories", .number), .init("first", .date), .init("last", .date),
      ],
      rows: comparison.attention.map { outlet in
        [
          Cell(outlet.outlet.map { comparison.outlets.names[$0] }), .integer(outlet.articles),
          .integer(outlet.words), .integer(outlet.stories),
          Cell(outlet.first.map(Self.day)), Cell(outlet.last.map(Self.day)),
        ]
      })
  }

  /// Writes every table as CSV, the text and the manifest into a folder, which is made if there is none.
  ///
  /// - Parameters:
  ///   - folder: Where to write to. What an earlier report there had and this one has not is removed.
  ///   - recipe: What the manifest says of how to make the report again.
  /// - Returns: The number of files.
  /// - Throws: ``/Reporting/OutputError``.
  @discardableResult
  public func write(to folder: String, recipe: ReportRecipe) throws(OutputError) -> Int {
    var folder = try ReportFolder(folder)
    for (name, table) in tables {
      try folder.write("\(name).csv") { (output) throws(OutputError) in
        try table.write(with: ReportFormat.csv.renderer(rawCSV: recipe.rawCSV), to: output)
      }
    }
    try folder.write("report.txt", text.description)
    let manifest = ReportManifest(
      of: self, arguments: recipe.arguments, inputs: recipe.inputs,
      optionFiles: recipe.optionFiles,
      inputFiles: ReportManifest.File.files(of: InputInventory(of: recipe.inputs.paths)),
      reportFiles: folder.files)
    try folder.finish(manifest)
    return folder.files.count
  }
}

/// How a report is written, and what makes it again.
public struct ReportRecipe: Hashable, Sendable {
  /// The inputs as they were named.
  public var inputs: InputLocations
  /// The options of the command line, without inputs, output and what does not show in the result.
  public var arguments: [String] = []
  /// Files that these options name.
  public var optionFiles: [String] = []
  /// Leaves free text in CSV as it is, although a spreadsheet may take it for a formula.
  public var rawCSV = false

  public init(inputs: InputLocations) { self.inputs = inputs }
}
