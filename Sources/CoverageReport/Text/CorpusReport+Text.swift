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
    for finding in findings { text.add(paragraph: finding) }
    if !outletFigures.isEmpty {
      text.add(heading: "Outlets")
      text.add(table: outletTable)
    }
    addStories(to: &text)
    if topics.topics.count > 1 {
      text.add(heading: "Topics")
      text.add(table: topicTable, overflow: .truncate)
    }
    addDetails(to: &text)
    addDoubts(to: &text)
    return text
  }

  private func addStories(to text: inout ReportText) {
    guard !leadingStories.isEmpty else { return }
    text.add(heading: "The leading stories")
    text.add(table: storyTable, overflow: .truncate)
    let rest = leadingStories.count - Limit.stories
    if rest > 0 { text.add(paragraph: "\(rest.grouped) more are in stories.csv.") }
    if outletFigures.count > 1 {
      text.add(heading: "Who covered what")
      text.add(paragraph: "Articles by story and outlet; the stories are numbered as above.")
      text.add(table: coverageTable)
    }
  }

  private func addDetails(to text: inout ReportText) {
    guard !leadingStories.isEmpty else { return }
    text.add(heading: "The largest stories in detail")
    for figures in leadingStories.prefix(Limit.details) {
      text.add(comparison, story: stories.stories[figures.story].id)
    }
    let untold = leadingStories.count - Limit.details
    if untold > 0 {
      text.add(
        paragraph:
          "\(Self.count(untold, "more story", "more stories")) \(untold == 1 ? "is" : "are") told in index.html."
      )
    }
  }

  private func addDoubts(to text: inout ReportText) {
    if !comparison.limitations.isEmpty {
      text.add(heading: "What this report cannot say")
      text.add(list: comparison.limitations.map(ComparisonWriter.sentence))
    }
    let doubtful = problems.filter { $0.severity == .failed || $0.severity == .warning }
    guard !doubtful.isEmpty else { return }
    text.add(heading: "What could not be read, or is doubtful")
    text.add(list: doubtful.prefix(Limit.problems).map(\.description))
    let rest = doubtful.count - Limit.problems
    if rest > 0 { text.add(paragraph: "\(rest.grouped) more are in problems.csv.") }
  }

  /// A row an outlet.
  private var outletTable: Table {
    Table(
      columns: [
        .init("outlet", .text), .init("articles", .number), .init("words", .number),
        .init("stories", .number), .init("first on", .number), .init("own words", .number),
        .init("from", .date), .init("to", .date),
      ],
      rows: outletFigures.map { figures in
        [
          .text(outletName(figures.outlet)), .text(figures.articles.grouped),
          .text(figures.words.grouped), .text(figures.stories.grouped),
          .text(figures.firsts.grouped), Cell(figures.ownShare.map(Self.percent)),
          Cell(figures.first.map(Self.day)), Cell(figures.last.map(Self.day)),
        ]
      })
  }

  /// A row a topic, the largest first.
  private var topicTable: Table {
    Table(
      columns: [
        .init("", .number), .init("topic", .text), .init("articles", .number),
        .init("share", .number),
      ],
      rows: topics.topics.prefix(Limit.stories).map { topic in
        [
          .integer(topic.number),
          .text(topic.terms.prefix(8).map(\.surface).joined(separator: ", ")),
          .integer(topic.members.count), .text(Self.percent(topic.share)),
        ]
      })
  }

  /// A page a topic: what sets it apart, its course, who covers it, its stories and its articles.
  var topicPages: [(name: String, text: ReportText)] {
    let tables = TopicTables(topics, of: corpus, stories: stories)
    return topics.topics.indices.map { index in
      let topic = topics.topics[index]
      var text = ReportText()
      text.add(topic: index, of: tables, articleCount: 10)
      text.add(heading: "Terms that set it apart", level: 2)
      text.add(
        bars: topic.terms.map { term in
          .init(
            label: term.surface, value: term.score,
            note:
              "in \(Self.percent(term.share)) of its texts, \(Self.percent(term.corpusShare)) of all"
          )
        }, indentation: 2)
      text.add(heading: "Articles", level: 2)
      text.add(table: articleTable(of: topic), overflow: .truncate, indentation: 2)
      return ("topics/\(topic.id).txt", text)
    }
  }

  private func articleTable(of topic: Topic) -> Table {
    let weights = Dictionary(uniqueKeysWithValues: topic.members.map { ($0.article, $0.weight) })
    return Table(
      columns: [
        .init("published", .date), .init("outlet", .text), .init("title", .text),
        .init("weight", .number),
      ],
      rows: inTime(topic.members.map(\.article)).map { index in
        let article = corpus.articles[index]
        return [
          Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
          Cell(article.title?.value ?? article.id), .number(weights[index] ?? 0, decimals: 2),
        ]
      })
  }

  /// A row a story, numbered.
  private var storyTable: Table {
    Table(
      columns: [
        .init("", .number), .init("story", .text), .init("articles", .number),
        .init("outlets", .number), .init("first report", .date), .init("in common", .number),
        .init("copied", .number),
      ],
      rows: leadingStories.prefix(Limit.stories).enumerated().map { place, figures in
        [
          .integer(place + 1), .text(headline(figures)), .integer(figures.articles),
          .integer(figures.outlets.count), Cell(figures.first.map(Self.day)),
          Cell(figures.agreement.map(Self.percent)),
          Cell(figures.copied.map { Self.percent($0.share) }),
        ]
      })
  }

  /// A row a story, a column an outlet.
  private var coverageTable: Table {
    let outlets = outletFigures.prefix(Limit.outlets).map(\.outlet)
    var counts: [String: [Int: Int]] = [:]
    for cell in comparison.coverage {
      counts[cell.story, default: [:]][cell.outlet] = cell.articles
    }
    return Table(
      columns: [.init("", .number)] + outlets.map { .init(outletName($0), .number) },
      rows: leadingStories.prefix(Limit.stories).enumerated().map { place, figures in
        let own = counts[stories.stories[figures.story].id] ?? [:]
        return [.integer(place + 1)] + outlets.map { .text(own[$0].map(String.init) ?? "–") }
      })
  }

  private static func day(_ date: PublicationDate) -> String { String("\(date)".prefix(10)) }
}
