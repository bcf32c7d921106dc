internal import Foundation
public import LinearAlgebra
public import NewsCorpus
internal import Primitives
internal import SameStory
public import TextAnalysis
public import VectorSpace

/// How similar the coverage of two articles is, in 0...1.
///
/// 1. Terms are counted, the first word of a body as nine and each later one as 1 + 8 e^(−*p*/35) for *p* words before it, and
///    weighted by (1 + ln tf) · ln((1 + *n*)/df), names 1.25 times more; rows are scaled to length 1: *t*.
/// 2. *y* is *t* in a latent space of the corpus, its dimensions times σ^1.5, scaled to length 1.
/// 3. *c* = [√½ *t*, √½ *y*], so that *c* · *c′* is the mean of the two cosines.
/// 4. *e* is *c* plus twice Σ *s*² *cⱼ* over the ten articles *j* of the corpus with the greatest *s* = *c* · *cⱼ* > 0, scaled
///    to length 1.
/// 5. *f* = *e* · *e′* · *d* · *k* · *k′*: *d* ≤ 1 takes distance in time into account, if both dates are known (``TimeKernel``), and
///    *k* ≤ 1 is the length of an article's vector without the words that no other article has (``OwnWords``).
/// 6. The similarity is 1 − (2/π) · arccos *f*^γ, and 0 where *f* is negative; γ makes corpora comparable
///    (``SimilarityCalibration``). That of short texts is less where their own words overlap little (``OwnWords``).
///
/// An article is thus compared together with its nearest neighbours, which carries similarity across different words. It
/// follows that a similarity depends on the corpus, and moves when articles are added.
///
/// The expanded vectors are never made for the corpus: *e* · *e′* is a sum over at most eleven products of *c* with one
/// expanded vector, so a query costs one pass over the corpus.
///
/// ### Source
/// TF-IDF: Manning, Raghavan & Schütze (2008), ch. 6. LSA: Deerwester et al. (1990), J. Am. Soc. Inf. Sci. 41(6). Expansion
/// by neighbours is pseudo-relevance feedback after Rocchio (1971).
public struct CoverageModel: Sendable {
  public let options: Options
  public let vocabulary: Vocabulary
  let analyzed: AnalyzedCorpus
  let vectors: BlendedVectors
  let expansions: Expansions
  package let ownWords: OwnWords
  /// The articles by their texts: the first article with the text of each.
  package let representativeOfArticle: [Int32]
  public let calibration: SimilarityCalibration
  /// When each article appeared, in days; NaN if that is not known.
  package let moments: [Double]
  let weighting: TFIDFModel
  /// *terms* × *dimensions*: what a term adds to a latent vector before it is scaled.
  let termVectors: StoredMatrix
  /// Of the weighted document-term matrix, largest first: one a dimension.
  let singularValues: [Double]

  /// - Parameters:
  ///   - analyzed: The terms of the corpus.
  ///   - dates: When each article of the corpus appeared; empty where time is to have no part.
  ///   - options: See ``Options``.
  ///   - threads: The greatest number of threads to use, at least 1.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  /// - Complexity: That of the truncated SVD, and of a query for each article.
  public init(
    fitting analyzed: AnalyzedCorpus, dates: [PublicationDate?] = [],
    options: Options = .standard, threads: Int
  ) throws(LinearAlgebraError) {
    try self.init(
      fitting: analyzed.corpusTerms(threads: threads), of: analyzed, dates: dates,
      options: options, threads: threads
    ) { weighted, _, rank throws(LinearAlgebraError) in
      try LatentSpace(fitting: weighted, rank: rank, threads: threads)
    }
  }

  /// - Parameters:
  ///   - analyzed: The articles that the terms were found in, or none.
  ///   - space: Makes the latent space, by the weighted document-term matrix, its vocabulary, and the rank that is wanted.
  package init(
    fitting corpus: CorpusTerms, of analyzed: AnalyzedCorpus, dates: [PublicationDate?],
    options: Options, threads: Int,
    space: (SparseMatrix, Vocabulary, _ rank: Int) throws(LinearAlgebraError) -> LatentSpace
  ) throws(LinearAlgebraError) {
    precondition(
      dates.isEmpty || dates.count == corpus.sequences.count,
      "\(dates.count) dates for \(corpus.sequences.count) articles")
    moments =
      dates.isEmpty
      ? Array(repeating: .nan, count: corpus.sequences.count) : dates.map { $0?.moment ?? .nan }
    self.options = options
    self.analyzed = analyzed
    let counted = DocumentTermMatrix(
      counting: corpus, options: options.vocabulary, fields: options.fields, threads: threads)
    let vocabulary = counted.vocabulary
    self.vocabulary = vocabulary
    weighting = TFIDFModel(
      fitting: counted, weighting: options.weighting,
      factors: (0..<vocabulary.count).map { column in
        corpus.table.isName(vocabulary.words(ofTerm: column)[0])
          ? Double(options.nameWeight) : 1
      }, threads: threads)
    let terms = weighting.weighted(counted.counts, threads: threads).normalizingRows()
    let latent = try space(terms, vocabulary, options.rank(forArticles: terms.rowCount))
    singularValues = latent.singularValues
    termVectors = StoredMatrix(
      latent.termVectors.scalingColumns(
        by: latent.singularValues.map { pow(Float($0), options.singularValuePower - 1) }))
    vectors = Self.blended(terms, termVectors, options, threads: threads)
    expansions = Self.expansions(of: vectors, options, threads: threads)
    let articleTerms = ArticleTerms(corpus.sequences, threads: threads)
    let texts = DistinctTexts(corpus.sequences)
    representativeOfArticle = texts.representativeOfArticle
    ownWords = OwnWords(
      articleTerms,
      terms: TermEvidence(
        articleTerms, documents: texts.representatives, table: corpus.table),
      threads: threads)
    calibration = Self.calibration(of: vectors, expansions, ownWords)
  }

  /// The number of articles of the corpus.
  public var count: Int { vectors.count }

  /// The vectors of articles that are not of the corpus but analysed in its terms.
  func vectors(of articles: [AnalyzedArticle]) -> BlendedVectors {
    let counts = DocumentTermMatrix(
      counting: articles.map(\.sequence), vocabulary: vocabulary, fields: options.fields,
      threads: 1
    ).counts
    return Self.blended(
      weighting.weighted(counts, threads: 1).normalizingRows(), termVectors, options, threads: 1)
  }

  private static func blended(
    _ terms: SparseMatrix, _ termVectors: StoredMatrix, _ options: Options, threads: Int
  ) -> BlendedVectors {
    let unscaled = terms.times(termVectors, threads: threads)
    let latent = unscaled.normalizingRows()
    let (own, other) = ((1 - options.latentShare).squareRoot(), options.latentShare.squareRoot())
    return BlendedVectors(
      terms: terms.mapValues { value, _, _ in value * own },
      latent: latent.scalingColumns(by: Array(repeating: other, count: latent.columnCount)),
      latentLengths: (0..<terms.rowCount).map { row in
        unscaled.row(row).reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
      })
  }

  private static func expansions(
    of vectors: BlendedVectors, _ options: Options, threads: Int
  ) -> Expansions {
    let neighbors = chunkedMap(
      count: vectors.count, chunkSize: 8 * ProductBlocks.width, threads: threads
    ) { range in
      var blocks = ProductBlocks(vectors)
      return stride(from: range.lowerBound, to: range.upperBound, by: ProductBlocks.width)
        .flatMap { start in
          nearest(
            to: start..<min(start + ProductBlocks.width, range.upperBound), of: vectors, &blocks,
            options)
        }
    }.flatMap(\.self)
    let found = chunkedMap(count: vectors.count, chunkSize: 128, threads: threads) { range in
      var scratch = TermScratch(termCount: vectors.terms.columnCount)
      return range.map { article in
        let sum = BlendedVector.sum(
          [(vectors[article], 1)] + neighbors[article].map { (vectors[$0.article], $0.weight) },
          scratch: &scratch)
        return Expansion(neighbors: neighbors[article], scale: Self.scale(sum))
      }
    }.flatMap(\.self)
    return Expansions(found)
  }

  /// The calibration by the cosines of all pairs, whose sum follows from that of the expanded vectors.
  ///
  /// - Complexity: O(nnz + *articles* · *dimensions*).
  private static func calibration(
    of vectors: BlendedVectors, _ expansions: Expansions, _ ownWords: OwnWords
  ) -> SimilarityCalibration {
    var squares = 0.0
    var weights = Array(repeating: 0.0, count: vectors.count)
    for (article, expansion) in expansions.enumerated() {
      let length = ownWords.knownLengths[article]
      weights[article] += Double(length * expansion.scale)
      for neighbor in expansion.neighbors {
        weights[neighbor.article] += Double(length * expansion.scale * neighbor.weight)
      }
      squares += expansion.scale > 0 ? Double(length * length) : 0
    }
    let count = expansions.count { $0.scale > 0 }
    return SimilarityCalibration(
      sumOfCosines: (vectors.squaredLength(ofSumBy: weights) - squares) / 2,
      pairCount: count * (count - 1) / 2)
  }

  /// The neighbours by which the vectors of a block of articles are expanded.
  private static func nearest(
    to articles: Range<Int>, of vectors: BlendedVectors, _ blocks: inout ProductBlocks,
    _ options: Options
  ) -> [[(article: Int, weight: Float)]] {
    var nearest = articles.map { _ in NearestNeighbors(count: options.neighborCount) }
    blocks.forEachProduct(
      with: articles.map { vectors[$0] },
      atLeast: { max(.leastNormalMagnitude, nearest[$0].bound) },
      { query, neighbor, product in
        guard neighbor != articles.lowerBound + query else { return }
        nearest[query].offer(Neighbor(index: neighbor, similarity: product))
      })
    return nearest.map { weights($0, options) }
  }

  /// The neighbours by which a vector is expanded, given its products with every article.
  static func nearest(
    _ products: ArraySlice<Float>, _ options: Options, excluding own: Int? = nil
  ) -> [(article: Int, weight: Float)] {
    var nearest = NearestNeighbors(count: options.neighborCount)
    for (article, similarity) in products.enumerated()
    where similarity > 0 && similarity >= nearest.bound && article != own {
      nearest.offer(Neighbor(index: article, similarity: similarity))
    }
    return weights(nearest, options)
  }

  private static func weights(
    _ nearest: NearestNeighbors, _ options: Options
  ) -> [(article: Int, weight: Float)] {
    nearest.sorted.map { ($0.index, options.expansion * $0.similarity * $0.similarity) }
  }

  static func scale(_ vector: BlendedVector) -> Float {
    let squares =
      vector.terms.reduce(0) { $0 + Double($1.value) * Double($1.value) }
      + vector.latent.reduce(0) { $0 + Double($1) * Double($1) }
    return squares > 0 ? Float(1 / squares.squareRoot()) : 0
  }
}
