/// A run of text between two line-breaking tags: a paragraph, a heading, a list item, a cell, a line of navigation.
struct TextBlock: Sendable {
  /// The line-breaking element that holds it, an index into the tree's nodes.
  var node: Int32
  /// The node of its first text.
  var textNode: Int32
  /// Bytes of ``TextBlocks/text``, white space collapsed.
  var start: Int32
  var end: Int32
  /// Bytes of it that stand in links.
  var linkLength: Int32 = 0
  /// Bytes of it in bold or emphasised type.
  var emphasisLength: Int32 = 0
  var linkCount: Int32 = 0
  /// The hints of the inline elements inside.
  var inlineHints: ClassHint.Set = []
  var holdsTimeElement = false

  var length: Int { Int(end - start) }
  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The blocks of a page in their order, and what its elements say about themselves.
struct TextBlocks: Sendable {
  var blocks: [TextBlock] = []
  var text: [UInt8] = []
  /// The hints of each node's own attributes, parallel to the tree's nodes.
  var hints: [ClassHint.Set] = []

  func bytes(of block: TextBlock) -> ArraySlice<UInt8> { text[block.range] }

  func string(of block: TextBlock) -> String { String(decoding: bytes(of: block), as: UTF8.self) }
}

extension HTMLTag {
  /// Whether text before and after this tag is in different lines.
  var breaksLine: Bool { !isInline || self == .button }
}
