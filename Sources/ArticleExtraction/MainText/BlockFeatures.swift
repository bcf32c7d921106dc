internal import Foundation

/// The numbers by which a block is judged: its text, its place, its neighbours, the elements it stands in.
struct BlockFeatures: Sendable {
  /// The names of the columns, in order.
  static let names: [String] = Writer.names

  /// Row-major: blocks × ``names``.
  private(set) var values: [Float]
  let blockCount: Int

  init(of page: PageMetadata, titleBlock: Int?) {
    var writer = Writer(page, titleBlock: titleBlock)
    blockCount = page.blocks.blocks.count
    writer.run()
    values = writer.values
  }

  /// Fills the rows one after the other.
  struct Writer {
    let page: PageMetadata
    let tree: HTMLTree
    let blocks: [TextBlock]
    let titleBlock: Int?
    let wording: [BlockWording]
    let isProse: [Bool]
    let statistics: BlockStatistics
    let context: NodeContext
    let repetitions: BlockRepetitions
    let whole: BlockStatistics.Total
    let container: Range<Int>
    let containerNode: Int
    var values: [Float] = []
    /// The nearest prose block before each block, and after it.
    private let proseBefore: [Int32]
    private let proseAfter: [Int32]

    init(_ page: PageMetadata, titleBlock: Int?) {
      self.page = page
      self.titleBlock = titleBlock
      tree = page.tree
      let blocks = page.blocks.blocks
      self.blocks = blocks
      let text = page.blocks.text
      let context = NodeContext(tree, hints: page.blocks.hints)
      self.context = context
      let wording = blocks.map { BlockWording(text.span.extracting($0.range)) }
      self.wording = wording
      let isProse = blocks.indices.map { index in
        let block = blocks[index]
        return block.length >= 80 && Int(block.linkLength) * 3 < block.length
          && wording[index].stops > 0 && !context.isApart(Int(block.node))
      }
      self.isProse = isProse
      let statistics = BlockStatistics(page.blocks, nodeCount: tree.nodes.count, isProse: isProse)
      self.statistics = statistics
      whole = statistics.total(of: 0..<blocks.count)
      repetitions = BlockRepetitions(page)
      containerNode = Self.container(tree, blocks, statistics, whole, isProse)
      container = statistics.blocks(of: containerNode, in: tree)
      proseBefore = Self.nearest(isProse, blocks.indices.map { $0 })
      proseAfter = Self.nearest(isProse, blocks.indices.reversed())
      values.reserveCapacity(blocks.count * Self.names.count)
    }

    private static func nearest(_ isProse: [Bool], _ order: [Int]) -> [Int32] {
      var result = [Int32](repeating: -1, count: isProse.count)
      var last: Int32 = -1
      for index in order {
        result[index] = last
        if isProse[index] { last = Int32(truncatingIfNeeded: index) }
      }
      return result
    }

    /// The smallest element that holds two thirds of the page's prose.
    private static func container(
      _ tree: HTMLTree, _ blocks: [TextBlock], _ statistics: BlockStatistics,
      _ whole: BlockStatistics.Total, _ isProse: [Bool]
    ) -> Int {
      var node = 0
      var index = 1
      while index < tree.nodes.count {
        let candidate = tree.nodes[index]
        guard candidate.tag.breaksLine, candidate.tag != .text else {
          index += 1
          continue
        }
        if whole.prose > 0, statistics.total(of: index, in: tree).prose * 3 >= whole.prose * 2 {
          node = index
          index += 1
        } else {
          index = Int(candidate.end)
        }
      }
      return node
    }

    func proseIndex(before index: Int) -> Int32 { proseBefore[index] }
    func proseIndex(after index: Int) -> Int32 { proseAfter[index] }

    mutating func run() {
      for index in blocks.indices {
        appendText(index)
        appendPlace(index)
        appendNeighbors(index)
        appendContainers(index)
        appendElements(index)
      }
    }
  }
}
