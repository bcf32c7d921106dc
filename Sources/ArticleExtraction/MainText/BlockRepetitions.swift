internal import Primitives

/// What of a page is said more than once: in other blocks, in the title, in what the page declares.
struct BlockRepetitions: Sendable {
  /// How many other blocks have the same text.
  private(set) var count: [Int]
  private(set) var isTitle: [Bool]
  private(set) var isInSummary: [Bool]
  /// 1 if the block is in the text that the page declares, -1 if not, 0 if it declares none.
  private(set) var declaredBody: [Float]
  /// How many blocks stand in elements with the same tag and class, up to 100, and their mean length in 100 bytes.
  private(set) var sameClass: [Int]
  private(set) var sameClassLength: [Float]

  init(_ page: PageMetadata) {
    let blocks = page.blocks.blocks
    let hashes = blocks.map { Self.hash(page.blocks.text.span.extracting($0.range)) }
    var times: [UInt64: Int] = [:]
    for hash in hashes { times[hash, default: 0] += 1 }
    count = hashes.map { times[$0, default: 1] - 1 }
    let titleLetters = (page.documentTitle ?? "").utf8.lettersOnly
    let ogTitleLetters = (page.meta("og:title") ?? "").utf8.lettersOnly
    let title = Self.hash(titleLetters.span)
    let ogTitle = Self.hash(ogTitleLetters.span)
    isTitle = hashes.map { $0 == title || $0 == ogTitle }
    let summary = page.metas.filter { $0.name.hasSuffix("description") }
      .map { CharacterReferences.decodedText($0.content).utf8.lettersOnly }
    let declared = Self.declaredText(page)
    let declaredGrams = Self.grams(declared)
    isInSummary = Array(repeating: false, count: blocks.count)
    declaredBody = Array(repeating: 0, count: blocks.count)
    for (index, block) in blocks.enumerated() where block.length >= 20 {
      let letters = page.blocks.bytes(of: block).lettersOnly
      isInSummary[index] = summary.contains { text in
        text.count >= 20 && letters.count >= 20
          && (text.starts(with: letters.prefix(40)) || letters.starts(with: text.prefix(40)))
      }
      if !declaredGrams.isEmpty, letters.count >= Self.gramLength {
        declaredBody[index] =
          declaredGrams.contains(
            Self.hash(letters.span.extracting(0..<Self.gramLength))) ? 1 : -1
      }
    }
    (sameClass, sameClassLength) = Self.classStatistics(page)
  }

  private static let gramLength = 24

  /// The text of `articleBody`, as letters and digits.
  private static func declaredText(_ page: PageMetadata) -> [UInt8] {
    let bodies = page.articleData.compactMap {
      $0["articleBody"]?.firstText ?? $0["text"]?.firstText
    }
    guard let body = bodies.max(by: { $0.utf8.count < $1.utf8.count }), body.utf8.count > 200 else {
      return []
    }
    return CharacterReferences.decoded(CharacterReferences.decoded(body.utf8)).lettersOnly
  }

  private static func grams(_ letters: [UInt8]) -> Set<UInt64> {
    guard letters.count >= gramLength else { return [] }
    var result: Set<UInt64> = []
    result.reserveCapacity(letters.count)
    for start in 0...(letters.count - gramLength) {
      result.insert(hash(letters.span.extracting(start..<start + gramLength)))
    }
    return result
  }

  private static func classStatistics(_ page: PageMetadata) -> ([Int], [Float]) {
    let tree = page.tree
    var keys: [UInt64] = []
    var sums: [UInt64: (count: Int, length: Int)] = [:]
    for block in page.blocks.blocks {
      var key = UInt64(tree.nodes[Int(block.node)].tag.rawValue)
      if let value = tree.rawValue(.classNames, ofNode: Int(block.node)) {
        key = key &* 31 &+ hash(value.span)
      }
      keys.append(key)
      sums[key, default: (0, 0)].count += 1
      sums[key, default: (0, 0)].length += block.length
    }
    return (
      keys.map { min(100, sums[$0]?.count ?? 0) },
      keys.map { key in
        sums[key].map { Float($0.length) / Float($0.count) / 100 } ?? 0
      }
    )
  }

  /// The letters and digits of a text, as a number.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash = StableHash()
    for index in 0..<bytes.count {
      let byte = bytes[index]
      guard byte.isLetter || byte.isDigit || byte >= 0x80 else { continue }
      hash.combine(byte.lowercased)
    }
    return hash.value
  }
}
