/// Sums over runs of blocks, so that any subtree's statistics take constant time.
struct BlockStatistics: Sendable {
  /// What the blocks of a subtree come to.
  struct Total: Sendable {
    var blocks = 0
    var length = 0
    var linkLength = 0
    /// The length of blocks that read as prose.
    var prose = 0
    var proseBlocks = 0
  }

  private var running: [Total] = []
  /// The first block of each node's subtree, and of what follows the last node.
  private var firstBlock: [Int32] = []

  init(_ blocks: TextBlocks, nodeCount: Int, isProse: [Bool]) {
    var total = Total()
    running.reserveCapacity(blocks.blocks.count + 1)
    running.append(total)
    firstBlock = Array(repeating: 0, count: nodeCount + 1)
    var node = 0
    for (index, block) in blocks.blocks.enumerated() {
      // Text after an inner element of a node belongs to a lower node number than the block before it.
      let place = max(node, Int(block.textNode))
      while node <= place {
        firstBlock[node] = Int32(truncatingIfNeeded: index)
        node += 1
      }
      total.blocks += 1
      total.length += block.length
      total.linkLength += Int(block.linkLength)
      if isProse[index] {
        total.prose += block.length
        total.proseBlocks += 1
      }
      running.append(total)
    }
    while node <= nodeCount {
      firstBlock[node] = Int32(truncatingIfNeeded: blocks.blocks.count)
      node += 1
    }
  }

  /// The blocks whose text begins in a subtree.
  func blocks(of node: Int, in tree: HTMLTree) -> Range<Int> {
    let first = Int(firstBlock[node])
    return first..<max(first, Int(firstBlock[Int(tree.nodes[node].end)]))
  }

  func total(of range: Range<Int>) -> Total {
    let (low, high) = (running[range.lowerBound], running[range.upperBound])
    return Total(
      blocks: high.blocks - low.blocks, length: high.length - low.length,
      linkLength: high.linkLength - low.linkLength, prose: high.prose - low.prose,
      proseBlocks: high.proseBlocks - low.proseBlocks)
  }

  func total(of node: Int, in tree: HTMLTree) -> Total { total(of: blocks(of: node, in: tree)) }
}
