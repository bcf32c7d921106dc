internal import NewsCorpus

/// The people who wrote a page.
struct BylineReader {
  typealias Candidate = Field<[String]>.Candidate

  let metadata: PageMetadata
  let siteNames: [String]
  let titleBlock: Int?
  let outlets: OutletDirectory

  private var copyright: String {
    [metadata.meta("copyright"), metadata.meta("dc.rights")].compactMap { $0 }
      .map(CharacterReferences.decodedText).joined(separator: " ")
  }

  func authors() -> Field<[String]>? {
    Field(choosingFrom: Self.preferringFuller(linkedData() + metas() + elements() + nearTitle()))
  }

  /// Trusts a candidate that names further people beside all of the best one's as much as the best; likewise one that spells
  /// out in full what the best one gives as a first name or as the name of an account.
  private static func preferringFuller(_ candidates: [Candidate]) -> [Candidate] {
    guard let best = Field(choosingFrom: candidates)?.chosen else { return [] }
    let own = Set(best.value.map(\.lettersOnly))
    return candidates.map { candidate in
      let others = Set(candidate.value.map(\.lettersOnly))
      if candidate.confidence >= 0.5, isSpelledOut(best.value, by: candidate.value) {
        var full = candidate
        full.confidence = min(1, best.confidence + 0.01)
        return full
      }
      guard candidate.confidence >= 0.6, others.count <= own.count + 2,
        others.isStrictSuperset(of: own), candidate.value.allSatisfy(PersonNames.isFullName)
      else { return candidate }
      var fuller = candidate
      fuller.confidence = min(1, best.confidence + 0.01)
      return fuller
    }
  }

  /// Whether `Ann Example` is what `Ann` or `annexample` stands for.
  private static func isSpelledOut(_ short: [String], by full: [String]) -> Bool {
    guard short.count == 1, full.count == 1, !short[0].contains(" "),
      PersonNames.isFullName(full[0])
    else { return false }
    let letters = short[0].lettersOnly
    let words = full[0].split(separator: " ").map { String($0).lettersOnly }
    return words.count > 1 && (words[0] == letters || words.reduce([], +) == letters)
  }

  /// A candidate of the people that some texts name.
  ///
  /// A person may have given the site its name; so such a name counts only if nothing else is found.
  private func candidate(_ texts: [String], _ method: String, _ confidence: Double) -> Candidate? {
    candidate(people: texts.flatMap { PersonNames.people(in: $0) }, method, confidence)
  }

  private func candidate(people: [String], _ method: String, _ confidence: Double) -> Candidate? {
    var seen: Set<[UInt8]> = []
    let named =
      people.contains { !$0.hasPrefix("@") } ? people.filter { !$0.hasPrefix("@") } : people
    let distinct = named.filter { seen.insert($0.lettersOnly).inserted }
    guard !distinct.isEmpty, distinct.count < 40 else { return nil }
    let others = distinct.filter { !isPublisher($0) }
    guard others.isEmpty else {
      let isLogin =
        others.count == 1 && !others[0].contains(" ") && others[0].lowercased() == others[0]
      return Candidate(others, method: method, confidence: confidence - (isLogin ? 0.12 : 0))
    }
    let isMarked = confidence >= 0.8 && !method.hasPrefix("meta")
    guard distinct.count == 1, isMarked || PersonNames.isFullName(distinct[0]) else { return nil }
    return Candidate(distinct, method: method, confidence: confidence / 2)
  }

  private func isPublisher(_ name: String) -> Bool {
    let letters = name.lettersOnly
    return siteNames.contains { $0.lettersOnly == letters } || outlets.outlet(named: name) != nil
      || copyright.contains(name)
  }

  private func linkedData() -> [Candidate] {
    metadata.articleData.compactMap { data in
      guard let author = data["author"] ?? data["creator"] else { return nil }
      let names = author.elements.compactMap { value -> String? in
        if case .text(let name) = value { return name }
        let object = resolved(value)
        if object.typeNames.contains("Organization") { return nil }
        let parts = ["givenName", "familyName"].compactMap { object[$0]?.firstText }
        return object["name"]?.firstText ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
      }
      return candidate(names, "json-ld author", 0.9)
    }
  }

  /// The object that a bare `@id` refers to.
  private func resolved(_ value: JSONValue) -> JSONValue {
    guard value["name"] == nil, let id = value["@id"]?.firstText else { return value }
    return metadata.linkedData.first { $0["@id"]?.firstText == id && $0["name"] != nil } ?? value
  }

  private func metas() -> [Candidate] {
    var result: [Candidate] = []
    for (name, confidence) in [
      ("author", 0.8), ("article:author_name", 0.85), ("parsely-author", 0.86), ("byl", 0.86),
      ("sailthru.author", 0.85), ("dc.creator", 0.8), ("dcterms.creator", 0.8),
      ("citation_author", 0.85), ("article:author", 0.75), ("dc.contributor", 0.6),
      ("cxenseparse:author", 0.8), ("rbauthors", 0.8), ("authors", 0.8),
      ("og:article:author", 0.7), ("article.author", 0.75), ("creator", 0.7),
    ] {
      let names = metadata.metas.filter { $0.name == name }.map { PersonNames.inOrder($0.content) }
      guard var found = candidate(names, "meta \(name)", confidence) else { continue }
      // A long list with more than names in it holds the makers of the pictures too.
      if found.value.count > 2, !found.value.allSatisfy(PersonNames.isFullName) {
        found.confidence -= 0.1
      }
      result.append(found)
    }
    for number in 1...2 {
      guard let label = metadata.meta("twitter:label\(number)")?.lowercased(),
        let name = metadata.meta("twitter:data\(number)"),
        PersonNames.afterCredit(label + ":") == "" || label == "author"
      else { continue }
      result += candidate([name], "meta twitter:data\(number)", 0.8).map { [$0] } ?? []
    }
    return result
  }

  /// Elements that say that they hold an author's name.
  private func elements() -> [Candidate] {
    let surroundings = HeadlineSurroundings(metadata, titleBlock: titleBlock)
    return BylineElements(metadata: metadata, surroundings: surroundings).candidates()
      .compactMap { candidate(people: $0.names, $0.method, $0.confidence) }
  }

  /// `By Ann Example` in a short block near the headline, `Author: Ann Example` in one anywhere.
  private func nearTitle() -> [Candidate] {
    let blocks = metadata.blocks.blocks
    let surroundings = HeadlineSurroundings(metadata, titleBlock: titleBlock)
    var result: [Candidate] = []
    for (index, block) in blocks.enumerated() where block.length < 140 && block.length > 4 {
      let offset = titleBlock.map { index - $0 } ?? 100
      let isNear = (-3...12).contains(offset) && offset != 0
      guard isNear || PersonNames.mayBeCredit(metadata.blocks.text[Int(block.start)]) else {
        continue
      }
      let text = metadata.blocks.string(of: block)
      if let rest = PersonNames.afterCredit(text) {
        guard !surroundings.isApart(Int(block.textNode), by: .init(.comment)) else { continue }
        let isLabelled = PersonNames.isLabelled(text)
        guard isNear || offset > 0 && PersonNames.isFullName(rest) || isLabelled else { continue }
        result +=
          candidate(
            [rest], "text near headline",
            isNear ? 0.62 - 0.001 * Double(abs(offset)) : isLabelled ? 0.5 : 0.42
          ).map { [$0] } ?? []
      } else if isNear {
        let names = PersonNames.peopleAfterCreditInside(text)
        result += candidate(people: names, "text near headline", 0.55).map { [$0] } ?? []
        if names.isEmpty, (-4...4).contains(offset), block.length < 80,
          let name = PersonNames.besideDate(text)
        {
          result += candidate(people: [name], "text beside date", 0.4).map { [$0] } ?? []
        }
      }
    }
    return result
  }
}
