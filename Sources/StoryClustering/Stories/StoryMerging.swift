internal import ChunkedWork

/// Joins groups whose pairs of articles are, on the mean, more likely one story than not.
///
/// Markov clustering breaks very large stories. The log odds of a pair are a sum of products and of terms of either
/// article, so their mean over all pairs of two groups follows from the groups' sums, without visiting the pairs; for dates
/// the groups' mean days are compared. In each round every group joins its best partner if the choice is mutual.
///
/// The parts of a story of hundreds of articles, which tell it in many words, are less alike than that. So a group that is large
/// enough to be divided is joined with another also where ``StoryDivision`` would not part them, unless their pairs are so
/// unlikely that they are not counted.
struct StoryMerging: Sendable {
  private struct Group: Sendable {
    var members: [Int32]
    var entries: [ArticleVectors.Entry]
    /// The sum of the products of each member's entries with themselves.
    var ownProducts: Double
    var offset: Double
    var daySum: Double
    var dayCount: Int

    var meanDay: Double? { dayCount > 0 ? daySum / Double(dayCount) : nil }
  }

  private let options: Stories.Options
  private let vectors: ArticleVectors
  private var groups: [Group]

  /// - Parameter groups: The members of each group.
  init(_ groups: [[Int32]], vectors: ArticleVectors, options: Stories.Options) {
    self.options = options
    self.vectors = vectors
    self.groups = groups.map { members in
      let days = members.compactMap { vectors.days[Int($0)] }
      return Group(
        members: members, entries: Self.sum(members.map { vectors.entries[Int($0)] }),
        ownProducts: members.reduce(0) {
          let entries = vectors.entries[Int($1)]
          return $0 + Double(Self.product(entries, entries))
        },
        offset: members.reduce(0) { $0 + vectors.offsets[Int($1)] },
        daySum: days.reduce(0, +), dayCount: days.count)
    }
  }

  /// - Returns: The members of each group, none of which is to be joined.
  mutating func merged(_ graph: StoryGraph, threads: Int) -> [[Int32]] {
    while joinMutualBest(graph, threads: threads) {}
    return groups.map(\.members)
  }

  private mutating func joinMutualBest(_ graph: StoryGraph, threads: Int) -> Bool {
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
        .filter { areOneStory(number, $0.group, odds: $0.odds) }
      return scored.max { ($0.odds, $1.group) < ($1.odds, $0.group) }?.group
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

  /// - Parameter odds: The mean log odds of their pairs.
  private func areOneStory(_ first: Int, _ second: Int, odds: Double) -> Bool {
    if odds > options.mergingLogOdds { return true }
    let pair = [groups[first], groups[second]]
    let division = options.division
    guard pair.contains(where: { $0.members.count >= 2 * division.leastArticles }),
      odds > LogOddsCounts.least
    else { return false }
    let within = pair.filter { $0.members.count >= division.leastArticles }.map(
      meanLogOdds(within:))
    return (within.min() ?? .infinity) - odds < division.leastGain
  }

  /// The mean log odds of the pairs of a group of two articles or more, each article's day compared with the mean day.
  private func meanLogOdds(within group: Group) -> Double {
    let size = Double(group.members.count)
    let products = Double(Self.product(group.entries, group.entries)) - group.ownProducts
    let dates = group.members.reduce(0) {
      $0 + vectors.dates.logOdds(vectors.days[Int($1)], group.meanDay)
    }
    return products / (size * (size - 1)) + 2 * group.offset / size + dates / size
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
    groups[first].ownProducts += other.ownProducts
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
