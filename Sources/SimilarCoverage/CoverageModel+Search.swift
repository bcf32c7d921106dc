internal import LinearAlgebra
public import NewsCorpus
internal import Primitives
public import TextAnalysis
public import VectorSpace

extension CoverageModel {
  /// The similarity of every article of the corpus to an article that was analysed in its terms.
  ///
  /// If the corpus holds the very same article, the query is expanded as that one is, so that the two are equal.
  ///
  /// - Parameter date: When the query appeared, if that is known and is to count.
  /// - Complexity: O(*p* + *n* · *k*) for *p* postings of the terms of eleven articles, *n* articles and *k* dimensions.
  public func similarities(
    to query: AnalyzedArticle, date: PublicationDate? = nil
  ) -> [Float] {
    let own = vectors(of: [query])[0]
    let cosines = cosines(to: [(own, neighbors(of: own))])[0]
    return similarities(cosines, moment: date?.day ?? .nan)
  }

  /// The similarities to a set of examples: of every article of the corpus the mean of those to each example.
  ///
  /// - Parameter examples: At least one, each with its date.
  public func similarities(
    toExamples examples: [(article: AnalyzedArticle, date: PublicationDate?)]
  ) -> [Float] {
    precondition(!examples.isEmpty, "no example")
    var sums = Array(repeating: Float(0), count: count)
    for example in examples {
      let similarities = similarities(to: example.article, date: example.date)
      for article in sums.indices { sums[article] += similarities[article] }
    }
    return sums.map { $0 / Float(examples.count) }
  }

  /// The neighbours by which the vector of an article outside the corpus is expanded.
  func neighbors(of vector: BlendedVector) -> [(article: Int, weight: Float)] {
    let products = vectors.products(with: [vector]).row(0)
    let copy = products.firstIndex { $0 > 0.99999 }.map { $0 - products.startIndex }
    return Self.nearest(products, options, excluding: copy)
  }

  /// The similarity of every article of the corpus to each of some of its articles, itself included.
  public func similarities(toArticles articles: [Int]) -> [[Float]] {
    zip(articles, cosines(toArticles: articles)).map { similarities($1, moment: moments[$0]) }
  }

  private func cosines(toArticles articles: [Int]) -> [[Float]] {
    cosines(to: articles.map { (vectors[$0], expansions[$0].neighbors) })
  }

  private func similarities(_ cosines: [Float], moment: Double) -> [Float] {
    zip(cosines, moments).map {
      calibration.similarity(cosine: $0 * options.time.factor(moment, $1))
    }
  }

  /// The nearest other articles of every article, nearest first.
  ///
  /// - Parameters:
  ///   - count: The most neighbours of one article, at least 0. Articles of similarity 0 are none.
  ///   - minimum: The least similarity of a neighbour.
  ///   - isIncluded: Whether an article may be a neighbour of another.
  /// - Complexity: A query for each article, divided among the threads.
  public func nearestNeighborsOfAll(
    count: Int, minimum: Float = 0, threads: Int,
    where isIncluded: @Sendable (_ article: Int, _ neighbor: Int) -> Bool = { _, _ in true }
  ) -> [[Neighbor]] {
    let expansion = expansionMatrix
    return chunkedMap(count: self.count, chunkSize: 8 * ProductBlocks.width, threads: threads) {
      range in
      var blocks = ProductBlocks(vectors, expansion: expansion)
      var scratch = TermScratch(termCount: vocabulary.count)
      return stride(from: range.lowerBound, to: range.upperBound, by: ProductBlocks.width)
        .flatMap { start in
          nearestNeighbors(
            of: start..<min(start + ProductBlocks.width, range.upperBound), count: count,
            minimum: minimum, &blocks, &scratch, where: isIncluded)
        }
    }.flatMap(\.self)
  }

  /// The nearest articles of a block of articles by their cosines and their distance in time.
  private func nearestNeighbors(
    of articles: Range<Int>, count: Int, minimum: Float, _ blocks: inout ProductBlocks,
    _ scratch: inout TermScratch, where isIncluded: (_ article: Int, _ neighbor: Int) -> Bool
  ) -> [[Neighbor]] {
    var nearest = articles.map { _ in NearestNeighbors(count: count) }
    // A little less than the least cosine, since the similarity itself is compared in the end.
    let least = max(.leastNormalMagnitude, calibration.cosine(similarity: minimum) * 0.999)
    blocks.forEachProduct(
      with: articles.map { expanded($0, &scratch) },
      atLeast: { max(least, nearest[$0].bound) },
      { query, neighbor, cosine in
        let article = articles.lowerBound + query
        let value = min(1, cosine) * options.time.factor(moments[article], moments[neighbor])
        guard neighbor != article, value >= least, value >= nearest[query].bound,
          isIncluded(article, neighbor)
        else { return }
        nearest[query].offer(Neighbor(index: neighbor, similarity: value))
      })
    return nearest.map { found in
      found.sorted.map {
        Neighbor(index: $0.index, similarity: calibration.similarity(cosine: $0.similarity))
      }.filter { $0.similarity >= minimum }.sorted { $0.precedes($1) }
    }
  }

  /// The expanded vector of an article of the corpus, of length 1.
  private func expanded(_ article: Int, _ scratch: inout TermScratch) -> BlendedVector {
    let expansion = expansions[article]
    return BlendedVector.sum(
      [(vectors[article], expansion.scale)]
        + expansion.neighbors.map { (vectors[$0.article], expansion.scale * $0.weight) },
      scratch: &scratch)
  }

  /// *articles* × *articles*: times the articles' vectors it gives the expanded ones, of length 1.
  private var expansionMatrix: SparseMatrix {
    var (offsets, columns, values): ([Int], [Int32], [Float]) = ([0], [], [])
    for (article, expansion) in expansions.enumerated() {
      let row = expansion.neighbors + [(article: article, weight: 1)]
      for entry in row.sorted(by: { $0.article < $1.article }) {
        columns.append(Int32(entry.article))
        values.append(entry.weight * expansion.scale)
      }
      offsets.append(columns.count)
    }
    return SparseMatrix(
      rowCount: count, columnCount: count, rowOffsets: offsets, columnIndices: columns,
      values: values)
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

  /// The cosines of expanded vectors, in 0...1.
  private func cosines(
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
      return expansions.expandedProducts(row, scale: scale)
    }
  }
}
