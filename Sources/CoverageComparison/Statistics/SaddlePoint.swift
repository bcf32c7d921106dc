internal import Foundation

/// The parts of a binomial probability that stay exact where logarithms of factorials cancel.
///
/// ### Source
/// Loader (2000), Fast and accurate computation of binomial probabilities.
enum SaddlePoint {
  /// ln *n*! − ln(√(2π*n*) (*n*/e)ⁿ), the error of Stirling's formula; 0 for *n* = 0.
  static func stirlingError(_ n: Int) -> Double {
    guard n > 0 else { return 0 }
    let x = Double(n)
    if n <= 15 {
      // 15! is exact in a Double.
      let factorial = (1...n).reduce(1.0) { $0 * Double($1) }
      return log(factorial) - (x + 0.5) * log(x) + x - 0.5 * log(2 * Double.pi)
    }
    let square = x * x
    // Stirling's series: B₂ₖ / (2k(2k − 1) n²ᵏ⁻¹).
    return
      (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square)
        / square)
      / x
  }

  /// *x* ln(*x* / *m*) + *m* − *x*, without cancellation where *x* is near *m*.
  static func deviance(_ x: Double, mean m: Double) -> Double {
    guard x > 0 else { return m }
    guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var power = 2 * x * v
    for term in 1... {
      power *= v * v
      let next = sum + power / Double(2 * term + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// ln of the probability of `count` successes in `trials`, `p` and `q` = 1 − `p` both given so that neither is rounded.
  static func logBinomial(_ count: Int, trials: Int, p: Double, q: Double) -> Double {
    guard count > 0 else {
      return trials == 0 ? 0 : Double(trials) * (p < 0.1 ? log1p(-p) : log(q))
    }
    guard count < trials else { return Double(trials) * (q < 0.1 ? log1p(-q) : log(p)) }
    let (n, x) = (Double(trials), Double(count))
    let correction =
      stirlingError(trials) - stirlingError(count) - stirlingError(trials - count)
      - deviance(x, mean: n * p) - deviance(n - x, mean: n * q)
    return correction + 0.5 * log(n / (2 * Double.pi * x * (n - x)))
  }
}
