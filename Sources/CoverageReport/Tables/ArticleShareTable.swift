public import CoverageComparison
internal import Reporting
internal import TextReuse

/// A row an article. The three shares add up to 1 as they are written.
public struct ArticleShareTable: ComparisonTable {
  public static let name = "article_shares"
  public static let contents = "how much of each text is in others"

  public struct Row: Sendable {
    let story: String
    let shares: ArticleShares
    let agencyCopy: AgencyCopy.Finding?
    let commonText: AgencyCopy.CommonText?

    /// Rounded as they are written, so that what is left for the third is too.
    fileprivate var verbatim: Double { (shares.verbatim * 1e6).rounded() / 1e6 }
    fileprivate var shared: Double { (shares.shared * 1e6).rounded() / 1e6 }
    fileprivate var own: Double { shares.words == 0 ? 0 : max(0, 1 - verbatim - shared) }
  }

  private let comparison: CorpusComparison
  public let rows: [Row]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap { story in
      story.shares.map {
        Row(
          story: story.story, shares: $0,
          agencyCopy: comparison.agencyCopy.findings[$0.article],
          commonText: comparison.agencyCopy.commonText[$0.article])
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .article("id") { comparison.id(ofArticle: $0.shares.article) },
      .story { $0.story },
      .mediaName { comparison.outlets.name(ofArticle: $0.shares.article) },
      Column("words", .number, "the words of its text", unit: "words", range: .zeroOrMore) {
        .integer($0.shares.words)
      },
      share(
        "share_verbatim", "the share of the words that others on the story have in the same order"
      ) { $0.verbatim },
      share(
        "share_shared", "the share of the other words in sentences whose claim others make too"
      ) { $0.shared },
      share("share_own", "the rest; the three shares add up to 1") { $0.own },
      Column("agency", .text, "the news agency whose text it has, where it is known") {
        Cell($0.agencyCopy?.agency)
      },
      Column(
        "agency_rules", .list, "how the agency's text was recognised, separated by semicolons"
      ) { Cell($0.agencyCopy?.rules.map(\.rawValue) ?? []) },
      share("share_agency", "the share of the words that is an agency's") { $0.shares.agencyCopy },
      Column(
        "agency_sentences", .number, "the sentences that are mostly an agency's",
        unit: "sentences", range: .zeroOrMore
      ) { .integer($0.shares.agencySentences) },
      share(
        "share_common", "the share of the words that three outlets or more have without a credit"
      ) {
        $0.commonText?.share ?? 0
      },
    ]
  }

  private func share(
    _ name: String, _ meaning: String, _ value: @escaping (Row) -> Double
  ) -> Column {
    Column(name, .number, meaning, unit: "share", range: .unitInterval) {
      .number(value($0), decimals: 6)
    }
  }
}
