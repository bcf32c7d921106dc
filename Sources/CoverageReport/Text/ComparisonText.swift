public import CoverageComparison
internal import NewsCorpus
public import Reporting

extension ReportText {
  /// Adds a comparison in plain sentences, with the counts: one story, or else what holds over the whole corpus.
  ///
  /// Findings come first, and each is on a page or two: whatever is cut names the table that has all of it.
  ///
  /// - Parameter story: The story to tell of; `nil` tells of the whole corpus, or of its only story.
  public mutating func add(_ comparison: CorpusComparison, story: String? = nil) {
    let writer = ComparisonWriter(comparison)
    let only = comparison.stories.count == 1 ? comparison.stories.first?.story : nil
    if let told = comparison.stories.first(where: { $0.story == story ?? only }) {
      add(told, StoryWriter(told, writer))
      if story == nil { addLimitations(of: comparison) }
    } else {
      addCorpus(writer)
      addLimitations(of: comparison)
    }
  }

  private mutating func addLimitations(of comparison: CorpusComparison) {
    guard !comparison.limitations.isEmpty else { return }
    add(heading: "What cannot be said", level: 2)
    add(list: comparison.limitations.map(ComparisonWriter.sentence))
  }

  private mutating func addCorpus(_ writer: ComparisonWriter) {
    add(heading: "Coverage compared")
    add(paragraph: writer.overview)
    add(sections: [
      ("Who reports first", writer.leaders), ("Not covered", writer.omissions),
      ("Covered more than expected", writer.excesses),
      ("Figures that disagree", writer.numbers),
      ("One remark, two wordings", writer.rewordings), ("Copied text", writer.copies),
      ("Words that set outlets apart", writer.wording),
    ])
    if !writer.comparison.attention.isEmpty {
      add(heading: "Attention", level: 2)
      add(table: writer.attention)
      if let note = writer.attentionNote { add(paragraph: note) }
    }
    guard !writer.shared.isEmpty else { return }
    add(heading: "The stories", level: 2)
    add(table: writer.stories, overflow: .truncate)
    add(paragraph: writer.storiesNote)
  }

  private mutating func add(_ story: StoryComparison, _ writer: StoryWriter) {
    add(heading: writer.headline, level: 2)
    add(paragraph: writer.summary)
    add(
      sections: [
        ("Who was first", writer.order), ("Figures that disagree", writer.numbers),
        ("Said by several", writer.shared), ("Said by one outlet only", writer.own),
        ("One remark, two wordings", writer.rewordings), ("Who is quoted", writer.speakers),
        ("Copied text", writer.reuse), ("Agency copy", writer.agency),
        ("Nothing on it", writer.absent),
      ], level: 3)
    guard story.articles.count > 1 else { return }
    add(heading: "How much of each text is in others", level: 3)
    add(table: writer.shares)
    if let note = writer.sharesNote { add(paragraph: note) }
  }

  private mutating func add(sections: [(heading: String, lines: [String])], level: Int = 2) {
    for (heading, lines) in sections where !lines.isEmpty {
      add(heading: heading, level: level)
      add(list: lines)
    }
  }
}
