public import NewsCorpus
public import StoryClustering
public import TopicModeling

/// What is counted of the topics of a corpus, once, for every form of the report.
public struct TopicFigures: Sendable {
  public let corpus: Corpus
  public let topics: Topics
  package let timeline: TopicTimeline
  package let outlets: TopicOutlets
  package let stories: Stories?
  /// The topic of each story.
  package let topicOfStory: [Int]

  /// - Parameter stories: Of the same corpus; they are listed inside the topics.
  public init(_ topics: Topics, of corpus: Corpus, stories: Stories? = nil) {
    self.corpus = corpus
    self.topics = topics
    self.stories = stories
    timeline = TopicTimeline(topics, of: corpus)
    outlets = TopicOutlets(topics, of: corpus)
    topicOfStory = stories.map { topics.topics(of: $0) } ?? []
  }

  /// The stories whose topic this is, the largest first.
  package func stories(inside topic: Int) -> [Story] {
    guard let stories else { return [] }
    return stories.stories.indices.filter { topicOfStory[$0] == topic }.sorted {
      (stories.stories[$1].members.count, $0) < (stories.stories[$0].members.count, $1)
    }.map { stories.stories[$0] }
  }

  /// How many stories have a topic; `nil` where no stories are known.
  package func storyCount(ofTopic topic: Int) -> Int? {
    stories.map { _ in topicOfStory.count { $0 == topic } }
  }

  /// The outlets that have an article on a topic.
  package func outletCount(ofTopic topic: Int) -> Int { outlets.counts[topic].count { $0 > 0 } }

  /// The earliest and the latest date of a topic's articles.
  package func dates(of topic: Topic) -> (first: PublicationDate?, last: PublicationDate?) {
    DateEnds.of(topic.members.map { corpus.articles[$0.article].publicationDate?.value })
  }
}

/// The earliest and the latest of some dates.
package enum DateEnds {
  package static func of(
    _ dates: [PublicationDate?]
  ) -> (first: PublicationDate?, last: PublicationDate?) {
    let known = dates.compactMap(\.self)
    return (known.min { $0.nominal < $1.nominal }, known.max { $0.nominal < $1.nominal })
  }
}
