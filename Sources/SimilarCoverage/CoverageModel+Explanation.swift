public import NewsCorpus
public import TextAnalysis

/// Why two articles are as similar as they are.
public struct SimilarityExplanation: Hashable, Sendable {
  /// What a term adds to a similarity.
  public struct Contribution: Hashable, Sendable {
    /// As it is usually written.
    public let surface: String
    /// By being in both articles or in their neighbours.
    public let direct: Double
    /// By the company it keeps in the corpus: through the latent dimensions it shares with other terms.
    public let latent: Double

    public var total: Double { direct + latent }
  }

  /// Two sentences, as UTF-8 ranges of the bodies, that have most in common: of the greatest cosine, where sentences with
  /// few common terms count less.
  public struct SentencePair: Hashable, Sendable {
    public let first: Range<Int>
    public let second: Range<Int>
    /// The cosine of their terms' weights, in 0...1.
    public let similarity: Double
  }

  /// Largest in magnitude first, then in the order of the terms; they add up to ``similarity``.
  public let contributions: [Contribution]
  /// That of the model, in 0...1.
  public let similarity: Double
  /// What distance in time has left of the similarity, in 0...1; the contributions are those after it.
  public let timeFactor: Double
  /// What the own words of two short texts have left of the similarity, in 0...1; the contributions are those after it.
  public let ownWordsFactor: Double
  /// `nil` where no two sentences share a term.
  public let bestSentences: SentencePair?
}

extension CoverageModel {
  /// Splits the similarity of an article outside the corpus and one of the corpus into what each term adds.
  ///
  /// The cosine is linear in the term weights of either article once the lengths of the vectors are known: the part of
  /// a term *w* is *t*[*w*] *t′*[*w*] of the terms, and of the latent part the mean of what *w* adds from the one article's
  /// side and from the other's. Both parts are sums over the articles that an expansion is made of. All parts are then
  /// multiplied by the one number that turns the cosine into the similarity.
  ///
  /// - Parameters:
  ///   - query: Analysed in the terms of the corpus.
  ///   - date: When the query appeared, if that is known and is to count.
  ///   - article: The index of an article of the corpus.
  ///   - otherArticle: That article's tokens and sentences, which a model from an index does not hold.
  /// - Complexity: O(*t* · *k*) for the *t* distinct terms of 22 articles and *k* dimensions.
  public func explanation(
    of query: AnalyzedArticle, date: PublicationDate? = nil, and article: Int,
    analyzed otherArticle: AnalyzedArticle? = nil
  ) -> SimilarityExplanation {
    let outside = vectors(of: [query])
    var scratch = TermScratch(termCount: vocabulary.count)
    let (neighbors, copy) = neighbors(of: outside[0])
    let own = Side(
      [(outside, 0, 1)] + neighbors.map { (vectors, $0.article, $0.weight) },
      options, scratch: &scratch)
    let other = Side(
      [(vectors, article, 1)]
        + expansions[article].neighbors.map { (vectors, $0.article, $0.weight) },
      options, scratch: &scratch)
    let parts = contributions(own, other)
    let cosine = parts.reduce(0) { $0 + $1.total }
    let distance = options.time.factor(date?.moment ?? .nan, moments[article])
    let ownRow = ownWords.row(query)
    let known = article == copy ? 1 : ownRow.knownLength * ownWords.knownLengths[article]
    let whole = calibration.similarity(cosine: Float(cosine) * distance * known)
    let ownFactor = article == copy ? 1 : ownWords.factor(ownRow, article, similarity: whole)
    let similarity = Double(whole * ownFactor)
    let factor = cosine > 0 ? similarity / cosine : 0
    return SimilarityExplanation(
      contributions: parts.map {
        .init(surface: $0.surface, direct: $0.direct * factor, latent: $0.latent * factor)
      },
      similarity: similarity,
      timeFactor: similarity > 0
        ? Double(
          calibration.similarity(cosine: Float(cosine) * distance * known)
            / calibration.similarity(cosine: Float(cosine) * known)) : 1,
      ownWordsFactor: Double(ownFactor),
      bestSentences: bestSentences(of: query, and: otherArticle ?? analyzed.articles[article]))
  }

  private func contributions(
    _ own: Side, _ other: Side
  ) -> [SimilarityExplanation.Contribution] {
    var direct: [Int32: Double] = [:]
    var latent: [Int32: Double] = [:]
    let ownValues = Dictionary(uniqueKeysWithValues: own.vector.terms.map { ($0.term, $0.value) })
    for (term, value) in other.vector.terms {
      if let ownValue = ownValues[term] { direct[term] = Double(ownValue) * Double(value) }
    }
    for (side, facing) in [(own, other), (other, own)] {
      for (term, value) in side.latentTerms {
        let row = termVectors.row(Int(term))
        let product = zip(row, facing.vector.latent).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        latent[term, default: 0] += Double(value) * product / 2
      }
    }
    let scale = Double(own.scale) * Double(other.scale)
    return Set(direct.keys).union(latent.keys).sorted().map { term in
      let word = vocabulary.words(ofTerm: Int(term)).map { analyzed.terms.surfaces[$0] }
      return SimilarityExplanation.Contribution(
        surface: word.joined(separator: " "), direct: direct[term, default: 0] * scale,
        latent: latent[term, default: 0] * scale)
    }.enumerated().sorted {
      (-abs($0.element.total), $0.offset) < (-abs($1.element.total), $1.offset)
    }.map(\.element)
  }

  private func bestSentences(
    of first: AnalyzedArticle, and second: AnalyzedArticle
  ) -> SimilarityExplanation.SentencePair? {
    let others = second.sentences.map { weights(of: $0, in: second) }
    var best: (pair: SimilarityExplanation.SentencePair, rank: Double)?
    for sentence in first.sentences {
      let own = weights(of: sentence, in: first)
      for (other, weights) in zip(second.sentences, others) {
        let (cosine, common) = Self.comparison(own, weights)
        let rank = cosine * Double(common) / Double(common + 3)
        guard rank > best?.rank ?? 0 else { continue }
        best = (.init(first: sentence.range, second: other.range, similarity: cosine), rank)
      }
    }
    return best?.pair
  }

  /// The weights of a sentence's distinct terms by increasing column; none for a sentence of hardly any words.
  private func weights(
    of sentence: Sentence, in article: AnalyzedArticle
  ) -> [(column: Int, weight: Double)] {
    guard sentence.tokens.count >= 4 else { return [] }
    let columns = Set(
      article.body[sentence.tokens].compactMap {
        vocabulary.termIndex(ofWord: $0.term)
      })
    return columns.sorted().map { ($0, weighting.globalWeights[$0]) }
  }

  /// The cosine of two sentences, and the number of terms they have in common.
  private static func comparison(
    _ first: [(column: Int, weight: Double)], _ second: [(column: Int, weight: Double)]
  ) -> (cosine: Double, common: Int) {
    var (one, two, common, product) = (0, 0, 0, 0.0)
    while one < first.count, two < second.count {
      let (a, b) = (first[one], second[two])
      if a.column == b.column { (common, product) = (common + 1, product + a.weight * b.weight) }
      one += a.column <= b.column ? 1 : 0
      two += b.column <= a.column ? 1 : 0
    }
    let squares = [first, second].map { $0.reduce(0) { $0 + $1.weight * $1.weight } }
    let length = (squares[0] * squares[1]).squareRoot()
    return (length > 0 ? product / length : 0, common)
  }
}

/// One side of a similarity: an expanded vector, and the terms that its latent part is made of.
private struct Side {
  let vector: BlendedVector
  /// What, times the terms' rows of the latent space, adds up to the latent part of `vector`.
  let latentTerms: [(term: Int32, value: Float)]
  let scale: Float

  init(
    _ parts: [(vectors: BlendedVectors, article: Int, weight: Float)],
    _ options: CoverageModel.Options, scratch: inout TermScratch
  ) {
    vector = BlendedVector.sum(
      parts.map { ($0.vectors[$0.article], $0.weight) }, scratch: &scratch)
    let ratio = (options.latentShare / (1 - options.latentShare)).squareRoot()
    for (vectors, article, weight) in parts where vectors.latentLengths[article] > 0 {
      let factor = weight * ratio / Float(vectors.latentLengths[article])
      for (term, value) in vectors[article].terms { scratch.add(factor * value, to: term) }
    }
    latentTerms = scratch.take()
    scale = CoverageModel.scale(vector)
  }
}
