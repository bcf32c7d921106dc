public import NewsCorpus
internal import Primitives
public import TextReuse
public import VectorSpace

/// Two articles of a corpus, how similar they are, and what they are to each other where that is asked.
public struct RelatedPair: Sendable {
  /// Indices into the corpus.
  public let first: Int
  public let second: Int
  public let similarity: Float
  /// Of the second among the neighbours of the first, from 1; 0 for a pair that was named.
  public let rank: Int
  public let relation: ArticleRelation?

  /// The neighbours of every article, in the order of the articles and then nearest first.
  ///
  /// - Parameter storyOfArticle: The number of each article's story; `nil` if relations are not wanted.
  /// - Complexity: With relations O(*n* log *n*) for the *n* words of the texts of each pair, divided among the threads.
  public static func all(
    _ neighbors: [[Neighbor]], of corpus: Corpus, storyOfArticle: [Int32]?, threads: Int
  ) -> [RelatedPair] {
    chunkedMap(count: neighbors.count, chunkSize: 32, threads: threads) { range in
      range.flatMap { article in
        neighbors[article].enumerated().map { rank, neighbor in
          RelatedPair(
            article, neighbor.index, neighbor.similarity, rank: rank + 1, of: corpus,
            storyOfArticle)
        }
      }
    }.flatMap(\.self)
  }

  /// The similarities of some pairs, in their order.
  ///
  /// - Parameter storyOfArticle: The number of each article's story; `nil` if relations are not wanted.
  /// - Complexity: A query for each article that is first in a pair, divided among the threads.
  public static func named(
    _ pairs: [(first: Int, second: Int)], by model: CoverageModel, of corpus: Corpus,
    storyOfArticle: [Int32]?, threads: Int
  ) -> [RelatedPair] {
    let places = Dictionary(grouping: pairs.indices) { pairs[$0].first }
    let found = chunkedMap(
      places.sorted { $0.key < $1.key }, chunkSize: 8, threads: threads
    ) { first, places in
      let similarities = model.similarities(toArticles: [first])[0]
      return places.map { place in
        let second = pairs[place].second
        return (
          place,
          RelatedPair(first, second, similarities[second], rank: 0, of: corpus, storyOfArticle)
        )
      }
    }.flatMap(\.self)
    return found.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private init(
    _ first: Int, _ second: Int, _ similarity: Float, rank: Int, of corpus: Corpus,
    _ storyOfArticle: [Int32]?
  ) {
    self.first = first
    self.second = second
    self.similarity = similarity
    self.rank = rank
    relation = storyOfArticle.map {
      ArticleRelation(
        isSameStory: $0[first] == $0[second], corpus.articles[first], corpus.articles[second])
    }
  }
}

/// What two articles are to each other, and what their texts share.
public struct ArticleRelation: Sendable {
  public let kind: CoverageRelation
  public let overlap: TextOverlap

  init(isSameStory: Bool, _ first: Article, _ second: Article) {
    overlap = TextOverlap(first.text, second.text)
    kind = CoverageRelation(isSameStory: isSameStory, overlap: overlap)
  }
}
