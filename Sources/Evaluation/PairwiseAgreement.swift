/// Agreement of a clustering with a reference, pair of items by pair of items.
///
/// Precision is the share of the pairs put together that belong together, recall the share of the pairs that belong
/// together and were put together. Large clusters weigh by the square of their size. A share of no pairs is 0.
///
/// ### Source
/// Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, section 16.3.
public struct PairwiseAgreement: Hashable, Sendable {
  public let precision: Double
  public let recall: Double

  public var f1: Double { harmonicMean(precision, recall) }

  package init(_ table: ContingencyTable) {
    let (both, clusters, reference) = table.pairCounts
    precision = clusters > 0 ? both / clusters : 0
    recall = reference > 0 ? both / reference : 0
  }

  public init(clusters: [some Hashable], reference: [some Hashable]) {
    self.init(ContingencyTable(clusters: clusters, reference: reference))
  }
}

/// The Rand index corrected for chance: 1 for equal groupings, 0 on average for random ones of the same sizes, and
/// below 0 for less than chance.
///
/// ARI = (*b* − *e*) / ((*c* + *r*)/2 − *e*) with *e* = *cr* / (*n*(*n* − 1)/2), where *b*, *c* and *r* count the pairs
/// together in both, in the clustering and in the reference. Where the denominator is 0 (both are all singles, or both
/// one cluster) it is 1.
///
/// ### Source
/// Hubert & Arabie (1985), Comparing partitions, Journal of Classification 2, 193–218.
public struct AdjustedRandIndex: Hashable, Sendable {
  public let value: Double

  package init(_ table: ContingencyTable) {
    let (both, clusters, reference) = table.pairCounts
    let all = Double(table.itemCount) * (Double(table.itemCount) - 1) / 2
    let expected = all > 0 ? clusters * reference / all : 0
    let range = (clusters + reference) / 2 - expected
    value = range == 0 ? 1 : (both - expected) / range
  }

  public init(clusters: [some Hashable], reference: [some Hashable]) {
    self.init(ContingencyTable(clusters: clusters, reference: reference))
  }
}
