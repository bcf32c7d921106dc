internal import Foundation

/// Turns the cosine *e* of two expanded vectors into a similarity that means much the same in every corpus:
/// 1 − (2/π) · arccos *e*^γ.
///
/// The cosine of two articles that have nothing to do with each other depends on the corpus: its mean was .11 in one of
/// short mixed reports, .27 in one of American politics and .30 in one of long British articles. So γ is chosen for each
/// corpus such that this mean becomes 0.1. The angle between the vectors, rather than its cosine, keeps near-copies apart from
/// articles on one event, whose cosines all lie close to 1. Both steps keep the order, 0 and 1.
///
/// The mean is taken over all pairs of the corpus. It is limited to 0.05...0.3, since in a corpus of few stories it tells
/// the similarity of related articles, and drawn to 0.2 as ten more pairs would draw it, since that of two or three articles says little.
public struct SimilarityCalibration: Hashable, Sendable, Codable {
  /// γ, in about 0.77...1.91.
  public let exponent: Float

  private static let level = 0.1
  private static let limits = 0.05...0.3
  private static let usualMean = 0.2
  private static let usualPairs = 10.0

  /// A calibration that was stored.
  package init(exponent: Float) { self.exponent = exponent }

  /// - Parameters:
  ///   - sumOfCosines: Over all pairs of two different articles.
  ///   - pairCount: The number of these pairs.
  public init(sumOfCosines: Double, pairCount: Int) {
    let mean =
      (sumOfCosines + Self.usualMean * Self.usualPairs) / (Double(pairCount) + Self.usualPairs)
    let limited = min(max(mean, Self.limits.lowerBound), Self.limits.upperBound)
    exponent = Float(log(Self.level) / log(limited))
  }

  /// The similarity for a cosine, in 0...1; 0 for a negative one.
  public func similarity(cosine: Float) -> Float {
    guard cosine > 0 else { return 0 }
    // A cosine of Float32 that is 1 but for rounding: its angle would be a thousand times the rounding.
    guard cosine < 0.999999 else { return 1 }
    return max(0, 1 - 2 / .pi * acos(pow(cosine, exponent)))
  }

  /// The cosine that has a similarity.
  package func cosine(similarity: Float) -> Float {
    pow(max(0, cos((1 - similarity) * .pi / 2)), 1 / exponent)
  }
}
