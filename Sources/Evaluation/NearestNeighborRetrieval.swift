/// How well lists of nearest neighbours find the items of the same class.
///
/// Each item whose class has another member is a query. Of its list the first `depth` distinct neighbours that are other
/// items of the set count; precision at 1 asks whether the first is of the query's class. The average precision of a
/// query is Σ (hits up to *k*) / *k* over the ranks *k* that hit, divided by the most hits possible,
/// min(class size − 1, `depth`). Both figures are means over the queries, in 0...1, and 0 without a query.
///
/// ### Source
/// Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, section 8.4, cut at a depth.
public struct NearestNeighborRetrieval: Hashable, Sendable {
  public let queryCount: Int
  public let precisionAt1: Double
  public let meanAveragePrecision: Double

  /// - Parameters:
  ///   - classes: The class of each item, `nil` for an item that is not part of the set.
  ///   - neighbors: The neighbours of each item by their indices, nearest first.
  ///   - depth: The greatest number of neighbours that count.
  /// - Complexity: O(the number of neighbours).
  public init<Class: Hashable>(classes: [Class?], neighbors: [[Int]], depth: Int = 10) {
    precondition(
      classes.count == neighbors.count && depth > 0,
      "\(classes.count) classes, \(neighbors.count) lists, depth \(depth)")
    var sizes: [Class: Int] = [:]
    for case .some(let label) in classes { sizes[label, default: 0] += 1 }
    var (queries, first, total) = (0, 0, 0.0)
    for (query, list) in neighbors.enumerated() {
      guard let label = classes[query], let size = sizes[label], size > 1 else { continue }
      var seen: Set<Int> = [query]
      let found = list.filter { classes[$0] != nil && seen.insert($0).inserted }.prefix(depth)
        .map { classes[$0] == label }
      queries += 1
      first += found.first == true ? 1 : 0
      total += Self.precisionSum(found) / Double(min(size - 1, depth))
    }
    queryCount = queries
    precisionAt1 = queries > 0 ? Double(first) / Double(queries) : 0
    meanAveragePrecision = queries > 0 ? total / Double(queries) : 0
  }

  private static func precisionSum(_ found: [Bool]) -> Double {
    var (hits, sum) = (0, 0.0)
    for (rank, isHit) in found.enumerated() where isHit {
      hits += 1
      sum += Double(hits) / Double(rank + 1)
    }
    return sum
  }
}
