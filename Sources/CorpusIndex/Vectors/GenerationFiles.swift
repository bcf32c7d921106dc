internal import Foundation
internal import Languages
internal import LinearAlgebra
internal import NewsCorpus
internal import Primitives
internal import SimilarCoverage
internal import TextAnalysis
internal import VectorSpace

/// The flat files of a generation, which hold a fitted model; and the model that they hold.
///
/// - `articles.flat`: the ids of the compared articles, in order, their keys in the database, and their moments.
/// - `cleaning.flat`: the recurring lines of every outlet; see ``StoredCleaning``.
/// - `words.flat`: every word of the corpus as its term, its usual form, and how often it is used.
/// - `vocabulary.flat`: which words, and runs of words, are columns, in how many articles they are, and their weights.
/// - `matrix.flat`: the weighted document-term matrix by rows and by columns.
/// - `space.flat`: the latent space: a row a term, and the singular values.
/// - `vectors.flat`: the articles' places in it.
/// - `neighbors.flat`: the articles that each is expanded by, their weights, and the lengths.
struct GenerationFiles: Sendable {
  static let names = [
    "articles", "cleaning", "matrix", "neighbors", "space", "vectors", "vocabulary", "words",
  ]
  .map { $0 + ".flat" }

  let model: CoverageModel
  /// By increasing id.
  let ids: StoredTexts
  let keys: StoredValues<Int64>
}

extension GenerationFiles {
  /// Writes the files of a model into a folder that exists.
  static func write(
    _ parts: CoverageModel.Parts, ids: [String], keys: [Int64], to folder: String
  ) throws(IndexError) {
    var files: [String: FlatFileWriter] = [:]
    var articles = FlatFileWriter()
    articles.add("ids", texts: PackedTexts(ids))
    articles.add("keys", keys)
    articles.add("moments", parts.moments)
    files["articles"] = articles

    var words = FlatFileWriter()
    words.add("terms", texts: parts.terms.terms)
    words.add("surfaces", texts: parts.terms.surfaces)
    words.add("uses", parts.terms.useCounts)
    words.add("inner_uses", parts.terms.innerUseCounts)
    words.add("capitalized_inner_uses", parts.terms.capitalizedInnerUseCounts)
    words.add("main_language", texts: [parts.mainLanguage.code])
    files["words"] = words

    var vocabulary = FlatFileWriter()
    vocabulary.add("document_frequency", parts.vocabulary.documentFrequency)
    vocabulary.add("document_count", [parts.vocabulary.documentCount])
    vocabulary.add("first_columns", parts.vocabulary.storedFirstColumns)
    vocabulary.add("rests", parts.vocabulary.storedRests)
    vocabulary.add("weights", parts.weighting.globalWeights)
    vocabulary.add("mean_length", [parts.weighting.meanLength])
    files["vocabulary"] = vocabulary

    var matrix = FlatFileWriter()
    matrix.add("rows", parts.vectors)
    matrix.add("columns", parts.postings)
    files["matrix"] = matrix

    var space = FlatFileWriter()
    space.add("singular_values", parts.singularValues)
    space.add("term_vectors", parts.termVectors.values)
    files["space"] = space

    var vectors = FlatFileWriter()
    vectors.add("latent", parts.latent.values)
    vectors.add("lengths", parts.latentLengths)
    files["vectors"] = vectors

    var neighbors = FlatFileWriter()
    neighbors.add("neighbors", parts.neighbors)
    neighbors.add("scales", parts.scales)
    neighbors.add("calibration", [parts.calibration.exponent])
    files["neighbors"] = neighbors

    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      try file.write(to: "\(folder)/\(name).flat")
    }
  }

  /// Maps the files in a folder.
  ///
  /// - Throws: ``IndexError/damaged(file:reason:)`` for a file that is missing or whose header or shape is wrong.
  init(opening folder: String, options: IndexManifest.Options) throws(IndexError) {
    func open(_ name: String) throws(IndexError) -> FlatFile {
      try FlatFile(opening: "\(folder)/\(name).flat")
    }
    let articles = try open("articles")
    ids = try StoredTexts("ids", in: articles)
    keys = try articles.values("keys")
    guard keys.count == ids.count else { throw articles.damaged("its arrays differ in length") }

    let (terms, mainLanguage) = try Self.words(in: try open("words"))
    let vocabularyFile = try open("vocabulary")
    let vocabulary = Vocabulary(
      of: terms, documentFrequency: try vocabularyFile.array("document_frequency"),
      documentCount: try vocabularyFile.array("document_count", Int.self).first ?? 0,
      rests: try vocabularyFile.array("rests"),
      firstColumns: try vocabularyFile.array("first_columns"),
      options: options.coverage.vocabulary)
    guard let vocabulary else { throw vocabularyFile.damaged("its columns do not fit the words") }

    let (matrix, space, vectors) = (try open("matrix"), try open("space"), try open("vectors"))
    let singularValues = try space.array("singular_values", Double.self)
    let neighbors = try open("neighbors")
    let termVectors = try space.matrix(
      "term_vectors", rows: vocabulary.count, columns: singularValues.count)
    let latent = try vectors.matrix("latent", rows: ids.count, columns: singularValues.count)
    let parts = CoverageModel.Parts(
      options: options.coverage, terms: terms, analysis: options.analysis,
      mainLanguage: mainLanguage, vocabulary: vocabulary,
      weighting: TFIDFModel(
        weighting: options.coverage.weighting,
        globalWeights: try vocabularyFile.array("weights"),
        meanLength: try vocabularyFile.array("mean_length", Double.self).first ?? 1),
      termVectors: termVectors,
      vectors: try matrix.sparse("rows", columns: vocabulary.count),
      postings: try matrix.sparse("columns", columns: ids.count), latent: latent,
      latentLengths: try vectors.array("lengths"),
      neighbors: try neighbors.sparse("neighbors", columns: ids.count),
      scales: try neighbors.values("scales"),
      calibration: try Self.calibration(in: neighbors), moments: try articles.array("moments"),
      singularValues: singularValues)
    guard let model = CoverageModel(parts) else {
      throw .damaged(file: folder, reason: "the shapes of its files do not agree")
    }
    self.model = model
    vectors.willReadAll()
  }

  private static func words(in file: FlatFile) throws(IndexError) -> (TermTable, Language) {
    let language = try StoredTexts("main_language", in: file)
    let table = TermTable(
      storedTerms: try file.texts("terms"), surfaces: try file.texts("surfaces"),
      useCounts: try file.array("uses"), innerUseCounts: try file.array("inner_uses"),
      capitalizedInnerUseCounts: try file.array("capitalized_inner_uses"))
    guard let table, language.count == 1 else { throw file.damaged("its arrays differ in length") }
    return (table, Language(language[0]))
  }

  private static func calibration(in file: FlatFile) throws(IndexError) -> SimilarityCalibration {
    guard let exponent = try file.array("calibration", Float.self).first, exponent > 0,
      exponent.isFinite
    else { throw file.damaged("it has no calibration") }
    return SimilarityCalibration(exponent: exponent)
  }
}

extension FlatFileWriter {
  fileprivate mutating func add(_ name: String, _ matrix: StoredSparseMatrix) {
    add(name + ".offsets", matrix.rowOffsets)
    add(name + ".indices", matrix.columnIndices)
    add(name + ".values", matrix.values)
  }
}

extension FlatFile {
  func texts(_ name: String) throws(IndexError) -> PackedTexts {
    let texts = PackedTexts(
      bytes: try array(name + ".bytes"), offsets: try array(name + ".offsets"))
    guard let texts else { throw damaged("the texts \(name) are not in order") }
    return texts
  }

  func sparse(_ name: String, columns: Int) throws(IndexError) -> StoredSparseMatrix {
    let matrix = StoredSparseMatrix(
      columnCount: columns, rowOffsets: try values(name + ".offsets"),
      columnIndices: try values(name + ".indices"), values: try values(name + ".values"))
    guard let matrix else { throw damaged("the matrix \(name) is not sound") }
    return matrix
  }

  func matrix(_ name: String, rows: Int, columns: Int) throws(IndexError) -> StoredMatrix {
    guard
      let matrix = StoredMatrix(rowCount: rows, columnCount: columns, values: try values(name))
    else { throw damaged("the matrix \(name) is not \(rows) × \(columns)") }
    return matrix
  }
}
