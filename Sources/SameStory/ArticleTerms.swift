package import Primitives
package import TextAnalysis

/// How often articles use their terms, and where: all that the evidence of a pair is made of, but for dates.
///
/// A term of an article takes 8 bytes, so that an index can keep them and a page from outside can be compared with any article.
public struct ArticleTerms: Sendable {
  /// How often an article uses a term.
  package struct Use: Hashable, Sendable {
    package let term: Int32
    /// From the lowest bit: whether it stands in the lead, and in the headline; 8 bits of uses in the title; then uses in
    /// the body.
    let packed: Int32

    package var isInLead: Bool { packed & 1 != 0 }
    package var isInHeadline: Bool { packed & 2 != 0 }
    var isInTitle: Bool { packed >> 2 & 255 > 0 }
    /// A use in the title counts as two in the body.
    package var frequency: Double { Double(2 * (packed >> 2 & 255) + packed >> 10) }
  }

  /// The first use of each article, and the end of the last.
  package let offsets: StoredValues<Int>
  /// By increasing term in each article.
  package let terms: StoredValues<Int32>
  package let packedUses: StoredValues<Int32>
  /// By article: all words of title and body, those that are no terms too.
  package let wordCounts: StoredValues<Int32>

  /// - Returns: `nil` if the arrays do not fit each other, or a term is not in `0..<termCount`.
  package init?(
    offsets: StoredValues<Int>, terms: StoredValues<Int32>, packedUses: StoredValues<Int32>,
    wordCounts: StoredValues<Int32>, termCount: Int
  ) {
    guard offsets.count == wordCounts.count + 1, offsets[0] == 0,
      offsets[wordCounts.count] == terms.count, terms.count == packedUses.count,
      (0..<wordCounts.count).allSatisfy({ offsets[$0] <= offsets[$0 + 1] })
    else { return nil }
    let areInRange = terms.withSpan { terms in
      terms.indices.allSatisfy { 0 <= terms[$0] && Int(terms[$0]) < termCount }
    }
    guard areInRange else { return nil }
    (self.offsets, self.terms, self.packedUses) = (offsets, terms, packedUses)
    self.wordCounts = wordCounts
  }

  /// - Complexity: O(*n* log *n*) for *n* words, divided among the threads.
  package init(_ articles: [TermSequence], threads: Int) {
    let rows = chunkedMap(articles, chunkSize: 64, threads: threads) { Self.uses(in: $0) }
    var (offsets, terms, packed): ([Int], [Int32], [Int32]) = ([0], [], [])
    for row in rows {
      for use in row {
        terms.append(use.term)
        packed.append(use.packed)
      }
      offsets.append(terms.count)
    }
    self.offsets = StoredValues(offsets)
    self.terms = StoredValues(terms)
    packedUses = StoredValues(packed)
    wordCounts = StoredValues(articles.map { Int32(clamping: $0.wordCount) })
  }

  /// The number of articles.
  public var count: Int { offsets.count - 1 }

  package subscript(article: Int) -> [Use] {
    (offsets[article]..<offsets[article + 1]).map {
      Use(term: terms[$0], packed: packedUses[$0])
    }
  }

  /// The uses of an article's terms, by increasing term.
  ///
  /// The lead is the title and the first two sentences with a term, or three where there is no title. The headline is the
  /// title, or the first two sentences.
  static func uses(in article: TermSequence) -> [Use] {
    let leadLength = article.titleCount > 0 ? 2 : 3
    var found: [Use] = []
    found.reserveCapacity(article.uses.count)
    for use in article.uses.prefix(article.titleCount) {
      found.append(Use(term: use.term, packed: 1 << 2 | 3))
    }
    var sentence = 0
    for (index, use) in article.uses.dropFirst(article.titleCount).enumerated() {
      if index == 0 || use.startsSentence { sentence += 1 }
      let isHeadline = article.titleCount == 0 && sentence <= 2
      found.append(
        Use(
          term: use.term, packed: 1 << 10 | (sentence <= leadLength ? 1 : 0) | (isHeadline ? 2 : 0))
      )
    }
    found.sort { $0.term < $1.term }
    return joined(found)
  }

  /// The uses with those of one term added up.
  private static func joined(_ uses: [Use]) -> [Use] {
    var joined: [Use] = []
    for use in uses {
      if let last = joined.last, last.term == use.term {
        let title = min(255, last.packed >> 2 & 255 + use.packed >> 2 & 255)
        let body = min(1 << 20, last.packed >> 10 + use.packed >> 10)
        joined[joined.count - 1] = Use(
          term: use.term, packed: body << 10 | title << 2 | (last.packed | use.packed) & 3)
      } else {
        joined.append(use)
      }
    }
    return joined
  }
}
