/// How much each article counts in the frequencies of terms, once stories are known.
///
/// The inverse document frequency takes the words of half of all articles for common ones, also where those articles are one
/// story, whose own words they are; and a large story falls into parts. So a story of more than ``largestSize(in:)`` articles
/// counts as one, its parts grow together in the next round, and the shares are scaled to add up to the number of articles.
/// Corpora without such a story are not touched: counting every story as one was tried, and cost more than it gave.
enum StoryShares {
  /// In articles: 25, or half a percent of a large corpus, since a smaller part hardly moves a frequency.
  static func largestSize(in count: Int) -> Int { max(25, count / 200) }

  /// How often stories are sought at most, each time by the frequencies that follow from those found before.
  static let rounds = 6

  /// - Returns: The share of each article, or `nil` where all are the same.
  static func shares(of groups: [[Int32]], count: Int) -> [Double]? {
    let largestSize = largestSize(in: count)
    guard groups.contains(where: { $0.count > largestSize }) else { return nil }
    var shares = Array(repeating: 1.0, count: count)
    for group in groups where group.count > largestSize {
      for article in group { shares[Int(article)] = 1 / Double(group.count) }
    }
    let scale = Double(count) / shares.reduce(0, +)
    return shares.map { $0 * scale }
  }
}
