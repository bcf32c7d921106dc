public import NewsCorpus
internal import Reporting
public import SameStory
public import SimilarCoverage
internal import StoryClustering

/// A row a term and neighbour: what the term adds to the similarity of an article and the neighbour; and in each row of a
/// neighbour what speaks for and against one event that both report.
public struct ExplanationTable: ReportTable {
  public struct Row: Sendable {
    let rank: Int
    let article: Article
    let term: SimilarityExplanation.Contribution
    let evidence: PairEvidence
  }

  public let rows: [Row]

  private let probability: SameStoryProbability

  /// - Parameters:
  ///   - explanations: Of each neighbour, nearest first.
  ///   - threshold: The mean log odds at which the merging of stories ended in the corpus.
  public init(
    _ explanations: [(
      article: Article, similarity: SimilarityExplanation, evidence: PairEvidence
    )], threshold: Double
  ) {
    probability = SameStoryProbability(threshold: threshold)
    rows = explanations.enumerated().flatMap { place, neighbor in
      neighbor.similarity.contributions.map {
        Row(
          rank: place + 1, article: neighbor.article, term: $0, evidence: neighbor.evidence)
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
    ] + PairEvidence().parts.indices.map { logOdds($0) } + [
      Column(
        "log_odds", .number, "the sum of the evidence that both report one event",
        unit: "log odds"
      ) { .number($0.evidence.logOdds, decimals: 4) },
      Column(
        "probability", .number, "how likely both report one event", unit: "probability",
        range: .unitInterval
      ) { .number(probability.value(logOdds: $0.evidence.logOdds), decimals: 4) },
    ]
  }

  /// A piece of evidence.
  private func logOdds(_ index: Int) -> Column {
    let name = PairEvidence().parts[index].name
    return Column(
      "log_odds_" + name.replacing(" ", with: "_"), .number,
      "what \(name) add to the log odds of one event", unit: "log odds"
    ) { .number($0.evidence.parts[index].value, decimals: 4) }
  }

  private func part(
    _ name: String, _ meaning: String,
    _ value: @escaping (SimilarityExplanation.Contribution) -> Double
  ) -> Column {
    Column(name, .number, meaning, unit: "similarity") { .number(value($0.term), decimals: 8) }
  }
}
