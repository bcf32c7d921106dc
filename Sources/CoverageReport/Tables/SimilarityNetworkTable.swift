internal import NewsCorpus
internal import Reporting
public import SimilarCoverage

/// A row a pair of similar articles, from the earlier to the later.
public struct SimilarityNetworkTable: ReportFileTable {
  public static let name = "similarity_network"
  public static let contents = "pairs of similar articles"

  private let corpus: Corpus
  public let rows: [SimilarityNetwork.Edge]

  public init(_ network: SimilarityNetwork) {
    corpus = network.corpus
    rows = network.edges
  }

  public var columns: [ReportColumn<SimilarityNetwork.Edge>] {
    [
      .article("from", "the earlier article of two that are similar") {
        corpus.articles[$0.from].id
      },
      .article("to", "the later one") { corpus.articles[$0.to].id },
      .similarity(range: "0.5...1", decimals: 4) { $0.similarity },
      Column(
        "hours_between", .number,
        "the time between them, of whole days where a time of day is unknown; empty where a date is",
        unit: "hours", range: .zeroOrMore
      ) { Cell($0.hours, decimals: 1) },
    ]
  }
}
