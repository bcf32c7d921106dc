internal import LinearAlgebra
internal import TextAnalysis
internal import VectorSpace

/// The distinct texts of a corpus as vectors: weighted terms, and directions in a latent space.
///
/// Texts of which no term is in the vocabulary have no direction and take no part.
struct TopicVectors: Sendable {
  /// The distinct texts that take part, by their index in ``texts``; documents are numbered by this order.
  let documents: [Int]
  let texts: DistinctTexts
  let vocabulary: Vocabulary
  /// How often each document holds each term: *documents* × *terms*.
  let counts: SparseMatrix
  /// Weighted, rows of length 1: *documents* × *terms*.
  let weighted: SparseMatrix
  /// The rows of *U* Σ, scaled to length 1: *documents* × *dimensions*.
  let latent: DenseMatrix
  let summary: LatentSpaceSummary

  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the latent space does not converge.
  init(
    _ analyzed: AnalyzedCorpus, options: Topics.Options, threads: Int
  ) throws(LinearAlgebraError) {
    texts = DistinctTexts(analyzed.articles)
    let corpus = analyzed.corpusTerms(threads: threads)
    let articles = texts.representatives.map { corpus.sequences[$0] }
    // One article alone shares no term, and two share few: their own terms must then do.
    var bounds = options.vocabulary
    if articles.count < Self.smallestCorpus { bounds.minimumDocumentFrequency = .count(1) }
    let vocabulary = Vocabulary(of: corpus, options: bounds, threads: threads)
    let counted = DocumentTermMatrix(counting: articles, vocabulary: vocabulary, threads: threads)
    let model = TFIDFModel(fitting: counted, weighting: options.weighting, threads: threads)
    let rows = model.weighted(counted.counts, threads: threads)
    let documents = (0..<rows.rowCount).filter { rows.hasWeight(inRow: $0) }
    self.documents = documents
    self.vocabulary = vocabulary
    let isWhole = documents.count == rows.rowCount
    counts = isWhole ? counted.counts : counted.counts.rows(at: documents)
    weighted = isWhole ? rows : rows.rows(at: documents)
    let fitted = weighted.evenlySpacedRows(options.latentDocuments)
    var exactness = TruncatedSVD.Options.standard
    exactness.tolerance = options.latentTolerance
    let decomposition = try fitted.truncatedSVD(
      rank: max(1, min(options.rank, documents.count)), options: exactness, threads: threads)
    summary = LatentSpaceSummary(decomposition)
    // W V = U Σ for the rows that were fitted, and folds in the others.
    latent = weighted.times(decomposition.rightVectors, threads: threads).normalizingRows()
  }

  /// With fewer distinct texts than this, a term need not be in two of them.
  private static let smallestCorpus = 20

  var count: Int { documents.count }
}

/// What the latent space of topics keeps of the weighted terms.
public struct LatentSpaceSummary: Hashable, Sendable {
  public let dimensions: Int
  /// The part of the weights' sum of squares that it keeps, in 0...1.
  public let explainedShare: Double
  /// The largest residual of a dimension, as a part of the first singular value.
  public let largestResidual: Double

  init(_ decomposition: TruncatedSVD) {
    dimensions = decomposition.singularValues.count
    explainedShare = decomposition.explainedShare.reduce(0, +)
    largestResidual =
      (decomposition.residuals.max() ?? 0) / (decomposition.singularValues.first ?? 1)
  }

  init() { (dimensions, explainedShare, largestResidual) = (0, 0, 0) }
}

extension SparseMatrix {
  /// At most this many rows, from the first on in equal steps.
  fileprivate func evenlySpacedRows(_ most: Int) -> SparseMatrix {
    rowCount <= most ? self : rows(at: (0..<most).map { $0 * rowCount / most })
  }

  fileprivate func hasWeight(inRow row: Int) -> Bool {
    values[entryRange(ofRow: row)].contains { $0 != 0 }
  }
}
