import SameStory
import StoryClustering
import TestSupport
import Testing

@Suite struct AverageLinkageTests {
  private func pairs(_ count: Int, _ odds: [(Int, Int, Float)]) -> LikelyPairs {
    var partners = Array(repeating: [LikelyPairs.Partner](), count: count)
    for (first, second, value) in odds {
      partners[first].append(.init(document: Int32(second), logOdds: value))
      partners[second].append(.init(document: Int32(first), logOdds: value))
    }
    return LikelyPairs(partners: partners.map { $0.sorted { $0.document < $1.document } })
  }

  private func groups(_ pairs: LikelyPairs, at threshold: Double) -> [[Int32]] {
    var linkage = AverageLinkage(pairs, least: threshold)
    _ = linkage.merge { _ in threshold }
    return linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }
  }

  @Test func `pairs that are not likely count as minus six`() {
    // The mean of 0 and 1 with 2 is (4 − 6) / 2.
    let chain = pairs(3, [(0, 1, 8), (1, 2, 4)])
    #expect(groups(chain, at: -0.9) == [[0, 1], [2]])
    #expect(groups(chain, at: -1) == [[0, 1, 2]])
  }

  @Test func `of equal pairs the lowest numbers merge first`() {
    let equal = pairs(4, [(0, 1, 12), (1, 2, 30), (2, 3, 12)])
    #expect(groups(equal, at: 3) == [[0, 1], [2, 3]])
  }

  @Test func `merging agrees with a plain search over all pairs of groups`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<40 {
      let count = 14
      var table = Array(repeating: Array(repeating: -6.0, count: count), count: count)
      var odds: [(Int, Int, Float)] = []
      for first in 0..<count {
        for second in first + 1..<count where Int.random(in: 0..<3, using: &generator) > 0 {
          let value = Float(Int.random(in: -12...40, using: &generator)) / 4
          odds.append((first, second, value))
          table[first][second] = AverageLinkage.counted(value)
          table[second][first] = table[first][second]
        }
      }
      let found = groups(pairs(count, odds), at: 0.3)
      #expect(found == Self.plain(table, at: 0.3))
    }
  }

  private static func plain(_ table: [[Double]], at threshold: Double) -> [[Int32]] {
    var groups = table.indices.map { [$0] }
    while true {
      var best: (mean: Double, first: Int, second: Int)?
      for first in groups.indices {
        for second in groups.indices where groups[first][0] < groups[second][0] {
          let sum = groups[first].reduce(0) { sum, one in
            groups[second].reduce(sum) { $0 + table[one][$1] }
          }
          let mean = sum / Double(groups[first].count * groups[second].count)
          let rounded = (mean * 1e9).rounded() / 1e9
          let order = (-rounded, groups[first][0], groups[second][0])
          if let known = best,
            (-known.mean, groups[known.first][0], groups[known.second][0]) <= order
          {
            continue
          }
          best = (rounded, first, second)
        }
      }
      guard let best, best.mean >= threshold else { break }
      groups[best.first] = (groups[best.first] + groups[best.second]).sorted()
      groups.remove(at: best.second)
    }
    return groups.sorted { $0[0] < $1[0] }.map { $0.map(Int32.init) }
  }
}

@Suite struct StoryThresholdTests {
  @Test func `the threshold falls as documents find partners and grows with their number`() {
    let threshold = StoryThreshold.standard
    let values = [30, 60, 100, 400].map { threshold.value(partners: $0, documents: 100) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 > $1 })
    #expect(
      threshold.value(partners: 100, documents: 100)
        < threshold.value(partners: 1000, documents: 1000))
    #expect(threshold.value(partners: 0, documents: 100_000) <= threshold.highest)
  }

  @Test(arguments: [1, 2, 30, 5000])
  func `no number of partners lowers it below the least value`(documents: Int) {
    let threshold = StoryThreshold.standard
    let least = threshold.leastValue(documents: documents)
    let all = StoryThreshold.partners(in: documents)
    #expect(threshold.value(partners: all, documents: documents) >= least)
  }
}
