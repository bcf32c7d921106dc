/// A story as it was found before: its id and the ids of its articles.
public struct PreviousStory: Hashable, Sendable, Codable {
  public let id: String
  public let articles: [String]

  public init(id: String, articles: [String]) {
    self.id = id
    self.articles = articles
  }

  /// The stories that articles are in, by id; an article that is named twice counts where it is named first.
  public static func grouped(
    _ memberships: some Sequence<(article: String, story: String)>
  ) -> [PreviousStory] {
    var articles: [String: [String]] = [:]
    var seen: Set<String> = []
    for (article, story) in memberships where seen.insert(article).inserted {
      articles[story, default: []].append(article)
    }
    return articles.map { PreviousStory(id: $0.key, articles: $0.value) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }
}

/// What became of earlier stories, where it is anything but growth: a row an event.
///
/// Every id of an earlier story is either the id of a story now, or in a row of the kind `merge` or `end`; and every article
/// that is now in a story of another id is in the row of the two stories. A new story none of whose articles is known has
/// no row.
public struct StoryLineage: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Some of a story's articles are now a story of a new id; the story goes on without them.
    case split
    /// A story's articles are now in a story that goes on under its own id, and the story's id is no more.
    case merge
    /// Some of a story's articles are now in another story; both go on.
    case move
    /// None of a story's articles is left in the corpus.
    case end
  }

  public struct Event: Hashable, Sendable {
    public let kind: Kind
    /// The id of the earlier story.
    public let from: String
    /// The id of the story now; `nil` for an end.
    public let to: String?
    /// The ids of the articles that are in both, by bytes.
    public let articles: [String]
    /// The number of articles that the earlier story had.
    public let fromCount: Int
    /// The number of articles that the story has now.
    public let toCount: Int
  }

  /// By `from` and `to`, by bytes.
  public let events: [Event]

  public init(events: [Event]) { self.events = events }
}
