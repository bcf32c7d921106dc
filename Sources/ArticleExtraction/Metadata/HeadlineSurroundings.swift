/// Where elements of a page stand, seen from its headline.
///
/// Class names are evidence only between an element and the nearest ancestor that holds the headline too: a page whose
/// whole content stands in a `div` called `content-sidebar-comments` says nothing about its parts.
struct HeadlineSurroundings: Sendable {
  let metadata: PageMetadata
  /// The node of the headline's first text, and its place in the text of the page.
  private let title: (node: Int, start: Int, end: Int)?

  init(_ metadata: PageMetadata, titleBlock: Int?) {
    self.metadata = metadata
    title = titleBlock.flatMap { index in
      guard metadata.blocks.blocks.indices.contains(index) else { return nil }
      let block = metadata.blocks.blocks[index]
      let start = Int(metadata.tree.nodes[Int(block.textNode)].textStart)
      return (Int(block.textNode), start, start + block.length)
    }
  }

  var isKnown: Bool { title != nil }

  /// Whether an element, or one around it that does not hold the headline, has one of some hints.
  func isApart(_ index: Int, by hints: ClassHint.Set) -> Bool {
    var node = index
    while node > 0, !holdsTitle(node) {
      if !metadata.blocks.hints[node].isDisjoint(with: hints) { return true }
      node = Int(metadata.tree.nodes[node].parent)
    }
    return false
  }

  private func holdsTitle(_ node: Int) -> Bool {
    guard let title else { return false }
    return node <= title.node && title.node < Int(metadata.tree.nodes[node].end)
  }

  /// Bytes of text from the end of the headline to an element; negative for one above it, `nil` without a headline.
  func distance(to index: Int) -> Int? {
    guard let title else { return nil }
    let node = metadata.tree.nodes[index]
    let start = Int(node.textStart)
    return start >= title.start ? max(0, start - title.end) : Int(node.textEnd) - title.start - 1
  }
}
