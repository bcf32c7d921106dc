package import CoverageComparison

/// A story of several outlets that an outlet has nothing on, beyond chance.
package struct SignificantGap: Finding {
  package let spot: BlindSpot
  package let outletName: String
  package let storyName: String
  /// The gaps beyond chance that are not named.
  package let others: Int

  /// The surest gap.
  package init?(_ facts: CoverageFacts) {
    self.init(facts, rank: 0)
  }

  /// All gaps beyond chance, the surest first.
  package static func all(_ facts: CoverageFacts) -> [SignificantGap] {
    (0..<facts.significantGaps.count).compactMap { SignificantGap(facts, rank: $0, counts: false) }
  }

  private init?(_ facts: CoverageFacts, rank: Int, counts: Bool = true) {
    let spots = facts.significantGaps
    guard let spot = spots[safe: rank] else { return nil }
    self.spot = spot
    outletName = facts.outletName(spot.outlet)
    storyName = facts.name(ofStory: spot.story)
    others = counts ? spots.count - 1 : 0
  }

  package var sentence: String {
    let more =
      others > 0
      ? " There \(Wording.verb(others, "is one more such gap", "are \(Wording.number(others)) more such gaps"))."
      : ""
    return """
      \(outletName) has nothing on \(storyName) (\(spot.extent)); of its \(Wording.count(spot.outletArticles, .article)) \
      \(Wording.decimals(spot.expected, 1)) were expected there, so this is beyond chance \
      (\(Wording.probability("q", spot.q))).\(more)
      """
  }
}

extension CoverageFacts {
  /// What outlets have nothing on beyond chance, the surest first.
  package var significantGaps: [BlindSpot] {
    comparison.blindSpots.filter { $0.direction == .omitted && $0.q <= rate }
  }
}

extension BlindSpot {
  /// `5 articles of 4 outlets`, the coverage of the story.
  package var extent: String {
    "\(Wording.count(storyArticles, .article)) of \(Wording.count(coveringOutlets, .outlet))"
  }
}
