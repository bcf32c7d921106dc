/// Who reports first of two outlets, over the stories that both report.
public struct LeadLag: Hashable, Sendable {
  /// Indices into ``OutletTable/names``; the leader is first more often, or its name comes first.
  public let leader: Int
  public let follower: Int
  /// Whether articles that are agency copy were counted.
  public let includesAgencyCopy: Bool
  /// The stories that both outlets report.
  public let stories: Int
  /// Of these, those in which the leader was certainly first, the follower was, and the order is not known.
  public let leads: Int
  public let follows: Int
  public let unknown: Int
  /// The hours from the leader's first report to the follower's, over the stories whose order is known; `nil` if none is.
  public let lagHours: Median?
  /// The leads that chance would give an outlet of so many articles, over the stories that one of the two leads: who has more articles
  /// on a story is more often first by chance alone.
  public let expectedLeads: Double
  /// Of the leads, by ``Significance/leadTest(leads:chances:)``.
  public let p: Double
  /// The false discovery rate over all pairs of the same kind.
  public let q: Double

  /// One entry a pair of outlets that share a story, with and without agency copy, by p, then names.
  ///
  /// - Parameters:
  ///   - stories: The articles of each story.
  ///   - isAgencyCopy: Whether an article is counted as agency copy; `nil` if no article is.
  /// - Complexity: O(*s* · *m*²) for *s* stories of *m* outlets.
  static func pairs(
    stories: [[Int]], times: ReportingTimes, outlets: OutletTable, isAgencyCopy: [Bool]
  ) -> [LeadLag] {
    let all = pairs(
      stories: stories, times: times, outlets: outlets, includesAgencyCopy: true)
    guard isAgencyCopy.contains(true) else { return all }
    let own = stories.map { $0.filter { !isAgencyCopy[$0] } }
    return all
      + pairs(stories: own, times: times, outlets: outlets, includesAgencyCopy: false)
  }

  private struct Pair: Hashable { let first, second: Int }

  /// One story of a pair.
  private struct Meeting {
    /// The hours from the first outlet's report to the second's; `nil` if their order is not known.
    let lag: Double?
    /// How likely chance alone puts the first outlet first.
    let chance: Double
  }

  private static func pairs(
    stories: [[Int]], times: ReportingTimes, outlets: OutletTable, includesAgencyCopy: Bool
  ) -> [LeadLag] {
    var meetings: [Pair: [Meeting]] = [:]
    for members in stories {
      let named = members.filter { outlets.ofArticle[$0] != nil }
      let first = FirstReport.firstArticles(named, times: times, outlets: outlets)
        .sorted { outlets.ofArticle[$0]! < outlets.ofArticle[$1]! }
      guard first.count > 1 else { continue }
      var dated: [Int: Int] = [:]
      for member in named where times.trusted[member] != nil {
        dated[outlets.ofArticle[member]!, default: 0] += 1
      }
      for (place, one) in first.enumerated() {
        for other in first[(place + 1)...] {
          let pair = Pair(first: outlets.ofArticle[one]!, second: outlets.ofArticle[other]!)
          let dates = (times.trusted[one], times.trusted[other])
          var lag: Double?
          if case (let one?, let other?) = dates { lag = DateOrder.lagHours(from: one, to: other) }
          let counts = (Double(dated[pair.first] ?? 1), Double(dated[pair.second] ?? 1))
          meetings[pair, default: []].append(
            Meeting(lag: lag, chance: counts.0 / (counts.0 + counts.1)))
        }
      }
    }
    let order = meetings.keys.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let tests = order.map { pair in
      let decided = meetings[pair, default: []].filter { $0.lag ?? 0 != 0 }
      return Significance.leadTest(
        leads: decided.count { $0.lag ?? 0 > 0 }, chances: decided.map(\.chance))
    }
    let rates = Significance.falseDiscoveryRates(tests)
    let found = order.indices.map {
      LeadLag(
        order[$0], meetings: meetings[order[$0], default: []], p: tests[$0], q: rates[$0],
        includesAgencyCopy: includesAgencyCopy)
    }
    return found.sorted { ($0.p, $0.leader, $0.follower) < ($1.p, $1.leader, $1.follower) }
  }

  private init(
    _ pair: Pair, meetings: [Meeting], p: Double, q: Double, includesAgencyCopy: Bool
  ) {
    let known = meetings.compactMap(\.lag)
    let (leads, follows) = (known.count { $0 > 0 }, known.count { $0 < 0 })
    let expected = meetings.reduce(0) { $0 + ($1.lag ?? 0 == 0 ? 0 : $1.chance) }
    let isTurned = follows > leads
    leader = isTurned ? pair.second : pair.first
    follower = isTurned ? pair.first : pair.second
    self.leads = max(leads, follows)
    self.follows = min(leads, follows)
    expectedLeads = isTurned ? Double(leads + follows) - expected : expected
    stories = meetings.count
    unknown = meetings.count - known.count
    lagHours = Median(of: known.map { isTurned ? -$0 : $0 })
    self.p = p
    self.q = q
    self.includesAgencyCopy = includesAgencyCopy
  }
}
