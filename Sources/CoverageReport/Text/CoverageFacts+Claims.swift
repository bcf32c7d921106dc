internal import CoverageComparison
internal import NewsCorpus

/// Which claims can be told.
extension CoverageFacts {
  /// Whether a sentence can stand alone: it is whole, of a reader's length, and its quotations are.
  func isTellable(_ mention: Claim.Mention) -> Bool {
    let text = comparison.articles[mention.article].bodyText(mention.place)
    let quotes = (
      text.count { $0 == "\"" }, text.count { $0 == "“" }, text.count { $0 == "”" }
    )
    let letters = text.drop { !$0.isLetter && !$0.isNumber }
    let isOpened = letters.first.map { $0.isUppercase || $0.isNumber || !$0.isCased } ?? false
    let isEnded = text.last { !$0.isWhitespace }.map { ".!?…。”\"’»)".contains($0) } ?? false
    let words = text.split(whereSeparator: \.isWhitespace).count
    return (40...260).contains(text.utf8.count) && quotes.0 % 2 == 0 && quotes.1 == quotes.2
      && isOpened && isEnded && (words >= Self.leastWords || text.utf8.count > 3 * text.count / 2)
  }

  /// A caption or a heading has fewer words; writing without spaces is told by its bytes.
  private static let leastWords = 7
}

extension Claim {
  /// What shares less with every other article on the story than this is of something else: a notice, a link, a caption.
  private static let leastRelation = 0.03

  /// Whether the claim is of the story that its article is on.
  var isOfStory: Bool { nearest > Self.leastRelation }
}
