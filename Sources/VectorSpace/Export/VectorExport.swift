public import LinearAlgebra
public import TextAnalysis

/// The vectors of a corpus for other programs: the weighted document-term matrix and its latent space.
///
/// Rows are articles in the order of their ids, columns the terms of the vocabulary.
public struct VectorExport: Sendable {
  public let vocabulary: Vocabulary
  /// *articles* × *terms*.
  public let matrix: SparseMatrix
  /// The largest singular triplets of ``matrix``.
  public let latent: TruncatedSVD

  /// - Parameters:
  ///   - corpus: The terms of the articles.
  ///   - weighting: How terms are weighted.
  ///   - rank: The most latent dimensions, at least 1.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  public init(
    of corpus: CorpusTerms, vocabulary options: Vocabulary.Options,
    weighting: TermWeighting, rank: Int, threads: Int
  ) throws(LinearAlgebraError) {
    let counted = DocumentTermMatrix(counting: corpus, options: options, threads: threads)
    vocabulary = counted.vocabulary
    matrix = TFIDFModel(fitting: counted, weighting: weighting, threads: threads)
      .weighted(counted.counts, threads: threads)
    latent = try matrix.truncatedSVD(rank: rank, threads: threads)
  }
}
