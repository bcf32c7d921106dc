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
  /// The nearest other articles of each, nearest first.
  public let neighbors: [[Neighbor]]

  /// The neighbours of an article in the similarity network, and the least similarity of two that are joined in it.
  private static let networkDegree = 10
  private static let networkSimilarity: Float = 0.5

  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  public init(of corpus: Corpus, by pipeline: Pipeline) throws(LinearAlgebraError) {
    let analyzed = pipeline.analysis(of: corpus)
    self.corpus = corpus
    stories = pipeline.stories(of: corpus, analyzed)
    comparison = pipeline.comparison(of: corpus, analyzed, stories: stories.ids)
    neighbors = try pipeline.coverage(of: corpus, analyzed).nearestNeighborsOfAll(
      count: Self.networkDegree, threads: pipeline.threads)
  }

  /// The tables in the order in which a reader would open them.
  public var tables: [(name: String, table: Table)] {
    let storyTables = StoryTables(stories, of: corpus)
    let comparisonTables = ComparisonTables(comparison)
    return [
      ("articles", Table(articles: corpus.articles)),
      ("stories", storyTables.overview),
      ("story_articles", storyTables.memberships),
    ] + ComparisonTables.Name.allCases.map { ($0.rawValue, comparisonTables[$0]) } + [
      (
        "similarity_network",
        SimilarityNetwork(neighbors, of: corpus, minimum: Self.networkSimilarity).table
      ),
      ("problems", Table(problems: corpus.problems)),
    ]
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
    let failed = corpus.problems.filter { $0.severity != .skipped }
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

  /// Writes every table as CSV, and the text, into a folder, which is made if there is none.
  ///
  /// - Throws: ``/Reporting/OutputError``.
  public func write(to folder: String, rawCSV: Bool = false) throws(OutputError) {
    try OutputWriter.makeFolder(folder)
    for (name, table) in tables {
      let output = try OutputWriter(file: "\(folder)/\(name).csv")
      try table.write(with: ReportFormat.csv.renderer(rawCSV: rawCSV), to: output)
      try output.finish()
    }
    let output = try OutputWriter(file: "\(folder)/report.txt")
    try output.write(text.description)
    try output.finish()
  }
}
