internal import CoverageComparison
internal import NewsCorpus
internal import StoryClustering
internal import TextReuse

/// What is counted of one story, once, for every form of the report.
struct StoryFigures: Hashable, Sendable {
  /// Index into ``/StoryClustering/Stories/stories``.
  let story: Int
  /// Index into ``/CoverageComparison/CorpusComparison/stories``.
  let comparison: Int
  let articles: Int
  /// Indices into the comparison's outlets, each once, in increasing order.
  let outlets: [Int]
  let words: Int
  let first: PublicationDate?
  let last: PublicationDate?
  let claims: Int
  /// Claims that two outlets or more make.
  let sharedClaims: Int
  /// Claims that every outlet of the story makes.
  let commonClaims: Int
  /// The pair of articles of two outlets of which one has the greatest share of its words from the other.
  let copied: Copy?

  /// One article's text in another's.
  struct Copy: Hashable, Sendable {
    let article: Int
    let source: Int
    let share: Double
  }

  /// Calendar days from the first report to the last, 1 if both are of one day; `nil` without dates.
  var days: Int? {
    guard let first, let last else { return nil }
    return last.dayNumber - first.dayNumber + 1
  }

  /// The share of the claims that two outlets or more make; `nil` where there are no two outlets or no claims.
  var agreement: Double? {
    outlets.count > 1 && claims > 0 ? Double(sharedClaims) / Double(claims) : nil
  }
}

extension StoryFigures {
  /// The figures of every story, in the order of the stories.
  static func all(
    _ stories: Stories, _ comparison: CorpusComparison, dates: [PublicationDate?]
  ) -> [StoryFigures] {
    let places = Dictionary(
      uniqueKeysWithValues: comparison.stories.enumerated().map { ($0.element.story, $0.offset) })
    return stories.stories.enumerated().compactMap { index, story in
      places[story.id].map { place in
        StoryFigures(
          index, story, place, comparison.stories[place], comparison.outlets, dates: dates)
      }
    }
  }

  private init(
    _ index: Int, _ story: Story, _ place: Int, _ compared: StoryComparison,
    _ outlets: OutletTable, dates: [PublicationDate?]
  ) {
    self.story = index
    comparison = place
    articles = story.members.count
    let own = Set(compared.articles.compactMap { outlets.ofArticle[$0] }).sorted()
    self.outlets = own
    words = compared.shares.reduce(0) { $0 + $1.words }
    first = story.first.flatMap { dates[$0] }
    last = story.last.flatMap { dates[$0] }
    claims = compared.claims.count
    sharedClaims = compared.claims.count { $0.outlets.count > 1 }
    commonClaims = compared.claims.count { $0.outlets.count > 1 && $0.outlets.count == own.count }
    let copies = compared.reuse.filter { outlets.ofArticle[$0.from] != outlets.ofArticle[$0.to] }
      .map { reuse in
        reuse.fromShare > reuse.toShare
          ? Copy(article: reuse.from, source: reuse.to, share: reuse.fromShare)
          : Copy(article: reuse.to, source: reuse.from, share: reuse.toShare)
      }
    copied = copies.reduce(nil) { ($0?.share ?? 0) < $1.share ? $1 : $0 }
  }
}

/// What is counted of one outlet.
struct OutletFigures: Hashable, Sendable {
  /// Index into the comparison's outlets.
  let outlet: Int
  let articles: Int
  let words: Int
  let stories: Int
  let first: PublicationDate?
  let last: PublicationDate?
  /// The stories of several outlets on which it certainly was first.
  let firsts: Int
  /// The share of its words, on stories of several outlets, that are in sentences of its own; `nil` without such words.
  let ownShare: Double?
  /// The median of its articles' words.
  let medianWords: Int

  /// The outlets, those with most articles first, then by name.
  static func all(_ comparison: CorpusComparison, _ figures: [StoryFigures]) -> [OutletFigures] {
    let count = comparison.outlets.names.count
    var firsts = Array(repeating: 0, count: count)
    var (own, all) = (Array(repeating: 0.0, count: count), Array(repeating: 0.0, count: count))
    var lengths = Array(repeating: [Int](), count: count)
    for figure in figures {
      let story = comparison.stories[figure.comparison]
      for shares in story.shares {
        guard let outlet = comparison.outlets.ofArticle[shares.article] else { continue }
        lengths[outlet].append(shares.words)
        guard figure.outlets.count > 1 else { continue }
        own[outlet] += shares.own * Double(shares.words)
        all[outlet] += Double(shares.words)
      }
      guard figure.outlets.count > 1 else { continue }
      for report in story.firstReports where report.rank == 1 && report.isOrderCertain {
        if let outlet = report.outlet { firsts[outlet] += 1 }
      }
    }
    let found = comparison.attention.compactMap { attention in
      attention.outlet.map { outlet in
        OutletFigures(
          outlet: outlet, articles: attention.articles, words: attention.words,
          stories: attention.stories, first: attention.first, last: attention.last,
          firsts: firsts[outlet], ownShare: all[outlet] > 0 ? own[outlet] / all[outlet] : nil,
          medianWords: lengths[outlet].sorted()[safe: lengths[outlet].count / 2] ?? 0)
      }
    }
    return found.sorted { ($1.articles, $0.outlet) < ($0.articles, $1.outlet) }
  }
}

extension Array {
  /// The element at an index, or `nil` if there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
