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
    let (neighbors, copy) = neighbors(of: own)
    let cosines = cosines(to: [(own, neighbors)])[0]
    return similarities(
      cosines, moment: date?.moment ?? .nan, ownWords.row(query), itself: copy)
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

  /// The neighbours by which the vector of an article outside the corpus is expanded, and the article that is the very same.
  func neighbors(
    of vector: BlendedVector
  ) -> (neighbors: [(article: Int, weight: Float)], copy: Int?) {
    let products = vectors.products(with: [vector]).row(0)
    let copy = products.firstIndex { $0 > 0.99999 }.map { $0 - products.startIndex }
    return (Self.nearest(products, options, excluding: copy), copy)
  }

  /// The similarity of every article of the corpus to each of some of its articles, itself included.
  public func similarities(toArticles articles: [Int]) -> [[Float]] {
    zip(articles, cosines(toArticles: articles)).map { article, cosines in
      similarities(cosines, moment: moments[article], ownWords[article], itself: article)
    }
  }

  private func cosines(toArticles articles: [Int]) -> [[Float]] {
    cosines(to: articles.map { (vectors[$0], expansions[$0].neighbors) })
  }

  private func similarities(
    _ cosines: [Float], moment: Double, _ own: OwnWords.Row, itself: Int?
  ) -> [Float] {
    cosines.indices.map { article in
      let distance = options.time.factor(moment, moments[article])
      guard article != itself else {
        return calibration.similarity(cosine: cosines[article] * distance)
      }
      return similarity(cosine: cosines[article] * distance, own, article)
    }
  }

  /// - Parameter cosine: Of the expanded vectors of an article and another one of the corpus, after distance in time.
  func similarity(cosine: Float, _ own: OwnWords.Row, _ other: Int) -> Float {
    let known = own.knownLength * ownWords.knownLengths[other]
    let similarity = calibration.similarity(cosine: cosine * known)
    return similarity * ownWords.factor(own, other, similarity: similarity)
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
    let own = articles.map { ownWords[$0] }
    let least = max(.leastNormalMagnitude, minimum)
    // The cosine that a neighbour needs: a little less than its similarity asks for, since that is compared in the end.
    func bound(_ query: Int) -> Float {
      let cosine = calibration.cosine(similarity: max(least, nearest[query].bound))
      return max(
        .leastNormalMagnitude, cosine / max(.leastNormalMagnitude, own[query].knownLength) * 0.999)
    }
    blocks.forEachProduct(
      with: articles.map { expanded($0, &scratch) }, atLeast: bound
    ) { query, neighbor, cosine in
      let article = articles.lowerBound + query
      guard neighbor != article, isIncluded(article, neighbor) else { return }
      let value = similarity(
        cosine: min(1, cosine) * options.time.factor(moments[article], moments[neighbor]),
        own[query], neighbor)
      guard value >= least, value >= nearest[query].bound else { return }
      nearest[query].offer(Neighbor(index: neighbor, similarity: value))
    }
    return nearest.map { $0.sorted }
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
