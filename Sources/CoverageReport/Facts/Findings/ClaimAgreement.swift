/// How many of the claims on a story several outlets make.
package struct ClaimAgreement: Finding {
  package let claims: Int
  package let shared: Int
  /// The story with the greatest share of claims in common, where several stories can be compared.
  package let most: StoryFigures?

  /// Fewer claims than these say nothing of outlets.
  private static let leastClaims = 10
  /// Fewer claims than these say nothing of a story.
  private static let leastClaimsOfStory = 12

  package init?(_ facts: CoverageFacts) {
    let stories = facts.leading.filter { $0.outlets.count > 1 }
    claims = stories.reduce(0) { $0 + $1.claims }
    shared = stories.reduce(0) { $0 + $1.sharedClaims }
    guard claims >= Self.leastClaims else { return nil }
    let rated = stories.filter { $0.claims >= Self.leastClaimsOfStory }
    let best = rated.reduce(nil as StoryFigures?) {
      ($0?.agreement ?? 0) < ($1.agreement ?? 0) ? $1 : $0
    }
    most = rated.count > 1 ? best : nil
  }

  package var sentence: String {
    let part =
      shared == 0
      ? "none"
      : "\(Wording.number(shared)) (\(Wording.percent(Double(shared) / Double(claims))))"
    var text = """
      Outlets that report the same story share \(part) of their \(Wording.number(claims)) claims; the others are made by one of \
      them alone
      """
    if let most, let share = most.agreement {
      text += ". They agree most on \(most.name), where the share is \(Wording.percent(share))"
    }
    return text + "."
  }
}
