package import NewsCorpus

extension CorpusReader {
  /// Articles without the lines that recur on the pages of an outlet, and a note an outlet, in bytewise order of their names.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  package static func withoutRecurringLines(
    _ articles: [Article]
  ) -> (articles: [Article], notes: [InputProblem]) {
    var pages: [String: [Int]] = [:]
    for (index, article) in articles.enumerated() where article.isPage && article.kind == .article {
      if let outlet = article.mediaName?.value { pages[outlet, default: []].append(index) }
    }
    var articles = articles
    var notes: [InputProblem] = []
    for (outlet, indices) in pages.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    ) {
      let recurring = RecurringLines(of: indices.map { articles[$0] })
      guard !recurring.isEmpty else { continue }
      var removal = Removal()
      for index in indices { removal.count(recurring.remove(from: &articles[index])) }
      if let note = removal.note(outlet: outlet) { notes.append(note) }
    }
    return (articles, notes)
  }

  /// What was removed from the pages of one outlet.
  private struct Removal {
    private var pages = 0
    /// How often each line was removed.
    private var counts: [Substring: Int] = [:]

    mutating func count(_ lines: [Substring]) {
      pages += lines.isEmpty ? 0 : 1
      for line in lines { counts[line, default: 0] += 1 }
    }

    /// The removal as a note on the corpus, with the line that was removed most often, the first of equals by bytes.
    func note(outlet: String) -> InputProblem? {
      let most = counts.min { one, other in
        one.value != other.value
          ? one.value > other.value
          : one.key.utf8.lexicographicallyPrecedes(other.key.utf8)
      }
      guard let example = most?.key else { return nil }
      let start = example.count > 60 ? example.prefix(59) + "…" : example[...]
      let what = counts.count == 1 ? "a line that recurs" : "\(counts.count) lines that recur"
      let removed = counts.values.reduce(0, +)
      return InputProblem(
        file: outlet, severity: .note,
        reason: "removed \(what) on its pages, \(removed) times from \(pages) pages: \(start)")
    }
  }
}

extension Article {
  /// Whether it was read from a page or a text, which it is named after, and not from a record.
  package var isPage: Bool { file == id }
}
