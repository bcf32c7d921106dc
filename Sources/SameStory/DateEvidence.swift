internal import Foundation
package import NewsCorpus

/// How much likelier the time between two articles is within a story than in the corpus at large.
///
/// The times between all dated pairs are counted in bins; the log-likelihood ratio of a bin is ln(*s*/*q*), where *s* is the
/// proportion of a story's pairs that is usual there, and *q* that of the corpus's pairs, mixed with a prior of 20 pairs and
/// with 5 % of *s*. The ratio never rises with time. So in a corpus of one day dates say nothing, and in one of ten years
/// two reports of one day say much.
///
/// ### Source
/// The proportions *s* are rounded from the labelled corpora; see `Reports/Quality/stories.md`.
package struct DateEvidence: Sendable {
  /// Where each bin begins, in days.
  private static let starts = [0, 0.75, 1.5, 2.5, 4.5, 8.5, 16.5, 32.5, 90]
  private static let inStory = [0.50, 0.20, 0.10, 0.08, 0.05, 0.03, 0.02, 0.01, 0.01]
  private static let ofAny = [0.02, 0.02, 0.02, 0.03, 0.05, 0.08, 0.13, 0.20, 0.45]
  private static let priorPairs = 20.0
  private static let mixture = 0.05

  /// By bin.
  let ratios: [Double]

  /// - Parameter days: Of each article, in days; NaN where it is not known.
  /// - Complexity: O(*n* log *n*).
  package init(days: [Double]) {
    let dated = days.filter { !$0.isNaN }.sorted()
    // With so few dates hardly any pair has two.
    guard dated.count > 1, dated.count * dated.count > days.count else {
      ratios = Self.starts.map { _ in 0 }
      return
    }
    let pairs = Self.pairs(dated)
    let span = dated[dated.count - 1] - dated[0]
    let within = Self.starts.map { $0 <= span ? 1.0 : 0 }
    func scaled(_ shares: [Double]) -> [Double] {
      let kept = zip(shares, within).map { $0 * $1 }
      let sum = kept.reduce(0, +)
      return kept.map { $0 / sum }
    }
    let (inStory, ofAny) = (scaled(Self.inStory), scaled(Self.ofAny))
    let total = pairs.reduce(0, +)
    var least = Double.infinity
    ratios = inStory.indices.map { bin in
      guard inStory[bin] > 0 else { return min(least, 0) }
      let seen = (pairs[bin] + Self.priorPairs * ofAny[bin]) / (total + Self.priorPairs)
      let expected = (1 - Self.mixture) * seen + Self.mixture * inStory[bin]
      least = min(least, log(inStory[bin] / expected))
      return least
    }
  }

  /// The number of pairs in each bin.
  private static func pairs(_ sorted: [Double]) -> [Double] {
    let shorter = (starts.dropFirst() + [.infinity]).map { end in
      var (count, first) = (0, 0)
      for (place, day) in sorted.enumerated() {
        while day - sorted[first] >= end { first += 1 }
        count += place - first
      }
      return Double(count)
    }
    return zip(shorter, [0] + shorter).map { $0 - $1 }
  }

  /// 0 where a date is not known, which is NaN.
  package func logRatio(_ first: Double, _ second: Double) -> Double {
    let gap = abs(first - second)
    guard !gap.isNaN else { return 0 }
    var bin = 0
    while bin + 1 < Self.starts.count, gap >= Self.starts[bin + 1] { bin += 1 }
    return ratios[bin]
  }
}

extension PublicationDate {
  /// A moment to subtract, in days since 1970-01-01: noon, where no time is stated.
  package var moment: Double { Double(nominal) / 86_400 }
}
