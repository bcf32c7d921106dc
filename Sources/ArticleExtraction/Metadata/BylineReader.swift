internal import NewsCorpus

/// The people who wrote a page.
struct BylineReader {
  typealias Candidate = Field<[String]>.Candidate

  let metadata: PageMetadata
  let siteNames: [String]
  let titleBlock: Int?

  func authors() -> Field<[String]>? {
    Field(choosingFrom: linkedData() + metas() + elements() + nearTitle())
  }

  private func candidate(_ names: [String], _ method: String, _ confidence: Double) -> Candidate? {
    var seen: Set<[UInt8]> = []
    let people = names.flatMap { PersonNames.people(in: $0) }.filter { name in
      !siteNames.contains { $0.lettersOnly == name.lettersOnly }
        && seen.insert(name.lettersOnly).inserted
    }
    guard !people.isEmpty, people.count < 40 else { return nil }
    return Candidate(people, method: method, confidence: confidence)
  }

  private func linkedData() -> [Candidate] {
    metadata.articleData.compactMap { data in
      guard let author = data["author"] ?? data["creator"] else { return nil }
      let names = author.elements.compactMap { value -> String? in
        if case .text(let name) = value { return name }
        if value.typeNames.contains("Organization") { return nil }
        return value["name"]?.firstText
      }
      return candidate(names, "json-ld author", 0.9)
    }
  }

  private func metas() -> [Candidate] {
    var result: [Candidate] = []
    for (name, confidence) in [
      ("author", 0.8), ("article:author_name", 0.85), ("parsely-author", 0.86), ("byl", 0.86),
      ("sailthru.author", 0.85), ("dc.creator", 0.8), ("dcterms.creator", 0.8),
      ("citation_author", 0.85), ("article:author", 0.75), ("dc.contributor", 0.6),
      ("twitter:data1", 0.4), ("cxenseparse:author", 0.8), ("rbauthors", 0.8), ("authors", 0.8),
      ("og:article:author", 0.7), ("article.author", 0.75), ("creator", 0.7),
    ] {
      let names = metadata.metas.filter { $0.name == name }.map(\.content)
      result += candidate(names, "meta \(name)", confidence).map { [$0] } ?? []
    }
    return result
  }

  /// Elements that say that they hold an author's name.
  private func elements() -> [Candidate] {
    let tree = metadata.tree
    var byProperty: [String] = []
    var byRelation: [String] = []
    var byName: [String] = []
    var skipUntil = 0
    for index in tree.nodes.indices
    where index >= skipUntil && tree.nodes[index].element >= 0 {
      let node = tree.nodes[index]
      let length = node.textEnd - node.textStart
      guard length < 300, length > 2 || node.tag == .meta else { continue }
      let property = tree.value(.itemprop, ofNode: index)?.lowercased() ?? ""
      let relation = tree.value(.rel, ofNode: index)?.lowercased() ?? ""
      let hints = metadata.blocks.hints[index]
      guard property.contains("author") || relation.contains("author") || hints.contains(.author)
      else { continue }
      guard !isElsewhere(index) else { continue }
      let text = name(in: index)
      if property.contains("author") {
        byProperty.append(text)
        skipUntil = Int(node.end)
      } else if relation.contains("author") {
        byRelation.append(text)
      } else if length < 120 {
        byName.append(text)
        skipUntil = Int(node.end)
      }
    }
    return [
      candidate(byProperty, "itemprop author", 0.84), candidate(byRelation, "rel author", 0.78),
      candidate(Array(byName.prefix(1)), "byline element", 0.72),
    ].compactMap { $0 }
  }

  /// The text of an `itemprop="name"` inside, or all of it.
  private func name(in index: Int) -> String {
    let tree = metadata.tree
    for inner in index..<Int(tree.nodes[index].end)
    where tree.nodes[inner].element >= 0 {
      if tree.value(.itemprop, ofNode: inner)?.lowercased() == "name" {
        return tree.value(.content, ofNode: inner) ?? tree.line(ofNode: inner)
      }
    }
    return tree.value(.content, ofNode: index) ?? tree.line(ofNode: index)
  }

  private func isElsewhere(_ index: Int) -> Bool {
    var node = index
    while node > 0 {
      let hints = metadata.blocks.hints[node]
      if hints.contains(.comment) || hints.contains(.related) || hints.contains(.recommendation)
        || hints.contains(.sidebar)
      {
        return true
      }
      node = Int(metadata.tree.nodes[node].parent)
    }
    return false
  }

  /// `By Ann Example` in a short block near the headline.
  private func nearTitle() -> [Candidate] {
    guard let titleBlock else { return [] }
    let blocks = metadata.blocks.blocks
    for offset in [1, 2, 3, 4, 5, -1, 6, 7, 8, -2] {
      let index = titleBlock + offset
      guard blocks.indices.contains(index), blocks[index].length < 140 else { continue }
      let text = metadata.blocks.string(of: blocks[index])
      if let rest = PersonNames.afterCredit(text),
        let found = candidate([rest], "text near headline", 0.62)
      {
        return [found]
      }
    }
    return []
  }
}
