internal import Foundation

/// The median of some values, with an interval that needs no assumption about their distribution.
public struct Median: Hashable, Sendable {
  public let value: Double
  /// The interval between two order statistics that holds the median of what the values are a sample of with at least
  /// the asked confidence; `nil` if there are too few values for it (fewer than six at 95 %).
  public let interval: ClosedRange<Double>?

  /// - Parameters:
  ///   - values: Finite, in any order.
  ///   - confidence: Between 0 and 1.
  /// - Returns: `nil` if there is no value.
  /// - Complexity: O(*n* log *n*).
  ///
  /// ### Source
  /// The interval that inverts the sign test: Conover (1999), Practical Nonparametric Statistics, section 3.2.
  public init?(of values: [Double], confidence: Double = 0.95) {
    precondition(confidence > 0 && confidence < 1, "a confidence of \(confidence)")
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    value =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    // The k smallest and k largest are cut where P(B < k) ≤ (1 − confidence) / 2 for a fair coin's B.
    let coin = Binomial(trials: sorted.count, probability: 0.5)
    var cut = 0
    while cut < middle, exp(coin.logLowerTail(to: cut)) <= (1 - confidence) / 2 { cut += 1 }
    interval = cut == 0 ? nil : sorted[cut - 1]...sorted[sorted.count - cut]
  }
}
