import Evaluation
import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the nearest coverage with default settings.
@Suite(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
struct SimilarityQualityTests {
  @Test(arguments: [
    ("basil", 0.997, 0.995), ("ecbplus", 0.987, 0.957), ("vnmds-odd", 0.97, 0.965),
    ("neus-val", 0.84, 0.83), ("giveme5w1h", 0.98, 0.965), ("giveme5w1h_gold", 0.97, 0.97),
    ("newswcl50", 1, 0.995),
  ])
  func `the nearest articles report the same story`(
    set: String, precisionAtOne: Double, meanAveragePrecision: Double
  ) throws {
    let pipeline = Pipeline(threads: 2)
    let corpus = try pipeline.corpus(reading: [EvaluationData.path("\(set).jsonl")])
    let model = try pipeline.coverage(of: corpus, pipeline.analysis(of: corpus))
    let neighbors = model.nearestNeighborsOfAll(count: 10, threads: 2)
    let retrieval = NearestNeighborRetrieval(
      classes: corpus.articles.map { article in
        article.otherColumns.first { $0.name == "story" }?.value
      }, neighbors: neighbors.map { $0.map(\.index) })
    #expect(retrieval.precisionAt1 >= precisionAtOne)
    #expect(retrieval.meanAveragePrecision >= meanAveragePrecision)
  }
}
