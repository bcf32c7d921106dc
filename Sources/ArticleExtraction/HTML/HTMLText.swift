/// The text in HTML that is no page: a cell of a table, a field of a feed.
package enum HTMLText {
  private static let inlineTags: Set<String> = [
    "a", "abbr", "b", "cite", "code", "em", "font", "i", "img", "q", "s", "small", "span", "strong",
    "sub", "sup", "time", "u",
  ]
  private static let blockTags: Set<String> = [
    "article", "aside", "blockquote", "body", "br", "div", "figure", "figcaption", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "li", "main", "ol", "p",
    "pre", "script", "section", "style", "table", "tbody", "td", "th", "tr", "ul",
  ]

  /// The text without tags and character references, a paragraph a line; `nil` if it has none.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func plain(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(60) || bytes.contains(38) else { return nil }
    let tags = tagNames(in: bytes)
    guard tags.isEmpty else {
      return withoutTags(bytes, keepsLines: tags.isDisjoint(with: blockTags))
    }
    let decoded = CharacterReferences.decoded(bytes)
    return decoded == bytes ? nil : String(decoding: decoded, as: UTF8.self)
  }

  /// The names of the HTML tags in a text.
  private static func tagNames(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for index in bytes.indices where bytes[index] == 60 {
      var start = index + 1
      if start < bytes.count, bytes[start] == 47 { start += 1 }
      let word = bytes[start...].prefix(11)
      let length = word.prefix { (97...122).contains($0 | 32) || (48...57).contains($0) }.count
      guard length > 0, length < word.count else { continue }
      let next = word[start + length]
      guard next == 62 || next == 47 || next <= 32 else { continue }
      let name = String(decoding: word.prefix(length), as: UTF8.self).lowercased()
      if inlineTags.contains(name) || blockTags.contains(name) { names.insert(name) }
    }
    return names
  }

  /// - Parameter keepsLines: Whether a line of the text is a paragraph, since no tag makes one.
  private static func withoutTags(_ bytes: [UInt8], keepsLines: Bool) -> String {
    var html = Array("<body>".utf8)
    for byte in bytes {
      if byte == 10, keepsLines { html += Array("<br>".utf8) }
      html.append(byte)
    }
    let blocks = TextBlocks(of: HTMLTreeBuilder.tree(of: PageCleaner.cleaned(html)))
    return blocks.blocks.map(blocks.string).joined(separator: "\n")
  }
}
