internal import NewsCorpus

/// What a page declares about itself, set out for the readers of single fields.
struct PageMetadata: Sendable {
  var tree: HTMLTree
  var blocks: TextBlocks
  /// The name or property of each `meta` element in lower case, and its content, in the order of the page.
  var metas: [(name: String, content: String)] = []
  /// The objects of linked data, those inside `@graph` and lists too, in the order of the page.
  var linkedData: [JSONValue] = []
  /// The content of `title`.
  var documentTitle: String?
  var canonicalURL: String?
  /// The alternative texts of the first images.
  var imageTexts: [String] = []
  /// The language that the root element states.
  var rootLanguage: String?

  init(_ page: CleanedPage, tree: HTMLTree, blocks: TextBlocks) {
    self.tree = tree
    self.blocks = blocks
    readHead(page)
    documentTitle = page.title.map {
      CharacterReferences.decodedText(
        CharacterReferences.decoded(page.source[$0], isAttribute: false))
    }
    for range in page.linkedData {
      for value in LenientJSON.values(in: page.source[range]) { collect(value, depth: 0) }
    }
    let foreign = OtherArticles(self).isOther
    linkedData = zip(linkedData, linkedData.map(foreign)).filter { !$0.1 }.map(\.0)
  }

  private mutating func readHead(_ page: CleanedPage) {
    for element in page.metas {
      guard
        let name = tree.value(.property, ofElement: element) ?? tree.value(
          .name, ofElement: element)
          ?? tree.value(.itemprop, ofElement: element)
          ?? tree.value(.httpEquiv, ofElement: element),
        // Some pages write `value`.
        let content = tree.value(.content, ofElement: element)
          ?? tree.value(
            .value, ofElement: element), !content.isEmpty
      else { continue }
      metas.append((name.lowercased(), content))
    }
    for element in page.links {
      guard let relation = tree.value(.rel, ofElement: element)?.lowercased(),
        relation == "canonical", let address = tree.value(.href, ofElement: element)
      else { continue }
      canonicalURL = canonicalURL ?? address
    }
    imageTexts = page.images.compactMap { tree.value(.alt, ofElement: $0) }
    for element in page.roots {
      rootLanguage =
        rootLanguage ?? tree.value(.lang, ofElement: element)
        ?? tree.value(.xmlLang, ofElement: element)
    }
  }

  private mutating func collect(_ value: JSONValue, depth: Int) {
    guard depth < 4 else { return }
    for element in value.elements {
      guard case .object = element else { continue }
      linkedData.append(element)
      for name in ["@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart"] {
        if let inner = element[name] { collect(inner, depth: depth + 1) }
      }
    }
  }

  /// The content of the first `meta` with a name.
  func meta(_ name: String) -> String? {
    metas.first { $0.name == name }?.content
  }

  /// The linked data that describes an article rather than a site, a list or a comment.
  var articleData: [JSONValue] { linkedData.filter(\.isArticle) }
}

extension JSONValue {
  /// Whether the type of an object is that of an article.
  var isArticle: Bool {
    typeNames.contains { name in
      name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name == "Review" || name == "Recipe"
    }
  }

  var typeNames: [String] {
    (self["@type"]?.elements ?? []).compactMap { value in
      value.firstText.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    }
  }
}
