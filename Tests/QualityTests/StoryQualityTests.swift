import Evaluation
import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the agreement of stories with labelled ones, with default settings and no threshold.
@Suite struct StoryQualityTests {
  private static let sets = ["basil", "ecbplus"]

  private func read(_ set: String) throws -> Corpus {
    try Pipeline(threads: 2).corpus(reading: [EvaluationData.path("\(set).jsonl")])
  }

  private func label(_ article: Article) -> String {
    article.otherColumns.first { $0.name == "story" }?.value ?? article.id
  }

  private func f1(_ corpus: Corpus) -> Double {
    let pipeline = Pipeline(threads: 2)
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus))
    return BCubed(clusters: stories.storyOfArticle, reference: corpus.articles.map(label)).f1
  }

  @Test(
    .enabled(if: EvaluationData.isPresent, EvaluationData.absence),
    arguments: [("basil", 0.99), ("ecbplus", 0.945)])
  func `stories agree with the labels`(set: String, floor: Double) throws {
    #expect(f1(try read(set)) >= floor)
  }

  @Test(
    .enabled(if: EvaluationData.isPresent, EvaluationData.absence), arguments: sets, [10, 20, 50])
  func `draws of events agree with the labels, the worst of them too`(set: String, count: Int)
    throws
  {
    let corpus = try read(set)
    let events = Set(corpus.articles.map(label)).sorted()
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<20 {
      let drawn = Set(events.shuffled(using: &generator).prefix(count))
      #expect(f1(corpus.filter { drawn.contains(label($0)) }) >= 0.89)
    }
  }

  @Test(.enabled(if: EvaluationData.isPresent, EvaluationData.absence), arguments: sets)
  func `the articles of one event alone are one story`(set: String) throws {
    let corpus = try read(set)
    let scores = Set(corpus.articles.map(label)).sorted().map { event in
      f1(corpus.filter { label($0) == event })
    }
    #expect(scores.min() ?? 0 >= 0.85)
    #expect(scores.reduce(0, +) / Double(scores.count) >= 0.98)
  }

  @Test(
    .enabled(if: EvaluationData.isPresent, EvaluationData.absence),
    arguments: [("basil", 0.95), ("ecbplus", 0.93)])
  func `one article of each event is a single`(set: String, floor: Double) throws {
    let corpus = try read(set)
    let articles = Dictionary(grouping: corpus.articles, by: label)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<10 {
      let ids = Set(
        articles.keys.sorted().map { articles[$0]!.randomElement(using: &generator)!.id })
      #expect(f1(corpus.filter { ids.contains($0.id) }) >= floor)
    }
  }

  @Test(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
  func `no story has articles of two unrelated corpora`() throws {
    let basil = try read("basil")
    let corpus = try Corpus(articles: basil.articles + read("bbc").articles)
    let pipeline = Pipeline(threads: 2)
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus))
    let ids = Set(basil.articles.map(\.id))
    for story in stories.stories {
      let count = story.members.count { ids.contains(corpus.articles[$0.article].id) }
      #expect(count == 0 || count == story.members.count)
    }
  }

  @Test func `stories of the sample corpus agree with its labels`() throws {
    let pipeline = Pipeline(threads: 2)
    let folder = SampleCorpus.folder.path(percentEncoded: false)
    let corpus = try pipeline.corpus(reading: [folder])
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus))
    let agreement = BCubed(
      clusters: stories.storyOfArticle, reference: SampleCorpus.gold.map(\.story))
    #expect(corpus.articles.map(\.id) == SampleCorpus.gold.map(\.id))
    #expect(agreement.f1 >= 0.99)
  }
}
