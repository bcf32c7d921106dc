internal import NewsCorpus

/// The terms of a corpus, and what is known of the words that each stands for.
public struct TermTable: Sendable {
  /// The folded and stemmed words in the order of their UTF-8 bytes.
  public let terms: PackedTexts
  /// For display, the form of each term that is most frequent inside sentences: `Iraq` for `iraq`, `elections` for `elect`.
  public let surfaces: PackedTexts
  /// The uses of each term in all titles and bodies.
  public let useCounts: [Int32]
  /// The uses in bodies that do not begin a sentence.
  package let innerUseCounts: [Int32]
  /// Those of ``innerUseCounts`` that are capitalised.
  package let capitalizedInnerUseCounts: [Int32]

  /// The number of terms.
  public var count: Int { terms.count }

  /// Whether a term is a name by its spelling: more than half of its uses that do not begin a sentence are capitalised.
  ///
  /// Titles do not count, since some outlets capitalise every word of them.
  public func isName(_ index: Int) -> Bool {
    2 * capitalizedInnerUseCounts[index] > innerUseCounts[index]
  }

  /// The index of a term as it stands in ``terms``.
  ///
  /// - Complexity: O(log *n*).
  public func index(of term: some StringProtocol) -> Int? { terms.index(ofSorted: term) }
}
