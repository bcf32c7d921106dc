internal import Foundation
public import TextAnalysis

/// Two neighbouring words that stand together more often than chance would have it.
public struct Collocation: Hashable, Sendable {
  /// Which collocations are of interest.
  public struct Options: Hashable, Sendable, Codable {
    /// Pairs that are rarer are left out: G² is not reliable for them.
    public var minimumCount = 3
    /// Pairs of a lower G² are left out; 10.83 is significant at 0.001 for one pair looked at alone.
    public var minimumLogLikelihood = 10.83

    public init() {}

    public static let standard = Options()
  }

  /// The indices of the two words in the corpus's ``TermTable``.
  public let words: [Int]
  /// The words as they are displayed, with a space between.
  public let surface: String
  /// How often the pair occurs.
  public let count: Int
  /// The number of documents that hold the pair.
  public let documentCount: Int
  /// G² of the pair against the independence of its words, in nats.
  public let logLikelihood: Double

  /// G² = 2 Σ O·ln(O/E) over the table of the pairs that have, or have not, the first word first and the second second.
  ///
  /// - Parameters:
  ///   - count: The occurrences of the pair.
  ///   - first: Those of pairs with its first word first, at least `count`.
  ///   - second: Those of pairs with its second word second, at least `count`.
  ///   - total: Those of all pairs.
  ///
  /// ### Source
  /// Dunning (1993), Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1).
  public static func logLikelihood(count: Int, first: Int, second: Int, total: Int) -> Double {
    let n = Double(total)
    let (row, column) = (Double(first), Double(second))
    let both = Double(count)
    let cells = [
      (both, row * column / n), (row - both, row * (n - column) / n),
      (column - both, (n - row) * column / n),
      (n - row - column + both, (n - row) * (n - column) / n),
    ]
    return 2 * cells.reduce(0) { $1.0 > 0 && $1.1 > 0 ? $0 + $1.0 * log($1.0 / $1.1) : $0 }
  }
}

extension CorpusTerms {
  /// The pairs of adjacent words that attract each other, by falling G², then by the order of their words.
  ///
  /// Pairs that a dropped word or the end of a sentence parts do not count, and neither do those that are rarer than chance.
  ///
  /// - Complexity: O(*t* log *t*) for *t* tokens, and 16 bytes for each.
  public func collocations(options: Collocation.Options = .standard, threads: Int) -> [Collocation]
  {
    var (firsts, seconds) = (
      Array(repeating: 0, count: table.count), Array(repeating: 0, count: table.count)
    )
    var total = 0
    for sequence in sequences {
      for (first, second) in zip(sequence.uses, sequence.uses.dropFirst()) where second.followsToken
      {
        firsts[Int(first.term)] += 1
        seconds[Int(second.term)] += 1
        total += 1
      }
    }
    let isFrequent = table.useCounts.map { Int($0) >= options.minimumCount }
    let runs = RunCounter(
      sequences, runLength: 2, rule: .adjacent, isFrequent: isFrequent, lowest: 1
    )
    .counted(threads: threads).flatMap(\.runs)
    let found = runs.compactMap { run -> Collocation? in
      let (word, next) = (Int(run.word), run.rest.words[0])
      let (first, second, count) = (firsts[word], seconds[next], Int(run.useCount))
      guard count >= options.minimumCount,
        Double(count) * Double(total) > Double(first) * Double(second)
      else { return nil }
      let logLikelihood = Collocation.logLikelihood(
        count: count, first: first, second: second, total: total)
      guard logLikelihood >= options.minimumLogLikelihood else { return nil }
      return Collocation(
        words: [word, next], surface: table.surfaces[word] + " " + table.surfaces[next],
        count: count,
        documentCount: run.count, logLikelihood: logLikelihood)
    }
    // The standard sort is stable, so equals stay in the order of their words.
    return found.sorted { ($0.logLikelihood * 1e6).rounded() > ($1.logLikelihood * 1e6).rounded() }
  }
}
