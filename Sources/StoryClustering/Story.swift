/// One event as its articles report it, or an article that nobody else's reports.
public struct Story: Hashable, Sendable, Identifiable {
  /// How an article belongs to its story.
  public enum Membership: String, Hashable, Sendable, Codable, CaseIterable {
    /// The story has no other article.
    case single
    /// It is more likely than not about the same event as the others, on the mean.
    case core
    /// It was joined to the story through some of its articles.
    case edge
  }

  public struct Member: Hashable, Sendable {
    /// The article's index in the corpus.
    public let article: Int
    public let membership: Membership
    /// For a story's article, the probability that goes with the mean log odds of its pairs with the other articles; for a
    /// single, that it belongs to none of its likeliest partners. In 0...1.
    public let certainty: Double
  }

  /// A leading term of a story.
  public struct Term: Hashable, Sendable {
    /// Its index in the term table.
    public let index: Int
    /// As it is usually written.
    public let surface: String
    /// Its mean weight in the articles.
    public let weight: Double
  }

  /// A name that stands in a story's articles.
  public struct Name: Hashable, Sendable {
    /// As it is written in the articles, such as `North Korea`.
    public let surface: String
    /// The number of articles that have it.
    public let articles: Int
    /// The mean weight of its words in the articles, times the share of articles that have it.
    public let weight: Double
  }

  /// `s` and 12 hexadecimal digits made from the id of the earliest article, so that it stays when others are added;
  /// or the id that the story had before, see ``Stories/continuing(_:in:)``.
  public let id: String
  /// By index in the corpus.
  public let members: [Member]
  /// The article nearest to the others, by its index in the corpus.
  public let medoid: Int
  /// The title that says most of what the articles have in common, preferably one that is not all in capitals; where there
  /// are no titles, the first sentence of the medoid.
  public let headline: String
  /// Terms that are not names, the heaviest first.
  public let terms: [Term]
  /// Whole names, the heaviest first.
  public let names: [Name]
  /// The earliest and the latest of the articles whose date is known, by their indices in the corpus.
  public let first: Int?
  public let last: Int?
  /// The outlets that are known, by bytes, each once.
  public let outlets: [String]
  /// The mean certainty of the articles; 1 for a single.
  public let cohesion: Double
  /// The id of the first story of the saga that this one is a part of; `nil` where it is the only one.
  ///
  /// A saga is several stories that go on from each other, such as a trial and its verdict: their mean log odds are a little
  /// below what makes one story.
  public internal(set) var partOf: String?

  public var isSingle: Bool { members.count == 1 }

  func with(id: String) -> Story {
    Story(
      id: id, members: members, medoid: medoid, headline: headline, terms: terms, names: names,
      first: first, last: last, outlets: outlets, cohesion: cohesion, partOf: partOf)
  }
}
