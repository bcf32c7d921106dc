import Foundation

/// How much the leading terms of topics keep company, by normalised pointwise mutual information.
///
/// The window is the whole document: P(*w*) is the share of the documents that hold *w*, P(*v*, *w*) the share that
/// hold both. For each pair, NPMI = ln(P(*v*, *w*) / (P(*v*) P(*w*))) / −ln P(*v*, *w*), in −1...1: −1 for terms that
/// never meet, 0 for independent ones, 1 for terms that only occur together. A pair that is in every document has no
/// information and counts 0. A topic's coherence is the mean over its pairs of terms, that of a model the mean over its topics.
///
/// ### Source
/// Bouma (2009), Normalized (pointwise) mutual information in collocation extraction, GSCL; Lau, Newman & Baldwin
/// (2014), EACL, 10.3115/v1/E14-1056. They count windows of ten words where this counts documents.
public struct TopicCoherence: Hashable, Sendable {
  /// The coherence of each topic in −1...1; 0 for a topic of fewer than two terms.
  public let topics: [Double]

  /// The mean over the topics; 0 without any.
  public var mean: Double { topics.isEmpty ? 0 : topics.reduce(0, +) / Double(topics.count) }

  /// - Parameters:
  ///   - topics: The leading terms of each topic, ten by custom.
  ///   - documents: The distinct terms of each document. Only those that some topic names matter.
  /// - Complexity: O(size of the documents + Σ over topics of the documents that their terms are in × terms).
  public init<Term: Hashable>(topics: [[Term]], documents: some Sequence<some Sequence<Term>>) {
    var postings: [Term: Set<Int>] = [:]
    for term in topics.joined() { postings[term] = [] }
    var count = 0
    for document in documents {
      for term in document { postings[term]?.insert(count) }
      count += 1
    }
    self.topics = topics.map { Self.coherence(of: $0, postings: postings, documentCount: count) }
  }

  private static func coherence<Term: Hashable>(
    of terms: [Term], postings: [Term: Set<Int>], documentCount: Int
  ) -> Double {
    let documents = terms.map { postings[$0] ?? [] }
    var (sum, pairs) = (0.0, 0)
    for later in documents.indices {
      for earlier in 0..<later {
        let both = documents[earlier].intersection(documents[later]).count
        sum += information(
          both: both, first: documents[earlier].count, second: documents[later].count,
          documentCount: documentCount)
        pairs += 1
      }
    }
    return pairs > 0 ? sum / Double(pairs) : 0
  }

  /// The normalised pointwise mutual information of two terms, in −1...1, by the documents that hold both, and each.
  package static func information(both: Int, first: Int, second: Int, documentCount: Int) -> Double
  {
    guard both > 0 else { return -1 }
    guard both < documentCount else { return 0 }
    let n = Double(documentCount)
    return log(Double(both) * n / (Double(first) * Double(second))) / -log(Double(both) / n)
  }
}
