package import CoverageComparison

/// The outlet that is ahead of another more often than any other, where that is beyond chance.
package struct LeadingOutlet: Finding {
  package let pair: LeadLag
  package let leader: String
  package let follower: String
  /// The other outlets that it leads beyond chance.
  package let others: Int

  package init?(_ facts: CoverageFacts) {
    let pairs = facts.leads.filter {
      $0.q <= facts.rate && $0.leads > $0.follows && Double($0.leads) > $0.expectedLeads
    }
    guard let pair = pairs.first else { return nil }
    self.pair = pair
    (leader, follower) = (facts.outletName(pair.leader), facts.outletName(pair.follower))
    others = pairs.count { $0.leader == pair.leader } - 1
  }

  /// What is said where no lead is beyond chance.
  package static let nothing = "No outlet reports ahead of another beyond chance."

  package var sentence: String {
    let told = """
      \(leader) was ahead of \(follower) on \(Wording.spelled(pair.leads, .story)) and behind on \
      \(Wording.numberOrNone(pair.follows))\
      \(pair.unknown > 0 ? "; on \(Wording.number(pair.unknown)) the dates do not tell" : "")
      """
    let chance = Wording.probability("q", pair.q)
    let median = pair.lagHours.map { ", at the median by \(Wording.duration(hours: $0.value))" }
    let also =
      others > 0
      ? " It also leads \(Wording.spelled(others, "other outlet")) beyond chance." : ""
    return "\(told)\(median ?? ""), which is beyond chance (\(chance)).\(also)"
  }
}

extension CoverageFacts {
  /// Who is ahead of whom over all articles, the surest first.
  package var leads: [LeadLag] { comparison.leadLag.filter(\.includesAgencyCopy) }
}
