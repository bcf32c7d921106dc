internal import Languages

/// Which articles of a corpus are looked at.
///
/// Every condition that is set must hold. An article for which a condition cannot be decided, since its date, outlet or
/// language is unknown, does not meet it.
public struct CorpusSelection: Hashable, Sendable {
  /// The first calendar day, in the zone that each date was stated in.
  public var since: PublicationDate?
  /// The last calendar day.
  public var until: PublicationDate?
  /// Names of outlets in any spelling of ``OutletDirectory/key(_:)``; any if empty.
  public var outlets: [String] = []
  /// Names of outlets to leave out; articles of unknown outlets stay.
  public var excludedOutlets: [String] = []
  /// Language codes; any if empty. `en` includes `en-GB`.
  public var languages: [String] = []
  /// Whether lists of links, error pages and pages without a text are included. Beginnings of articles always are.
  public var includesNonArticles = false

  public init() {}

  /// Articles of every day, outlet and language.
  public static let standard = CorpusSelection()

  /// The articles that meet every condition.
  ///
  /// - Complexity: O(*n*) for *n* articles.
  public func selected(from corpus: Corpus) -> Corpus {
    let outlets = Set(outlets.map(OutletDirectory.key))
    let excludedOutlets = Set(excludedOutlets.map(OutletDirectory.key))
    let languages = languages.map { Language(declared: $0)?.code ?? $0.lowercased() }
    return corpus.filter { article in
      let outlet = article.mediaName.map { OutletDirectory.key($0.value) }
      return (includesNonArticles || article.kind == .article || article.kind == .paywall)
        && includes(article.publicationDate?.value)
        && (outlets.isEmpty || outlet.map(outlets.contains) ?? false)
        && !(outlet.map(excludedOutlets.contains) ?? false)
        && (languages.isEmpty || Self.matches(article.language?.value, languages))
    }
  }

  private func includes(_ date: PublicationDate?) -> Bool {
    guard since != nil || until != nil else { return true }
    guard let day = date?.dayNumber else { return false }
    return (since.map { $0.dayNumber <= day } ?? true)
      && (until.map { day <= $0.dayNumber } ?? true)
  }

  private static func matches(_ text: String?, _ languages: [String]) -> Bool {
    guard let text else { return false }
    return languages.contains(Language(declared: text)?.code ?? text.lowercased())
  }
}
