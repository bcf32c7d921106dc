/// All measures of a clustering against a reference, with the share of the items that it covers.
///
/// An item without a cluster counts as a cluster of its own, so that leaving items out cannot improve a figure unseen;
/// ``coverage`` says how many had one.
public struct ClusteringAgreement: Hashable, Sendable {
  public let itemCount: Int
  /// The share of the items that had a cluster, in 0...1; 1 of no items.
  public let coverage: Double
  /// The number of clusters over these items, items without one included.
  public let clusterCount: Int
  public let referenceCount: Int
  public let bCubed: BCubed
  public let pairwise: PairwiseAgreement
  public let normalizedMutualInformation: NormalizedMutualInformation
  public let adjustedRandIndex: AdjustedRandIndex

  /// - Parameters:
  ///   - clusters: Each item's cluster, `nil` where it has none.
  ///   - reference: Each item's cluster in the reference, in the same order.
  /// - Complexity: O(*n* log *n*).
  public init(clusters: [(some Hashable)?], reference: [some Hashable]) {
    let complete = clusters.enumerated().map { index, cluster in
      cluster.map { Member.of(AnyHashable($0)) } ?? .alone(index)
    }
    let table = ContingencyTable(clusters: complete, reference: reference)
    let covered = clusters.count { $0 != nil }
    itemCount = table.itemCount
    coverage = itemCount > 0 ? Double(covered) / Double(itemCount) : 1
    clusterCount = table.clusterSizes.count
    referenceCount = table.referenceSizes.count
    bCubed = BCubed(table)
    pairwise = PairwiseAgreement(table)
    normalizedMutualInformation = NormalizedMutualInformation(table)
    adjustedRandIndex = AdjustedRandIndex(table)
  }

  private enum Member: Hashable {
    case of(AnyHashable)
    case alone(Int)
  }
}
