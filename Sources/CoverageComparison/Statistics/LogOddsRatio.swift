internal import Foundation

/// The log-odds ratio of a term between a target and a reference text under an informative Dirichlet prior.
///
/// With *y* uses in *n* words and a prior of α uses of this term in α₀ words,
/// δ = ln((*y*ₜ + α) / (*n*ₜ + α₀ − *y*ₜ − α)) − ln((*y*ᵣ + α) / (*n*ᵣ + α₀ − *y*ᵣ − α)) and
/// σ² = 1/(*y*ₜ + α) + 1/(*y*ᵣ + α). A sign + means that the target uses the term more.
///
/// ### Source
/// Monroe, Colaresi & Quinn (2008), Fightin' words, Political Analysis 16(4), equations 16 and 19 to 22
/// (10.1093/pan/mpn018).
public struct LogOddsRatio: Hashable, Sendable {
  /// δ, in natural logarithms.
  public let value: Double
  public let standardError: Double
  /// δ / σ.
  public var zScore: Double { value / standardError }

  /// - Parameters:
  ///   - target: The uses of the term in the target, of `targetTotal` words.
  ///   - reference: Its uses in the reference, of `referenceTotal` words.
  ///   - prior: The prior uses of the term, above 0, of `priorTotal` words, more than `prior`.
  public init(
    target: Double, of targetTotal: Double, reference: Double, of referenceTotal: Double,
    prior: Double, of priorTotal: Double
  ) {
    precondition(prior > 0 && priorTotal > prior, "a prior of \(prior) in \(priorTotal)")
    precondition(
      target >= 0 && targetTotal >= target && reference >= 0 && referenceTotal >= reference,
      "\(target) of \(targetTotal) against \(reference) of \(referenceTotal)")
    func logOdds(_ uses: Double, _ words: Double) -> Double {
      log((uses + prior) / (words + priorTotal - uses - prior))
    }
    value = logOdds(target, targetTotal) - logOdds(reference, referenceTotal)
    standardError = (1 / (target + prior) + 1 / (reference + prior)).squareRoot()
  }
}
