internal import NewsCorpus

/// Tells articles from index pages, error pages, paywall stubs and empty shells.
enum PageKind {
  static func kind(of metadata: PageMetadata, text: MainText, title: String?) -> Article.Kind {
    let length = text.paragraphs.reduce(0) { $0 + $1.utf8.count }
    if isError(metadata, title: title, length: length) { return .error }
    if length == 0 { return metadata.blocks.blocks.count > 30 ? .index : .empty }
    if isPaywalled(metadata, length: length) { return .paywall }
    if isIndex(metadata, text, length: length) { return .index }
    return length < 40 ? .empty : .article
  }

  private static let errorTitles = [
    "404", "page not found", "not found", "page cannot be found", "seite nicht gefunden",
    "error 404",
    "page introuvable", "página no encontrada", "access denied", "403 forbidden", "file not found",
    "page unavailable", "500 internal server error", "service unavailable", "just a moment",
    "attention required", "this page isn't available", "pagina non trovata", "bad gateway",
  ]

  private static func isError(_ metadata: PageMetadata, title: String?, length: Int) -> Bool {
    let titles = [title, metadata.documentTitle].compactMap { $0?.lowercased() }
    return length < 1500
      && titles.contains { title in
        errorTitles.contains {
          title == $0 || title.hasPrefix($0 + " ") || title.hasSuffix(" " + $0)
            || title.contains($0) && title.count < $0.count + 25 && $0.count > 4
        }
      }
  }

  private static let subscriberPhrases = PhraseSet([
    "subscribe to continue", "subscribe to read", "to continue reading", "to read the full",
    "for subscribers only", "subscribers only", "already a subscriber", "jetzt weiterlesen",
    "nur für abonnenten", "weiterlesen mit", "réservé aux abonnés", "sólo para suscriptores",
    "log in to continue", "create a free account to", "become a member to read",
  ])

  private static func isPaywalled(_ metadata: PageMetadata, length: Int) -> Bool {
    guard length < 2500 else { return false }
    let isDeclared = metadata.articleData.contains { data in
      data["isAccessibleForFree"]?.firstText?.lowercased() == "false"
    }
    if isDeclared { return true }
    return length < 1500
      && metadata.blocks.blocks.contains { block in
        block.length < 300
          && subscriberPhrases.isFound(in: metadata.blocks.text.span.extracting(block.range))
      }
  }

  /// Much of an index page's text is in links, and little of it is prose.
  private static func isIndex(_ metadata: PageMetadata, _ text: MainText, length: Int) -> Bool {
    guard metadata.articleData.isEmpty, metadata.meta("og:type")?.lowercased() != "article" else {
      return false
    }
    let blocks = metadata.blocks.blocks
    let linked = blocks.reduce(0) { $0 + Int($1.linkLength) }
    let total = max(1, metadata.blocks.text.count)
    return blocks.count > 40 && linked * 10 > total * 6 && length * 4 < total && length < 1500
      && text.proseLength < 300
  }
}
