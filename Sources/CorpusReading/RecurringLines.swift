package import NewsCorpus

/// The lines that recur on many pages of one outlet, to be removed from the articles' texts.
///
/// A single page cannot show that "Get the day's stories by email" is no part of its article; a folder of pages of the same outlet
/// can. A line counts once for each headline under which it stands, so that versions of one article, saved years
/// apart, are no proof. In order of priority: no sentence of an article is lost; what recurs is removed.
///
/// So an outlet needs ``minimumPages`` pages; a line must stand under ``minimumTitles`` headlines and on a fifth of the pages,
/// one of more than ``longLine`` bytes on half of them, as outlets repeat the background of a long story; and a page of
/// whose text recurring lines would take more than half keeps all of them: such pages are copies.
package struct RecurringLines: Sendable {
  package static let minimumPages = 8
  static let minimumTitles = 5
  static let longLine = 200

  private let lines: Set<Substring>

  package var isEmpty: Bool { lines.isEmpty }

  /// On how many pages a line stands, and under how many headlines; pages come in the order of their headlines.
  private struct Occurrences {
    var pages: Int32 = 0
    var titles: Int32 = 0
    var lastTitle: Int32 = -1
  }

  /// - Parameter pages: All of one outlet. Articles that were no pages are better left out, as their texts are what somebody
  ///   made them.
  /// - Complexity: O(*n*) for *n* bytes of text.
  package init(of pages: [Article]) {
    guard pages.count >= Self.minimumPages else {
      lines = []
      return
    }
    var occurrences: [Substring: Occurrences] = [:]
    var numbers: [String: Int32] = [:]
    let titled = pages.indices.map { index in
      let title = pages[index].title?.value ?? pages[index].id
      let number = numbers[title, default: Int32(truncatingIfNeeded: numbers.count)]
      numbers[title] = number
      return (number, index)
    }.sorted { $0 < $1 }
    for (number, index) in titled {
      for line in Set(pages[index].text.split(separator: "\n")) {
        var found = occurrences[line, default: Occurrences()]
        found.pages += 1
        if found.lastTitle != number { found.titles += 1 }
        found.lastTitle = number
        occurrences[line] = found
      }
    }
    let recurring = occurrences.filter { line, found in
      let share = line.utf8.count > Self.longLine ? 2 : 5
      return Int(found.titles) >= Self.minimumTitles && Int(found.pages) * share >= pages.count
    }
    // Copies, so that the pages' texts need not stay.
    lines = Set(recurring.keys.map { Substring(String($0)) })
  }

  /// Removes the lines from a page of the outlet, and returns them.
  package func remove(from article: inout Article) -> [Substring] {
    let own = article.text.split(separator: "\n")
    let dropped = own.filter(lines.contains)
    let length = dropped.reduce(0) { $0 + $1.utf8.count }
    guard !dropped.isEmpty, length * 2 <= article.text.utf8.count else { return [] }
    article.body.chosen.value = own.filter { !lines.contains($0) }.joined(separator: "\n")
    return dropped
  }
}
