internal import Primitives

/// Joins groups whose pairs of articles are, on the mean, more likely one story than not.
///
/// Markov clustering breaks very large stories. The log odds of a pair are a sum of products and of terms of either
/// article, so their mean over all pairs of two groups follows from the groups' sums, without visiting the pairs; for dates
/// the groups' mean days are compared. In each round every group joins its best partner if the choice is mutual.
///
/// The parts of a story of hundreds of articles, which tell it in many words, are less alike than that. So a group that is large
/// enough to be divided is joined with another also where ``StoryDivision`` would not part them, unless their pairs are so
/// unlikely that they are not counted.
///
/// What was computed of two groups stands until one of them grows.
struct StoryMerging: Sendable {
  private struct Group: Sendable {
    var members: [Int32]
    var entries: [ArticleVectors.Entry]
    /// The sum of the products of each member's entries with themselves.
    var ownProducts: Double
    var offset: Double
    var daySum: Double
    var dayCount: Int
    /// The mean log odds of its pairs, if it has enough articles to be looked at by ``StoryDivision``.
    var within: Double?
    /// The groups that a member has a link with, each with the mean log odds of the pairs, `nil` if the two are not one story.
    var partners: [Int: Double?] = [:]
    /// Whether the odds of its partners are not known yet.
    var isNew = true

    var meanDay: Double? { dayCount > 0 ? daySum / Double(dayCount) : nil }
  }

  private let options: Stories.Options
  private let vectors: ArticleVectors
  /// Those that were joined to others have no members.
  private var groups: [Group]

  /// - Parameter groups: The members of each group.
  init(_ groups: [[Int32]], vectors: ArticleVectors, graph: StoryGraph, options: Stories.Options) {
    self.options = options
    self.vectors = vectors
    self.groups = groups.map { members in
      let days = members.compactMap { vectors.days[Int($0)] }
      return Group(
        members: members, entries: Self.sum(members.map { vectors.entries[Int($0)] }),
        ownProducts: members.reduce(0) { $0 + Double(vectors.entries.squaredLength(Int($1))) },
        offset: members.reduce(0) { $0 + vectors.offsets[Int($1)] },
        daySum: days.reduce(0, +), dayCount: days.count)
    }
    var groupOf = Array(repeating: 0, count: graph.links.count)
    for (number, members) in groups.enumerated() {
      for member in members { groupOf[Int(member)] = number }
    }
    for number in groups.indices {
      for link in groups[number].lazy.flatMap({ graph.links[Int($0)] }) {
        self.groups[number].partners.updateValue(nil, forKey: groupOf[Int(link.article)])
      }
      self.groups[number].partners[number] = nil
      self.groups[number].within = meanLogOdds(within: self.groups[number])
    }
  }

  /// The members of each group, none of which is to be joined.
  ///
  /// - Complexity: In each round O(*g* + *p* · *t*) for *g* groups, of which *p* that grew, or have a partner that did, have *t* terms.
  mutating func merged(threads: Int) -> [[Int32]] {
    repeat { findOdds(threads: threads) } while joinMutualBest()
    return groups.lazy.map(\.members).filter { !$0.isEmpty }
  }

  /// Computes what is not known yet of the groups and their partners.
  private mutating func findOdds(threads: Int) {
    // The odds of a pair are found with the group of more terms.
    let pairs = groups.indices.map { number in
      groups[number].partners.keys.filter { partner in
        (groups[number].isNew || groups[partner].isNew)
          && (groups[partner].entries.count, number) < (groups[number].entries.count, partner)
      }.sorted()
    }
    let open = groups.indices.filter { !pairs[$0].isEmpty }
    let found = chunkedMap(count: open.count, chunkSize: 256, threads: threads) { [self] range in
      var row = Array(repeating: SIMD4<Float>(), count: vectors.termCount)
      return open[range].map { number in
        for entry in groups[number].entries { row[Int(entry.term)] = entry.weights }
        let odds = pairs[number].map { partner in
          let product = groups[partner].entries.reduce(SIMD4<Float>()) {
            $0 + $1.weights * row[Int($1.term)]
          }
          return oddsOfOneStory(number, partner, product: product.sum())
        }
        for entry in groups[number].entries { row[Int(entry.term)] = SIMD4() }
        return odds
      }
    }
    for (number, odds) in zip(open, found.joined()) {
      for (partner, odds) in zip(pairs[number], odds) {
        groups[number].partners.updateValue(odds, forKey: partner)
        groups[partner].partners.updateValue(odds, forKey: number)
      }
    }
    for number in groups.indices { groups[number].isNew = false }
  }

  /// Joins the groups that are each other's likeliest partners, of equal ones the first, and returns whether there are any.
  private mutating func joinMutualBest() -> Bool {
    let best = groups.map { group in
      group.partners.lazy.compactMap { partner, odds in odds.map { (odds: $0, group: partner) } }
        .max { ($0.odds, $1.group) < ($1.odds, $0.group) }?.group
    }
    var isJoined = false
    for (number, partner) in best.enumerated() {
      guard let partner, number < partner, best[partner] == number else { continue }
      join(number, partner)
      isJoined = true
    }
    return isJoined
  }

  /// The mean log odds of the pairs of two groups, `nil` if they are not one story.
  private func oddsOfOneStory(_ first: Int, _ second: Int, product: Float) -> Double? {
    let (a, b) = (groups[min(first, second)], groups[max(first, second)])
    let (sizeA, sizeB) = (Double(a.members.count), Double(b.members.count))
    let texts = Double(product) / (sizeA * sizeB) + a.offset / sizeA + b.offset / sizeB
    let odds = texts + vectors.dates.logOdds(a.meanDay, b.meanDay)
    if odds > options.mergingLogOdds { return odds }
    let division = options.division
    guard max(a.members.count, b.members.count) >= 2 * division.leastArticles,
      odds > LogOddsCounts.least
    else { return nil }
    // Days spread in both comparisons alike.
    let between = texts + (dateOdds(of: a, b.meanDay) + dateOdds(of: b, a.meanDay)) / 2
    let within = min(a.within ?? .infinity, b.within ?? .infinity)
    return within - between < division.leastGain ? odds : nil
  }

  /// The mean over a group's articles of what their time from a day says.
  private func dateOdds(of group: Group, _ day: Double?) -> Double {
    group.members.reduce(0) { $0 + vectors.dates.logOdds(vectors.days[Int($1)], day) }
      / Double(group.members.count)
  }

  /// The mean log odds of the pairs of a group, each article's day compared with the mean day; `nil` for a group of few articles.
  private func meanLogOdds(within group: Group) -> Double? {
    guard group.members.count >= options.division.leastArticles else { return nil }
    let size = Double(group.members.count)
    let products = Double(Self.product(group.entries, group.entries)) - group.ownProducts
    return products / (size * (size - 1)) + 2 * group.offset / size
      + dateOdds(of: group, group.meanDay)
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let other = groups[second]
    (groups[second].members, groups[second].entries) = ([], [])
    groups[second].partners = [:]
    for partner in other.partners.keys {
      groups[partner].partners[second] = nil
      guard partner != first else { continue }
      groups[partner].partners.updateValue(nil, forKey: first)
      groups[first].partners.updateValue(nil, forKey: partner)
    }
    groups[first].members = (groups[first].members + other.members).sorted()
    groups[first].entries = Self.sum([groups[first].entries, other.entries])
    groups[first].ownProducts += other.ownProducts
    groups[first].offset += other.offset
    groups[first].daySum += other.daySum
    groups[first].dayCount += other.dayCount
    groups[first].within = meanLogOdds(within: groups[first])
    groups[first].isNew = true
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
