internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import TopicModeling

/// A row an outlet.
struct OutletSummary: TextTable {
  let rows: [OutletFigures]
  private let facts: CoverageFacts

  init(_ facts: CoverageFacts) {
    self.facts = facts
    rows = facts.outlets
  }

  var columns: [ReportColumn<OutletFigures>] {
    [
      .words("outlet") { facts.outletName($0.outlet) }, .count("articles") { $0.articles },
      .count("words") { $0.words }, .count("stories") { $0.stories },
      .count("first on") { $0.firsts }, .percent("own words") { $0.ownShare },
      .words("published") { Wording.span($0.first, $0.last) },
    ]
  }
}

/// A story with its number in the text.
struct NumberedStory {
  let number: Int
  let figures: StoryFigures

  static func all(_ stories: ArraySlice<StoryFigures>) -> [NumberedStory] {
    stories.enumerated().map { NumberedStory(number: $0 + 1, figures: $1) }
  }
}

/// A row a story, numbered.
struct StorySummary: TextTable {
  let rows: [NumberedStory]

  var columns: [ReportColumn<NumberedStory>] {
    [
      .count("") { $0.number }, .words("story") { $0.figures.headline ?? $0.figures.id },
      .count("articles") { $0.figures.articles }, .count("outlets") { $0.figures.outlets.count },
      .day("first report") { $0.figures.first }, .percent("in common") { $0.figures.agreement },
      .percent("copied") { $0.figures.copied?.share },
    ]
  }
}

/// The articles by story and outlet: a row a story, a column an outlet.
struct CoverageSummary: TextTable {
  let rows: [NumberedStory]
  private let facts: CoverageFacts
  private let outlets: ArraySlice<OutletFigures>
  private let counts: [String: [Int: Int]]

  /// - Parameter outlets: The outlets to show.
  init(rows: [NumberedStory], _ facts: CoverageFacts, outlets: Int) {
    self.rows = rows
    self.facts = facts
    self.outlets = facts.outlets.prefix(outlets)
    counts = facts.coverage
  }

  var columns: [ReportColumn<NumberedStory>] {
    [.count("") { $0.number }]
      + outlets.map { figures in
        .words(facts.outletName(figures.outlet), .number) {
          counts[$0.figures.id]?[figures.outlet].map(Wording.number) ?? "–"
        }
      }
  }
}

extension CoverageFacts {
  /// The articles by story and outlet.
  var coverage: [String: [Int: Int]] {
    var counts: [String: [Int: Int]] = [:]
    for cell in comparison.coverage {
      counts[cell.story, default: [:]][cell.outlet] = cell.articles
    }
    return counts
  }
}

/// A row a topic, the largest first.
struct TopicSummary: TextTable {
  let rows: [Topic]

  init(_ topics: ArraySlice<Topic>) { rows = Array(topics) }

  var columns: [ReportColumn<Topic>] {
    [
      .count("") { $0.number },
      .words("topic") { $0.terms.prefix(8).map(\.surface).joined(separator: ", ") },
      .count("articles") { $0.members.count }, .percent("share") { $0.share },
    ]
  }
}

/// The articles of a topic in the order of their dates.
struct TopicMemberSummary: TextTable {
  struct Row: Sendable {
    let article: Article
    let weight: Double
  }

  let rows: [Row]

  init(_ topic: Topic, _ facts: CoverageFacts) {
    let weights = Dictionary(uniqueKeysWithValues: topic.members.map { ($0.article, $0.weight) })
    rows = facts.inTime(topic.members.map(\.article)).map {
      Row(article: facts.comparison.articles[$0], weight: weights[$0] ?? 0)
    }
  }

  var columns: [ReportColumn<Row>] {
    [
      .moment("published") { $0.article.publicationDate?.value },
      .words("outlet") { $0.article.mediaName?.value },
      .words("title") { $0.article.title?.value ?? $0.article.id },
      .words("weight", .number) { Wording.decimals($0.weight, 2) },
    ]
  }
}
