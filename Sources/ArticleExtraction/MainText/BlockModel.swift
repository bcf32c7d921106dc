internal import Foundation

/// How likely a block is to be text of the article: boosted decision trees over ``BlockFeatures``.
///
/// The score is log-odds: the sum of one leaf of each tree, and a constant. The trees were fitted by
/// `Scripts/train-block-model.py`, which also measured them on hosts that were held out.
///
/// ### Source
/// Friedman (2001), Greedy function approximation: a gradient boosting machine, Annals of Statistics 29(5).
struct BlockModel: Sendable {
  /// A place in a tree. A leaf has no column, and its value is ``threshold``.
  private struct Node: Sendable {
    /// The column whose value is compared, or -1 in a leaf.
    var column: Int32
    var threshold: Float
    /// Where to go on if the value is above the threshold; if it is not, the next node.
    var above: Int32
  }

  private var nodes: [Node] = []
  private var roots: [Int32] = []
  private var constant: Float = 0

  /// Blocks whose score is below ``hopeless`` after so many trees, or some more, are not scored further.
  private static let firstTrees = 60
  private static let treesBetween = 20
  private static let hopeless: Float = -3.5

  static let standard = BlockModel(numbers: BlockModel.numbers)

  /// Reads the text form: a line with the constant, then a line a tree, its nodes in depth-first order, each split as
  /// `column:threshold` with the branch that is not above it first, each leaf as `=value`.
  init(numbers: String) {
    for line in numbers.split(separator: "\n") {
      guard !roots.isEmpty || constant != 0 else {
        constant = Float(line) ?? 0
        continue
      }
      roots.append(Int32(truncatingIfNeeded: nodes.count))
      readTree(line)
    }
  }

  private mutating func readTree(_ line: Substring) {
    // The splits whose second branch has not begun.
    var waiting: [Int] = []
    for word in line.split(separator: " ") {
      let index = nodes.count
      if let last = waiting.last, let previous = nodes.last, previous.column < 0 {
        nodes[last].above = Int32(truncatingIfNeeded: index)
        waiting.removeLast()
      }
      if word.hasPrefix("=") {
        nodes.append(Node(column: -1, threshold: Float(word.dropFirst()) ?? 0, above: 0))
      } else {
        let parts = word.split(separator: ":")
        precondition(parts.count == 2, "malformed model node \(word)")
        let column = Int32(parts[0]) ?? 0
        precondition(
          BlockFeatures.names.indices.contains(Int(column)), "model column \(column) is unknown")
        nodes.append(Node(column: column, threshold: Float(parts[1]) ?? 0, above: 0))
        waiting.append(index)
      }
    }
    precondition(waiting.isEmpty, "a tree of the model lacks \(waiting.count) branches")
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
    for tree in roots.indices {
      if tree >= Self.firstTrees, tree % Self.treesBetween == 0, sum < Self.hopeless { break }
      var index = Int(roots[tree])
      var node = nodes[index]
      while node.column >= 0 {
        index = row[Int(node.column)] > node.threshold ? Int(node.above) : index + 1
        node = nodes[index]
      }
      sum += node.threshold
    }
    return sum
  }
}
