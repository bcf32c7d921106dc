/// The story with most articles, or that none stands out.
package struct LargestStory: Finding {
  package let story: StoryFigures
  /// The stories of as many articles, itself included.
  package let ties: Int
  /// The two that come next.
  package let next: [StoryFigures]

  /// More stories of one size than these are not told one by one.
  private static let greatestTies = 3

  package init?(_ facts: CoverageFacts) {
    guard let story = facts.leading.first else { return nil }
    self.story = story
    ties = facts.leading.prefix { $0.articles == story.articles }.count
    next = Array(facts.leading.dropFirst().prefix(2))
  }

  package var sentence: String {
    guard ties <= Self.greatestTies else {
      return """
        No story stands out by its number of articles: \(Wording.number(ties)) have \(Wording.number(story.articles)), and none \
        has more. By words, most was written on \(story.name): \(Wording.number(story.words)) in \
        \(Wording.count(story.articles, .article)).
        """
    }
    var text = "The largest story is \(story.name), with \(Wording.count(story.articles, .article))"
    if !story.outlets.isEmpty { text += " of \(Wording.count(story.outlets.count, .outlet))" }
    if let span = Wording.span(story.first, story.last) { text += ", \(span)" }
    let others = next.map { "\($0.name) (\(Wording.number($0.articles)))" }
    return text
      + (others.isEmpty
        ? "." : "; next \(Wording.verb(others.count, "comes", "come")) \(Wording.list(others)).")
  }
}
