internal import Foundation

/// Chooses the blocks of a page that are the article's text.
struct MainText: Sendable {
  /// The paragraphs, in the order of the page.
  private(set) var paragraphs: [String] = []
  /// The mean probability of the chosen blocks, by length, in 0...1.
  private(set) var confidence = 0.0
  /// Bytes of the chosen blocks that are long and mostly outside links, as the paragraphs of a list of teasers are not.
  private(set) var proseLength = 0

  /// The probability from which on a block belongs to the article, as log-odds; chosen on held-out pages so that precision
  /// and recall are about equal.
  private static let threshold: Float = -0.15
  /// Where nothing reaches the threshold, blocks above this one are taken.
  private static let lastResort: Float = -1.4

  init(of page: PageMetadata, titleBlock: Int?, title: String?) {
    let scores = BlockModel.standard.scores(of: BlockFeatures(of: page, titleBlock: titleBlock))
    choose(from: page, scores, above: Self.threshold, title: title)
    if paragraphs.isEmpty { choose(from: page, scores, above: Self.lastResort, title: title) }
  }

  /// Whether a line is a row of short words between pipes, as menus and feet of pages have them.
  private static func isMenu(_ text: String) -> Bool {
    guard text.utf8.count < 400, text.utf8.contains(UInt8(ascii: "|")) else { return false }
    let parts = text.split(separator: "|")
    return parts.count > 2 && parts.allSatisfy { $0.utf8.count < 30 }
  }

  private mutating func choose(
    from page: PageMetadata, _ scores: [Float], above threshold: Float, title: String?
  ) {
    var seen: Set<[UInt8]> = []
    var given = GivenText()
    var length = 0
    var weighted = 0.0
    for (index, block) in page.blocks.blocks.enumerated() where scores[index] >= threshold {
      let text = page.blocks.string(of: block)
      guard text != title, !Self.isMenu(text),
        block.length < 40
          || seen.insert(page.blocks.bytes(of: block).map(\.lowercased)).inserted,
        !given.repeats(page.blocks.text.span.extracting(block.range))
      else {
        continue
      }
      paragraphs.append(text)
      length += block.length
      let isProse = block.length >= 80 && Int(block.linkLength) * 3 < block.length
      if isProse { proseLength += block.length }
      weighted += Double(block.length) / (1 + exp(-Double(scores[index])))
    }
    if length > 0 { confidence = weighted / Double(length) }
  }
}
