internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering
internal import TopicModeling

/// A table of a text for people, whose cells are in words.
protocol TextTable: ReportTable {}

extension ReportColumn {
  /// A column of a text for people: its name says what it holds.
  static func words(
    _ name: String, _ kind: Table.Column.Kind = .text, _ words: @escaping (Row) -> String?
  ) -> Self {
    Self(name, kind, name) { Cell(words($0)) }
  }

  static func count(_ name: String, _ count: @escaping (Row) -> Int) -> Self {
    Self(name, .number, name) { .text(Wording.number(count($0))) }
  }

  static func percent(_ name: String, _ share: @escaping (Row) -> Double?) -> Self {
    Self(name, .number, name) { Cell(share($0).map(Wording.percent)) }
  }

  static func day(_ name: String, _ date: @escaping (Row) -> PublicationDate?) -> Self {
    Self(name, .date, name) { Cell(date($0).map(Wording.day)) }
  }

  static func moment(_ name: String, _ date: @escaping (Row) -> PublicationDate?) -> Self {
    Self(name, .date, name) { Cell(date($0).map(Wording.moment)) }
  }
}

/// How much room the largest outlets give.
struct AttentionSummary: TextTable {
  let rows: [Attention]
  private let facts: CoverageFacts
  private static let limit = 20

  init(_ facts: CoverageFacts) {
    self.facts = facts
    rows = Array(
      facts.comparison.attention.sorted {
        ($1.articles, $0.outlet ?? .max) < ($0.articles, $1.outlet ?? .max)
      }.prefix(Self.limit))
  }

  var columns: [ReportColumn<Attention>] {
    [
      .words("outlet") { $0.outlet.map(facts.outletName) ?? "(no outlet named)" },
      .count("articles") { $0.articles }, .count("words") { $0.words },
      .count("stories") { $0.stories }, .count("in title") { $0.inTitle },
      .count("in lead") { $0.inLead },
      .words("published") { Wording.span($0.first, $0.last) },
    ]
  }
}

/// The largest stories of several outlets, with who was first and the claims by who makes them.
struct SharedStorySummary: TextTable {
  let rows: [StorySentences]
  /// The stories that are left out.
  let restCount: Int
  /// Long ids would break each row into lines.
  private let showsIDs: Bool
  private static let limit = 20

  init(_ facts: CoverageFacts) {
    let shared = facts.shared
    rows = shared.prefix(Self.limit).map { StorySentences($0, facts) }
    restCount = shared.count - rows.count
    showsIDs = shared.allSatisfy { $0.id.count <= 16 }
  }

  var columns: [ReportColumn<StorySentences>] {
    (showsIDs ? [.words("story", .identifier) { $0.figures.id }] : []) + [
      .words("told as") { $0.figures.name },
      .count("articles") { $0.figures.articles },
      .count("outlets") { $0.figures.outlets.count },
      .words("first") { row in
        row.story.certainFirst.map { row.facts.source($0.article) } ?? "–"
      },
      .count("in all") { $0.figures.commonClaims }, .count("in some") { $0.claimsInSome },
      .count("in one") { $0.claimsInOne },
    ]
  }
}

/// How much of each article of a story is in others.
struct ArticleShareSummary: TextTable {
  let rows: [ArticleShares]
  /// The articles that are left out.
  let restCount: Int
  private let facts: CoverageFacts
  private let hasAgencyCopy: Bool
  private static let limit = 15

  init(_ story: StoryComparison, _ facts: CoverageFacts) {
    self.facts = facts
    rows = Array(story.shares.prefix(Self.limit))
    restCount = story.shares.count - rows.count
    hasAgencyCopy = story.shares.contains { $0.agencyCopy > 0 }
  }

  var columns: [ReportColumn<ArticleShares>] {
    let articles = facts.comparison.articles
    return [
      .words("article") { articles[$0.article].title?.value ?? articles[$0.article].id },
      .words("outlet") { facts.comparison.outlets.name(ofArticle: $0.article) },
      .count("words") { $0.words }, .percent("verbatim") { $0.verbatim },
      .percent("in substance") { $0.shared }, .percent("own") { $0.own },
    ] + (hasAgencyCopy ? [.percent("agency") { $0.agencyCopy }] : [])
  }
}
