internal import NewsCorpus
internal import Reporting
public import SimilarCoverage
internal import TextReuse

/// A row a neighbour of an article, nearest first: how similar it is, what it is to the article, and what the texts share.
public struct NearestCoverageTable: ReportTable {
  public let rows: [NearestCoverage.Row]

  public init(_ nearest: NearestCoverage) { rows = nearest.rows }

  public var columns: [ReportColumn<NearestCoverage.Row>] {
    [
      Column("rank", .number, "its place among the neighbours", range: .oneOrMore) {
        .integer($0.rank)
      },
      .similarity(decimals: 4) { $0.similarity },
      .relation { $0.relation },
      .publishDate { $0.article.publicationDate?.value },
      .mediaName { $0.article.mediaName?.value },
      .title { $0.article.title?.value },
      Column("id", .identifier, "the neighbour") { .text($0.article.id) },
      Column("url", .url, "the neighbour's address") { Cell($0.article.url?.value) },
      .sharedWords("query_share", "the share of the query's words that the neighbour has too") {
        $0.overlap.firstShare
      },
      .sharedWords("neighbor_share", "the share of the neighbour's words that the query has too") {
        $0.overlap.secondShare
      },
      .longestWords { $0.overlap },
      .sentence("longest_passage", "that passage, as the neighbour has it") { $0.longestPassage },
      Column("agency", .text, "the news agency whose text the neighbour has, where it is known") {
        Cell($0.agencyCopy?.agency)
      },
      Column(
        "agency_rules", .list, "how the agency's text was recognised, separated by semicolons"
      ) { Cell($0.agencyCopy.map { $0.rules.map(\.rawValue) }) },
    ]
  }
}

/// Columns of tables of similar articles.
extension ReportColumn {
  static func similarity(
    _ meaning: String = "how similar their coverage is", range: ValueRange = .unitInterval,
    decimals: Int, _ value: @escaping (Row) -> Float
  ) -> Self {
    Self("similarity", .number, meaning, range: range) {
      .number(Double(value($0)), decimals: decimals)
    }
  }

  static func relation(_ relation: @escaping (Row) -> CoverageRelation?) -> Self {
    Self(
      "relation", .identifier, "what the two are to each other",
      range: .words(of: CoverageRelation.self)
    ) { Cell(relation($0)?.rawValue) }
  }

  static func sharedWords(
    _ name: String, _ meaning: String, _ share: @escaping (Row) -> Double?
  ) -> Self {
    Self(name, .number, meaning, unit: "share", range: .unitInterval) {
      Cell(share($0), decimals: 3)
    }
  }

  static func longestWords(_ overlap: @escaping (Row) -> TextOverlap?) -> Self {
    Self(
      "longest_words", .number, "the words of the longest passage that both have", unit: "words",
      range: .zeroOrMore
    ) { row in Cell(overlap(row).map { $0.longest?.wordCount ?? 0 }) }
  }
}
