/// How many items each cluster of one grouping shares with each cluster of another.
///
/// Every measure of agreement between two groupings of the same items is computed from this table. Clusters are numbered
/// in the order in which they first appear, so sums over the table are the same on every run.
package struct ContingencyTable: Hashable, Sendable {
  /// One pair of clusters that share an item.
  package struct Cell: Hashable, Sendable {
    package let cluster: Int
    package let reference: Int
    /// The number of items in both, at least 1.
    package let count: Int
  }

  /// The pairs of clusters that share an item, by cluster and then by reference cluster.
  package let cells: [Cell]
  /// The number of items of each cluster.
  package let clusterSizes: [Int]
  /// The number of items of each cluster of the reference.
  package let referenceSizes: [Int]
  /// The number of items.
  package let itemCount: Int

  /// - Parameters:
  ///   - clusters: The label of each item's cluster.
  ///   - reference: The label of each item's cluster in the reference, in the same order.
  /// - Complexity: O(*n* + *c* log *c*) for *n* items and *c* cells.
  package init(clusters: [some Hashable], reference: [some Hashable]) {
    precondition(
      clusters.count == reference.count, "\(clusters.count) and \(reference.count) labels")
    let rows = Self.numbered(clusters)
    let columns = Self.numbered(reference)
    var counts: [SIMD2<Int>: Int] = [:]
    for (row, column) in zip(rows.numbers, columns.numbers) {
      counts[SIMD2(row, column), default: 0] += 1
    }
    cells = counts.map { Cell(cluster: $0.key.x, reference: $0.key.y, count: $0.value) }
      .sorted { ($0.cluster, $0.reference) < ($1.cluster, $1.reference) }
    clusterSizes = rows.sizes
    referenceSizes = columns.sizes
    itemCount = clusters.count
  }

  private static func numbered<Label: Hashable>(_ labels: [Label]) -> (numbers: [Int], sizes: [Int])
  {
    var numberOfLabel: [Label: Int] = [:]
    var sizes: [Int] = []
    let numbers = labels.map { label in
      let number = numberOfLabel[label] ?? sizes.count
      if number == sizes.count {
        numberOfLabel[label] = number
        sizes.append(0)
      }
      sizes[number] += 1
      return number
    }
    return (numbers, sizes)
  }

  /// The number of unordered pairs of items that share a cluster in both groupings, in the first, and in the reference.
  var pairCounts: (both: Double, clusters: Double, reference: Double) {
    func pairs(_ size: Int) -> Double { Double(size) * Double(size - 1) / 2 }
    return (
      cells.reduce(0) { $0 + pairs($1.count) }, clusterSizes.reduce(0) { $0 + pairs($1) },
      referenceSizes.reduce(0) { $0 + pairs($1) }
    )
  }
}
