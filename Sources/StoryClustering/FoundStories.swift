internal import Foundation
internal import Primitives
internal import SameStory
internal import TextAnalysis

/// The groups of documents that report one event, and what they were found by.
struct FoundStories: Sendable {
  /// The documents of each group.
  let groups: [[Int32]]
  /// The number of each group's saga; groups of one saga have one number.
  let sagas: [Int]
  /// The mean log odds at which merging ended.
  let threshold: Double
  let pairs: LikelyPairs
  let terms: TermEvidence

  /// - Parameters:
  ///   - texts: The articles by their texts, of which each is a document.
  ///   - days: Of each article; NaN where it is not known.
  init(
    _ articles: ArticleTerms, terms: TermEvidence, texts: DistinctTexts, days: [Double],
    options: Stories.Options, threads: Int
  ) {
    self.terms = terms
    let rows = EvidenceRows(
      articles, documents: texts.representatives,
      days: texts.representatives.map { options.usesDates ? days[$0] : .nan },
      terms: terms, weights: options.evidence, threads: threads)
    pairs = LikelyPairs(rows, threads: threads)
    let count = rows.count
    var linkage = AverageLinkage(
      pairs, least: options.threshold.leastValue(documents: count) - options.threshold.saga)
    let threshold = linkage.merge { options.threshold.value(partners: $0, documents: count) }
    let merged = linkage.members.filter { !$0.isEmpty }.map { $0.sorted() }
    let groups = chunkedMap(merged, chunkSize: 16, threads: threads) {
      options.division.divided($0, rows: rows)
    }.flatMap(\.self)
    _ = linkage.merge { _ in threshold - options.threshold.saga }
    var sagaOfDocument = Array(repeating: 0, count: count)
    for (saga, documents) in linkage.members.enumerated() {
      for document in documents { sagaOfDocument[Int(document)] = saga }
    }
    sagas = groups.map { sagaOfDocument[Int($0[0])] }
    (self.threshold, self.groups) = (threshold, groups)
  }

  /// The mean of a document's log odds with the others of its group; infinite for a document alone.
  func meanLogOdds(of document: Int, with group: [Int32]) -> Double {
    guard group.count > 1 else { return .infinity }
    let sum = group.reduce(0) { sum, other in
      other == document
        ? sum : sum + AverageLinkage.counted(pairs.logOdds(document, Int(other)))
    }
    return sum / Double(group.count - 1)
  }

  func greatestLogOdds(of document: Int) -> Double {
    pairs.partners[document].reduce(AverageLinkage.unlikely) { max($0, Double($1.logOdds)) }
  }

  func probability(logOdds: Double) -> Double {
    SameStoryProbability(threshold: threshold).value(logOdds: logOdds)
  }
}

/// The probability that two articles report one event, given their log odds and the threshold of their corpus.
///
/// ### Source
/// Logistic regression of labelled pairs on log odds less the threshold; see `Reports/Quality/stories.md`.
public struct SameStoryProbability: Hashable, Sendable {
  public let threshold: Double

  public init(threshold: Double) { self.threshold = threshold }

  public func value(logOdds: Double) -> Double {
    1 / (1 + exp(-0.7 * (logOdds - threshold) + 1.1))
  }
}
