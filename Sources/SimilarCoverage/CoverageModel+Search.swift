internal import ChunkedWork
public import TextAnalysis
public import VectorSpace

extension CoverageModel {
  /// The similarity of every article of the corpus to an article that was analysed in its terms.
  ///
  /// If the corpus holds the very same article, the query is expanded as that one is, so that the two are equal.
  ///
  /// - Complexity: O(*p* + *n* · *k*) for *p* postings of the terms of eleven articles, *n* articles and *k* dimensions.
  public func similarities(to query: AnalyzedArticle) -> [Float] {
    let own = vectors(of: [query])[0]
    return similarities(to: [(own, neighbors(of: own))])[0]
  }

  /// The neighbours by which the vector of an article outside the corpus is expanded.
  func neighbors(of vector: BlendedVector) -> [(article: Int, weight: Float)] {
    let products = vectors.products(with: [vector]).row(0)
    let copy = products.firstIndex { $0 > 0.99999 }.map { $0 - products.startIndex }
    return Self.nearest(products, options, excluding: copy)
  }

  /// The similarity of every article of the corpus to each of some of its articles, itself included.
  public func similarities(toArticles articles: [Int]) -> [[Float]] {
    similarities(to: articles.map { (vectors[$0], expansions[$0].neighbors) })
  }

  /// The nearest other articles of every article, nearest first.
  ///
  /// - Parameters:
  ///   - count: The most neighbours of one article, at least 0. Articles of similarity 0 are none.
  ///   - isIncluded: Whether an article may be a neighbour of another.
  /// - Complexity: A query for each article, divided among the threads.
  public func nearestNeighborsOfAll(
    count: Int, threads: Int,
    where isIncluded: @Sendable (_ article: Int, _ neighbor: Int) -> Bool = { _, _ in true }
  ) -> [[Neighbor]] {
    chunkedMap(count: self.count, chunkSize: 32, threads: threads) { range in
      let rows = similarities(toArticles: Array(range))
      return zip(range, rows).map { article, row in
        nearestNeighbors(row, count: count) { $0 != article && isIncluded(article, $0) }
      }
    }.flatMap(\.self)
  }

  /// The greatest of some similarities, greatest first.
  public func nearestNeighbors(
    _ similarities: [Float], count: Int, where isIncluded: (Int) -> Bool = { _ in true }
  ) -> [Neighbor] {
    var nearest = NearestNeighbors(count: count)
    for (article, similarity) in similarities.enumerated()
    where similarity > 0 && similarity >= nearest.bound && isIncluded(article) {
      nearest.offer(Neighbor(index: article, similarity: similarity))
    }
    return nearest.sorted
  }

  private func similarities(
    to queries: [(vector: BlendedVector, neighbors: [(article: Int, weight: Float)])]
  ) -> [[Float]] {
    var scratch = TermScratch(termCount: vocabulary.count)
    let expanded = queries.map { query in
      BlendedVector.sum(
        [(query.vector, 1)] + query.neighbors.map { (vectors[$0.article], $0.weight) },
        scratch: &scratch)
    }
    let products = vectors.products(with: expanded)
    return expanded.enumerated().map { number, vector in
      let row = products.row(number)
      let scale = Self.scale(vector)
      return expansions.indices.map { article in
        let expansion = expansions[article]
        let sum = expansion.neighbors.reduce(row[row.startIndex + article]) {
          $0 + $1.weight * row[row.startIndex + $1.article]
        }
        return min(1, max(0, sum * scale * expansion.scale))
      }
    }
  }
}
