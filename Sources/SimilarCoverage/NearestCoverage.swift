public import NewsCorpus
public import TextReuse
public import VectorSpace

/// The nearest coverage of one article or of several examples, with what each neighbour is to it.
public struct NearestCoverage: Sendable {
  public struct Row: Sendable {
    /// From 1.
    public let rank: Int
    public let article: Article
    public let similarity: Float
    public let relation: CoverageRelation
    /// What the neighbour shares with the example that shares most of it.
    public let overlap: TextOverlap
    /// The longest passage that they share, as it stands in the neighbour.
    public let longestPassage: String?
    /// What of the neighbour is agency copy, as far as its own credits and these texts tell.
    public let agencyCopy: AgencyCopy.Finding?
  }

  /// Nearest first.
  public let rows: [Row]

  /// - Parameters:
  ///   - neighborArticles: Parallel to `neighbors`.
  ///   - queries: At least one.
  ///   - areSameStory: Parallel to `neighbors`: whether each is in the story of one of the queries.
  /// - Complexity: O(*n* log *n*) for *n* words of all texts.
  public init(
    _ neighbors: [Neighbor], _ neighborArticles: [Article], of queries: [Article],
    areSameStory: [Bool]
  ) {
    let articles = queries + neighborArticles
    let pairs = ReuseSearch(articles.map(\.text), options: .exhaustive, threads: 1).pairs
    let agencyCopy = AgencyCopy(articles: articles, pairs: pairs)
    rows = neighbors.enumerated().map { place, neighbor in
      let index = queries.count + place
      let overlap =
        pairs.filter { $0.first < queries.count && $0.second == index }.map(\.overlap)
        .max { $0.secondShare < $1.secondShare } ?? .nothing
      let article = articles[index]
      return Row(
        rank: place + 1, article: article, similarity: neighbor.similarity,
        relation: CoverageRelation(isSameStory: areSameStory[place], overlap: overlap),
        overlap: overlap, longestPassage: overlap.longest.map { article.bodyText($0.second) },
        agencyCopy: agencyCopy.findings[index])
    }
  }
}
