public import CoverageComparison
internal import Reporting

/// A row a sentence.
public struct ClaimTable: ComparisonTable {
  public static let name = "claims"
  public static let contents = "every sentence of every story, by claim"

  public struct Row: Sendable {
    let story: String
    let claim: Claim
    let mention: Claim.Mention
  }

  private let comparison: CorpusComparison
  public let rows: [Row]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.stories(story).flatMap { story in
      story.claims.flatMap { claim in
        claim.mentions.map { Row(story: story.story, claim: claim, mention: $0) }
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .story { $0.story },
      .claim { $0.claim.number },
      Column(
        "outlet_count", .number, "the outlets that make the claim", unit: "outlets",
        range: .oneOrMore
      ) { .integer($0.claim.outlets.count) },
      Column(
        "outlets", .list,
        "their names, separated by semicolons; an article's id where it names none"
      ) { Cell($0.claim.outlets) },
      .sentence { comparison.sentence($0.mention.article, $0.mention.place) },
      .article { comparison.id(ofArticle: $0.mention.article) },
      .place { $0.mention.place },
      Column(
        "match", .identifier,
        "whether others have the sentence word for word, in other words, or not at all",
        range: .words(of: Claim.Match.self)
      ) { .text($0.mention.match.rawValue) },
      .mediaName { comparison.outlets.name(ofArticle: $0.mention.article) },
      Column(
        "agency_copy", .identifier, "whether most of the sentence is text of a news agency",
        range: .truth
      ) { .boolean($0.mention.isAgencyCopy) },
      Column(
        "nearest", .number,
        "how similar the most similar sentence of another source is to one of the claim",
        unit: "cosine",
        range: .unitInterval
      ) { .number($0.claim.nearest, decimals: 3) },
    ]
  }
}

extension ReportColumn {
  static func claim(_ number: @escaping (Row) -> Int) -> Self {
    Self(
      "claim", .number, "the number of the claim within its story: those of most outlets first",
      range: .oneOrMore
    ) { .integer(number($0)) }
  }
}
