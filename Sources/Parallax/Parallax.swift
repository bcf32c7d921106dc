@_exported public import ArticleExtraction
@_exported public import CorpusIndex
@_exported public import CorpusReading
@_exported public import Evaluation
@_exported public import LinearAlgebra
@_exported public import NewsCorpus
@_exported public import Reporting
@_exported public import SimilarCoverage
@_exported public import StoryClustering
@_exported public import SystemFiles
@_exported public import TextAnalysis
@_exported public import TopicModeling
@_exported public import VectorSpace

/// What the program says of itself.
public enum ProgramVersion {
  /// As `--version` prints it and manifests record it.
  public static let current = "0.1.0"
}
