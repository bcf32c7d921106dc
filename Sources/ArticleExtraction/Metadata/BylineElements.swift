internal import NewsCorpus

/// The elements of a page that say that they hold its author's name.
struct BylineElements {
  typealias Candidate = Field<[String]>.Candidate

  let metadata: PageMetadata
  let surroundings: HeadlineSurroundings

  /// What marks an element, the clearest first.
  private enum Mark: Int {
    case property, relation, className, address

    var method: String {
      switch self {
      case .property: "itemprop author"
      case .relation: "rel author"
      case .className: "byline element"
      case .address: "link to author"
      }
    }

    var confidence: Double {
      switch self {
      case .property: 0.84
      case .relation: 0.8
      case .className: 0.76
      case .address: 0.7
      }
    }
  }

  /// The longest text of an element that is read as a byline.
  private static let maximumLength = 300
  /// Pages with more of them are lists.
  private static let maximumElements = 40

  /// The names that marked elements hold, each with the trust that its mark and its place earn.
  ///
  /// Of elements one inside the other the outer is read; elements side by side under one mark are read as one byline.
  func candidates() -> [(names: [String], method: String, confidence: Double)] {
    let tree = metadata.tree
    var result: [(names: [String], method: String, confidence: Double, place: Int)] = []
    var index = 0
    while index < tree.nodes.count, result.count < Self.maximumElements {
      let node = tree.nodes[index]
      guard node.element >= 0, let mark = mark(of: index),
        Int(node.textEnd - node.textStart) < Self.maximumLength, !isForeign(index)
      else {
        index += 1
        continue
      }
      let bonus = placeBonus(of: index)
      let names = names(in: index).filter { isPlausible($0, mark, bonus) }
      if names.isEmpty {
        index += 1
        continue
      }
      let confidence = mark.confidence + bonus
      if let last = result.last, last.method == mark.method, last.confidence == confidence,
        Int(node.textStart) - last.place < 60
      {
        result[result.count - 1].names += names
        result[result.count - 1].place = Int(node.textEnd)
      } else {
        result.append((names, mark.method, confidence, Int(node.textEnd)))
      }
      index = Int(node.end)
    }
    return result.map { ($0.names, $0.method, $0.confidence) }
  }

  // MARK: Marks

  /// The clearest mark that an element's attributes make.
  private func mark(of index: Int) -> Mark? {
    let node = metadata.tree.nodes[index]
    guard node.element >= 0 else { return nil }
    var clearest: Mark?
    for attribute in metadata.tree.attributes(ofElement: Int(node.element)) {
      guard let mark = mark(of: attribute, in: node.tag), mark.rawValue < clearest?.rawValue ?? .max
      else { continue }
      clearest = mark
    }
    return clearest
  }

  private func mark(of attribute: HTMLTree.Attribute, in tag: HTMLTag) -> Mark? {
    switch attribute.name {
    case .itemprop, .property: holds(Self.author, attribute) ? .property : nil
    case .rel: holds(Self.author, attribute) ? .relation : nil
    case .classNames, .id, .dataTestid, .dataComponent:
      tag != .link && holds(Self.classWords, attribute) ? .className : nil
    case .href: tag == .a && holds(Self.addressParts, attribute) ? .address : nil
    default: nil
    }
  }

  private static let author = PhraseSet(["author"])
  private static let name = PhraseSet(["name"])

  private static let classWords = PhraseSet([
    "byline", "author", "autor", "vcard", "writer", "auteur", "redakteur", "journalist",
    "contributor", "by-", "wrote",
  ])

  private static let addressParts = PhraseSet([
    "/author", "/autor", "/auteur", "/profile", "/people/", "/person/", "/staff/", "/journalist",
    "/contributor", "/writer", "/user/", "/users/", "/members/", "/reporter", "/editors/", "/bio/",
    "author=", "/columnist",
  ])

  private func holds(_ words: PhraseSet, _ attribute: HTMLTree.Attribute) -> Bool {
    let value = Int(attribute.start)..<Int(attribute.end)
    return words.isFound(in: metadata.tree.source.span.extracting(value))
  }

  /// Bylines of comments, pictures and other articles.
  private func isForeign(_ index: Int) -> Bool {
    if surroundings.isApart(index, by: Self.foreignHints) { return true }
    var node = index
    while node > 0 {
      if metadata.tree.nodes[node].tag == .figcaption { return true }
      node = Int(metadata.tree.nodes[node].parent)
    }
    return false
  }

  private static let foreignHints: ClassHint.Set = [.init(.comment), .init(.navigation)]
  private static let otherHints: ClassHint.Set = [
    .init(.related), .init(.recommendation), .init(.sidebar), .init(.footer), .init(.widget),
  ]

  private func placeBonus(of index: Int) -> Double {
    let distance = surroundings.distance(to: index)
    // Right below a headline stands its byline, although the columns of the layout may be called like those at the side.
    let isBelow = distance.map { (0..<300).contains($0) } ?? false
    let hints = isBelow ? Self.otherHints.subtracting([.init(.sidebar)]) : Self.otherHints
    var bonus = surroundings.isApart(index, by: hints) ? -0.2 : 0
    guard let distance else { return bonus - 0.05 }
    switch distance {
    case 0..<1500: break
    case -300..<0: bonus -= 0.02
    case 1500..<6000: bonus -= 0.1
    default: bonus -= 0.14
    }
    return bonus
  }

  // MARK: Names

  /// A weak mark far from the headline needs a name that looks like one.
  private func isPlausible(_ name: String, _ mark: Mark, _ bonus: Double) -> Bool {
    switch mark {
    case .property, .relation: true
    case .className: bonus > -0.05 && !name.contains(" ") || PersonNames.isFullName(name)
    case .address: bonus > -0.05 && PersonNames.isFullName(name)
    }
  }

  /// The names that an element holds: what it marks as names, or its links, or its lines.
  private func names(in index: Int) -> [String] {
    let tree = metadata.tree
    let isLink = tree.nodes[index].tag == .a
    var named: [String] = []
    var linked: [String] = []
    for inner in index..<Int(tree.nodes[index].end) where tree.nodes[inner].element >= 0 {
      let isNamed = tree.attributes(ofElement: Int(tree.nodes[inner].element)).contains {
        $0.name == .itemprop && holds(Self.name, $0)
      }
      if isNamed {
        named.append(tree.value(.content, ofNode: inner) ?? tree.line(ofNode: inner))
      } else if !isLink, tree.nodes[inner].tag == .a,
        mark(of: inner) == .relation || mark(of: inner) == .address
      {
        linked.append(tree.line(ofNode: inner))
      }
    }
    if let content = tree.value(.content, ofNode: index) { named.append(content) }
    for texts in [named, linked] {
      let names = texts.flatMap { PersonNames.people(in: $0) }
      if !names.isEmpty { return names }
    }
    var names: [String] = []
    for line in tree.lines(ofNode: index) where line.utf8.count < 140 {
      let people = PersonNames.people(in: line)
      names += names.isEmpty ? people : people.filter(PersonNames.isFullName)
    }
    return names
  }
}

extension HTMLTree {
  /// The text of a subtree, a string for each line-breaking element and for each inline one that touches the text before.
  func lines(ofNode node: Int) -> [String] {
    var lines: [(holder: Int32, text: [UInt8])] = []
    for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
      var holder = nodes[index].parent
      while holder > Int32(node), !nodes[Int(holder)].tag.breaksLine {
        holder = nodes[Int(holder)].parent
      }
      let bytes = text[Int(nodes[index].textStart)..<Int(nodes[index].textEnd)]
      if let last = lines.last, last.holder == holder,
        !(last.text.last?.isLetter ?? false) || !(bytes.first?.isUppercase ?? false)
      {
        lines[lines.count - 1].text += bytes
      } else {
        lines.append((holder, Array(bytes)))
      }
    }
    return lines.map { String(decoding: $0.text.collapsingSpace(), as: UTF8.self) }
      .filter { !$0.isEmpty }
  }
}
