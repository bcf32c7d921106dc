/// Which outlet writes the longest articles, and which the shortest.
package struct ArticleLength: Finding {
  package let longest: String
  package let longestWords: Int
  package let shortest: String
  package let shortestWords: Int

  /// The median of fewer articles says nothing.
  private static let leastArticles = 3

  package init?(_ facts: CoverageFacts) {
    let ranked = facts.outlets.filter { $0.articles >= Self.leastArticles }.sorted {
      ($1.medianWords, $0.outlet) < ($0.medianWords, $1.outlet)
    }
    guard let first = ranked.first, let last = ranked.last, first.medianWords > last.medianWords
    else { return nil }
    (longest, longestWords) = (facts.outletName(first.outlet), first.medianWords)
    (shortest, shortestWords) = (facts.outletName(last.outlet), last.medianWords)
  }

  package var sentence: String {
    """
    \(longest) writes longest, \(Wording.number(longestWords)) words an article at the median; \
    \(shortest) writes shortest, \(Wording.number(shortestWords)).
    """
  }
}
