public import NewsCorpus
public import Reporting
public import StoryClustering
public import TopicModeling

/// What topics are written as.
public struct TopicTables: Sendable {
  let corpus: Corpus
  let topics: Topics
  let timeline: TopicTimeline
  let outlets: TopicOutlets
  let stories: Stories?
  /// The topic of each story.
  let topicOfStory: [Int]

  /// - Parameter stories: Of the same corpus; they are listed inside the topics.
  public init(_ topics: Topics, of corpus: Corpus, stories: Stories? = nil) {
    self.corpus = corpus
    self.topics = topics
    self.stories = stories
    timeline = TopicTimeline(topics, of: corpus)
    outlets = TopicOutlets(topics, of: corpus)
    topicOfStory = stories.map { topics.topics(of: $0) } ?? []
  }

  /// A row a topic, the largest first.
  public var overview: Table {
    Table(
      columns: [
        .init("topic", .identifier), .init("number", .number), .init("articles", .number),
        .init("share", .number), .init("outlets", .number), .init("stories", .number),
        .init("first", .date), .init("last", .date), .init("terms", .list),
        .init("representatives", .list),
      ],
      rows: topics.topics.enumerated().map { index, topic in
        let dates = self.dates(of: topic)
        return [
          .text(topic.id), .integer(topic.number), .integer(topic.members.count),
          .number(topic.share, decimals: 4), .integer(outlets.counts[index].count { $0 > 0 }),
          Cell(stories.map { _ in topicOfStory.count { $0 == index } }),
          Cell(dates.first), Cell(dates.last), Cell(topic.terms.map(\.surface)),
          Cell(topic.representatives.map { corpus.articles[$0].id }),
        ]
      })
  }

  /// A row a leading term of a topic.
  public var terms: Table {
    Table(
      columns: [
        .init("topic", .identifier), .init("rank", .number), .init("term", .text),
        .init("score", .number), .init("share", .number), .init("corpus_share", .number),
      ],
      rows: topics.topics.flatMap { topic in
        topic.terms.enumerated().map { rank, term in
          [
            .text(topic.id), .integer(rank + 1), .text(term.surface),
            .number(term.score, decimals: 4), .number(term.share, decimals: 4),
            .number(term.corpusShare, decimals: 4),
          ]
        }
      })
  }

  /// A row an article, in the order of the ids: its topic with its weight, and the next two.
  public var assignments: Table {
    Table(
      columns: [
        .init("id", .identifier), .init("topic", .identifier), .init("number", .number),
        .init("weight", .number), .init("second_topic", .identifier),
        .init("second_weight", .number), .init("third_topic", .identifier),
        .init("third_weight", .number), .init("publish_date", .date),
        .init("media_name", .text), .init("title", .text),
      ],
      rows: corpus.articles.enumerated().map { index, article in
        let weights = topics.weights(ofArticle: index)
        let own = topics.topics[weights[0].topic]
        var cells: [Cell] = [.text(article.id), .text(own.id), .integer(own.number)]
        cells.append(.number(weights[0].weight, decimals: 3))
        for rank in 1...2 {
          let next = weights.count > rank ? weights[rank] : nil
          cells.append(Cell(next.map { topics.topics[$0.topic].id }))
          cells.append(Cell(next?.weight, decimals: 3))
        }
        return cells + [
          Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
          Cell(article.title?.value),
        ]
      })
  }

  /// A row a topic and period in which it has an article: its articles, and their part of the period's.
  public var overTime: Table {
    var table = Table(columns: [
      .init("topic", .identifier), .init("period", .identifier), .init("start", .date),
      .init("articles", .number), .init("share", .number),
    ])
    for (index, topic) in topics.topics.enumerated() {
      for (period, start) in timeline.starts.enumerated() {
        let count = timeline.counts[index][period]
        guard count > 0 else { continue }
        table.append([
          .text(topic.id), .text(timeline.unit.rawValue), Cell(start), .integer(count),
          .number(Double(count) / Double(timeline.totals[period]), decimals: 4),
        ])
      }
    }
    return table
  }

  /// A row a topic and outlet with an article in it: the articles, their part of the outlet's, and how that compares with all
  /// outlets.
  public var byOutlet: Table {
    var table = Table(columns: [
      .init("topic", .identifier), .init("outlet", .text), .init("articles", .number),
      .init("share", .number), .init("emphasis", .number),
    ])
    for (index, topic) in topics.topics.enumerated() {
      for (outlet, name) in outlets.outlets.enumerated() where outlets.counts[index][outlet] > 0 {
        let count = outlets.counts[index][outlet]
        table.append([
          .text(topic.id), .text(name), .integer(count),
          .number(Double(count) / Double(outlets.totals[outlet]), decimals: 4),
          .number(outlets.emphasis(ofTopic: index, outlet: outlet), decimals: 2),
        ])
      }
    }
    return table
  }

  /// A row a story, by topic and then by size: the topic that most of its articles have, and how many have it.
  public var storiesInside: Table {
    var table = Table(columns: [
      .init("topic", .identifier), .init("story", .identifier), .init("headline", .text),
      .init("articles", .number), .init("in_topic", .number),
    ])
    for (index, topic) in topics.topics.enumerated() {
      for story in storiesInside(topic: index) {
        let inside = story.members.count { topics.topicOfArticle[$0.article] == index }
        table.append([
          .text(topic.id), .text(story.id), .text(story.headline),
          .integer(story.members.count), .integer(inside),
        ])
      }
    }
    return table
  }

  /// A row a number of topics that was tried.
  public var candidates: Table {
    Table(
      columns: [
        .init("topics", .number), .init("stability", .number), .init("silhouette", .number),
        .init("score", .number),
      ],
      rows: topics.choice.candidates.map { candidate in
        [
          .integer(candidate.count), .number(candidate.stability, decimals: 3),
          .number(candidate.silhouette, decimals: 3), .number(candidate.score, decimals: 4),
        ]
      })
  }

  /// The stories whose topic this is, the largest first.
  func storiesInside(topic index: Int) -> [Story] {
    guard let stories else { return [] }
    return stories.stories.indices.filter { topicOfStory[$0] == index }.sorted {
      (stories.stories[$1].members.count, $0) < (stories.stories[$0].members.count, $1)
    }.map { stories.stories[$0] }
  }

  func dates(of topic: Topic) -> (first: PublicationDate?, last: PublicationDate?) {
    let dates = topic.members.compactMap { corpus.articles[$0.article].publicationDate?.value }
    return (
      dates.min { $0.nominal < $1.nominal }, dates.max { $0.nominal < $1.nominal }
    )
  }
}
