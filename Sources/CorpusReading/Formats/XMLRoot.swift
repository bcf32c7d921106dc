/// The root element of what may be XML.
struct XMLRoot {
  /// As it is written, such as `rss` or `ns0:newsItem`.
  let name: String
  private let isDeclaredXML: Bool

  /// - Returns: `nil` if the bytes do not begin with an element, a declaration or a comment.
  init?(_ bytes: [UInt8]) {
    var rest = bytes.prefix(1 << 15).drop { $0 <= 32 || $0 >= 0x80 }
    isDeclaredXML = rest.starts(with: Array("<?xml".utf8))
    while rest.first == UInt8(ascii: "<") {
      let next = rest.dropFirst().first
      if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
        let isComment = rest.starts(with: Array("<!--".utf8))
        let end = Array((isComment ? "-->" : ">").utf8)
        guard let place = rest.place(of: end) else { return nil }
        rest = rest[(place + end.count)...].drop { $0 <= 32 }
      } else {
        let name = rest.dropFirst().prefix {
          $0 > 32 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        guard let first = name.first, (97...122).contains(first | 32) || first >= 0x80 else {
          return nil
        }
        self.name = String(decoding: name, as: UTF8.self)
        return
      }
    }
    return nil
  }

  /// Whether it is an element of HTML.
  var isPage: Bool {
    let name = name.lowercased()
    return name == "html" || !isDeclaredXML && Self.pageElements.contains(name)
  }

  private static let pageElements: Set<String> = [
    "a", "article", "b", "base", "body", "br", "center", "div", "font", "form", "h1", "h2", "h3",
    "head", "header", "hr", "i", "iframe", "img", "link", "main", "meta", "nav", "noscript", "p",
    "pre", "script", "section", "span", "strong", "style", "table", "title", "ul",
  ]

  var description: String {
    switch name.split(separator: ":").last?.lowercased() ?? "" {
    case "rss", "feed", "rdf": "a feed (an XML file with the root `\(name)`)"
    case "plist": "a property list"
    default: "an XML file with the root `\(name)`"
    }
  }
}
