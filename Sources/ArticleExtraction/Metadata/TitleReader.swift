internal import NewsCorpus

/// The headline of a page, without the name of the site.
struct TitleReader {
  typealias Candidate = Field<String>.Candidate

  let metadata: PageMetadata
  /// Names of the site in any spelling, to cut from titles: their letters alone.
  private let sites: [[UInt8]]

  init(metadata: PageMetadata, siteNames: [String]) {
    self.metadata = metadata
    sites = siteNames.map(\.lettersOnly).filter { $0.count > 1 }
  }

  /// The headline and the block that shows it.
  func title() -> (field: Field<String>?, block: Int?) {
    var candidates: [Candidate] = []
    let declared = declaredTitles()
    let headings = headingCandidates(declared: declared.map(\.value))
    candidates += declared + headings.map(\.candidate)
    if let shown = shownPart() {
      candidates.append(Candidate(shown, method: "line in title element", confidence: 0.78))
    }
    let field = Field(choosingFrom: candidates)
    let place = field.flatMap { self.block(showing: $0.value) } ?? headings.first?.block
    return (field, place)
  }

  private func declaredTitles() -> [Candidate] {
    var result: [Candidate] = []
    for data in metadata.articleData {
      if let text = data["headline"]?.firstText ?? data["name"]?.firstText {
        add(CharacterReferences.decodedText(text), "json-ld headline", 0.8, to: &result)
      }
    }
    for (name, confidence) in [
      ("og:title", 0.82), ("twitter:title", 0.75), ("dc.title", 0.7), ("parsely-title", 0.8),
      ("sailthru.title", 0.8), ("citation_title", 0.85), ("headline", 0.8), ("hdl", 0.8),
      ("title", 0.6),
    ] {
      if let text = metadata.meta(name) {
        add(CharacterReferences.decodedText(text), "meta \(name)", confidence, to: &result)
      }
    }
    if let text = metadata.documentTitle { add(text, "title element", 0.7, to: &result) }
    return result
  }

  private func add(
    _ text: String, _ method: String, _ confidence: Double, to result: inout [Candidate]
  ) {
    let title = withoutSiteName(text)
    if title.count > 1 { result.append(Candidate(title, method: method, confidence: confidence)) }
  }

  /// Headings of the page that a declared title begins with, contains, or is part of.
  private func headingCandidates(declared: [String]) -> [(candidate: Candidate, block: Int)] {
    let titles = declared.map(\.lettersOnly) + [(metadata.documentTitle ?? "").lettersOnly]
    var result: [(candidate: Candidate, block: Int)] = []
    var others: [(text: String, letters: [UInt8], block: Int)] = []
    for (index, block) in metadata.blocks.blocks.enumerated() where block.length < 400 {
      guard let tag = headingTag(of: block) else { continue }
      let text = metadata.blocks.string(of: block)
      let letters = text.lettersOnly
      guard letters.count > 2, !sites.contains(letters) else {
        continue
      }
      if let confidence = Self.confidence(of: letters, among: titles) {
        result.append(
          (
            Candidate(
              text, method: "\(tag) heading", confidence: confidence - (tag == .h1 ? 0 : 0.1)),
            index
          ))
      } else if tag == .h1 {
        others.append((text, letters, index))
      }
    }
    for other in others.prefix(3) {
      let confidence = unmatchedConfidence(
        other.letters, titles: titles, block: other.block, isOnly: others.count == 1)
      result.append(
        (Candidate(other.text, method: "h1 heading", confidence: confidence), other.block))
    }
    return result.enumerated().sorted {
      ($1.element.candidate.confidence, $0.offset) < ($0.element.candidate.confidence, $1.offset)
    }.map(\.element)
  }

  /// The heading that a block is, or stands in.
  private func headingTag(of block: TextBlock) -> HTMLTag? {
    var node = Int(block.textNode)
    for _ in 0..<5 where node > 0 {
      let tag = metadata.tree.nodes[node].tag
      if tag == .h1 || tag == .h2 || tag == .h3 { return tag }
      node = Int(metadata.tree.nodes[node].parent)
    }
    return nil
  }

  /// How far to trust a main heading for its likeness to declared titles; `nil` if it is like none.
  private static func confidence(of letters: [UInt8], among titles: [[UInt8]]) -> Double? {
    if titles.contains(letters) { return 0.95 }
    guard letters.count > 12 else { return nil }
    // A longer title is the heading and the name of the site or of the section.
    if titles.contains(where: { $0.starts(with: letters) }) { return 0.9 }
    let inner = titles.filter { $0.count > 12 && $0.count < letters.count }
    // A longer heading is the title and a line above or below it.
    return inner.contains {
      letters.starts(with: $0) || letters.reversed().starts(with: $0.reversed())
    }
      ? 0.74 : nil
  }

  /// How far to trust a main heading whose wording no declared title has.
  ///
  /// Titles are declared for search engines and shared links, and often worded anew; the heading is what the article is
  /// called. So a heading that shares a part of its wording with a title is trusted more than the title, and so is a long one
  /// that has no other of its rank beside it, and one that is called a title.
  private func unmatchedConfidence(
    _ letters: [UInt8], titles: [[UInt8]], block: Int, isOnly: Bool
  ) -> Double {
    let own = Self.grams(letters)
    let isLike = titles.contains { title in
      let grams = Self.grams(title)
      return grams.intersection(own).count * 10 >= own.count * 3
        && own.count * 10 >= grams.count * 4
    }
    if isLike, letters.count > 12 { return 0.86 }
    let hints = metadata.blocks.hints[Int(metadata.blocks.blocks[block].node)]
    if hints.contains(.title), letters.count > 24 { return 0.84 }
    return isOnly && letters.count > 24 ? 0.83 : 0.5
  }

  /// The runs of six bytes in a text.
  private static func grams(_ letters: [UInt8]) -> Set<[UInt8]> {
    guard letters.count >= 6 else { return [] }
    return Set((0...letters.count - 6).map { Array(letters[$0..<$0 + 6]) })
  }

  /// The longest part of the title element, of several words, that a line of the page shows outside a link, alone or
  /// after a date.
  ///
  /// Old pages have no headings; theirs is a line in larger type.
  private func shownPart() -> String? {
    guard let title = metadata.documentTitle else { return nil }
    let parts = OutletReader.parts(ofTitle: title)
    guard parts.count > 1 else { return nil }
    let letters = parts.map(\.lettersOnly)
    var shown = Array(repeating: false, count: parts.count)
    for block in metadata.blocks.blocks where block.linkLength == 0 && block.length < 300 {
      guard block.length <= title.utf8.count + 50 else { continue }
      let line = metadata.blocks.string(of: block).lettersOnly
      for (index, part) in letters.enumerated() where line.count < part.count + 50 {
        if line.reversed().starts(with: part.reversed()) { shown[index] = true }
      }
    }
    let candidates = parts.indices.filter {
      shown[$0] && parts[$0].split(separator: " ").count > 2
    }
    return candidates.max { letters[$0].count < letters[$1].count }.map { parts[$0] }
  }

  private func block(showing title: String) -> Int? {
    let letters = title.lettersOnly
    guard letters.count > 3 else { return nil }
    let tree = metadata.tree
    var heading: Int?
    var shown: Int?
    for (index, block) in metadata.blocks.blocks.enumerated()
    where block.length <= 2 * title.utf8.count + 20 {
      // Most lines are told apart by their first letter.
      let first = metadata.blocks.bytes(of: block).first { $0.isLetter || $0.isDigit || $0 >= 0x80 }
      guard let first, first.lowercased == letters[0] || first >= 0x80 || letters[0] >= 0x80,
        metadata.blocks.string(of: block).lettersOnly == letters
      else { continue }
      let tag = tree.nodes[Int(block.node)].tag
      // A second heading may repeat it in a list of articles.
      if tag == .h1 { return index }
      if tag == .h2, heading == nil { heading = index }
      if shown == nil { shown = index }
    }
    return heading ?? shown
  }

  // MARK: The site's name

  private static let separators: [(String, PhraseSet)] = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " « ", " // ", " > ", " ~ ", "|",
    " : ",
  ].map { ($0, PhraseSet([$0])) }

  /// A title without the parts that name the site, its section or its slogan.
  func withoutSiteName(_ title: String) -> String {
    let bytes = Array(title.utf8)
    for (separator, phrase) in Self.separators where phrase.isFound(in: bytes.span) {
      var parts = title.split(separator: separator).map(String.init)
      guard parts.count > 1 else { continue }
      while parts.count > 1, let last = parts.last, isSite(last) { parts.removeLast() }
      while parts.count > 1, let first = parts.first, isSite(first) { parts.removeFirst() }
      let joined = parts.joined(separator: separator)
      if joined.count < title.count { return trimmed(joined) }
    }
    return trimmed(title)
  }

  private func isSite(_ part: String) -> Bool {
    let letters = part.lettersOnly
    guard letters.count > 1 else { return true }
    return sites.contains { site in
      letters == site
        || site.count > 4 && letters.starts(with: site) && letters.count < site.count + 14
        || letters.count > 4 && site.starts(with: letters)
    }
  }

  private func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
