/// How often outlets give different figures for one thing, with the first case.
struct NumberDisagreement: Finding {
  let count: Int
  let storyName: String
  /// `The Ledger has 402, LBS News 388 (home)`.
  let figures: String

  init?(_ facts: CoverageFacts) {
    let found = facts.leading.flatMap { story in
      facts.compared(story).numberConflicts.map { (story, $0) }
    }
    guard let (story, conflict) = found.first else { return nil }
    count = found.count
    storyName = story.name
    figures = facts.figures(conflict)
  }

  var sentence: String {
    """
    Outlets give different figures for the same thing \(Wording.times(count)): on \(storyName), \(figures).
    """
  }
}
