/// The article of which the greatest share of words stands in another outlet's article, apart from quotations, agency copy and
/// text that several outlets have.
package struct ClosestCopy: Finding {
  package let share: Double
  package let title: String
  package let outlet: String
  package let sourceTitle: String
  package let sourceOutlet: String
  /// The stories on which two outlets share so much.
  package let stories: Int

  /// A tenth of an article is more than common phrases.
  private static let leastShare = 0.1

  package init?(_ facts: CoverageFacts) {
    let copies = facts.leading.filter { $0.outlets.count > 1 }.compactMap(\.copied).sorted {
      ($1.share, $0.article) < ($0.share, $1.article)
    }
    guard let most = copies.first, most.share >= Self.leastShare else { return nil }
    share = most.share
    (title, outlet) = (facts.title(most.article), facts.source(most.article))
    (sourceTitle, sourceOutlet) = (facts.title(most.source), facts.source(most.source))
    stories = copies.count { $0.share >= Self.leastShare }
  }

  package var sentence: String {
    """
    Apart from quotations and agency text, \(Wording.percent(share)) of the words of \(title) (\(outlet)) stand in the same order \
    in \(sourceTitle) (\(sourceOutlet)), more than of any other two outlets. On \(Wording.spelled(stories, .story)) two outlets share a tenth of an article or more.
    """
  }
}
