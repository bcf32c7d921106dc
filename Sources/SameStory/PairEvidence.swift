internal import Foundation
internal import Primitives

/// What speaks for and against two articles' reporting one event, each part in log odds.
///
/// The log odds are a sum: weight · cosine of words, of other words than names, of leads, and of names; of ln(1 + the idf of
/// numbers in both); of the logarithm of the fewer distinct terms; of how the time between the two compares with the times
/// in the corpus (``DateEvidence``); of the conflict of names; and a constant.
///
/// Names conflict where the other article has few of the names in one's headline, as in two earnings reports of one
/// template: max(0, 1 − κ/.3), where κ is the proportion, by idf, of those names that stand anywhere in the other article,
/// the greater of both directions; 0 where either headline has no name.
public struct PairEvidence: Hashable, Sendable {
  public var words = 0.0
  public var otherWords = 0.0
  public var lead = 0.0
  public var names = 0.0
  public var numbers = 0.0
  public var length = 0.0
  public var dates = 0.0
  public var conflict = 0.0
  public var constant = 0.0

  /// Without regard to how many articles of the corpus have partners; see `Stories.threshold`.
  public var logOdds: Double {
    words + otherWords + lead + names + numbers + length + dates + conflict + constant
  }

  /// The parts of the log odds by their names, in a fixed order.
  public var parts: [(name: String, value: Double)] {
    [
      ("words", words), ("other words", otherWords), ("lead", lead), ("names", names),
      ("numbers", numbers), ("length", length), ("dates", dates), ("conflict", conflict),
      ("constant", constant),
    ]
  }

  package init() {}

  /// - Parameters:
  ///   - products: The sum of the products of two articles' entries.
  ///   - dates: The log-likelihood ratio of the time between the two.
  init(
    products: SIMD4<Float>, _ first: EvidenceScales, _ second: EvidenceScales, dates: Double,
    _ weights: EvidenceWeights
  ) {
    let product = SIMD4<Double>(products)
    let cosine = min(1, product[0])
    words = weights.words * cosine
    otherWords = weights.otherWords * Self.otherWords(product, first, second)
    lead = weights.lead * product[1]
    names = weights.names * Self.names(product, first, second, prior: weights.namesPrior)
    numbers = weights.numbers * log1p(product[3])
    length = weights.length * Double(min(first.logTermCount, second.logTermCount))
    self.dates = weights.dates * dates
    constant = weights.constant
  }

  /// - Parameter value: The conflict of names, in 0...1.
  mutating func add(conflict value: Double, _ weights: EvidenceWeights) {
    conflict = value * (weights.conflict + weights.template * (words + otherWords + lead))
  }

  /// The cosine of the words that are not names: what the products of all words and of names leave.
  private static func otherWords(
    _ product: SIMD4<Double>, _ first: EvidenceScales, _ second: EvidenceScales
  ) -> Double {
    let lengths = Double(first.otherWords) * Double(second.otherWords)
    let all = Double(first.words) * Double(second.words)
    guard lengths > 1e-3 * all else { return 0 }
    let rest = product[0] * all - product[2] * Double(first.names) * Double(second.names)
    return min(1, max(0, rest / lengths))
  }

  /// The cosine of names; of all words, where neither article has capitals.
  private static func names(
    _ product: SIMD4<Double>, _ first: EvidenceScales, _ second: EvidenceScales, prior: Double
  ) -> Double {
    guard first.isCaseless, second.isCaseless else { return product[2] }
    let lengths = [first, second].map { Double($0.words) * Double($0.words) + prior }
    let all = Double(first.words) * Double(second.words)
    return product[0] * all / (lengths[0] * lengths[1]).squareRoot()
  }
}

/// The names of one article's headline that the other article lacks.
struct NameConflict {
  private static let leastShare: Float = 0.3

  /// In 0...1.
  static func value(_ first: EvidenceVector, _ second: EvidenceVector) -> Double {
    guard !first.headline.isEmpty, !second.headline.isEmpty else { return 0 }
    let known = max(
      share(of: first.headline) { second.contains($0) },
      share(of: second.headline) { first.contains($0) })
    return value(known: known)
  }

  static func value(known: Float) -> Double { Double(max(0, 1 - known / leastShare)) }

  @inline(__always)
  static func share(
    of headline: some Sequence<EvidenceVector.HeadlineName>, isIn other: (Int32) -> Bool
  ) -> Float {
    headline.reduce(0) { other($1.term) ? $0 + $1.proportion : $0 }
  }
}

extension EvidenceVector {
  /// Whether a term stands in this article and in another document.
  fileprivate func contains(_ term: Int32) -> Bool {
    let place = entries.partitioningIndex { $0.term >= term }
    return place < entries.count && entries[place].term == term
  }
}
