internal import Foundation

/// A distribution of counts with one mode, whose tails are summed exactly.
package protocol CountDistribution: Hashable, Sendable {
  /// The counts that can be.
  var support: ClosedRange<Int> { get }
  /// A count that no other exceeds in probability.
  var mode: Int { get }
  /// ln P(X = `count`), for a count of the support.
  func logProbability(of count: Int) -> Double
  /// P(X = `count` + 1) / P(X = `count`), for a count of the support.
  func ratio(after count: Int) -> Double
}

extension CountDistribution {
  /// ln P(X ≥ `count`), 0 for certainty and −∞ for the impossible.
  ///
  /// The tail away from the mode is summed term by term, so that no small tail is lost in a difference from 1.
  ///
  /// - Complexity: O(*s*) for *s* terms that count, some tens of standard deviations.
  package func logUpperTail(from count: Int) -> Double {
    guard count > support.lowerBound else { return 0 }
    guard count <= support.upperBound else { return -.infinity }
    guard count > mode else { return logComplement(logLowerTail(to: count - 1)) }
    var (sum, term, index) = (1.0, 1.0, count)
    while index < support.upperBound {
      term *= ratio(after: index)
      guard sum + term > sum else { break }
      sum += term
      index += 1
    }
    return min(0, logProbability(of: count) + log(sum))
  }

  /// ln P(X ≤ `count`).
  ///
  /// - Complexity: As ``logUpperTail(from:)``.
  package func logLowerTail(to count: Int) -> Double {
    guard count < support.upperBound else { return 0 }
    guard count >= support.lowerBound else { return -.infinity }
    guard count <= mode else { return logComplement(logUpperTail(from: count + 1)) }
    var (sum, term, index) = (1.0, 1.0, count)
    while index > support.lowerBound {
      term /= ratio(after: index - 1)
      guard sum + term > sum else { break }
      sum += term
      index -= 1
    }
    return min(0, logProbability(of: count) + log(sum))
  }

  /// ln(1 − e^`logarithm`).
  private func logComplement(_ logarithm: Double) -> Double {
    logarithm > -0.7 ? log(-expm1(logarithm)) : log1p(-exp(logarithm))
  }
}

/// How many of `drawn` items are marked, when `marked` of `population` are and the draw is without replacement.
///
/// ### Source
/// The probability as a product of three binomial ones: Loader (2000).
package struct Hypergeometric: CountDistribution {
  package let population: Int
  package let marked: Int
  package let drawn: Int

  /// - Parameters: Counts with `marked` and `drawn` in `0...population`.
  package init(population: Int, marked: Int, drawn: Int) {
    precondition(
      population >= 0 && (0...population).contains(marked) && (0...population).contains(drawn),
      "\(drawn) drawn of \(population) with \(marked) marked")
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  package var support: ClosedRange<Int> {
    max(0, drawn + marked - population)...min(drawn, marked)
  }

  package var mode: Int {
    let estimate = (Double(drawn) + 1) * (Double(marked) + 1) / (Double(population) + 2)
    return min(max(Int(estimate), support.lowerBound), support.upperBound)
  }

  package var mean: Double {
    population == 0 ? 0 : Double(drawn) * Double(marked) / Double(population)
  }

  package func logProbability(of count: Int) -> Double {
    guard support.lowerBound < support.upperBound else { return 0 }
    let p = Double(drawn) / Double(population)
    let q = Double(population - drawn) / Double(population)
    return SaddlePoint.logBinomial(count, trials: marked, p: p, q: q)
      + SaddlePoint.logBinomial(drawn - count, trials: population - marked, p: p, q: q)
      - SaddlePoint.logBinomial(drawn, trials: population, p: p, q: q)
  }

  package func ratio(after count: Int) -> Double {
    let numerator = Double(marked - count) * Double(drawn - count)
    return numerator / (Double(count + 1) * Double(population - marked - drawn + count + 1))
  }
}

/// Successes in `trials` independent trials of one probability.
package struct Binomial: CountDistribution {
  package let trials: Int
  package let probability: Double

  /// - Parameter probability: Between 0 and 1, neither of them.
  package init(trials: Int, probability: Double) {
    precondition(
      trials >= 0 && probability > 0 && probability < 1, "\(trials) trials at \(probability)")
    self.trials = trials
    self.probability = probability
  }

  package var support: ClosedRange<Int> { 0...trials }
  package var mode: Int { min(trials, Int((Double(trials) + 1) * probability)) }

  package func logProbability(of count: Int) -> Double {
    SaddlePoint.logBinomial(count, trials: trials, p: probability, q: 1 - probability)
  }

  package func ratio(after count: Int) -> Double {
    Double(trials - count) / Double(count + 1) * probability / (1 - probability)
  }
}
