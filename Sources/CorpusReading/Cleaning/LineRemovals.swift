package import NewsCorpus

/// What was removed from the articles of each outlet, for a note on each.
package struct LineRemovals: Sendable {
  private struct Removal {
    /// The outlet's name; of several spellings the first by bytes.
    var name: String
    var articles = 0
    /// How often each line was removed.
    var counts: [String: Int] = [:]
  }

  /// By the outlet's key.
  private var removals: [String: Removal] = [:]

  package init() {}

  /// Adds the lines that were removed from an article.
  package mutating func count(_ lines: [Substring], from article: Article) {
    guard !lines.isEmpty, let name = article.mediaName?.value else { return }
    let outlet = OutletDirectory.key(name)
    var removal = removals[outlet] ?? Removal(name: name)
    if name.precedesBytewise(removal.name) { removal.name = name }
    removal.articles += 1
    for line in lines { removal.counts[String(line), default: 0] += 1 }
    removals[outlet] = removal
  }

  /// A note an outlet, in bytewise order of their names.
  package var notes: [InputProblem] {
    removals.values.sorted { $0.name.precedesBytewise($1.name) }.compactMap(Self.note)
  }

  /// The removal with the line that was removed most often, the first of equals by bytes.
  private static func note(_ removal: Removal) -> InputProblem? {
    let most = removal.counts.min { one, other in
      one.value != other.value
        ? one.value > other.value : one.key.precedesBytewise(other.key)
    }
    guard let example = most?.key else { return nil }
    let start = example.count > 60 ? example.prefix(59) + "…" : example[...]
    let count = removal.counts.count
    let what = count == 1 ? "a line that recurs" : "\(count) lines that recur"
    let removed = removal.counts.values.reduce(0, +)
    return InputProblem(
      file: removal.name, severity: .note,
      reason: "removed \(what) in its articles, \(removed) times from \(removal.articles) "
        + "articles: \(start)")
  }
}
