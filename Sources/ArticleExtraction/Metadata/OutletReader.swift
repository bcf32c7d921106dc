internal import NewsCorpus

/// The outlet that a page belongs to.
struct OutletReader {
  typealias Candidate = Field<String>.Candidate

  let metadata: PageMetadata
  let hints: ArticleExtractor.Hints
  let outlets: OutletDirectory

  func mediaName(address: String?) -> Field<String>? {
    var candidates: [Candidate] = []
    func add(_ name: String?, _ method: String, _ confidence: Double) {
      guard let name = name.map(CharacterReferences.decodedText), (2...80).contains(name.count),
        !name.contains("://")
      else { return }
      candidates.append(
        Candidate(outlets.normalizedName(name), method: method, confidence: confidence))
    }
    if let host = address.flatMap(AddressParts.host) {
      add(outlets.outlet(ofHost: host)?.name, "address in outlet list", 0.95)
    }
    add(metadata.meta("og:site_name"), "meta og:site_name", 0.9)
    for data in metadata.articleData {
      add(publisher(data), "json-ld publisher", 0.85)
    }
    for data in metadata.linkedData {
      if data.typeNames.contains("WebSite") || data.typeNames.contains("NewsMediaOrganization") {
        add(data["name"]?.firstText, "json-ld site", 0.75)
      }
    }
    for name in [
      "application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher", "copyright",
      "cre",
    ] {
      add(metadata.meta(name), "meta \(name)", name == "copyright" ? 0.4 : 0.7)
    }
    add(hints.folderName.flatMap { outlets.outlet(named: $0)?.name }, "folder in outlet list", 0.8)
    if let mentioned = OutletMentions(outlets: outlets, hints: hints)
      .mediaName(in: shortLines())
    {
      candidates.append(mentioned.chosen)
    }
    add(masthead(), "title element and masthead", 0.72)
    add(titleEnd(), Self.endOfTitle, 0.5)
    add(hints.folderName.map(Self.spelledOut), "folder name", 0.45)
    if let host = address.flatMap(AddressParts.host) { add(host, "address", 0.3) }
    return Field(choosingFrom: candidates)
  }

  private func publisher(_ data: JSONValue) -> String? {
    guard let publisher = data["publisher"] else { return nil }
    return publisher["name"]?.firstText ?? publisher.elements.first?["name"]?.firstText
      ?? publisher.firstText
  }

  /// The short lines at the foot of a page, where its owner is named.
  private func shortLines() -> [String] {
    metadata.blocks.blocks.suffix(12).filter { $0.length < 300 }.map {
      metadata.blocks.string(of: $0)
    }
  }

  private static let endOfTitle = "end of title element"

  private func titleEnd() -> String? {
    let parts = Self.parts(ofTitle: metadata.documentTitle ?? "")
    guard parts.count > 1, let last = parts.last, last.count < 40 else { return nil }
    return last
  }

  /// The first or last part of the title element, if the alternative text of an image near the top begins with it.
  private func masthead() -> String? {
    let parts = Self.parts(ofTitle: metadata.documentTitle ?? "")
    guard parts.count > 1 else { return nil }
    for part in [parts[0], parts[parts.count - 1]] where part.count < 40 {
      let letters = part.lettersOnly
      guard letters.count > 3 else { continue }
      let text = metadata.imageTexts.first {
        let own = $0.lettersOnly
        return own.starts(with: letters) && own.count <= letters.count + 10
      }
      // The image's spelling counts: the title element may be in capitals.
      let words = part.split(separator: " ").count
      if let text { return text.split(separator: " ").prefix(words).joined(separator: " ") }
    }
    return nil
  }

  /// What stands between the separators of a title element.
  static func parts(ofTitle title: String) -> [String] {
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » "] {
      let parts = title.split(separator: separator).map(String.init)
      if parts.count > 1 { return parts }
    }
    return title.isEmpty ? [] : [title]
  }

  /// `halyard-news` as `Halyard News`.
  static func spelledOut(_ folder: String) -> String {
    folder.split { "-_ ".contains($0) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// Names by which the site may be called in titles.
  static func siteNames(_ metadata: PageMetadata, address: String?, outlet: Field<String>?)
    -> [String]
  {
    var names: [String] = []
    if let outlet {
      // Where the page says its name, the end of its title may as well be the headline.
      let isDeclared = outlet.confidence >= 0.7
      let others = outlet.conflicting.filter { !isDeclared || $0.method != endOfTitle }
      names = [outlet.value] + others.map(\.value)
    }
    if let name = metadata.meta("og:site_name") { names.append(name) }
    if let host = address.flatMap(AddressParts.host) {
      names.append(host)
      let parts = host.split(separator: ".").dropLast()
      if let label = parts.max(by: { $0.count < $1.count }) { names.append(String(label)) }
    }
    if let twitter = metadata.meta("twitter:site"), twitter.hasPrefix("@") {
      names.append(String(twitter.dropFirst()))
    }
    return names
  }
}
