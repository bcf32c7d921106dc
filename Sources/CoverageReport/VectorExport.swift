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

  /// Every singular triplet: `dimension, singular_value, residual, residual_share, variance_share`. The residual is the
  /// larger of ‖*A v* − σ *u*‖ and ‖*Aᵀu* − σ *v*‖, and its share that of the largest singular value.
  public var residuals: Table {
    let first = latent.singularValues.first ?? 1
    return Table(
      columns: [
        .init("dimension", .number), .init("singular_value", .number), .init("residual", .number),
        .init("residual_share", .number), .init("variance_share", .number),
      ],
      rows: latent.singularValues.indices.map { index in
        [
          .integer(index + 1), .number(latent.singularValues[index], decimals: 6),
          .number(latent.residuals[index], decimals: 9),
          .number(latent.residuals[index] / first, decimals: 9),
          .number(latent.explainedShare[index], decimals: 6),
        ]
      })
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let output = try OutputWriter(file: path)
    try output.write(bytes)
    try output.finish()
  }
}

extension Table {
  /// `collocation, count, articles, log_likelihood`, in the order given.
  public init(collocations: [Collocation]) {
    self.init(
      columns: [
        .init("collocation", .text), .init("count", .number), .init("articles", .number),
        .init("log_likelihood", .number),
      ],
      rows: collocations.map {
        [
          .text($0.surface), .integer($0.count), .integer($0.documentCount),
          .number($0.logLikelihood, decimals: 3),
        ]
      })
  }
}
