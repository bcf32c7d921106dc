package import TextAnalysis

/// Compares one article with articles of a corpus.
///
/// An article from outside is compared as if it stood in the corpus: it is one document more, and its terms stand in one
/// document more each. So the vectors of both articles are made anew for each comparison.
public struct EvidenceQuery: Sendable {
  private let corpus: ArticleTerms
  private let terms: TermEvidence
  private let weights: EvidenceWeights
  private let dates: DateEvidence
  private let own: EvidenceVector
  private let day: Double
  /// Those of an article from outside.
  private let ownTerms: Set<Int32>
  private let documentCount: Int

  /// - Parameters:
  ///   - days: Of the corpus's articles; NaN where one is not known.
  ///   - query: Analysed in the terms of the corpus.
  ///   - day: Of the query; NaN if it is not known.
  package init(
    _ query: AnalyzedArticle, day: Double, in corpus: ArticleTerms, terms: TermEvidence,
    days: [Double], weights: EvidenceWeights
  ) {
    (self.corpus, self.terms, self.weights, self.day) = (corpus, terms, weights, day)
    dates = DateEvidence(days: days + [day])
    let uses = ArticleTerms([query.sequence], threads: 1)[0]
    let ownTerms = Set(uses.map(\.term))
    self.ownTerms = ownTerms
    documentCount = terms.documentCount + 1
    own = EvidenceVector(
      uses, unknownCount: query.unknownTokenCount, weights: weights, terms: terms,
      documentCount: documentCount
    ) { Int(terms.documentFrequency[Int($0)]) + 1 }
  }

  /// An article of the corpus itself.
  package init(
    article: Int, in corpus: ArticleTerms, terms: TermEvidence, days: [Double],
    weights: EvidenceWeights
  ) {
    (self.corpus, self.terms, self.weights, day) = (corpus, terms, weights, days[article])
    (ownTerms, documentCount) = ([], terms.documentCount)
    dates = DateEvidence(days: days)
    own = EvidenceVector(
      corpus[article], weights: weights, terms: terms, documentCount: documentCount
    ) { Int(terms.documentFrequency[Int($0)]) }
  }

  /// What speaks for and against one event.
  ///
  /// - Parameter otherDay: When the article of the corpus appeared; NaN if it is not known.
  package func evidence(with article: Int, day otherDay: Double) -> PairEvidence {
    let other = EvidenceVector(
      corpus[article], weights: weights, terms: terms, documentCount: documentCount
    ) { Int(terms.documentFrequency[Int($0)]) + (ownTerms.contains($0) ? 1 : 0) }
    var evidence = PairEvidence(
      products: own.product(other), own.scales, other.scales,
      dates: dates.logRatio(day, otherDay), weights)
    evidence.add(conflict: NameConflict.value(own, other), weights)
    return evidence
  }
}

extension EvidenceVector {
  /// The sum of the products of the weights of terms in common.
  fileprivate func product(_ other: EvidenceVector) -> SIMD4<Float> {
    var (sum, one, two) = (SIMD4<Float>(), 0, 0)
    while one < entries.count, two < other.entries.count {
      let (a, b) = (entries[one], other.entries[two])
      if a.term == b.term { sum += a.weights * b.weights }
      one += a.term <= b.term ? 1 : 0
      two += b.term <= a.term ? 1 : 0
    }
    return sum
  }
}
