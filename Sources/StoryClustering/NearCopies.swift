/// Which documents of large stories are copies of one report, with parts left out or words changed.
///
/// Five hundred copies of a dozen reports are a dozen groups, each of documents far more alike than any two reports are. So
/// they are counted as the dozen reports that they are. In each large story the longest document takes those
/// that it is linked with and has half of the terms of, then the longest that is left, and so on. These are copies if they are
/// more alike than with the rest of their story, by more than ``leastGain`` on the mean, or if most of the story are copies of
/// one. Articles that have only their event in common, or sentences here and there, are not; and as stories of
/// usual size are not looked at, a few articles that one outlet copied from another stay what they are.
///
/// ### Source
/// Broder (1997), On the resemblance and containment of documents, 10.1109/SEQUEN.1997.666900: containment, here of terms.
struct NearCopies {
  /// The share of a copy's distinct terms that its original has, at least. Of two reports of one event, 4 in 10 on the mean.
  private static let leastContainment = 0.5
  /// In log odds, of what terms in common give. Measured were 2 to 10 in stories made of copies, and .9 to 1.8 in those made of an
  /// event's sentences, but 2.2 to 3.6 in some of these in which few articles contain others.
  private static let leastGain = 2.0
  /// The share of a story's documents that are copies of one, from which the rest is taken for copies that were missed.
  private static let leastShareOfOne = 0.75

  /// The documents, each with its copies after it.
  private(set) var groups: [[Int]] = []

  var areNone: Bool { groups.allSatisfy { $0.count == 1 } }

  /// - Parameters:
  ///   - counts: Of each document, or of the longest text of it.
  ///   - stories: The documents of each story.
  ///   - isLarge: Whether a document is in a large story.
  /// - Complexity: O(*n* · (*k* + log *n*) · *t*) for *n* documents in large stories, of *t* terms and *k* links each.
  init(
    _ counts: [TermCounts], vectors: ArticleVectors, graph: StoryGraph, stories: [[Int32]],
    among isLarge: [Bool]
  ) {
    for story in stories.lazy.map({ $0.map(Int.init) }) {
      let found = story.contains { isLarge[$0] } ? Self.groups(of: story, counts, graph) : []
      let areCopies = !found.isEmpty && Self.areCopies(found, vectors)
      groups += areCopies ? found : story.map { [$0] }
    }
    groups.sort { $0[0] < $1[0] }
  }

  /// The documents of a story, each after one that contains it if any does.
  private static func groups(
    of story: [Int], _ counts: [TermCounts], _ graph: StoryGraph
  ) -> [[Int]] {
    func length(_ document: Int) -> Int { counts[document].counts.count }
    var open = Set(story)
    return story.sorted { (length($1), $0) < (length($0), $1) }.compactMap { original in
      guard open.remove(original) != nil else { return nil }
      let copies = graph.links[original].map { Int($0.article) }.filter { copy in
        let common = Double(counts[original].commonCount(with: counts[copy]))
        return open.contains(copy) && common >= leastContainment * Double(length(copy))
      }
      open.subtract(copies)
      return [original] + copies
    }
  }

  private static func areCopies(_ groups: [[Int]], _ vectors: ArticleVectors) -> Bool {
    let size = groups.reduce(0) { $0 + $1.count }
    let largest = groups.map(\.count).max() ?? 0
    if Double(largest) >= leastShareOfOne * Double(size) { return largest > 1 }
    let sums = groups.map { group in StoryMerging.sum(group.map { vectors.entries[$0] }) }
    let total = StoryMerging.sum(sums)
    var (gain, weight) = (0.0, 0.0)
    for (group, sum) in zip(groups, sums) where group.count > 1 {
      let (count, others) = (Double(group.count), Double(size - group.count))
      let own = group.reduce(0) { $0 + Double(vectors.entries.squaredLength($1)) }
      let squared = Double(StoryMerging.product(sum, sum))
      let within = (squared - own) / (count * (count - 1))
      let between = (Double(StoryMerging.product(sum, total)) - squared) / (count * others)
      gain += count * (within - between)
      weight += count
    }
    return gain > leastGain * weight
  }
}
