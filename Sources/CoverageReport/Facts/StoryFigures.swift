package import CoverageComparison
package import NewsCorpus
internal import TextReuse

/// What is counted of one story.
package struct StoryFigures: Hashable, Sendable {
  package let id: String
  /// `nil` where no article has a title.
  package let headline: String?
  /// Index into ``/CoverageComparison/CorpusComparison/stories``.
  package let place: Int
  package let articles: Int
  /// Indices into the comparison's outlets, each once, in increasing order.
  package let outlets: [Int]
  /// The outlets, or the articles that stand for themselves where outlets are not named or are one.
  package let sources: Int
  package let words: Int
  package let first: PublicationDate?
  package let last: PublicationDate?
  package let sentences: Int
  package let claims: Int
  /// Claims that two outlets or more make.
  package let sharedClaims: Int
  /// Claims that every source of the story makes.
  package let commonClaims: Int
  /// The pair of articles of two outlets of which one has the greatest share of its words in common with the other, apart from
  /// quotations, agency copy and text that several outlets have.
  package let copied: Copy?

  /// One article's text in another's.
  package struct Copy: Hashable, Sendable {
    /// Fewer words in one piece are a phrase.
    static let leastWords = 12

    let article: Int
    let source: Int
    let share: Double
  }

  /// The headline in quotation marks, or else the id.
  package var name: String { headline.map(Wording.quoted) ?? id }

  /// Calendar days from the first report to the last, 1 if both are of one day; `nil` without dates.
  package var days: Int? {
    guard let first, let last else { return nil }
    return last.dayNumber - first.dayNumber + 1
  }

  /// The share of the claims that two outlets or more make; `nil` where there are no two outlets or no claims.
  package var agreement: Double? {
    outlets.count > 1 && claims > 0 ? Double(sharedClaims) / Double(claims) : nil
  }
}

extension StoryFigures {
  package init(
    _ place: Int, _ story: StoryComparison, of comparison: CorpusComparison, headline: String?
  ) {
    let (table, corpus) = (comparison.outlets, comparison.articles)
    id = story.story
    self.headline = headline ?? Self.headline(of: story, in: comparison)
    self.place = place
    articles = story.articles.count
    outlets = Set(story.articles.compactMap { table.ofArticle[$0] }).sorted()
    sources = Set(story.articles.map { table.name(ofArticle: $0) ?? corpus[$0].id }).count
    words = story.shares.reduce(0) { $0 + $1.words }
    (first, last) = DateEnds.of(story.articles.map { comparison.times.trusted[$0] })
    sentences = story.claims.reduce(0) { $0 + $1.mentions.count }
    claims = story.claims.count
    sharedClaims = story.claims.count { $0.outlets.count > 1 }
    let all = sources
    commonClaims = story.claims.count { $0.outlets.count > 1 && $0.outlets.count == all }
    let copies = story.reuse.filter {
      table.ofArticle[$0.from] != table.ofArticle[$0.to] && $0.longestOwnWords >= Copy.leastWords
    }.map { Copy(article: $0.to, source: $0.from, share: $0.ownShare) }
    copied = copies.reduce(nil) { ($0?.share ?? 0) < $1.share ? $1 : $0 }
  }

  /// The title of the first article, by date, that has one.
  private static func headline(
    of story: StoryComparison, in comparison: CorpusComparison
  ) -> String? {
    (story.firstReports.map(\.article) + story.articles).lazy
      .compactMap { comparison.articles[$0].title?.value }.first { !$0.isEmpty }
  }
}
