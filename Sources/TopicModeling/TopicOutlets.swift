public import NewsCorpus
public import StoryClustering

/// How the articles of each outlet are spread over the topics.
public struct TopicOutlets: Hashable, Sendable {
  /// The outlets by bytes.
  public let outlets: [String]
  /// The articles of each topic by each outlet: by topic, then by outlet.
  public let counts: [[Int]]
  /// The articles of each outlet.
  public let totals: [Int]

  public init(_ topics: Topics, of corpus: Corpus) {
    let names = corpus.articles.map { $0.mediaName?.value }
    outlets = Set(names.compactMap(\.self)).sorted { $0.precedesBytewise($1) }
    let numbers = Dictionary(uniqueKeysWithValues: outlets.enumerated().map { ($1, $0) })
    var counts = Array(
      repeating: Array(repeating: 0, count: outlets.count), count: topics.topics.count)
    var totals = Array(repeating: 0, count: outlets.count)
    for (article, name) in names.enumerated() {
      guard let name, let outlet = numbers[name] else { continue }
      counts[topics.topicOfArticle[article]][outlet] += 1
      totals[outlet] += 1
    }
    self.counts = counts
    self.totals = totals
  }

  /// A topic's part of an outlet's articles over its part of all articles of known outlets; 1 where both are the same.
  public func emphasis(ofTopic topic: Int, outlet: Int) -> Double {
    let own = Double(counts[topic][outlet]) / Double(max(1, totals[outlet]))
    let all = Double(counts[topic].reduce(0, +)) / Double(max(1, totals.reduce(0, +)))
    return all > 0 ? own / all : 0
  }
}

extension Topics {
  /// The topic of each story: the one that most of its articles have, the larger topic of equals.
  ///
  /// - Returns: Indices in ``topics``, in the order of the stories.
  public func topics(of stories: Stories) -> [Int] {
    stories.stories.map { story in
      var counts: [Int: Int] = [:]
      for member in story.members { counts[topicOfArticle[member.article], default: 0] += 1 }
      return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? 0
    }
  }
}
