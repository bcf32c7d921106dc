public import NewsCorpus
public import VectorSpace

/// The similarities of a corpus as a network: an edge a pair of similar articles, from the earlier to the later.
///
/// ### Source
/// The edge list of the R package RNewsflow: Welbers & van Atteveldt (2018), RNewsflow.
public struct SimilarityNetwork: Sendable {
  public struct Edge: Hashable, Sendable {
    /// The index of the earlier article; of two that are not known to differ in time, the one of the lower index.
    public let from: Int
    public let to: Int
    public let similarity: Float
    /// Of whole days where a time of day is unknown; `nil` where a date is.
    public let hours: Double?
  }

  /// By `from`, then `to`.
  public let edges: [Edge]
  public let corpus: Corpus

  /// - Parameters:
  ///   - neighbors: The neighbours of every article. A pair is an edge if either is a neighbour of the other.
  ///   - minimum: The least similarity of an edge.
  ///   - firstMatchOnly: Whether an article keeps only the edge from the earliest article it matches, and of several
  ///     equally early ones that of the greatest similarity.
  public init(
    _ neighbors: [[Neighbor]], of corpus: Corpus, minimum: Float, firstMatchOnly: Bool = false
  ) {
    var found: [[Int]: Edge] = [:]
    for (article, list) in neighbors.enumerated() {
      for neighbor in list where neighbor.similarity >= minimum {
        let edge = Self.edge(article, neighbor, corpus)
        // Rounding may differ with the side the pair is seen from: the lower index's view counts.
        if article < neighbor.index || found[[edge.from, edge.to]] == nil {
          found[[edge.from, edge.to]] = edge
        }
      }
    }
    let sorted = found.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    edges = firstMatchOnly ? Self.firstMatches(sorted, corpus) : sorted
    self.corpus = corpus
  }

  private static func edge(_ article: Int, _ neighbor: Neighbor, _ corpus: Corpus) -> Edge {
    let ends = [article, neighbor.index].sorted()
    let dates = ends.map { corpus.articles[$0].publicationDate?.value }
    let hours = dates[0].flatMap { first in dates[1].map { first.hours(to: $0) } }
    let isReversed = hours ?? 0 < 0
    return Edge(
      from: ends[isReversed ? 1 : 0], to: ends[isReversed ? 0 : 1],
      similarity: neighbor.similarity, hours: hours?.magnitude)
  }

  private static func firstMatches(_ edges: [Edge], _ corpus: Corpus) -> [Edge] {
    var first: [Int: Edge] = [:]
    for edge in edges {
      guard let best = first[edge.to] else {
        first[edge.to] = edge
        continue
      }
      // The earlier an article's source, the more hours lie between them; unknown ones come last.
      let (hours, bestHours) = (edge.hours ?? -1, best.hours ?? -1)
      if (hours, edge.similarity) > (bestHours, best.similarity) { first[edge.to] = edge }
    }
    return first.values.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }
}
