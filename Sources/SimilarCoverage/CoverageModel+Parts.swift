internal import Foundation
public import Languages
package import LinearAlgebra
public import NewsCorpus
package import Primitives
public import TextAnalysis
package import VectorSpace

/// What a model is made of, for an index that stores it, and the model that such parts make.
extension CoverageModel {
  package struct Parts: Sendable {
    package var options: Options
    package var terms: TermTable
    package var analysis: TextAnalyzer.Options
    package var mainLanguage: Language
    package var vocabulary: Vocabulary
    package var weighting: TFIDFModel
    package var termVectors: StoredMatrix
    package var vectors: StoredSparseMatrix
    package var postings: StoredSparseMatrix
    package var latent: StoredMatrix
    package var latentLengths: [Double]
    package var neighbors: StoredSparseMatrix
    package var scales: StoredValues<Float>
    package var calibration: SimilarityCalibration
    package var moments: [Double]
    package var singularValues: [Double]
    package var ownWords: OwnWords
    package var representativeOfArticle: [Int32]

    package init(
      options: Options, terms: TermTable, analysis: TextAnalyzer.Options, mainLanguage: Language,
      vocabulary: Vocabulary, weighting: TFIDFModel, termVectors: StoredMatrix,
      vectors: StoredSparseMatrix, postings: StoredSparseMatrix, latent: StoredMatrix,
      latentLengths: [Double], neighbors: StoredSparseMatrix, scales: StoredValues<Float>,
      calibration: SimilarityCalibration, moments: [Double], singularValues: [Double],
      ownWords: OwnWords, representativeOfArticle: [Int32]
    ) {
      (self.options, self.terms, self.analysis) = (options, terms, analysis)
      (self.mainLanguage, self.vocabulary) = (mainLanguage, vocabulary)
      (self.weighting, self.termVectors, self.vectors) = (weighting, termVectors, vectors)
      (self.postings, self.latent, self.latentLengths) = (postings, latent, latentLengths)
      (self.neighbors, self.scales) = (neighbors, scales)
      (self.calibration, self.moments) = (calibration, moments)
      self.singularValues = singularValues
      self.ownWords = ownWords
      self.representativeOfArticle = representativeOfArticle
    }

    /// Whether all shapes agree.
    var isSound: Bool {
      let (articles, terms) = (vectors.rowCount, vocabulary.count)
      return vectors.columnCount == terms && weighting.globalWeights.count == terms
        && termVectors.rowCount == terms && termVectors.columnCount == latent.columnCount
        && postings.rowCount == terms && postings.columnCount == articles
        && latent.rowCount == articles && latentLengths.count == articles
        && neighbors.rowCount == articles && neighbors.columnCount == articles
        && scales.count == articles && moments.count == articles
        && singularValues.count == latent.columnCount
        && ownWords.articles.count == articles && ownWords.knownLengths.count == articles
        && ownWords.weights.count == ownWords.articles.terms.count
        && ownWords.terms.termCount == self.terms.count
        && representativeOfArticle.count == articles
        && representativeOfArticle.allSatisfy { 0 <= $0 && Int($0) < articles }
    }
  }

  package var parts: Parts {
    Parts(
      options: options, terms: analyzed.terms, analysis: analyzed.options,
      mainLanguage: analyzed.mainLanguage, vocabulary: vocabulary, weighting: weighting,
      termVectors: termVectors, vectors: vectors.terms, postings: vectors.postings,
      latent: vectors.latent, latentLengths: vectors.latentLengths,
      neighbors: expansions.neighbors, scales: expansions.scales,
      calibration: calibration, moments: moments, singularValues: singularValues,
      ownWords: ownWords, representativeOfArticle: representativeOfArticle)
  }

  /// The model that some parts make, which answers as the one they were taken from did.
  ///
  /// It holds no tokens of the corpus's articles.
  ///
  /// - Returns: `nil` if the shapes of the parts do not agree.
  package init?(_ parts: Parts) {
    guard parts.isSound else { return nil }
    options = parts.options
    vocabulary = parts.vocabulary
    analyzed = AnalyzedCorpus(
      terms: parts.terms, options: parts.analysis, mainLanguage: parts.mainLanguage)
    vectors = BlendedVectors(
      terms: parts.vectors, postings: parts.postings, latent: parts.latent,
      latentLengths: parts.latentLengths)
    expansions = Expansions(neighbors: parts.neighbors, scales: parts.scales)
    weighting = parts.weighting
    termVectors = parts.termVectors
    calibration = parts.calibration
    moments = parts.moments
    singularValues = parts.singularValues
    ownWords = parts.ownWords
    representativeOfArticle = parts.representativeOfArticle
  }

  /// The latent space, its dimensions of length 1.
  package var space: LatentSpace {
    let factors = singularValues.map { pow(Float($0), 1 - options.singularValuePower) }
    let vectors = DenseMatrix(
      rowCount: termVectors.rowCount, columnCount: termVectors.columnCount,
      values: Array(termVectors.values))
    return LatentSpace(
      singularValues: singularValues, termVectors: vectors.scalingColumns(by: factors))
  }

  /// The language of most articles.
  public var mainLanguage: Language { analyzed.mainLanguage }

  /// Articles such as a query, in the terms of the corpus.
  public func analyzing(_ articles: [Article]) -> [AnalyzedArticle] {
    analyzed.analyzing(articles, threads: 1)
  }
}
