package import Primitives
package import SameStory
package import TextAnalysis

/// The story of each article of a corpus by its number: what relations between articles need of stories.
public struct StoryMembership: Sendable {
  /// By article; two articles are of one story if their numbers are equal.
  package let storyOfArticle: StoredValues<Int32>
  /// The mean log odds at which merging ended.
  public let threshold: Double

  package init(storyOfArticle: StoredValues<Int32>, threshold: Double) {
    (self.storyOfArticle, self.threshold) = (storyOfArticle, threshold)
  }

  /// The stories of articles that are known by their terms alone.
  ///
  /// - Parameters:
  ///   - texts: The articles by their texts, of which each is a document.
  ///   - days: Of each article; NaN where it is not known.
  package init(
    _ articles: ArticleTerms, terms: TermEvidence, texts: DistinctTexts, days: [Double],
    options: Stories.Options, threads: Int
  ) {
    self.init(
      FoundStories(
        articles, terms: terms, texts: texts, days: days, options: options, threads: threads),
      texts: texts, count: articles.count)
  }

  init(_ found: FoundStories, texts: DistinctTexts, count: Int) {
    var stories = [Int32](repeating: 0, count: count)
    for (number, group) in found.groups.enumerated() {
      for document in group {
        for article in texts.articles[Int(document)] { stories[article] = Int32(number) }
      }
    }
    self.init(storyOfArticle: StoredValues(stories), threshold: found.threshold)
  }

  /// Whether two articles of the corpus are in one story.
  public func isSameStory(_ first: Int, _ second: Int) -> Bool {
    storyOfArticle[first] == storyOfArticle[second]
  }

  /// The number of the story that an article from outside would be in if it stood in the corpus; `nil` if it would be alone.
  ///
  /// It is the story with the highest mean log odds, if that reaches the corpus's threshold.
  ///
  /// - Parameters:
  ///   - candidates: Articles whose stories are considered, such as the nearest ones.
  ///   - days: Of each article of the corpus; NaN where it is not known or does not count.
  package func story(
    of query: EvidenceQuery, amongStoriesOf candidates: [Int], days: [Double]
  ) -> Int32? {
    let stories = Set(candidates.map { storyOfArticle[$0] })
    var members: [Int32: [Int]] = [:]
    for (article, story) in storyOfArticle.enumerated() where stories.contains(story) {
      members[story, default: []].append(article)
    }
    let means = members.mapValues { articles in
      articles.reduce(0) { sum, article in
        let logOdds = query.evidence(with: article, day: days[article]).logOdds
        return sum
          + AverageLinkage.counted(logOdds >= LikelyPairs.floor ? Float(logOdds) : nil)
      } / Double(articles.count)
    }
    let best = means.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= threshold ? $0.key : nil }
  }
}
