public import CoverageReport
public import LinearAlgebra
public import NewsCorpus
internal import SimilarCoverage
internal import StoryClustering
internal import VectorSpace

extension Pipeline {
  /// The neighbours of an article that a report keeps.
  private static let neighborCount = 10

  /// Everything that is reported of a corpus.
  ///
  /// - Parameter inputs: The paths that the corpus was read from, from which problems are named.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  public func report(
    of corpus: Corpus, inputs: [String] = []
  ) throws(LinearAlgebraError) -> CorpusReport {
    let analyzed = analysis(of: corpus)
    let stories = stories(of: corpus, analyzed)
    let comparison = comparison(of: corpus, analyzed, stories: stories.ids)
    let coverage = try coverage(of: corpus, analyzed)
    let (plane, planeShare) = try coverage.plane()
    return CorpusReport(
      of: corpus, inputs: inputs,
      options: RecordedOptions(
        reading: options.reading, selection: options.selection, analysis: options.analysis,
        coverage: options.coverage, stories: options.stories, topics: options.topics,
        comparison: comparison.options),
      stories: stories, topics: try topics(of: corpus, analyzed), comparison: comparison,
      neighbors: coverage.nearestNeighborsOfAll(count: Self.neighborCount, threads: threads),
      plane: plane, planeShare: planeShare)
  }
}
