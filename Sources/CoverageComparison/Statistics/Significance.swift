internal import Foundation

/// Probabilities of test statistics under chance alone.
package enum Significance {
  /// P(|Z| ≥ |`z`|) for a standard normal Z.
  package static func normalTwoSided(z: Double) -> Double { erfc(abs(z) / 2.0.squareRoot()) }

  /// P(X ≥ `value`) for a chi-squared X of one degree of freedom, the square of a standard normal.
  ///
  /// - Parameter value: At least 0; a sign that says the direction is dropped.
  package static func chiSquared(_ value: Double) -> Double { erfc((abs(value) / 2).squareRoot()) }

  /// The exact two-sided probability that of `leads + follows` coin throws one side gets at least max(`leads`, `follows`).
  ///
  /// This is the permutation test of leads minus follows: if chance alone says which of two outlets reports first,
  /// swapping their times within any story changes nothing, and all 2ⁿ swaps are counted rather than sampled. So there
  /// is no seed, and small probabilities are resolved.
  ///
  /// - Returns: 1 if there is no throw.
  package static func signTest(leads: Int, follows: Int) -> Double {
    let tail = Binomial(trials: leads + follows, probability: 0.5)
      .logUpperTail(from: max(leads, follows))
    return min(1, 2 * exp(tail))
  }

  /// The exact two-sided probability of as many `leads` as these, or as few, if each story is led by chance.
  ///
  /// This is the permutation test that hands the articles of a story to its outlets at random, as many to each as it has: of two
  /// outlets with *a* and *b* articles the first has the earliest with probability *a* / (*a* + *b*). The number of leads is
  /// then a sum of independent throws of unlike coins, whose distribution is worked out rather than sampled. Where
  /// all chances are ½ this is ``signTest(leads:follows:)``.
  ///
  /// - Parameters:
  ///   - leads: At most as many as there are chances.
  ///   - chances: For each story, the probability that chance makes it a lead, in 0...1.
  /// - Returns: Twice the smaller tail, at most 1; 1 if there is no story.
  /// - Complexity: O(*n*²) for *n* stories.
  package static func leadTest(leads: Int, chances: [Double]) -> Double {
    precondition((0...chances.count).contains(leads), "\(leads) leads of \(chances.count)")
    if chances.allSatisfy({ $0 == 0.5 }) {
      return signTest(leads: leads, follows: chances.count - leads)
    }
    var probabilities = [1.0]
    probabilities.reserveCapacity(chances.count + 1)
    for chance in chances {
      probabilities.append(0)
      for count in stride(from: probabilities.count - 1, to: 0, by: -1) {
        probabilities[count] =
          probabilities[count] * (1 - chance) + probabilities[count - 1] * chance
      }
      probabilities[0] *= 1 - chance
    }
    let (few, many) = (
      probabilities[...leads].reduce(0, +), probabilities[leads...].reversed().reduce(0, +)
    )
    return min(1, 2 * min(few, many))
  }

  /// The *q* value of each of `pValues`: the lowest false discovery rate at which it is a discovery.
  ///
  /// *q*ᵢ = min over *j* with *p*ⱼ ≥ *p*ᵢ of *p*ⱼ · *m* / rank(*j*), at most 1.
  ///
  /// - Complexity: O(*m* log *m*).
  ///
  /// ### Source
  /// Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57(1).
  package static func falseDiscoveryRates(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
    var rates = pValues
    var least = 1.0
    for (rank, index) in order.enumerated().reversed() {
      least = min(least, pValues[index] * Double(pValues.count) / Double(rank + 1))
      rates[index] = least
    }
    return rates
  }
}
