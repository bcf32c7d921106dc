internal import Foundation
public import NewsCorpus

/// Turns the bytes of a saved page or text into an ``/NewsCorpus/Article``: its text, and its fields with their provenance.
public struct ArticleExtractor: Sendable {
  public let options: Options
  /// By what names outlets are known.
  public let outlets: OutletDirectory
  private let latestDay: Int

  public init(options: Options = .standard, outlets: OutletDirectory = .standard) {
    self.options = options
    self.outlets = outlets
    latestDay =
      options.latestDay ?? Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)) + 1
  }

  /// Reads a page of HTML.
  ///
  /// Never fails: a page without a text gives an article of the kind `empty`.
  ///
  /// - Parameters:
  ///   - bytes: The page as saved, in any encoding.
  ///   - id: The article's id.
  ///   - file: The page's path as it is to be reported.
  ///   - hints: What is known of the page beside its bytes.
  /// - Complexity: O(*n*) for *n* bytes.
  public func article(
    fromPage bytes: [UInt8], id: String, file: String? = nil, hints: Hints = Hints()
  ) -> Article {
    let limited =
      bytes.count > options.maximumPageLength
      ? Array(bytes.prefix(options.maximumPageLength)) : bytes
    let encoding = CharacterEncoding(of: limited)
    let saved = SavedPageMarks(encoding.utf8(decoding: limited))
    var hints = hints
    hints.savedFrom = saved.address
    let page = PageCleaner.cleaned(saved.page)
    let tree = HTMLTreeBuilder.tree(of: page)
    let metadata = PageMetadata(page, tree: tree, blocks: TextBlocks(of: tree))
    return PageReader(
      metadata: metadata, hints: hints, outlets: outlets, latestDay: latestDay
    ).article(id: id, file: file)
  }

  /// Reads plain text: an article with or without its headline, or a scrape that holds pipes and navigation.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func article(
    fromText bytes: [UInt8], id: String, file: String? = nil, hints: Hints = Hints()
  ) -> Article {
    let limited = Array(bytes.prefix(options.maximumPageLength))
    let text = CharacterEncoding(of: limited).utf8(decoding: limited)
    return ScrapeReader(
      text: text, hints: hints, outlets: outlets, latestDay: latestDay
    ).article(id: id, file: file)
  }
}
