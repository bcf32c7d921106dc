internal import TopicModeling

/// The topics that the articles fall into, and the largest of them.
package struct LeadingTopics: Finding {
  package let count: Int
  package let largest: [(terms: [String], share: Double)]

  private static let named = 3
  private static let termsOfTopic = 3

  package init?(_ figures: TopicFigures) {
    let topics = figures.topics.topics
    guard topics.count > 1 else { return nil }
    count = topics.count
    largest = topics.prefix(Self.named).map {
      ($0.terms.prefix(Self.termsOfTopic).map(\.surface), $0.share)
    }
  }

  package var sentence: String {
    let topics = largest.map {
      "\($0.terms.joined(separator: "–")) (\(Wording.percent($0.share)))"
    }
    return """
      The articles fall into \(Wording.count(count, .topic)); \(count > Self.named ? "the largest are" : "they are"), by their \
      terms and their part of all articles, \(Wording.list(topics)).
      """
  }
}
