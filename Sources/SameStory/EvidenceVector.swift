internal import Foundation

/// What one article brings to each comparison.
///
/// A term weighs (1 + ln tf) · idf. Three vectors are scaled to length 1: that of all words, that of the idf of the distinct
/// words of the lead, and that of the names. A constant is added to the squared lengths of the last two, so that a few
/// words in common do not make a cosine near 1; it lets one set of weights serve texts of 10 and of 1,000 words.
package struct EvidenceVector: Sendable {
  package struct Entry: Sendable {
    package let term: Int32
    /// In the vectors of words, of the lead and of names; and the root of the idf of a number.
    package let weights: SIMD4<Float>
  }

  /// A name of the headline, with its proportion of the idf of all of them.
  struct HeadlineName: Sendable {
    let term: Int32
    let proportion: Float
  }

  /// By increasing term; without terms that no other document has.
  package let entries: [Entry]
  let headline: [HeadlineName]
  let scales: EvidenceScales

  /// - Parameters:
  ///   - uses: The article's terms.
  ///   - unknownCount: The number of its words that no article of the corpus has.
  ///   - frequency: In how many documents each term stands, of `documentCount`.
  init(
    _ uses: [ArticleTerms.Use], unknownCount: Int = 0, weights: EvidenceWeights,
    terms: TermEvidence, documentCount: Int, frequency: (Int32) -> Int
  ) {
    let lone = TermEvidence.loneWeight(of: documentCount)
    let rarest = TermEvidence.inverseDocumentFrequency(1, of: documentCount)
    var raw: [Entry] = []
    raw.reserveCapacity(uses.count)
    // Squared lengths: words, lead, names, other words.
    var squares = SIMD4<Double>(Double(unknownCount) * rarest * rarest * lone, 0, 0, 0)
    squares[3] = squares[0]
    var headline: [(term: Int32, idf: Double)] = []
    var (useCount, nameCount) = (Double(unknownCount), 0.0)
    for use in uses {
      let documents = frequency(use.term)
      let idf = TermEvidence.inverseDocumentFrequency(documents, of: documentCount)
      let isName = terms.isName(Int(use.term))
      let weight = (1 + log(use.frequency)) * idf
      let lead = use.isInLead ? idf : 0
      let square = SIMD4(
        weight * weight, lead * lead, isName ? weight * weight : 0, isName ? 0 : weight * weight)
      squares += documents == 1 ? square * lone : square
      if isName, use.isInHeadline { headline.append((use.term, idf)) }
      (useCount, nameCount) = (useCount + use.frequency, nameCount + (isName ? use.frequency : 0))
      guard documents > 1 else { continue }
      let number = terms.isNumber(Int(use.term)) ? idf.squareRoot() : 0
      raw.append(
        Entry(
          term: use.term,
          weights: SIMD4<Float>(SIMD4(weight, lead, isName ? weight : 0, number))))
    }
    let lengths = SIMD4(
      squares[0], squares[1] + weights.leadPrior, squares[2] + weights.namesPrior, 1
    ).squareRoot()
    let factors = SIMD4<Float>(1 / lengths.replacing(with: 1, where: lengths .<= 1e-9))
    entries = raw.map { Entry(term: $0.term, weights: $0.weights * factors) }
    let sum = headline.reduce(0) { $0 + $1.idf }
    self.headline = headline.map {
      HeadlineName(term: $0.term, proportion: Float(sum > 0 ? $0.idf / sum : 0))
    }
    scales = EvidenceScales(
      words: Float(lengths[0]), names: Float(lengths[2]),
      otherWords: Float(squares[3].squareRoot()),
      logTermCount: Float(log(Double(max(1, uses.count + unknownCount)))),
      isCaseless: nameCount < 0.02 * useCount)
  }
}

/// The lengths that an article's vectors had before they were scaled.
struct EvidenceScales: Sendable {
  let words: Float
  let names: Float
  let otherWords: Float
  let logTermCount: Float
  /// Whether fewer than 2 % of its words are names, as in scripts without capitals: all its words then stand for names.
  let isCaseless: Bool
}
