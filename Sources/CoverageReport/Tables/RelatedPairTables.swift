public import NewsCorpus
internal import Reporting
public import SimilarCoverage

/// A row a neighbour of each article, nearest first, and with relations what the two are to each other.
public struct NeighborTable: ReportTable {
  public let rows: [RelatedPair]
  private let corpus: Corpus
  private let hasRelations: Bool

  public init(_ pairs: [RelatedPair], of corpus: Corpus, hasRelations: Bool) {
    rows = pairs
    self.corpus = corpus
    self.hasRelations = hasRelations
  }

  public var columns: [ReportColumn<RelatedPair>] {
    [
      .article("id") { corpus.articles[$0.first].id },
      Column("rank", .number, "the neighbour's place", range: .oneOrMore) { .integer($0.rank) },
      .article("neighbor", "the neighbour") { corpus.articles[$0.second].id },
      .similarity(decimals: 6) { $0.similarity },
    ] + (hasRelations ? RelatedPair.columns : [])
  }
}

/// A row a pair that was named, in the order of the names, and with relations what the two are to each other.
public struct PairSimilarityTable: ReportTable {
  public let rows: [RelatedPair]
  private let corpus: Corpus
  private let hasRelations: Bool

  public init(_ pairs: [RelatedPair], of corpus: Corpus, hasRelations: Bool) {
    rows = pairs
    self.corpus = corpus
    self.hasRelations = hasRelations
  }

  public var columns: [ReportColumn<RelatedPair>] {
    [
      .article("id1", "one article") { corpus.articles[$0.first].id },
      .article("id2", "the other") { corpus.articles[$0.second].id },
      .similarity(decimals: 6) { $0.similarity },
    ] + (hasRelations ? RelatedPair.columns : [])
  }
}

extension RelatedPair {
  /// What two articles are to each other, and what they share.
  fileprivate static var columns: [ReportColumn<RelatedPair>] {
    [
      .relation { $0.relation?.kind },
      .sharedWords("share", "the share of the first one's words that the second has too") {
        $0.relation?.overlap.firstShare
      },
      .sharedWords("other_share", "the share of the second one's words that the first has too") {
        $0.relation?.overlap.secondShare
      },
      .longestWords { $0.relation?.overlap },
    ]
  }
}
