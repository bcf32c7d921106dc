public import NewsCorpus
internal import Reporting
public import SimilarCoverage

/// A row a term and neighbour: what the term adds to the similarity of an article and the neighbour.
public struct ExplanationTable: ReportTable {
  public struct Row: Sendable {
    let rank: Int
    let article: Article
    let term: SimilarityExplanation.Contribution
  }

  public let rows: [Row]

  /// - Parameter explanations: Of each neighbour, nearest first.
  public init(_ explanations: [(article: Article, explanation: SimilarityExplanation)]) {
    rows = explanations.enumerated().flatMap { place, neighbor in
      neighbor.explanation.contributions.map {
        Row(rank: place + 1, article: neighbor.article, term: $0)
      }
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      Column("rank", .number, "the neighbour's place", range: .oneOrMore) { .integer($0.rank) },
      .article("id", "the neighbour") { $0.article.id },
      Column("term", .text, "the term as it is usually written") { .text($0.term.surface) },
      part("tf_idf", "what the term adds by being in both") { $0.direct },
      part("lsa", "what it adds by the company it keeps") { $0.latent },
      part("adds", "the sum of the two") { $0.total },
    ]
  }

  private func part(
    _ name: String, _ meaning: String,
    _ value: @escaping (SimilarityExplanation.Contribution) -> Double
  ) -> Column {
    Column(name, .number, meaning, unit: "similarity") { .number(value($0.term), decimals: 8) }
  }
}
