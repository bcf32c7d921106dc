/// The story that was reported on over most days.
package struct LongestStory: Finding {
  package let story: StoryFigures
  package let days: Int

  /// A story of fewer days did not run.
  private static let leastDays = 3

  package init?(_ facts: CoverageFacts) {
    let ranked = facts.leading.filter { $0.days != nil }.sorted {
      ($1.days ?? 0, $0.place) < ($0.days ?? 0, $1.place)
    }
    guard let story = ranked.first, let days = story.days, days >= Self.leastDays,
      days > ranked[safe: 1]?.days ?? 0
    else { return nil }
    (self.story, self.days) = (story, days)
  }

  package var sentence: String {
    "The story that ran longest is \(story.name), over \(Wording.count(days, "day"))."
  }
}
