/// Tells the linked data of the page's article from that of others: the next one, a teaser's, one left by a template.
struct OtherArticles: Sendable {
  /// What the page calls its article, as runs of letters.
  private let titles: [Set<[UInt8]>]
  private let addresses: Set<String>
  /// Whether some object is about the page's own address.
  private let holdsOwn: Bool

  init(_ metadata: PageMetadata) {
    let headings = metadata.blocks.blocks.filter {
      $0.length < 400 && metadata.tree.nodes[Int($0.node)].tag == .h1
    }
    let texts =
      [metadata.documentTitle, metadata.meta("og:title")].compactMap(\.self)
      + headings.map { metadata.blocks.string(of: $0) }
    titles = texts.map { Self.grams($0) }.filter { !$0.isEmpty }
    let own = Set(
      [metadata.canonicalURL, metadata.meta("og:url")]
        .compactMap { $0.map(Self.path) })
    addresses = own
    holdsOwn = metadata.articleData.contains { data in
      Self.address(of: data).map(own.contains) ?? false
    }
  }

  /// Whether an object describes an article that is not the page's: its address is another although some object has the
  /// page's, or its headline has next to nothing of any title of the page.
  func isOther(_ data: JSONValue) -> Bool {
    guard data.isArticle else { return false }
    if let address = Self.address(of: data) {
      if addresses.contains(address) { return false }
      if holdsOwn { return true }
    }
    guard let headline = data["headline"]?.firstText, !titles.isEmpty else { return false }
    let own = Self.grams(CharacterReferences.decodedText(headline))
    guard own.count >= 12 else { return false }
    return titles.allSatisfy { title in
      title.intersection(own).count * 100 < Self.leastShared * min(own.count, title.count)
    }
  }

  /// Of a hundred runs of letters: another wording of a headline has more in common, another headline next to nothing.
  private static let leastShared = 10

  /// The runs of four bytes among the letters of a text.
  private static func grams(_ text: String) -> Set<[UInt8]> {
    let letters = text.lettersOnly
    guard letters.count >= 4 else { return [] }
    return Set((0...letters.count - 4).map { Array(letters[$0..<$0 + 4]) })
  }

  private static func address(of data: JSONValue) -> String? {
    let stated =
      data["url"]?.firstText ?? data["mainEntityOfPage"]?["@id"]?.firstText
      ?? data["mainEntityOfPage"]?.firstText
    return stated.flatMap { $0.contains("//") ? path($0) : nil }
  }

  /// An address without its scheme, query and fragment, which differ between statements of one page.
  private static func path(_ address: String) -> String {
    let rest = address.range(of: "//").map { address[$0.upperBound...] } ?? address[...]
    let path = rest.prefix { $0 != "?" && $0 != "#" }.lowercased()
    let bare = path.hasPrefix("www.") ? path.dropFirst(4) : path[...]
    return String(bare.reversed().drop { $0 == "/" }.reversed())
  }
}
