/// Chooses the blocks of a page that are the article's text.
struct MainText: Sendable {
  /// The paragraphs, in the order of the page.
  private(set) var paragraphs: [String] = []
  /// The share of the page's text that was chosen, in 0...1.
  private(set) var share = 0.0

  init(of page: PageMetadata, titleBlock: Int?, title: String?) {
    let chosen = Self.chosenBlocks(page, titleBlock: titleBlock)
    var seen: Set<[UInt8]> = []
    let titleLetters = title?.lettersOnly ?? []
    var length = 0
    for index in chosen {
      let block = page.blocks.blocks[index]
      let text = page.blocks.string(of: block)
      let letters = text.lettersOnly
      guard letters != titleLetters, letters.count < 30 || seen.insert(letters).inserted else {
        continue
      }
      paragraphs.append(text)
      length += block.length
    }
    share = Double(length) / Double(max(1, page.blocks.text.count))
  }

  private static func chosenBlocks(_ page: PageMetadata, titleBlock: Int?) -> [Int] {
    let tree = page.tree
    let blocks = page.blocks.blocks
    let isBad = badNodes(page)
    func isGood(_ block: TextBlock) -> Bool {
      block.length >= 60 && Int(block.linkLength) * 3 < block.length && !isBad[Int(block.node)]
    }
    var weight = [Int: Int]()
    var total = 0
    for block in blocks where isGood(block) {
      total += block.length
      var node = Int(block.node)
      while node >= 0 {
        weight[node, default: 0] += block.length
        node = Int(tree.nodes[node].parent)
      }
    }
    guard total > 0 else { return [] }
    let container =
      weight.filter { $0.value * 10 >= total * 7 }.keys.max { $0 < $1 } ?? 0
    let range = container..<Int(tree.nodes[container].end)
    return blocks.indices.filter { index in
      let block = blocks[index]
      guard range.contains(Int(block.node)), !isBad[Int(block.node)], index > titleBlock ?? -1
      else { return false }
      return isGood(block) || Int(block.linkLength) * 2 < block.length
    }
  }

  /// Whether each node, or one above it, says that it is not the article.
  private static func badNodes(_ page: PageMetadata) -> [Bool] {
    let tree = page.tree
    let bad: ClassHint.Set = [
      .init(.comment), .init(.sidebar), .init(.navigation), .init(.footer), .init(.related),
      .init(.recommendation), .init(.share), .init(.advert), .init(.newsletter), .init(.hidden),
      .init(.breadcrumb), .init(.caption), .init(.legal),
    ]
    var result = [Bool](repeating: false, count: tree.nodes.count)
    for index in tree.nodes.indices {
      let node = tree.nodes[index]
      let above = node.parent >= 0 && result[Int(node.parent)]
      let isTag =
        switch node.tag {
        case .nav, .aside, .footer, .form, .button, .figcaption: true
        default: false
        }
      let hints = page.blocks.hints[index]
      let large = Int(node.textEnd - node.textStart) * 2 > tree.text.count
      result[index] = above || isTag || !hints.isDisjoint(with: bad) && !large
    }
    return result
  }
}
