internal import SameStory

/// When a group of articles is two stories that look alike, such as two arrests or two earthquakes.
///
/// Average linkage holds two dense groups together where enough of their articles are somewhat alike. So each group is
/// parted in two by the leading eigenvector of its doubly centred log odds, and then article by article to the part that it is
/// more like on the mean. The parts become groups of their own, and are looked at again, where each has `leastArticles` or
/// more, the mean log odds between them are below `greatestLogOdds`, and within either part they are higher by more than
/// `leastGain`: with fewer articles the means say too little.
public struct StoryDivision: Hashable, Sendable, Codable {
  public var leastArticles = 8
  public var greatestLogOdds = 2.0
  public var leastGain = 1.5
  /// Larger groups are not divided, since every pair in them is compared.
  public var greatestSize = 2000

  public init() {}

  public static let standard = StoryDivision()

  /// The parts of a group, by their first members.
  ///
  /// - Complexity: O(*m*² · *t*) for *m* articles of *t* terms.
  func divided(_ group: [Int32], rows: EvidenceRows) -> [[Int32]] {
    guard group.count >= 2 * leastArticles, group.count <= greatestSize else { return [group] }
    let pairs = GroupLogOdds(group, rows: rows)
    var (open, parts) = ([Array(group.indices)], [[Int]]())
    while let members = open.popLast() {
      if let (first, second) = halves(of: members, pairs) {
        open += [first, second]
      } else {
        parts.append(members)
      }
    }
    return parts.sorted { $0[0] < $1[0] }.map { $0.map { group[$0] } }
  }

  private func halves(of members: [Int], _ pairs: GroupLogOdds) -> ([Int], [Int])? {
    guard members.count >= 2 * leastArticles else { return nil }
    let side = pairs.sides(of: members)
    let first = zip(members, side).filter(\.1).map(\.0)
    let second = zip(members, side).filter { !$1 }.map(\.0)
    guard min(first.count, second.count) >= leastArticles else { return nil }
    let between = pairs.mean(first, second)
    let within = min(pairs.mean(first, first), pairs.mean(second, second))
    guard between < greatestLogOdds, within - between > leastGain else { return nil }
    return (first, second)
  }
}
