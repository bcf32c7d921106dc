/// How often outlets give different figures for one thing, with the first case.
package struct NumberDisagreement: Finding {
  package let count: Int
  package let storyName: String
  /// `The Ledger has 402, LBS News 388 (home)`.
  package let figures: String

  package init?(_ facts: CoverageFacts) {
    let found = facts.leading.flatMap { story in
      facts.compared(story).numberConflicts.map { (story, $0) }
    }
    guard let (story, conflict) = found.first else { return nil }
    count = found.count
    storyName = story.name
    figures = facts.figures(conflict)
  }

  package var sentence: String {
    """
    Outlets give different figures for the same thing \(Wording.times(count)): on \(storyName), \(figures).
    """
  }
}
