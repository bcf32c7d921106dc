/// How much each article counts in the frequencies of terms, once stories are known.
///
/// The inverse document frequency takes the words of half of all articles for common ones, also where those articles are one
/// story, whose own words they are; and a large story falls into parts. So a story of more than ``largestSize(in:)`` articles
/// counts as one, its parts grow together in the next round, and the shares are scaled to add up to the number of articles. An
/// article keeps its smallest share from round to round, or parts would grow and fall apart again in turn, and a round after
/// which the largest story is smaller is not counted.
/// Corpora without such a story are not touched: counting every story as one was tried, and cost more than it gave.
struct StoryShares {
  /// In articles: 25, or half a percent of a large corpus, since a smaller part hardly moves a frequency.
  static func largestSize(in count: Int) -> Int { max(25, count / 200) }

  /// How often stories are sought at most, each time by the frequencies that follow from those found before.
  static let rounds = 12

  /// By article, one over the size of the largest story that it was ever in, if that is large, else 1.
  private var parts: [Double]

  /// - Parameter large: Stories that are known to be large.
  init(count: Int, large: [[Int]] = []) {
    parts = Array(repeating: 1, count: count)
    for story in large {
      for article in story { parts[article] = 1 / Double(story.count) }
    }
  }

  /// Whether each article was ever in a large story.
  var areLarge: [Bool] { parts.map { $0 < 1 } }

  /// How much each article counts, the number of articles together.
  var values: [Double] {
    let scale = Double(parts.count) / max(1, parts.reduce(0, +))
    return parts.map { $0 * scale }
  }

  /// Takes the stories of a round into account. The size of an article's story is that of its group, or what its links make
  /// likely, if that is more: one and the sum of their probabilities.
  ///
  /// - Returns: Whether an article counts less than before.
  mutating func add(_ groups: [[Int32]], _ graph: StoryGraph) -> Bool {
    let largestSize = Double(Self.largestSize(in: parts.count))
    var isChanged = false
    for group in groups {
      for article in group.map(Int.init) {
        let likely = graph.links[article].reduce(1) { $0 + Double($1.probability) }
        let size = max(Double(group.count), likely)
        if size > largestSize, parts[article] > 1 / size {
          parts[article] = 1 / size
          isChanged = true
        }
      }
    }
    return isChanged
  }
}
