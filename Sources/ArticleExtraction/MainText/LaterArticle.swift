extension PageMetadata {
  /// Takes away what a page that loads one article below the other holds from the second on.
  ///
  /// The first is in an element that holds the headline and prose; the second is in a later one beside it that begins with a
  /// main heading of other words, and holds prose too. Chapters of one article do not count: theirs stand in one element, or
  /// the headline stands apart from all of them.
  mutating func removeLaterArticles(titleBlock: Int?) {
    guard let titleBlock, isMainHeading(titleBlock) else { return }
    while let start = laterArticle(after: titleBlock) {
      let nodes = start..<Int(tree.nodes[start].end)
      blocks.blocks.removeAll { nodes.contains(Int($0.textNode)) }
      for node in nodes {
        tree.nodes[node].element = -1
        blocks.hints[node] = []
      }
    }
  }

  private func isMainHeading(_ block: Int) -> Bool {
    var node = Int(blocks.blocks[block].node)
    while node > 0, tree.nodes[node].tag.isInline { node = Int(tree.nodes[node].parent) }
    return tree.nodes[node].tag == .h1
  }

  /// The element of the first article that is not the headline's.
  private func laterArticle(after titleBlock: Int) -> Int? {
    let title = blocks.bytes(of: blocks.blocks[titleBlock]).lettersOnly
    let headings = blocks.blocks.indices.dropFirst(titleBlock + 1).lazy.filter {
      isMainHeading($0) && blocks.bytes(of: blocks.blocks[$0]).lettersOnly != title
    }
    let titleNode = Int(blocks.blocks[titleBlock].node)
    for heading in headings.prefix(10) {
      let (own, others) = parting(Int(blocks.blocks[heading].node), from: titleNode)
      let blocksBefore = blocks.blocks[..<heading].count { $0.textNode >= Int32(own) }
      if own > 0, others > 0, blocksBefore < 3, holdsProse(own), holdsProse(others) { return own }
    }
    return nil
  }

  /// The elements side by side of which one holds `node` and the other `other`; 0 if one of the nodes holds the other.
  private func parting(_ node: Int, from other: Int) -> (own: Int, others: Int) {
    func path(_ node: Int) -> [Int] {
      Array(sequence(first: node) { $0 > 0 ? Int(tree.nodes[$0].parent) : nil }.reversed())
    }
    let first = zip(path(node), path(other)).first { $0 != $1 }
    return first.map { ($0.0, $0.1) } ?? (0, 0)
  }

  private func holdsProse(_ node: Int) -> Bool {
    let range = Int32(truncatingIfNeeded: node)..<tree.nodes[node].end
    return blocks.blocks.count { block in
      block.length >= 80 && Int(block.linkLength) * 3 < block.length
        && range.contains(block.textNode)
    } >= 2
  }
}
