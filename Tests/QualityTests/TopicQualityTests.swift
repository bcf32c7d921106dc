import Evaluation
import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the topics of a labelled corpus, with default settings.
@Suite(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
struct TopicQualityTests {
  @Test(arguments: [
    Floor(corpus: "bbc.jsonl", count: 5, agreement: 0.90, coherence: 0.36),
    Floor(corpus: "newsgroups.jsonl", count: 20, agreement: 0.68, coherence: 0.43),
  ])
  func `topics agree with the labels and their terms keep company`(floor: Floor) throws {
    let pipeline = Pipeline(threads: 2)
    let corpus = try pipeline.corpus(reading: [EvaluationData.path(floor.corpus)])
    let analyzed = pipeline.analysis(of: corpus)
    let topics = try pipeline.topics(of: corpus, analyzed, count: floor.count)
    let labels = corpus.articles.map { article in
      article.otherColumns.first { $0.name == "topic" }?.value
    }
    let agreement = NormalizedMutualInformation(
      clusters: topics.topicOfArticle, reference: labels)
    #expect(agreement.value >= floor.agreement)
    let coherence = TopicCoherence(
      topics: topics.topics.map { $0.terms.prefix(10).map(\.index) },
      documents: analyzed.articles.map { Set($0.sequence.uses.map { Int($0.term) }) })
    #expect(coherence.mean >= floor.coherence)
  }

  struct Floor {
    let corpus: String
    let count: Int
    /// Normalised mutual information with the labels.
    let agreement: Double
    /// Normalised pointwise mutual information of ten terms.
    let coherence: Double
  }
}
