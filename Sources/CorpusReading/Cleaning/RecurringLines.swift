package import NewsCorpus

/// The lines that recur across the articles of one outlet, which are removed from their texts.
///
/// A single page cannot show that "Get the day's stories by email" is no part of its article; many articles of the same outlet
/// can. A line counts once for each headline under which it stands, so that versions of one article, saved years
/// apart, are no proof. In order of priority: no sentence of an article is lost; what recurs is removed.
///
/// So an outlet needs ``minimumArticles`` articles; a line must stand under ``minimumTitles`` headlines and in a fifth of the
/// articles, one of more than ``longLine`` bytes in half of them, as outlets repeat the background of a long story; and an
/// article of whose text recurring lines would take more than half keeps all of them: such articles are copies.
///
/// Lines are counted again in the articles that have kept them, until no other line is found. So articles whose lines were
/// removed, written to a file and read again, are left as they are.
package struct RecurringLines: Hashable, Sendable {
  static let minimumArticles = 8
  static let minimumTitles = 5
  static let longLine = 200

  /// The lines that recur in all articles, then those of them that recur also in the articles that have kept them, and so
  /// on: each set holds the next one.
  let levels: [Set<Substring>]

  package var isEmpty: Bool { levels.isEmpty }

  /// Finds the lines in all articles of one outlet.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  package init(of articles: [Article]) {
    var levels: [Set<Substring>] = []
    if articles.count >= Self.minimumArticles {
      var kept = Self.orderedByTitle(articles)
      while true {
        let lines = Self.recurring(in: kept, among: levels.last, of: articles.count)
        guard !lines.isEmpty, lines != levels.last else { break }
        levels.append(lines)
        kept = kept.filter { $0.lines.share(lines, of: $0.length) == .most }
      }
    }
    // Copies, so that the articles' texts need not stay.
    self.levels = levels.map { Set($0.map { Substring(String($0)) }) }
  }

  /// - Parameter depths: Each line, and in how many of ``levels`` it is, from 1.
  init(depths: [(line: String, depth: Int)]) {
    levels = (0..<(depths.map(\.depth).max() ?? 0)).map { level in
      Set(depths.filter { $0.depth > level }.map { Substring($0.line) })
    }
  }

  /// Each line, and in how many of ``levels`` it is, in bytewise order of the lines.
  var depths: [(line: String, depth: Int)] {
    (levels.first ?? []).map { line in (String(line), levels.count { $0.contains(line) }) }
      .sorted { $0.0.precedesBytewise($1.0) }
  }

  /// Removes the lines from an article of the outlet, and returns them.
  package func remove(from article: inout Article) -> [Substring] {
    let own = article.text.split(separator: "\n")
    for lines in levels {
      switch own.share(lines, of: article.text.utf8.count) {
      case .none: return []
      case .most: continue
      case .some:
        article.body.chosen.value = own.filter { !lines.contains($0) }.joined(separator: "\n")
        return own.filter(lines.contains)
      }
    }
    return []
  }

  /// An article as its lines are counted.
  private struct Lines {
    /// Articles of one headline have one number.
    let title: Int32
    let lines: [Substring]
    /// The bytes of the text.
    let length: Int
  }

  private static func orderedByTitle(_ articles: [Article]) -> [Lines] {
    var numbers: [String: Int32] = [:]
    return articles.map { article in
      let title = article.title?.value ?? article.id
      let number = numbers[title, default: Int32(truncatingIfNeeded: numbers.count)]
      numbers[title] = number
      return Lines(
        title: number, lines: article.text.split(separator: "\n"), length: article.text.utf8.count)
    }.sorted { $0.title < $1.title }
  }

  /// In how many articles a line stands, and under how many headlines; articles come in the order of their headlines.
  private struct Occurrences {
    var articles: Int32 = 0
    var titles: Int32 = 0
    var lastTitle: Int32 = -1
  }

  /// - Parameters:
  ///   - candidates: The lines to count; all if `nil`.
  ///   - count: The number of the outlet's articles.
  private static func recurring(
    in articles: [Lines], among candidates: Set<Substring>?, of count: Int
  ) -> Set<Substring> {
    var occurrences: [Substring: Occurrences] = [:]
    for article in articles {
      for line in Set(article.lines) where candidates?.contains(line) ?? true {
        var found = occurrences[line, default: Occurrences()]
        found.articles += 1
        if found.lastTitle != article.title { found.titles += 1 }
        found.lastTitle = article.title
        occurrences[line] = found
      }
    }
    return Set(
      occurrences.filter { line, found in
        let divisor = line.utf8.count > longLine ? 2 : 5
        return Int(found.titles) >= minimumTitles && Int(found.articles) * divisor >= count
      }.keys)
  }
}

/// How much of a text some lines take.
private enum LineShare {
  case none
  /// Up to a half.
  case some
  case most
}

extension [Substring] {
  fileprivate func share(_ lines: Set<Substring>, of length: Int) -> LineShare {
    let taken = self.filter(lines.contains).reduce(0) { $0 + $1.utf8.count }
    return taken == 0 ? .none : taken * 2 <= length ? .some : .most
  }
}
