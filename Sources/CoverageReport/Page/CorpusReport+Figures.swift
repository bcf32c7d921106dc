internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering
internal import TopicModeling

/// The figures of the main page.
extension CorpusReport {
  private enum Limit {
    static let rows = 30
    static let outlets = 16
    static let entries = 240
    static let mapGroups = 400
  }

  /// What outlets have nothing on, by story.
  var omissions: [String: [BlindSpot]] {
    Dictionary(grouping: comparison.blindSpots.filter { $0.direction == .omitted }, by: \.story)
  }

  func timeline(_ separate: Set<Int>) -> Timeline? {
    let dates = corpus.articles.map { $0.publicationDate?.value }
    let shown = leadingStories.prefix(Limit.rows).filter { $0.first != nil }
    let moments = dates.compactMap { $0?.nominal }
    guard !shown.isEmpty, Set(moments).count > 1 else { return nil }
    let rank = outletRank
    let rows = shown.sorted {
      ($0.first?.nominal ?? 0, $0.story) < ($1.first?.nominal ?? 0, $1.story)
    }.map { figures in
      let articles = inTime(comparison.stories[figures.comparison].articles)
      let entries = articles.prefix(Limit.entries).compactMap { index in
        dates[index].map { date in
          Timeline.Entry(
            moment: date.nominal,
            outlet: comparison.outlets.ofArticle[index].flatMap { rank[$0] } ?? .max,
            note: [
              comparison.outlets.name(ofArticle: index), DateText.moment(date),
              corpus.articles[index].title?.value,
            ].compactMap(\.self).joined(separator: " · "))
        }
      }
      return Timeline.Story(
        id: stories.stories[figures.story].id, headline: headline(figures),
        link: link(figures, separate), note: timelineNote(figures), entries: entries)
    }
    return Timeline(rows, legend: legend, scale: TimeScale(moments))
  }

  private func timelineNote(_ figures: StoryFigures) -> String {
    var note = Self.count(figures.articles, "article")
    if let span = Self.span(figures.first, figures.last) { note += ", \(span)" }
    let first = comparison.stories[figures.comparison].firstReports.first
    if let first, first.isOrderCertain { note += ", first in \(source(first.article))" }
    return note
  }

  func heatMap(_ separate: Set<Int>) -> HeatMap? {
    let outlets = outletFigures.prefix(Limit.outlets).map(\.outlet)
    guard outlets.count > 1, !leadingStories.isEmpty else { return nil }
    var counts: [String: [Int: Int]] = [:]
    for cell in comparison.coverage {
      counts[cell.story, default: [:]][cell.outlet] = cell.articles
    }
    let spots = Dictionary(grouping: comparison.blindSpots, by: \.story)
    let rows = leadingStories.prefix(Limit.rows).map { figures in
      let id = stories.stories[figures.story].id
      return HeatMap.Story(
        id: id, headline: headline(figures), link: link(figures, separate),
        entries: outlets.map { outlet in
          entry(counts[id]?[outlet] ?? 0, spots[id]?.filter { $0.outlet == outlet } ?? [])
        })
    }
    return HeatMap(outlets: outlets.map(outletName), stories: rows)
  }

  private func entry(_ articles: Int, _ spots: [BlindSpot]) -> HeatMap.Entry {
    let rate = comparison.options.falseDiscoveryRate
    let spot = spots.first { $0.q <= rate } ?? spots.first
    guard let spot else {
      return .init(articles: articles, mark: .none, note: Self.count(articles, "article"))
    }
    let mark: HeatMap.Entry.Mark =
      spot.direction == .overCovered ? .overCovered : spot.q <= rate ? .blindSpot : .absent
    return .init(
      articles: articles, mark: mark,
      note: """
        \(Self.count(articles, "article")); \(Self.decimals(spot.expected, 1)) expected, \
        q = \(Self.decimals(spot.q, 3))
        """)
  }

  /// The colours that figures have of their own; what comes after shares one more.
  static let colorCount = 8

  func articleMap(_ separate: Set<Int>) -> ArticleMap? {
    guard corpus.articles.count > 3, plane.contains(where: { $0 != plane[0] }) else { return nil }
    let named = leadingStories.prefix(Limit.mapGroups)
    let hasTopics = topics.topics.count > 1
    let topicOfStory = topics.topics(of: stories)
    let groups = named.enumerated().map { place, figures in
      let story = stories.stories[figures.story]
      return ArticleMap.Group(
        id: story.id, name: "\(story.headline) (\(Self.count(story.members.count, "article")))",
        link: link(figures, separate),
        color: min(hasTopics ? topicOfStory[figures.story] : place, Self.colorCount),
        points: story.members.map(\.article))
    }
    let inGroups = Set(groups.flatMap(\.points))
    let others = Dictionary(
      grouping: corpus.articles.indices.filter { !inGroups.contains($0) }
    ) { hasTopics ? min(topics.topicOfArticle[$0], Self.colorCount) : Self.colorCount }
    return ArticleMap(
      points: plane, groups: groups.reversed(),
      others: others.keys.sorted(by: >).map { color in
        .init(id: "", name: "", link: "", color: color, points: others[color] ?? [])
      },
      keys: mapKeys(
        hasTopics ? topics.topics.map(\.label) : named.map(headline),
        isEveryArticleNamed: hasTopics || others.isEmpty),
      note: """
        \(Self.count(corpus.articles.count, "article")) by the two directions in which their words differ most, which hold \
        \(Self.percent(planeShare)) of the differences; coloured by \(hasTopics ? "topic" : "story").
        """)
  }

  private func mapKeys(_ names: [String], isEveryArticleNamed: Bool) -> [ArticleMap.Key] {
    let keys = names.prefix(Self.colorCount).enumerated().map { place, name in
      ArticleMap.Key(name: name, color: place)
    }
    let hasOthers = names.count > Self.colorCount || !isEveryArticleNamed
    return keys + (hasOthers ? [.init(name: "others", color: Self.colorCount)] : [])
  }
}
