/// Which outlet writes the longest articles, and which the shortest.
package struct ArticleLength: Finding {
  package let longest: String
  package let longestWords: Int
  package let shortest: String
  package let shortestWords: Int

  /// The median of fewer articles says little.
  private static let leastArticles = 4
  /// How many times as long the longest must be: less is no difference that a reader would see.
  private static let leastRatio = 1.25

  package init?(_ facts: CoverageFacts) {
    let ranked = facts.outlets.filter { $0.articles >= Self.leastArticles }.sorted {
      ($1.medianWords, $0.outlet) < ($0.medianWords, $1.outlet)
    }
    guard let first = ranked.first, let last = ranked.last,
      Double(first.medianWords) >= Self.leastRatio * Double(last.medianWords), last.medianWords > 0
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
