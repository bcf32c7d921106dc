import Evaluation
import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the agreement of stories with labelled ones, with default settings and no threshold.
@Suite struct StoryQualityTests {
  @Test(
    .enabled(if: EvaluationData.isPresent, EvaluationData.absence),
    arguments: [("basil", 0.99), ("ecbplus", 0.915)])
  func `stories agree with the labels`(set: String, floor: Double) throws {
    let pipeline = Pipeline(threads: 2)
    let corpus = try pipeline.corpus(reading: [EvaluationData.path("\(set).jsonl")])
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus))
    let labels = corpus.articles.map { article in
      article.otherColumns.first { $0.name == "story" }?.value ?? article.id
    }
    let agreement = BCubed(clusters: stories.storyOfArticle, reference: labels)
    #expect(agreement.f1 >= floor)
  }

  @Test func `stories of the sample corpus agree with its labels`() throws {
    let pipeline = Pipeline(threads: 2)
    let folder = SampleCorpus.folder.path(percentEncoded: false)
    let corpus = try pipeline.corpus(reading: [folder])
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus))
    let agreement = BCubed(
      clusters: stories.storyOfArticle, reference: SampleCorpus.gold.map(\.story))
    #expect(corpus.articles.map(\.id) == SampleCorpus.gold.map(\.id))
    #expect(agreement.f1 >= 0.97)
  }
}
