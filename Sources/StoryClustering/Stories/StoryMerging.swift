internal import ChunkedWork

/// Joins groups whose pairs of articles are, on the mean, more likely one story than not.
///
/// Markov clustering breaks very large stories. The log odds of a pair are a sum of products and of terms of either
/// article, so their mean over all pairs of two groups follows from the groups' sums, without visiting the pairs; for dates
/// the groups' mean days are compared. In each round every group joins its best partner if the choice is mutual.
struct StoryMerging: Sendable {
  private struct Group: Sendable {
    var members: [Int32]
    var entries: [ArticleVectors.Entry]
    var offset: Double
    var daySum: Double
    var dayCount: Int

    var meanDay: Double? { dayCount > 0 ? daySum / Double(dayCount) : nil }
  }

  private let vectors: ArticleVectors
  private var groups: [Group]

  /// - Parameter groups: The members of each group.
  init(_ groups: [[Int32]], vectors: ArticleVectors) {
    self.vectors = vectors
    self.groups = groups.map { members in
      let days = members.compactMap { vectors.days[Int($0)] }
      return Group(
        members: members, entries: Self.sum(members.map { vectors.entries[Int($0)] }),
        offset: members.reduce(0) { $0 + vectors.offsets[Int($1)] },
        daySum: days.reduce(0, +), dayCount: days.count)
    }
  }

  /// - Returns: The members of each group, none of which is to be joined.
  mutating func merged(
    _ graph: StoryGraph, above threshold: Double, threads: Int
  ) -> [[Int32]] {
    while joinMutualBest(graph, above: threshold, threads: threads) {}
    return groups.map(\.members)
  }

  private mutating func joinMutualBest(
    _ graph: StoryGraph, above threshold: Double, threads: Int
  ) -> Bool {
    var groupOf = Array(repeating: Int32(0), count: graph.links.count)
    for (number, group) in groups.enumerated() {
      for member in group.members { groupOf[Int(member)] = Int32(number) }
    }
    let best = chunkedMap(
      Array(groups.indices), chunkSize: 256, threads: threads
    ) { [self, groupOf] number -> Int? in
      let linked = groups[number].members.lazy.flatMap { graph.links[Int($0)] }
      let partners = Set(linked.map { groupOf[Int($0.article)] }).subtracting([Int32(number)])
      let scored = partners.map { (odds: meanLogOdds(number, Int($0)), group: Int($0)) }
      let top = scored.max { ($0.odds, $1.group) < ($1.odds, $0.group) }
      return top.flatMap { $0.odds > threshold ? $0.group : nil }
    }
    var isJoined = false
    for (number, partner) in best.enumerated() {
      guard let partner, number < partner, best[partner] == number else { continue }
      join(number, partner)
      isJoined = true
    }
    groups.removeAll { $0.members.isEmpty }
    return isJoined
  }

  private func meanLogOdds(_ first: Int, _ second: Int) -> Double {
    let (a, b) = (groups[first], groups[second])
    let (sizeA, sizeB) = (Double(a.members.count), Double(b.members.count))
    return Double(Self.product(a.entries, b.entries)) / (sizeA * sizeB) + a.offset / sizeA
      + b.offset / sizeB + vectors.dates.logOdds(a.meanDay, b.meanDay)
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let other = groups[second]
    groups[first].members = (groups[first].members + other.members).sorted()
    groups[first].entries = Self.sum([groups[first].entries, other.entries])
    groups[first].offset += other.offset
    groups[first].daySum += other.daySum
    groups[first].dayCount += other.dayCount
    groups[second].members = []
  }

  /// The sum of vectors, each by increasing term.
  static func sum(_ vectors: [[ArticleVectors.Entry]]) -> [ArticleVectors.Entry] {
    guard vectors.count > 1 else { return vectors.first ?? [] }
    var sum: [ArticleVectors.Entry] = []
    for entry in vectors.joined().sorted(by: { $0.term < $1.term }) {
      if let last = sum.last, last.term == entry.term {
        sum[sum.count - 1] = .init(term: last.term, weights: last.weights + entry.weights)
      } else {
        sum.append(entry)
      }
    }
    return sum
  }

  static func product(_ first: [ArticleVectors.Entry], _ second: [ArticleVectors.Entry]) -> Float {
    var (one, two, sum) = (0, 0, SIMD4<Float>())
    while one < first.count, two < second.count {
      let (a, b) = (first[one], second[two])
      if a.term == b.term { sum += a.weights * b.weights }
      one += a.term <= b.term ? 1 : 0
      two += b.term <= a.term ? 1 : 0
    }
    return sum.sum()
  }
}
