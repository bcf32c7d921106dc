/// A theme that articles of a corpus have in common.
public struct Topic: Hashable, Sendable, Identifiable {
  /// A term that sets a topic apart.
  public struct Term: Hashable, Sendable {
    /// Its index in the term table.
    public let index: Int
    /// As it is usually written.
    public let surface: String
    /// *p* ln(*p*/*q*) for the shares below, by which terms are ranked: frequent in the topic, and more than elsewhere.
    public let score: Double
    /// The share *p* of the topic's distinct texts that hold it, in 0...1.
    public let share: Double
    /// The share *q* of all distinct texts that hold it, in 0...1.
    public let corpusShare: Double
  }

  public struct Member: Hashable, Sendable {
    /// The article's index in the corpus.
    public let article: Int
    /// The topic's weight in the article, in 0...1.
    public let weight: Double
  }

  /// `t` and 12 hexadecimal digits made from the id of the first representative article.
  public let id: String
  /// From 1 for the topic with most articles.
  public let number: Int
  /// Such as set the topic apart and go together, of greatest score first.
  public let terms: [Term]
  /// By index in the corpus.
  public let members: [Member]
  /// The articles nearest to the topic's mean, nearest first, each of another text.
  public let representatives: [Int]
  /// The topic's part of all articles, in 0...1.
  public let share: Double

  /// The leading terms, by which people know the topic.
  public var label: String { terms.prefix(4).map(\.surface).joined(separator: ", ") }
}

/// The weight of a topic in an article.
public struct TopicWeight: Hashable, Sendable {
  /// The topic's index in ``Topics/topics``.
  public let topic: Int
  /// In 0...1; an article's add up to 1.
  public let weight: Double
}
