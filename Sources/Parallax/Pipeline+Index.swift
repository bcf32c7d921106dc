public import CorpusIndex

extension Pipeline {
  /// Whether the vectors of an index are those that the articles would have with this pipeline's options, wherever only the
  /// articles that are compared are asked for.
  public func isAnswered(by index: ArticleIndex) -> Bool {
    var coverage = options.coverage
    // Dates count when vectors are compared, not when they are made.
    coverage.time = index.manifest.options.coverage.time
    return options.analysis == index.manifest.options.analysis
      && coverage == index.manifest.options.coverage && !options.selection.includesNonArticles
  }
}

extension Pipeline.Options {
  /// Those of these options that an index keeps.
  public var indexed: IndexManifest.Options {
    var options = IndexManifest.Options()
    (options.reading, options.analysis, options.coverage) = (reading, analysis, coverage)
    return options
  }
}
