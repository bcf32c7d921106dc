internal import Foundation

extension BlockFeatures.Writer {
  static let names: [String] =
    textNames + placeNames + neighborNames + containerNames + elementNames

  private func logarithm(_ value: Int) -> Float { Float(log2(Double(value + 1))) }
  private func ratio(_ part: Int, _ whole: Int) -> Float {
    whole > 0 ? Float(part) / Float(whole) : 0
  }

  // MARK: The text itself

  private static let textNames =
    [
      "length", "words", "wordLength", "linkDensity", "links", "emphasis", "ending", "stops",
      "stopRate", "commaRate", "digitRate", "capitalRate", "markRate", "beginning",
      "capitalizedWords", "timeElement", "repeats", "sameAsTitle", "inSummary", "inDeclaredBody",
      "firstWordTopic",
    ] + BlockWording.Topic.allCases.map { "topic.\($0)" }

  mutating func appendText(_ index: Int) {
    let block = blocks[index]
    let word = wording[index]
    values.append(logarithm(block.length))
    values.append(Float(word.words))
    values.append(ratio(word.letters, word.words))
    values.append(ratio(Int(block.linkLength), block.length))
    values.append(Float(block.linkCount))
    values.append(ratio(Int(block.emphasisLength), block.length))
    values.append(Self.endingClass(word.lastByte))
    values.append(Float(word.stops))
    values.append(ratio(word.stops * 100, block.length))
    values.append(ratio(word.commas * 100, block.length))
    values.append(ratio(word.digits, block.length))
    values.append(ratio(word.capitals, word.letters))
    values.append(ratio(word.otherMarks, block.length))
    values.append(Self.beginningClass(word.firstByte))
    values.append(ratio(word.capitalizedWords, word.words))
    values.append(block.holdsTimeElement ? 1 : 0)
    values.append(Float(min(5, repetitions.count[index])))
    values.append(titleBlock == index ? 2 : repetitions.isTitle[index] ? 1 : 0)
    values.append(repetitions.isInSummary[index] ? 1 : 0)
    values.append(repetitions.declaredBody[index])
    values.append(Float(word.firstWordTopic))
    for count in word.topics { values.append(Float(count)) }
  }

  private static func endingClass(_ byte: UInt8) -> Float {
    switch byte {
    case UInt8(ascii: "."): 5
    case UInt8(ascii: "!"), UInt8(ascii: "?"): 4
    case UInt8(ascii: ":"): 3
    case UInt8(ascii: ","), UInt8(ascii: ";"): 2
    case _ where byte.isDigit: 1
    case _ where byte >= 0x80: 0.5
    default: byte.isLetter ? 0 : -1
    }
  }

  private static func beginningClass(_ byte: UInt8) -> Float {
    byte.isUppercase ? 3 : byte.isLetter ? 2 : byte.isDigit ? 1 : byte >= 0x80 ? 0.5 : 0
  }

  // MARK: The place on the page

  private static let placeNames = [
    "index", "fraction", "lengthBefore", "proseBefore", "blocks", "pageLength", "pageProse",
    "afterTitle",
    "titleDistance", "inContainer", "fromContainerStart", "toContainerEnd", "proseDistanceBefore",
    "proseDistanceAfter", "proseGapBefore", "proseGapAfter", "beforeFirstProse", "afterLastProse",
  ]

  mutating func appendPlace(_ index: Int) {
    let before = statistics.total(of: 0..<index)
    values.append(logarithm(index))
    values.append(ratio(index, blocks.count))
    values.append(ratio(before.length, whole.length))
    values.append(ratio(before.prose, whole.prose))
    values.append(logarithm(blocks.count))
    values.append(logarithm(whole.length))
    values.append(logarithm(whole.prose))
    values.append(titleBlock.map { index > $0 ? 1 : index == $0 ? 0 : -1 } ?? 0.5)
    values.append(titleBlock.map { Float(max(-30, min(100, index - $0))) } ?? 200)
    values.append(container.contains(index) ? 1 : 0)
    values.append(Float(max(-20, min(60, index - container.lowerBound))))
    values.append(Float(max(-60, min(60, container.upperBound - 1 - index))))
    let previous = Int(proseIndex(before: index))
    let next = Int(proseIndex(after: index))
    values.append(previous < 0 ? 99 : Float(min(60, index - previous)))
    values.append(next < 0 ? 99 : Float(min(60, next - index)))
    values.append(previous < 0 ? 99 : treeDistance(index, previous))
    values.append(next < 0 ? 99 : treeDistance(index, next))
    values.append(previous < 0 ? 1 : 0)
    values.append(next < 0 ? 1 : 0)
  }

  /// How many levels above a block's element the element stands that also holds the other block.
  private func treeDistance(_ index: Int, _ other: Int) -> Float {
    let target = Int32(truncatingIfNeeded: Int(blocks[other].textNode))
    var node = Int(blocks[index].node)
    var levels = 0
    while node > 0, levels < 12 {
      let candidate = tree.nodes[node]
      if target > Int32(truncatingIfNeeded: node), target < candidate.end { break }
      levels += 1
      node = Int(candidate.parent)
    }
    return Float(levels)
  }

  // MARK: The blocks around it

  private static let neighborNames = [-3, -2, -1, 1, 2, 3].flatMap { offset in
    ["length", "linkDensity", "ending", "sameTag", "treeDistance", "topic"].map {
      "\($0)[\(offset)]"
    }
  }

  mutating func appendNeighbors(_ index: Int) {
    for offset in [-3, -2, -1, 1, 2, 3] {
      let other = index + offset
      guard blocks.indices.contains(other) else {
        values.append(contentsOf: [-1, -1, -1, -1, -1, -1])
        continue
      }
      let block = blocks[other]
      values.append(logarithm(block.length))
      values.append(ratio(Int(block.linkLength), block.length))
      values.append(Self.endingClass(wording[other].lastByte))
      values.append(
        tree.nodes[Int(block.node)].tag == tree.nodes[Int(blocks[index].node)].tag ? 1 : 0)
      values.append(treeDistance(index, other))
      values.append(Float(wording[other].topics.reduce(0) { $0 + Int($1) }))
    }
  }

  // MARK: The elements that hold it

  private static let containerNames = (0...4).flatMap { level in
    ["length", "linkDensity", "prose", "proseShare", "blocks", "meanLength"].map {
      "\($0)^\(level)"
    }
  }

  mutating func appendContainers(_ index: Int) {
    var node = Int(blocks[index].node)
    for _ in 0...4 {
      let total = statistics.total(of: node, in: tree)
      values.append(logarithm(total.length))
      values.append(ratio(total.linkLength, total.length))
      values.append(ratio(total.prose, total.length))
      values.append(ratio(total.prose, whole.prose))
      values.append(logarithm(total.blocks))
      values.append(ratio(total.length, total.blocks))
      // An element around another with nothing else in it says nothing new.
      var parent = Int(tree.nodes[node].parent)
      while parent > 0, statistics.total(of: parent, in: tree).blocks == total.blocks {
        parent = Int(tree.nodes[parent].parent)
      }
      node = max(0, parent)
    }
  }

  private static let elementNames =
    ["tag", "parentTag", "depth", "sameClass", "sameClassProse"]
    + NodeContext.distances.map { "under.\($0)" } + ClassHint.allCases.map { "hint.\($0)" }

  mutating func appendElements(_ index: Int) {
    let block = blocks[index]
    let node = Int(block.node)
    values.append(Self.tagClass(tree.nodes[node].tag))
    values.append(Self.tagClass(tree.nodes[max(0, Int(tree.nodes[node].parent))].tag))
    values.append(Float(context.depth[node]))
    values.append(Float(repetitions.sameClass[index]))
    values.append(repetitions.sameClassLength[index])
    context.appendDistances(of: node, to: &values)
    let near = context.near[node]
    let above = context.above[node]
    for hint in ClassHint.allCases {
      values.append(
        block.inlineHints.contains(hint)
          ? 3 : near.contains(hint) ? 2 : above.contains(hint) ? 1 : 0)
    }
  }

  /// Groups of tags in an order from text to controls, so that thresholds part them.
  private static func tagClass(_ tag: HTMLTag) -> Float {
    switch tag {
    case .p: 0
    case .blockquote: 1
    case .pre: 2
    case .h1: 3
    case .h2: 4
    case .h3: 5
    case .h4, .h5, .h6: 6
    case .dd, .dt: 7
    case .td, .th: 8
    case .li: 9
    case .section, .article, .main: 10
    case .div: 11
    case .center: 12
    case .header, .hgroup: 13
    case .figcaption, .caption, .figure: 14
    case .address: 15
    case .aside: 16
    case .footer: 17
    case .nav: 18
    case .form, .fieldset, .legend: 19
    case .button: 20
    case .summary, .details: 21
    default: 12.5
    }
  }
}
