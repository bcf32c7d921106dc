extension TextBlocks {
  /// Cuts the text of a tree into blocks.
  ///
  /// Two line breaks in a row end a block; a single one is a space. What the page hides is not read.
  ///
  /// A page is read up to its 30,000th block: longer ones are no articles, and must not hold up the rest.
  ///
  /// - Complexity: O(*n*) for *n* nodes and bytes.
  init(of tree: HTMLTree) {
    var reader = Reader(tree)
    reader.run()
    self = reader.result
  }

  private struct Reader {
    static let maximumBlocks = 30_000

    let tree: HTMLTree
    var result = TextBlocks()
    private var current: TextBlock?
    private var pendingSpace = false
    private var lineBreaks = 0
    /// The ends of the open line-breaking elements.
    private var open: [(node: Int32, end: Int32)] = []
    private var linkEnd: Int32 = 0
    private var emphasisEnd: Int32 = 0
    private var inlineHints: [(hints: ClassHint.Set, end: Int32)] = []

    init(_ tree: HTMLTree) {
      self.tree = tree
      result.text.reserveCapacity(tree.text.count)
      result.hints = Array(repeating: [], count: tree.nodes.count)
      result.blocks.reserveCapacity(tree.nodes.count / 6)
    }

    mutating func run() {
      var index = 0
      while index < tree.nodes.count, result.blocks.count < Self.maximumBlocks {
        while let last = open.last, last.end <= Int32(index) {
          open.removeLast()
          flush()
        }
        let node = tree.nodes[index]
        if node.tag == .text {
          append(node, index)
        } else {
          readHints(index)
          enter(node, index)
        }
        index += 1
      }
      flush()
    }

    private mutating func readHints(_ index: Int) {
      guard tree.nodes[index].element >= 0 else { return }
      for name in [HTMLAttributeName.classNames, .id, .dataTestid, .dataComponent, .role] {
        if let value = tree.rawValue(name, ofNode: index) {
          result.hints[index].formUnion(ClassHint.hints(in: value))
        }
      }
      if tree.rawValue(.hidden, ofNode: index) != nil
        || tree.rawValue(.ariaHidden, ofNode: index)?.elementsEqual("true".utf8) == true
      {
        result.hints[index].insert(ClassHint.Set(.hidden))
      }
    }

    private mutating func enter(_ node: HTMLTree.Node, _ index: Int) {
      switch node.tag {
      case .br:
        lineBreaks += 1
        pendingSpace = true
        if lineBreaks > 1 { flush() }
      case .a:
        linkEnd = max(linkEnd, node.end)
        current?.linkCount += 1
      case .b, .strong, .em, .i: emphasisEnd = max(emphasisEnd, node.end)
      case .time: current?.holdsTimeElement = true
      default: break
      }
      if node.tag.breaksLine {
        if node.tag != .br {
          flush()
          open.append((Int32(truncatingIfNeeded: index), node.end))
        }
      } else if !result.hints[index].isEmpty {
        inlineHints.append((result.hints[index], node.end))
      }
    }

    private mutating func append(_ node: HTMLTree.Node, _ index: Int) {
      let position = Int32(truncatingIfNeeded: index)
      let isLink = linkEnd > position
      let isEmphasis = emphasisEnd > position
      while let last = inlineHints.last, last.end <= position { inlineHints.removeLast() }
      let text = tree.text
      let bytes = text.span
      var offset = Int(node.textStart)
      let end = Int(node.textEnd)
      let start = result.text.count
      while offset < end {
        let byte = bytes[offset]
        if byte.isSpace {
          pendingSpace = true
          offset += 1
        } else if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 {
          pendingSpace = true
          offset += 2
        } else {
          if current == nil { begin(position) }
          if pendingSpace, result.text.count > Int(current?.start ?? 0),
            !isRestOfInitial(byte, position)
          {
            result.text.append(32)
          }
          pendingSpace = false
          lineBreaks = 0
          let wordStart = offset
          offset += 1
          while offset < end, bytes[offset] > 32, bytes[offset] != 0xC2 { offset += 1 }
          result.text.append(contentsOf: text[wordStart..<offset])
        }
      }
      let added = Int32(truncatingIfNeeded: result.text.count - start)
      guard added > 0, current != nil else { return }
      if isLink {
        current?.linkLength += added
        if current?.linkCount == 0 { current?.linkCount = 1 }
      }
      if isEmphasis { current?.emphasisLength += added }
      for hint in inlineHints { current?.inlineHints.formUnion(hint.hints) }
    }

    /// Whether a text goes on a word whose initial stands alone in an element before it, in larger type.
    ///
    /// Letters that are words of their own in some language (`A`, `I`, `V`) are none.
    private func isRestOfInitial(_ byte: UInt8, _ node: Int32) -> Bool {
      guard let current, byte.isLetter, !byte.isUppercase, current.textNode != node,
        result.text.count == Int(current.start) + 1, let initial = result.text.last
      else { return false }
      return Self.initials.contains(initial)
        && tree.nodes[Int(current.textNode)].parent != current.node
    }

    private static let initials = Set("BCDFGHJLMNPQRTX".utf8)

    private mutating func begin(_ node: Int32) {
      let position = Int32(truncatingIfNeeded: result.text.count)
      current = TextBlock(
        node: open.last?.node ?? 0, textNode: node, start: position, end: position)
    }

    private mutating func flush() {
      pendingSpace = false
      lineBreaks = 0
      guard var block = current else { return }
      block.end = Int32(truncatingIfNeeded: result.text.count)
      if block.length > 0 { result.blocks.append(block) }
      current = nil
    }
  }
}
