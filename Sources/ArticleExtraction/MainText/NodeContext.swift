/// What each element inherits from those above it.
struct NodeContext: Sendable {
  /// The elements whose distance above a block is a feature.
  static let distances: [HTMLTag] = [
    .article, .main, .section, .aside, .nav, .header, .footer, .ul, .table, .form, .figure,
    .blockquote,
    .p, .dl, .td,
  ]

  /// The hints of a node and of the one above it.
  private(set) var near: [ClassHint.Set]
  /// The hints of all nodes above, but for those that hold nearly the whole page.
  private(set) var above: [ClassHint.Set]
  private(set) var depth: [Int16]
  /// Levels up to the nearest element of each kind in ``distances``, 15 for none; row-major.
  private var levels: [UInt8]
  private var apart: [Bool]

  init(_ tree: HTMLTree, hints: [ClassHint.Set]) {
    let count = tree.nodes.count
    near = hints
    above = hints
    depth = Array(repeating: 0, count: count)
    apart = Array(repeating: false, count: count)
    levels = Array(repeating: 15, count: count * Self.distances.count)
    let wholeLength = tree.text.count
    for index in 0..<count where tree.nodes[index].tag != .text {
      let node = tree.nodes[index]
      let parent = Int(node.parent)
      let isWhole = Int(node.textEnd - node.textStart) * 10 > wholeLength * 9
      if isWhole { above[index] = [] }
      if parent >= 0 {
        near[index].formUnion(hints[parent])
        above[index].formUnion(above[parent])
        depth[index] = depth[parent] + 1
      }
      let hints = hints[index]
      apart[index] =
        parent >= 0 && apart[parent] || Self.isApart(node.tag)
        || !isWhole && !hints.isDisjoint(with: Self.apartHints)
      inheritLevels(of: index, from: parent, tag: node.tag)
    }
  }

  private static let apartHints: ClassHint.Set = [
    .init(.comment), .init(.sidebar), .init(.related), .init(.recommendation), .init(.footer),
    .init(.newsletter), .init(.hidden), .init(.legal),
  ]

  private static func isApart(_ tag: HTMLTag) -> Bool {
    tag == .nav || tag == .aside || tag == .footer || tag == .form || tag == .figcaption
  }

  private mutating func inheritLevels(of index: Int, from parent: Int, tag: HTMLTag) {
    let width = Self.distances.count
    for column in 0..<width {
      if Self.distances[column] == tag || tag == .ol && Self.distances[column] == .ul {
        levels[index * width + column] = 0
      } else if parent >= 0 {
        levels[index * width + column] = min(15, levels[parent * width + column] + 1)
      }
    }
  }

  /// Whether a node stands in a part of the page that is hardly ever the article.
  func isApart(_ node: Int) -> Bool { apart[node] }

  func appendDistances(of node: Int, to values: inout [Float]) {
    let width = Self.distances.count
    for column in 0..<width { values.append(Float(levels[node * width + column])) }
  }
}
