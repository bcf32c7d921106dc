internal import NewsCorpus

/// Finds the lines that recur on many pages of one outlet, and removes them from the articles' texts.
///
/// A single page cannot show that "Get the day's stories by email" is no part of its article; a folder of pages of the same outlet
/// can. A line counts once for each headline under which it stands, so that versions of one article, saved years
/// apart, are no proof. In order of priority: no sentence of an article is lost; what recurs is removed.
///
/// So an outlet needs ``minimumPages`` pages; a line must stand under ``minimumTitles`` headlines and on a fifth of the pages,
/// one of more than ``longLine`` bytes on half of them, as outlets repeat the background of a long story; and a page of
/// whose text recurring lines would take more than half keeps all of them: such pages are copies.
struct RecurringLines {
  static let minimumPages = 8
  static let minimumTitles = 5
  static let longLine = 200

  /// What was removed from the pages of one outlet.
  struct Removal: Hashable {
    let outlet: String
    let pages: Int
    /// Different lines.
    let lines: Int
    /// Lines removed, all pages together.
    let removed: Int
    /// The line that was removed most often, the first of equals by bytes.
    let example: String
  }

  private(set) var articles: [Article]
  /// A removal an outlet, in bytewise order of their names.
  private(set) var removals: [Removal] = []

  /// - Parameter articles: Those of pages; others are better left out, as their texts are what somebody made them.
  /// - Complexity: O(*n*) for *n* bytes of text.
  init(removingFrom articles: [Article]) {
    self.articles = articles
    var pages: [String: [Int]] = [:]
    for (index, article) in articles.enumerated() where article.kind == .article {
      if let outlet = article.mediaName?.value { pages[outlet, default: []].append(index) }
    }
    for (outlet, indices) in pages.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    )
    where indices.count >= Self.minimumPages {
      removeLines(outlet, indices)
    }
  }

  /// On how many pages a line stands, and under how many headlines; pages come in the order of their headlines.
  private struct Occurrences {
    var pages: Int32 = 0
    var titles: Int32 = 0
    var lastTitle: Int32 = -1
  }

  private mutating func removeLines(_ outlet: String, _ indices: [Int]) {
    let recurring = recurringLines(of: indices)
    guard !recurring.isEmpty else { return }
    var counts: [Substring: Int] = [:]
    var changed = 0
    for index in indices {
      let lines = articles[index].text.split(separator: "\n")
      let dropped = lines.filter(recurring.contains)
      let length = dropped.reduce(0) { $0 + $1.utf8.count }
      guard !dropped.isEmpty, length * 2 <= articles[index].text.utf8.count else { continue }
      articles[index].body.chosen.value =
        lines.filter { !recurring.contains($0) }.joined(separator: "\n")
      changed += 1
      for line in dropped { counts[line, default: 0] += 1 }
    }
    let example = counts.min { one, other in
      one.value != other.value
        ? one.value > other.value
        : one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }
    guard let example else { return }
    removals.append(
      Removal(
        outlet: outlet, pages: changed, lines: counts.count,
        removed: counts.values.reduce(0, +), example: String(example.key)))
  }

  private func recurringLines(of indices: [Int]) -> Set<Substring> {
    var occurrences: [Substring: Occurrences] = [:]
    var numbers: [String: Int32] = [:]
    let titled = indices.map { index in
      let title = articles[index].title?.value ?? articles[index].id
      let number = numbers[title, default: Int32(truncatingIfNeeded: numbers.count)]
      numbers[title] = number
      return (number, index)
    }.sorted { $0 < $1 }
    for (number, index) in titled {
      for line in Set(articles[index].text.split(separator: "\n")) {
        var found = occurrences[line, default: Occurrences()]
        found.pages += 1
        if found.lastTitle != number { found.titles += 1 }
        found.lastTitle = number
        occurrences[line] = found
      }
    }
    return Set(
      occurrences.filter { line, found in
        let share = line.utf8.count > Self.longLine ? 2 : 5
        return Int(found.titles) >= Self.minimumTitles && Int(found.pages) * share >= indices.count
      }.keys)
  }
}

extension RecurringLines.Removal {
  /// The removal as a note on the corpus.
  var note: InputProblem {
    let start = example.count > 60 ? example.prefix(59) + "…" : example[...]
    let what = lines == 1 ? "a line that recurs" : "\(lines) lines that recur"
    return InputProblem(
      file: outlet, severity: .note,
      reason: "removed \(what) on its pages, \(removed) times from \(pages) pages: \(start)")
  }
}
