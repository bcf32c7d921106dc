import Foundation

/// The information that two groupings share, as a part of the mean of their entropies: 2 I(C; R) / (H(C) + H(R)), in 0...1.
///
/// The normalisation is by the arithmetic mean. Where both groupings are one cluster it is 1. It is not corrected for
/// chance and grows with the number of clusters, so state ``AdjustedRandIndex`` beside it.
///
/// ### Source
/// Vinh, Epps & Bailey (2010), Journal of Machine Learning Research 11, 2837–2854 (NMI with the sum).
public struct NormalizedMutualInformation: Hashable, Sendable {
  public let value: Double

  package init(_ table: ContingencyTable) {
    let n = Double(table.itemCount)
    func entropy(_ sizes: [Int]) -> Double {
      sizes.reduce(0) { $0 - Double($1) / n * log(Double($1) / n) }
    }
    let shared = table.cells.reduce(0) { sum, cell in
      let expected =
        Double(table.clusterSizes[cell.cluster]) * Double(table.referenceSizes[cell.reference])
      return sum + Double(cell.count) / n * log(Double(cell.count) * n / expected)
    }
    let entropies = entropy(table.clusterSizes) + entropy(table.referenceSizes)
    value = entropies > 0 ? min(1, max(0, 2 * shared / entropies)) : 1
  }

  public init(clusters: [some Hashable], reference: [some Hashable]) {
    self.init(ContingencyTable(clusters: clusters, reference: reference))
  }
}
