internal import Primitives

/// Groups the nodes of a weighted graph by where random walks stay.
///
/// Every node has a loop of weight 1 and the columns of the matrix *M* of weights sum to 1. In each round
/// *M* ← (*M* · *M*)^∘`inflation`, entries below 10⁻⁴ are dropped, and columns are scaled to sum 1, until no entry changes by
/// 10⁻⁵. What still hangs together by entries over 10⁻³ is a group. It needs no number of groups and resists chaining: a single
/// link between two dense parts dies out.
///
/// ### Source
/// van Dongen (2008), Graph clustering via a discrete uncoupling process, 10.1137/040608635.
struct MarkovClustering {
  typealias Column = [(row: Int32, value: Float)]

  /// The group of each node, numbered in the order of their first nodes.
  let groups: [Int]

  init(_ graph: StoryGraph, inflation: Double, threads: Int) {
    let parts = Self.components(of: graph.links.map { $0.map(\.article) })
    let nested = chunkedMap(parts, chunkSize: 8, threads: threads) { part in
      part.count > 1 ? Self.groups(of: part, graph, inflation: Float(inflation)) : [part]
    }
    var groups = Array(repeating: 0, count: graph.links.count)
    for (number, group) in nested.joined().sorted(by: { $0[0] < $1[0] }).enumerated() {
      for node in group { groups[Int(node)] = number }
    }
    self.groups = groups
  }

  /// The connected parts of a graph, each by increasing node, in the order of their first nodes.
  static func components(of neighbors: [[Int32]]) -> [[Int32]] {
    var part = Array(repeating: -1, count: neighbors.count)
    var count = 0
    for start in neighbors.indices where part[start] < 0 {
      var open = [Int32(start)]
      part[start] = count
      while let node = open.popLast() {
        for next in neighbors[Int(node)] where part[Int(next)] < 0 {
          part[Int(next)] = count
          open.append(next)
        }
      }
      count += 1
    }
    var parts = Array(repeating: [Int32](), count: count)
    for (node, own) in part.enumerated() { parts[own].append(Int32(node)) }
    return parts
  }

  private static func groups(of part: [Int32], _ graph: StoryGraph, inflation: Float) -> [[Int32]] {
    var place: [Int32: Int32] = [:]
    for (position, node) in part.enumerated() { place[node] = Int32(position) }
    var columns = part.enumerated().map { position, node -> Column in
      var column: Column = graph.links[Int(node)].compactMap { link in
        place[link.article].map { (row: $0, value: link.probability) }
      }
      column.append((Int32(position), 1))
      return normalized(column.sorted { $0.row < $1.row })
    }
    var scratch = Array(repeating: Float(0), count: part.count)
    for _ in 0..<100 {
      var change: Float = 0
      let next = columns.indices.map { index -> Column in
        let column = expanded(columns[index], columns, inflation: inflation, scratch: &scratch)
        change = max(change, difference(column, columns[index]))
        return column
      }
      columns = next
      if change < 1e-5 { break }
    }
    var neighbors = Array(repeating: [Int32](), count: part.count)
    for (index, column) in columns.enumerated() {
      for (row, value) in column where value > 1e-3 {
        neighbors[index].append(row)
        neighbors[Int(row)].append(Int32(index))
      }
    }
    return components(of: neighbors).map { $0.map { part[Int($0)] } }
  }

  /// One column of the next matrix.
  private static func expanded(
    _ column: Column, _ columns: [Column], inflation: Float, scratch: inout [Float]
  ) -> Column {
    var touched: [Int32] = []
    for (middle, weight) in column {
      for (row, value) in columns[Int(middle)] {
        if scratch[Int(row)] == 0 { touched.append(row) }
        scratch[Int(row)] += weight * value
      }
    }
    touched.sort()
    let greatest = touched.reduce(0) { max($0, scratch[Int($1)]) }
    var inflated: Column = []
    for row in touched {
      inflated.append((row, power(scratch[Int(row)] / greatest, inflation)))
      scratch[Int(row)] = 0
    }
    let sum = inflated.reduce(0) { $0 + $1.value }
    return normalized(inflated.filter { $0.value >= 1e-4 * sum })
  }

  private static func normalized(_ column: Column) -> Column {
    let sum = column.reduce(0) { $0 + $1.value }
    return column.map { ($0.row, $0.value / sum) }
  }

  /// The greatest difference of two columns in any row.
  private static func difference(_ first: Column, _ second: Column) -> Float {
    var (one, two, greatest) = (0, 0, Float(0))
    while one < first.count || two < second.count {
      let a = one < first.count ? first[one].row : .max
      let b = two < second.count ? second[two].row : .max
      let value = (a <= b ? first[one].value : 0) - (b <= a ? second[two].value : 0)
      greatest = max(greatest, abs(value))
      one += a <= b ? 1 : 0
      two += b <= a ? 1 : 0
    }
    return greatest
  }
}
