internal import Foundation

/// How likely a block is to be text of the article: boosted decision trees over ``BlockFeatures``.
///
/// The score is log-odds: the sum of one leaf of each tree, and a constant. The trees were fitted by
/// `Scripts/train-block-model.py`, which also measured them on hosts that were held out.
///
/// ### Source
/// Friedman (2001), Greedy function approximation: a gradient boosting machine, Annals of Statistics 29(5).
struct BlockModel: Sendable {
  /// A place in a tree, 8 bytes. A leaf leads to itself, whatever the row.
  private struct Node: Sendable {
    var threshold: Float
    /// The column whose value is compared.
    var column: UInt16 = 0
    /// Where to go on; one further if the value is above the threshold.
    var next: UInt16
  }

  private var nodes: [Node] = []
  /// What a leaf adds, by place.
  private var values: [Float] = []
  private var roots: [UInt16] = []
  /// The longest way from a root to a leaf, by group of trees.
  private var depths: [Int] = []
  private var constant: Float = 0

  /// The trees that are walked down together: the processor need not wait for one while it follows the others.
  private static let groupSize = 10

  /// Blocks whose score is below ``hopeless`` after so many trees, or some more, are not scored further.
  private static let firstTrees = 60
  private static let treesBetween = 20
  private static let hopeless: Float = -3.5

  static let standard = BlockModel(numbers: BlockModel.numbers)

  /// Reads the text form: a line with the constant, then a line a tree, its nodes in depth-first order, each split as
  /// `column:threshold` with the branch that is not above it first, each leaf as `=value`.
  init(numbers: String) {
    let lines = numbers.split(separator: "\n")
    constant = lines.first.flatMap { Float($0) } ?? 0
    for line in lines.dropFirst() {
      var words = line.split(separator: " ")[...]
      let root = nodes.count
      nodes.append(Node(threshold: 0, next: 0))
      values.append(0)
      let depth = readTree(&words, at: root)
      precondition(words.isEmpty, "a tree of the model has \(words.count) nodes too many")
      if roots.count % Self.groupSize == 0 { depths.append(0) }
      depths[depths.count - 1] = max(depths[depths.count - 1], depth)
      roots.append(UInt16(root))
    }
    precondition(roots.count % Self.groupSize == 0, "the model has \(roots.count) trees")
  }

  /// Reads a subtree into a place, and returns its depth.
  private mutating func readTree(_ words: inout ArraySlice<Substring>, at place: Int) -> Int {
    guard let word = words.popFirst() else { preconditionFailure("a tree of the model is cut") }
    if word.hasPrefix("=") {
      nodes[place] = Node(threshold: .infinity, next: UInt16(place))
      values[place] = Float(word.dropFirst()) ?? 0
      return 0
    }
    let parts = word.split(separator: ":")
    precondition(parts.count == 2, "malformed model node \(word)")
    let column = UInt16(parts[0]) ?? 0
    precondition(
      BlockFeatures.names.indices.contains(Int(column)), "model column \(column) is unknown")
    let below = nodes.count
    nodes[place] = Node(
      threshold: Float(parts[1]) ?? 0, column: column, next: UInt16(below))
    for _ in 0..<2 {
      nodes.append(Node(threshold: 0, next: 0))
      values.append(0)
    }
    let depth = readTree(&words, at: below)
    return 1 + max(depth, readTree(&words, at: below + 1))
  }

  /// The log-odds of every row.
  ///
  /// - Complexity: O(rows × trees × depth).
  func scores(of features: BlockFeatures) -> [Float] {
    let width = BlockFeatures.names.count
    return (0..<features.blockCount).map { row in
      score(features.values.span.extracting(row * width..<(row + 1) * width))
    }
  }

  private func score(_ row: Span<Float>) -> Float {
    let nodes = nodes.span
    var sum = constant
    for group in depths.indices {
      let first = group * Self.groupSize
      if first >= Self.firstTrees, first % Self.treesBetween == 0, sum < Self.hopeless { break }
      var places = InlineArray<10, UInt16> { roots[first + $0] }
      for _ in 0..<depths[group] {
        for tree in places.indices {
          let node = nodes[Int(places[tree])]
          places[tree] = node.next &+ (row[Int(node.column)] > node.threshold ? 1 : 0)
        }
      }
      for tree in places.indices { sum += values[Int(places[tree])] }
    }
    return sum
  }
}
