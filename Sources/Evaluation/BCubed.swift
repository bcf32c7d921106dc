/// Agreement of a clustering with a reference, item by item.
///
/// The precision of an item is the share of its cluster (itself included) that belongs with it in the reference; its
/// recall is the share of its reference cluster found in its cluster. Both are means over the items, in 0...1:
///
/// precision = (1/*n*) Σ *n*ᵢⱼ² / |Cᵢ|,  recall = (1/*n*) Σ *n*ᵢⱼ² / |Rⱼ|,  F1 = 2PR / (P + R).
///
/// Of no items, all three are 1.
///
/// ### Source
/// Bagga & Baldwin (1998), 10.3115/980451.980859; Amigó et al. (2009), 10.1007/s10791-008-9066-8.
public struct BCubed: Hashable, Sendable {
  public let precision: Double
  public let recall: Double

  public var f1: Double { harmonicMean(precision, recall) }

  package init(_ table: ContingencyTable) {
    guard table.itemCount > 0 else {
      (precision, recall) = (1, 1)
      return
    }
    var (precision, recall) = (0.0, 0.0)
    for cell in table.cells {
      let squared = Double(cell.count) * Double(cell.count)
      precision += squared / Double(table.clusterSizes[cell.cluster])
      recall += squared / Double(table.referenceSizes[cell.reference])
    }
    self.precision = precision / Double(table.itemCount)
    self.recall = recall / Double(table.itemCount)
  }

  public init(clusters: [some Hashable], reference: [some Hashable]) {
    self.init(ContingencyTable(clusters: clusters, reference: reference))
  }
}

/// 2*ab* / (*a* + *b*), and 0 where both are 0.
func harmonicMean(_ a: Double, _ b: Double) -> Double {
  a + b > 0 ? 2 * a * b / (a + b) : 0
}
