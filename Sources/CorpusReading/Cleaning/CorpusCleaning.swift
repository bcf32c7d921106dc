public import NewsCorpus

/// The one stage between raw articles and those that are analysed: the lines that recur across the articles of an outlet are removed
/// from their texts.
///
/// It is made of all raw articles of a corpus, whatever they were read from, and cleans these, and articles from outside
/// that are compared with them, by the same lines. An outlet is one in any spelling of ``/NewsCorpus/OutletDirectory/key(_:)``;
/// articles of unknown outlets, and pages that are no articles, stay as they are.
public struct CorpusCleaning: Hashable, Sendable {
  /// By the outlet's key; outlets without recurring lines are not in it.
  private let lines: [String: RecurringLines]

  /// - Parameter articles: All raw articles of a corpus, in any order.
  /// - Complexity: O(*n*) for *n* bytes of text.
  public init(of articles: [Article]) {
    let indices = Dictionary(grouping: articles.indices) { Self.outlet(of: articles[$0]) }
    lines = indices.reduce(into: [:]) { lines, group in
      guard let outlet = group.key else { return }
      let recurring = RecurringLines(of: group.value.map { articles[$0] })
      if !recurring.isEmpty { lines[outlet] = recurring }
    }
  }

  package init(lines: [String: RecurringLines]) { self.lines = lines.filter { !$0.value.isEmpty } }

  /// The key of the outlet by whose lines an article is cleaned.
  ///
  /// - Returns: `nil` if it is not cleaned.
  package static func outlet(of article: Article) -> String? {
    article.kind == .article ? article.mediaName.map { OutletDirectory.key($0.value) } : nil
  }

  /// An article without the recurring lines of its outlet.
  public func cleaned(_ article: Article) -> Article {
    var article = article
    _ = clean(&article)
    return article
  }

  /// The corpus without the recurring lines of its outlets, and among its problems a note for each outlet that had some.
  public func cleaned(_ corpus: Corpus) -> Corpus {
    var removals = LineRemovals()
    let articles = corpus.articles.map { article in
      var article = article
      removals.count(clean(&article), from: article)
      return article
    }
    return corpus.with(articles, adding: removals.notes)
  }

  /// Removes the recurring lines from an article, and returns them.
  package func clean(_ article: inout Article) -> [Substring] {
    guard !lines.isEmpty, let outlet = Self.outlet(of: article) else { return [] }
    return lines[outlet]?.remove(from: &article) ?? []
  }

  /// A recurring line as it is stored.
  package struct Line: Hashable, Sendable {
    /// The outlet's key.
    package let outlet: String
    package let text: String
    /// In how many rounds of counting the line was found, from 1.
    package let depth: Int

    package init(outlet: String, text: String, depth: Int) {
      (self.outlet, self.text, self.depth) = (outlet, text, depth)
    }
  }

  /// All recurring lines, in bytewise order of the outlets' keys and of the lines.
  package var allLines: [Line] {
    lines.sorted { $0.key.precedesBytewise($1.key) }.flatMap { outlet, lines in
      lines.depths.map { Line(outlet: outlet, text: $0.line, depth: $0.depth) }
    }
  }

  package init(lines: [Line]) {
    self.init(
      lines: Dictionary(grouping: lines, by: \.outlet).mapValues { lines in
        RecurringLines(depths: lines.map { ($0.text, $0.depth) })
      })
  }
}
