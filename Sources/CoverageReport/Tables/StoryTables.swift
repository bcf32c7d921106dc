internal import Foundation
public import NewsCorpus
public import Reporting
public import StoryClustering

/// What stories are written as.
public struct StoryTables: Sendable {
  private let corpus: Corpus
  private let stories: [Story]

  public init(_ stories: Stories, of corpus: Corpus) {
    self.corpus = corpus
    self.stories = stories.stories
  }

  /// A row an article, in the order of the ids: its story, and how it belongs to it.
  public var memberships: Table {
    var rows: [(article: Int, cells: [Cell])] = []
    for story in stories {
      for member in story.members {
        let article = corpus.articles[member.article]
        let cells: [Cell] = [
          .text(article.id), .text(story.id), .text(member.membership.rawValue),
          .number(member.certainty, decimals: 3), .integer(story.members.count),
          Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
          Cell(article.title?.value),
        ]
        rows.append((member.article, cells))
      }
    }
    return Table(
      columns: [
        .init("id", .identifier), .init("story", .identifier), .init("membership", .identifier),
        .init("certainty", .number), .init("story_articles", .number),
        .init("publish_date", .date), .init("media_name", .text), .init("title", .text),
      ],
      rows: rows.sorted { $0.article < $1.article }.map(\.cells))
  }

  /// A row a story, the largest first, and of equal ones the one with the earlier id in the corpus.
  public var overview: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("headline", .text), .init("articles", .number),
        .init("outlets", .list), .init("first", .date), .init("last", .date),
        .init("medoid", .identifier), .init("cohesion", .number), .init("terms", .list),
        .init("names", .list),
      ],
      rows: ranked.map { story in
        [
          .text(story.id), .text(story.headline), .integer(story.members.count),
          Cell(story.outlets), Cell(date(story.first)), Cell(date(story.last)),
          .text(corpus.articles[story.medoid].id), .number(story.cohesion, decimals: 3),
          Cell(story.terms.map(\.surface)), Cell(story.names.map(\.surface)),
        ]
      })
  }

  /// Adds the stories for people: each with its headline, its span, what it is about and its articles; then the singles.
  public func add(to report: inout ReportText) {
    let groups = ranked.filter { !$0.isSingle }
    let singles = ranked.filter(\.isSingle)
    let joined = corpus.articles.count - singles.count
    report.add(
      paragraph: """
        \(corpus.articles.count) articles: \(groups.count) stories with \(joined) articles, and \
        \(singles.count) articles that are alone in reporting something.
        """)
    for (number, story) in groups.enumerated() {
      report.add(heading: "\(number + 1). \(story.headline)", level: 2)
      report.add(paragraph: summary(of: story), indentation: 2)
      report.add(table: articles(of: story), overflow: .truncate, indentation: 2)
    }
    if !singles.isEmpty {
      report.add(heading: "Single articles", level: 2)
      report.add(
        list: singles.map { story in
          let article = corpus.articles[story.members[0].article]
          let source = [article.mediaName?.value, date(story.first).map(Self.day)]
          return ([story.headline] + source.compactMap(\.self)).joined(separator: " · ")
        }, indentation: 2)
    }
  }

  private var ranked: [Story] {
    stories.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }

  private func date(_ article: Int?) -> PublicationDate? {
    article.flatMap { corpus.articles[$0].publicationDate?.value }
  }

  private static func day(_ date: PublicationDate) -> String { String("\(date)".prefix(10)) }

  private func summary(of story: Story) -> String {
    var parts = ["\(story.members.count) articles"]
    if !story.outlets.isEmpty {
      parts.append("\(story.outlets.count) \(story.outlets.count == 1 ? "outlet" : "outlets")")
    }
    if let first = date(story.first), let last = date(story.last) {
      let days = [Self.day(first), Self.day(last)]
      parts.append(days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])")
    }
    let words = story.names.prefix(4).map(\.surface) + story.terms.prefix(4).map(\.surface)
    parts.append(words.joined(separator: ", "))
    return parts.joined(separator: " · ")
  }

  private func articles(of story: Story) -> Table {
    let members = story.members.sorted {
      let dates = [$0, $1].map { date($0.article)?.nominal ?? .max }
      return (dates[0], $0.article) < (dates[1], $1.article)
    }
    return Table(
      columns: [
        .init("published", .date), .init("outlet", .text), .init("title", .text),
        .init("certainty", .number),
      ],
      rows: members.map { member in
        let article = corpus.articles[member.article]
        return [
          Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
          Cell(article.title?.value ?? article.id), .number(member.certainty, decimals: 2),
        ]
      })
  }
}
