public import LinearAlgebra
public import Reporting
public import TextAnalysis
public import VectorSpace

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
  ///   - weighting: How terms are weighted.
  ///   - rank: The most latent dimensions, at least 1.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  public init(
    of analyzed: AnalyzedCorpus, vocabulary options: Vocabulary.Options,
    weighting: TermWeighting, rank: Int, threads: Int
  ) throws(LinearAlgebraError) {
    let counted = DocumentTermMatrix(counting: analyzed, options: options, threads: threads)
    vocabulary = counted.vocabulary
    matrix = TFIDFModel(fitting: counted, weighting: weighting, threads: threads)
      .weighted(counted.counts, threads: threads)
    latent = try matrix.truncatedSVD(rank: rank, threads: threads)
  }

  /// Writes the matrix in Matrix Market's coordinate format.
  public func writeMatrix(to path: String) throws(OutputError) {
    let output = try OutputWriter(file: path)
    for block in MatrixMarket.blocks(of: matrix) { try output.write(block) }
    try output.finish()
  }

  /// Writes the terms in column order, one a line.
  public func writeVocabulary(to path: String) throws(OutputError) {
    try Self.write(vocabulary.lines, to: path)
  }

  /// Writes the articles' latent vectors, *U* Σ, as a NumPy array of *articles* × *dimensions*.
  public func writeVectors(to path: String) throws(OutputError) {
    let scaled = latent.leftVectors.scalingColumns(by: latent.singularValues.map { Float($0) })
    try Self.write(NumPyArray.bytes(of: scaled), to: path)
  }

  /// Writes the singular values, largest first, as a NumPy array.
  public func writeSingularValues(to path: String) throws(OutputError) {
    try Self.write(NumPyArray.bytes(of: latent.singularValues), to: path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let output = try OutputWriter(file: path)
    try output.write(bytes)
    try output.finish()
  }
}
