import Evaluation
import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the topics of a labelled corpus, with default settings.
@Suite(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
struct TopicQualityTests {
  @Test func `topics agree with the labels and their terms keep company`() throws {
    let pipeline = Pipeline(threads: 2)
    let corpus = try pipeline.corpus(reading: [EvaluationData.path("bbc.jsonl")])
    let analyzed = pipeline.analysis(of: corpus)
    let topics = try pipeline.topics(of: corpus, analyzed, count: 5)
    let labels = corpus.articles.map { article in
      article.otherColumns.first { $0.name == "topic" }?.value
    }
    let agreement = NormalizedMutualInformation(
      clusters: topics.topicOfArticle, reference: labels)
    #expect(agreement.value >= 0.90)
    let coherence = TopicCoherence(
      topics: topics.topics.map { $0.terms.prefix(10).map(\.index) },
      documents: analyzed.articles.map { Set(($0.title + $0.body).map { Int($0.term) }) })
    #expect(coherence.mean >= 0.35)
  }
}
