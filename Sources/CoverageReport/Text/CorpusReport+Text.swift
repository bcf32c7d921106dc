internal import CoverageComparison
internal import NewsCorpus
public import Reporting
internal import StoryClustering
internal import TopicModeling

/// The report to read as text: an overview first, then the largest stories, then what could not be read.
extension CorpusReport {
  private enum Limit {
    static let stories = 20
    static let outlets = 12
    static let details = 5
    static let problems = 40
  }

  public var text: ReportText {
    var text = ReportText()
    text.add(heading: "Overview")
    for finding in findings { text.add(paragraph: finding.sentence) }
    if !facts.outlets.isEmpty {
      text.add(heading: "Outlets")
      text.add(table: OutletSummary(facts).table)
    }
    addStories(to: &text)
    if topics.topics.topics.count > 1 {
      text.add(heading: "Topics")
      text.add(
        table: TopicSummary(topics.topics.topics.prefix(Limit.stories)).table, overflow: .truncate)
    }
    addDetails(to: &text)
    addDoubts(to: &text)
    return text
  }

  private func addStories(to text: inout ReportText) {
    guard !facts.leading.isEmpty else { return }
    let shown = NumberedStory.all(facts.leading.prefix(Limit.stories))
    text.add(heading: "The leading stories")
    text.add(table: StorySummary(rows: shown).table, overflow: .truncate)
    if let rest = Wording.rest(facts.leading.count - shown.count, inTable: "stories") {
      text.add(paragraph: rest)
    }
    guard facts.outlets.count > 1 else { return }
    text.add(heading: "Who covered what")
    text.add(paragraph: "Articles by story and outlet; the stories are numbered as above.")
    text.add(
      table: CoverageSummary(rows: shown, facts, outlets: Limit.outlets).table)
  }

  private func addDetails(to text: inout ReportText) {
    guard !facts.leading.isEmpty else { return }
    text.add(heading: "The largest stories in detail")
    for story in facts.leading.prefix(Limit.details) {
      text.add(StorySentences(story, facts, neighbors: self))
    }
    let untold = facts.leading.count - Limit.details
    guard untold > 0 else { return }
    text.add(
      paragraph: """
        \(Wording.count(untold, Noun("more story", "more stories"))) \(Wording.verb(untold, "is", "are")) told in index.html.
        """)
  }

  private func addDoubts(to text: inout ReportText) {
    if !facts.comparison.limitations.isEmpty {
      text.add(heading: "What this report cannot say")
      text.add(list: facts.comparison.limitations.map(\.sentence))
    }
    guard !doubtful.isEmpty else { return }
    text.add(heading: "What could not be read, or is doubtful")
    text.add(list: doubtful.map(\.description).limited(Limit.problems, table: "problems"))
  }

  /// A page a topic: what sets it apart, its course, who covers it, its stories and its articles.
  var topicPages: [(name: String, text: ReportText)] {
    topics.topics.topics.enumerated().map { index, topic in
      var text = ReportText()
      text.add(topic: index, of: topics, articleCount: 10)
      text.add(heading: "Terms that set it apart", level: 2)
      text.add(
        bars: topic.terms.map { term in
          .init(
            label: term.surface, value: term.score,
            note: """
              in \(Wording.percent(term.share)) of its texts, \(Wording.percent(term.corpusShare)) of all
              """)
        }, indentation: 2)
      text.add(heading: "Articles", level: 2)
      text.add(
        table: TopicMemberSummary(topic, facts).table, overflow: .truncate, indentation: 2)
      return ("topics/\(topic.id).txt", text)
    }
  }
}
