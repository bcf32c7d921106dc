internal import Foundation

/// What a corpus as a whole says about each of its pairs of articles.
///
/// A pair of articles that are somewhat alike is likely one event in a corpus where most pairs are, such as the reports
/// gathered on one event, and unlikely where few are. With π the expected share of a corpus's pairs that are of one event,
/// the log odds of every pair move by `strength` · (logit π − logit `reference`), kept within `range`; and as π depends on
/// the probabilities, both are found in turn until they stand. For small corpora π starts from `pseudoPairs` pairs of
/// the share `reference`.
///
/// ### Source
/// Saerens, Latinne & Decaestecker (2002), Adjusting the outputs of a classifier to new a priori probabilities,
/// 10.1162/089976602753284446. Here the move is damped, since a corpus's pairs are not independent.
public struct StoryPrior: Hashable, Sendable, Codable {
  /// In 0...1; 0 lets the corpus count for nothing.
  public var strength = 0.5
  /// The share of pairs at which nothing moves, between 0 and 1.
  public var reference = 0.17
  public var pseudoPairs = 10.0
  /// The least and the greatest move of the log odds.
  public var range = -1.75...2.0

  public init() {}

  public static let standard = StoryPrior()

  /// How far the log odds of a corpus's pairs move.
  ///
  /// - Parameters:
  ///   - odds: Those of the pairs that count.
  ///   - pairCount: The number of all pairs; those not counted in `odds` are of two events.
  func move(_ odds: LogOddsCounts, pairCount: Double) -> Double {
    let base = log(reference / (1 - reference))
    var move = 0.0
    for _ in 0..<100 {
      let expected = odds.expectedCount(movedBy: move) + pseudoPairs * reference
      let share = min(max(expected / (pairCount + pseudoPairs), 1e-9), 1 - 1e-9)
      let next = strength * (log(share / (1 - share)) - base)
      let kept = min(max(next, range.lowerBound), range.upperBound)
      guard abs(kept - move) > 1e-4 else { return kept }
      move = kept
    }
    return move
  }
}

/// How many pairs have which log odds, in steps of 1/16: whole numbers, so that no order of adding shows.
struct LogOddsCounts: Sendable {
  /// Pairs below this are not counted.
  static let least = -4.25
  private var counts = Array(repeating: 0, count: 16 * 36)

  mutating func add(_ logOdds: Double) {
    guard logOdds >= Self.least else { return }
    counts[min(counts.count - 1, Int((logOdds - Self.least) * 16))] += 1
  }

  static func += (sum: inout LogOddsCounts, other: LogOddsCounts) {
    for (place, count) in other.counts.enumerated() { sum.counts[place] += count }
  }

  /// The expected number of pairs of one event if the log odds of all were this much higher.
  func expectedCount(movedBy move: Double) -> Double {
    var sum = 0.0
    for (place, count) in counts.enumerated() where count > 0 {
      sum += Double(count) / (1 + exp(-((Double(place) + 0.5) / 16 + Self.least + move)))
    }
    return sum
  }
}
