internal import Foundation

/// How much more, or less, a term is used in a target text than in a reference text.
///
/// Of the two-by-two table *a* uses in the target, *b* in the reference, *c* and *d* words that are others. A sign +
/// means that the target uses it more than expected, where *E*(*a*) = (*a* + *b*)(*a* + *c*) / *N*.
public struct Keyness: Hashable, Sendable {
  public enum Correction: String, Hashable, Sendable, Codable, CaseIterable {
    case none
    /// G² is divided by *q* = 1 + (*N*/(*a*+*b*) + *N*/(*c*+*d*) − 1)(*N*/(*a*+*c*) + *N*/(*b*+*d*) − 1) / 6*N*.
    case williams
  }

  /// Counts; where articles are weighted they need not be whole.
  public let target: Double
  public let reference: Double
  public let targetTotal: Double
  public let referenceTotal: Double

  /// - Parameters:
  ///   - target: The uses of the term in the target, of `targetTotal` words.
  ///   - reference: Its uses in the reference, of `referenceTotal` words.
  public init(
    target: Double, of targetTotal: Double, reference: Double, of referenceTotal: Double
  ) {
    precondition(
      (0...targetTotal).contains(target) && (0...referenceTotal).contains(reference),
      "\(target) of \(targetTotal) against \(reference) of \(referenceTotal)")
    self.target = target
    self.reference = reference
    self.targetTotal = targetTotal
    self.referenceTotal = referenceTotal
  }

  private var total: Double { targetTotal + referenceTotal }
  private var cells: (a: Double, b: Double, c: Double, d: Double) {
    (target, reference, targetTotal - target, referenceTotal - reference)
  }

  private var sign: Double {
    let (a, b, c, _) = cells
    return total == 0 || a >= (a + b) * (a + c) / total ? 1 : -1
  }

  /// G² = 2 Σ *O* ln(*O* / *E*) over the four cells, signed; 0 if a margin is empty.
  ///
  /// ### Source
  /// Dunning (1993), Computational Linguistics 19(1); the correction Williams (1976), Biometrika 63(1).
  public func logLikelihood(correction: Correction = .none) -> Double {
    let (a, b, c, d) = cells
    guard a + b > 0, c + d > 0, a + c > 0, b + d > 0 else { return 0 }
    func term(_ observed: Double, _ row: Double, _ column: Double) -> Double {
      observed == 0 ? 0 : observed * log(observed * total / (row * column))
    }
    let sum =
      term(a, a + b, a + c) + term(b, a + b, b + d) + term(c, c + d, a + c)
      + term(d, c + d, b + d)
    guard correction == .williams else { return sign * max(0, 2 * sum) }
    let rows = total / (a + b) + total / (c + d) - 1
    let columns = total / (a + c) + total / (b + d) - 1
    return sign * max(0, 2 * sum) / (1 + rows * columns / (6 * total))
  }

  /// χ² with Yates' correction, *N* max(0, |*ad* − *bc*| − *N*/2)² / ((*a*+*b*)(*c*+*d*)(*a*+*c*)(*b*+*d*)), signed; 0 if
  /// a margin is empty.
  ///
  /// ### Source
  /// Yates (1934), J. R. Stat. Soc. Suppl. 1(2).
  public var chiSquared: Double {
    let (a, b, c, d) = cells
    let margins = (a + b) * (c + d) * (a + c) * (b + d)
    guard margins > 0 else { return 0 }
    let difference = max(0, abs(a * d - b * c) - total / 2)
    return sign * total * difference * difference / margins
  }
}
