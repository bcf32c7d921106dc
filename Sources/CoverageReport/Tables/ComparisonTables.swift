public import CoverageComparison
internal import NewsCorpus
public import Reporting
internal import TextReuse

/// The tables of a comparison, each under the name of its file.
public struct ComparisonTables: Sendable {
  /// What a table is and what it is called.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case claims
    case articleShares = "article_shares"
    case textReuse = "text_reuse"
    case firstReports = "first_reports"
    case leadLag = "lead_lag"
    case coverageMatrix = "coverage_matrix"
    case blindSpots = "blind_spots"
    case attention
    case keyness
    case quotes
    case numbers
  }

  let comparison: CorpusComparison
  /// The stories whose rows are written; `nil` for all.
  let story: String?

  /// - Parameter story: Leaves out the rows of other stories in the tables that have a column `story`.
  public init(_ comparison: CorpusComparison, story: String? = nil) {
    self.comparison = comparison
    self.story = story
  }

  public subscript(name: Name) -> Table {
    switch name {
    case .claims: claims
    case .articleShares: articleShares
    case .textReuse: textReuse
    case .firstReports: firstReports
    case .leadLag: leadLag
    case .coverageMatrix: coverageMatrix
    case .blindSpots: blindSpots
    case .attention: attention
    case .keyness: keyness
    case .quotes: quotes
    case .numbers: numbers
    }
  }

  var stories: [StoryComparison] {
    comparison.stories.filter { story == nil || $0.story == story }
  }

  func id(_ article: Int) -> Cell { .text(comparison.articles[article].id) }

  func outlet(ofArticle article: Int) -> Cell { Cell(comparison.outlets.name(ofArticle: article)) }

  func sentence(_ article: Int, _ place: Range<Int>) -> Cell {
    .text(comparison.articles[article].bodyText(place))
  }

  /// UTF-8 bytes of the text, from the first up to and without the last.
  func place(_ range: Range<Int>) -> Cell { .text("\(range.lowerBound)-\(range.upperBound)") }

  // MARK: Coverage

  private var coverageMatrix: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("media_name", .text), .init("articles", .number),
        .init("words", .number),
      ],
      rows: comparison.coverage.filter { story == nil || $0.story == story }.map {
        [
          .text($0.story), .text(comparison.outlets.names[$0.outlet]), .integer($0.articles),
          .integer($0.words),
        ]
      })
  }

  private var blindSpots: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("media_name", .text), .init("observed", .number),
        .init("expected", .number), .init("p", .number), .init("q", .number),
        .init("direction", .identifier), .init("significant", .identifier),
        .init("story_articles", .number), .init("outlet_articles", .number),
        .init("covering_outlets", .number),
      ],
      rows: comparison.blindSpots.filter { story == nil || $0.story == story }.map {
        [
          .text($0.story), .text(comparison.outlets.names[$0.outlet]), .integer($0.observed),
          .number($0.expected, decimals: 3), .number($0.p, decimals: 9),
          .number($0.q, decimals: 9), .text($0.direction.rawValue),
          .boolean($0.q <= comparison.options.falseDiscoveryRate), .integer($0.storyArticles),
          .integer($0.outletArticles), .integer($0.coveringOutlets),
        ]
      })
  }

  private var attention: Table {
    Table(
      columns: [
        .init("media_name", .text), .init("articles", .number), .init("words", .number),
        .init("stories", .number), .init("in_title", .number), .init("in_lead", .number),
        .init("first", .date), .init("last", .date),
      ],
      rows: comparison.attention.map {
        [
          Cell($0.outlet.map { comparison.outlets.names[$0] }), .integer($0.articles),
          .integer($0.words), .integer($0.stories), .integer($0.inTitle), .integer($0.inLead),
          Cell($0.first), Cell($0.last),
        ]
      })
  }

  private var keyness: Table {
    Table(
      columns: [
        .init("media_name", .text), .init("term", .text), .init("log_odds", .number),
        .init("z", .number), .init("G2", .number), .init("chi2", .number), .init("p", .number),
        .init("q", .number), .init("n_target", .number), .init("n_reference", .number),
        .init("rate_target", .number), .init("rate_reference", .number),
        .init("docs_target", .number), .init("docs_reference", .number),
        .init("dispersion", .number), .init("words_target", .number),
        .init("words_reference", .number), .init("article", .identifier),
        .init("sentence", .text), .init("article_2", .identifier), .init("sentence_2", .text),
        .init("article_3", .identifier), .init("sentence_3", .text),
      ],
      rows: comparison.slantedTerms.map(row(of:)))
  }

  /// Rates are uses in 10,000 words.
  private func row(of term: SlantedTerm) -> [Cell] {
    let examples = (0..<3).flatMap { index -> [Cell] in
      guard index < term.examples.count else { return [.missing, .missing] }
      let example = term.examples[index]
      return [id(example.article), sentence(example.article, example.place)]
    }
    return [
      .text(comparison.outlets.names[term.outlet]), .text(comparison.terms.surfaces[term.term]),
      .number(term.logOdds.value, decimals: 4), .number(term.logOdds.zScore, decimals: 4),
      .number(term.logLikelihood, decimals: 4), .number(term.chiSquared, decimals: 4),
      .number(term.p, decimals: 9), .number(term.q, decimals: 9),
      .number(term.target, decimals: 2), .number(term.reference, decimals: 2),
      .number(term.target / term.targetTotal * 10_000, decimals: 2),
      .number(term.reference / term.referenceTotal * 10_000, decimals: 2),
      .integer(term.targetArticles), .integer(term.referenceArticles),
      .number(term.dispersion, decimals: 4), .number(term.targetTotal, decimals: 2),
      .number(term.referenceTotal, decimals: 2),
    ] + examples
  }
}
