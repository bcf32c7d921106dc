/// How many stories all outlets report, how many one alone, and what all but one report.
package struct CoverageBreadth: Finding {
  package let outlets: Int
  package let stories: Int
  /// Stories that every outlet reports.
  package let inAll: Int
  /// Stories of several articles that one outlet alone reports.
  package let inOne: Int
  /// The story that most outlets report.
  package let widest: StoryFigures
  package let gaps: [Gap]

  /// A story that all outlets but one report.
  package struct Gap: Sendable {
    let story: StoryFigures
    let outlet: Int
    let outletName: String
    /// The title of an article of that outlet that stands near the story and may be a report of it.
    let nearTitle: String?
  }

  private static let namedOutlets = 3
  private static let namedStories = 3

  /// - Parameter neighbors: What says which articles stand near each other.
  package init?(_ facts: CoverageFacts, _ neighbors: some NearestArticles) {
    guard facts.outlets.count > 1, !facts.leading.isEmpty else { return nil }
    let count = facts.outlets.count
    outlets = count
    stories = facts.leading.count
    inAll = facts.leading.count { $0.outlets.count == count }
    inOne = facts.leading.count { $0.outlets.count == 1 }
    widest = facts.leading.reduce(facts.leading[0]) {
      $0.outlets.count < $1.outlets.count ? $1 : $0
    }
    // Where no two outlets report one story, there is nothing to compare.
    guard widest.outlets.count > 1 else { return nil }
    let almost = facts.leading.filter { count > 2 && $0.outlets.count == count - 1 }
    gaps = almost.compactMap { story in
      facts.outlets.first { !story.outlets.contains($0.outlet) }.map { missing in
        Gap(
          story: story, outlet: missing.outlet, outletName: facts.outletName(missing.outlet),
          nearTitle: neighbors.nearestArticle(of: missing.outlet, to: story).map(facts.title))
      }
    }
  }

  package var sentence: String {
    var text = extent
    if inOne > 0 { text += "; one outlet alone reports \(Wording.number(inOne))" }
    return ([text + "."] + missing + near).joined(separator: " ")
  }

  private var extent: String {
    let all = outlets == 2 ? "Both" : "All \(Wording.number(outlets))"
    if stories == 1, inAll == 1 { return "\(all) outlets report the one story of several articles" }
    if inAll > 0 {
      let which = inAll == stories ? "each" : Wording.number(inAll)
      return
        "\(all) outlets report \(which) of the \(Wording.count(stories, .story)) of several articles"
    }
    return """
      No story is reported by \(outlets == 2 ? "both" : "all \(Wording.number(outlets))") outlets; \(widest.name) is by most, \
      \(Wording.number(widest.outlets.count))
      """
  }

  private var missing: [String] {
    let byOutlet = Dictionary(grouping: gaps.filter { $0.nearTitle == nil }, by: \.outlet)
    return byOutlet.keys.sorted().prefix(Self.namedOutlets).map { outlet in
      let gaps = byOutlet[outlet, default: []]
      let names = gaps.map(\.story.name)
      return """
        \(gaps[0].outletName) alone has nothing on \(Wording.list(names, limit: Self.namedStories)).
        """
    }
  }

  private var near: [String] {
    let close = gaps.filter { $0.nearTitle != nil }
    guard let first = close.first, let title = first.nearTitle else { return [] }
    let more = close.count - 1
    return [
      """
      On \(first.story.name), \(first.outletName) has only what may be a report of it, \(title)\
      \(more > 0 ? "; so it is with \(Wording.number(more)) more." : ".")
      """
    ]
  }
}

/// Knows which article of an outlet is most similar to a story, if one is similar enough to be about it.
package protocol NearestArticles {
  func nearestArticle(of outlet: Int, to story: StoryFigures) -> Int?
}
