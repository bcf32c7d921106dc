public import CoverageComparison
internal import NewsCorpus
public import Reporting

extension ReportText {
  /// Adds a comparison in plain sentences, with the counts: one story, or else what holds over the whole corpus.
  ///
  /// Findings come first, and each is on a page or two: whatever is cut names the table that has all of it.
  ///
  /// - Parameters:
  ///   - headlines: The stories' headlines by their ids; a story without one has the title of its first article.
  ///   - story: The story to tell of; `nil` tells of the whole corpus, or of its only story.
  public mutating func add(
    _ comparison: CorpusComparison, headlines: [String: String] = [:], story: String? = nil
  ) {
    let facts = CoverageFacts(comparison, headlines: headlines)
    let only = facts.stories.count == 1 ? facts.stories[0] : nil
    if let told = story.flatMap(facts.story(withID:)) ?? only {
      add(StorySentences(told, facts))
      if story != nil { return }
    } else {
      add(CorpusSentences(facts: facts))
    }
    guard !comparison.limitations.isEmpty else { return }
    add(heading: "What cannot be said", level: 2)
    add(list: comparison.limitations.map(\.sentence))
  }

  private mutating func add(_ sentences: CorpusSentences) {
    let facts = sentences.facts
    add(heading: "Coverage compared")
    let overview: [(any Finding)?] = [Contents(facts), ClaimAgreement(facts)]
    for finding in overview { if let finding { add(paragraph: finding.sentence) } }
    add(sections: [
      ("Who reports first", sentences.leaders),
      (
        "Not covered",
        sentences.significantGaps.limited(6, table: "blind_spots")
          + sentences.gaps.limited(8, table: "blind_spots")
      ),
      ("Covered more than expected", sentences.excesses.limited(6, table: "blind_spots")),
      ("Figures that disagree", sentences.numbers.limited(6, table: "numbers")),
      ("One remark, two wordings", sentences.rewordings.limited(4, table: "quotes")),
      (
        "Copied text",
        sentences.agencies.limited(6, table: "article_shares")
          + sentences.copies.limited(4, table: "text_reuse")
          + sentences.versions.limited(3, table: "text_reuse")
      ),
      ("Words that set outlets apart", sentences.words.limited(8, table: "keyness")),
    ])
    addAttention(facts)
    addStories(sentences)
  }

  private mutating func addAttention(_ facts: CoverageFacts) {
    guard !facts.comparison.attention.isEmpty else { return }
    add(heading: "Attention", level: 2)
    add(table: AttentionSummary(facts).table)
    guard facts.comparison.attention.contains(where: { $0.inTitle > 0 }) else { return }
    add(
      paragraph: """
        In title and in lead: articles that have a key term of their story in the headline, or two in the first two sentences.
        """)
  }

  private mutating func addStories(_ sentences: CorpusSentences) {
    let summary = SharedStorySummary(sentences.facts)
    guard !summary.rows.isEmpty else { return }
    add(heading: "The stories", level: 2)
    add(table: summary.table, overflow: .truncate)
    let notes = [
      "The last three columns count claims by the outlets that make them.",
      Wording.rest(summary.restCount, inTable: "coverage_matrix"), sentences.alone(limit: 8),
    ]
    add(paragraph: notes.compactMap(\.self).joined(separator: " "))
  }

  /// Adds what is found on one story.
  mutating func add(_ sentences: StorySentences) {
    let story = sentences.story
    add(heading: sentences.figures.name, level: 2)
    add(paragraph: sentences.summary)
    add(
      sections: [
        ("Who was first", sentences.order.limited(12, table: "first_reports")),
        ("Figures that disagree", sentences.numbers.limited(6, table: "numbers")),
        ("Said by several", Array(sentences.shared.prefix(6))),
        ("Said by one outlet only", own(sentences)),
        ("One remark, two wordings", sentences.rewordings.limited(6, table: "quotes")),
        ("Who is quoted", sentences.speakers(limit: 6)),
        ("Copied text", sentences.copies.limited(6, table: "text_reuse")),
        ("Agency copy", sentences.agencyCopy.limited(6, table: "article_shares")),
        ("Nothing on it", sentences.absent.limited(12, table: "blind_spots")),
      ], level: 3)
    guard story.articles.count > 1 else { return }
    add(heading: "How much of each text is in others", level: 3)
    let summary = ArticleShareSummary(story, sentences.facts)
    add(table: summary.table)
    if let rest = Wording.rest(summary.restCount, inTable: "article_shares") {
      add(paragraph: rest)
    }
  }

  private func own(_ sentences: StorySentences) -> [String] {
    let limit = 8
    let rest = sentences.sources.count - limit
    let more =
      rest > 0 ? ["The claims of \(Wording.number(rest)) more are in the table claims."] : []
    return sentences.own(limit: limit) + more
  }

  private mutating func add(sections: [(heading: String, lines: [String])], level: Int = 2) {
    for (heading, lines) in sections where !lines.isEmpty {
      add(heading: heading, level: level)
      add(list: lines)
    }
  }
}

extension [String] {
  /// The first lines, and what table has the rest.
  package func limited(_ count: Int, table: String) -> [String] {
    prefix(count) + [Wording.rest(self.count - count, inTable: table)].compactMap(\.self)
  }
}
