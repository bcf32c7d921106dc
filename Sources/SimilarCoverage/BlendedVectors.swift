internal import LinearAlgebra

/// A vector in the terms and in the latent space at once, with *c* · *c′* = (1 − *w*) cos(TF-IDF) + *w* cos(LSA) for two
/// articles and the share *w*.
struct BlendedVector: Sendable {
  /// By increasing term.
  var terms: [(term: Int32, value: Float)]
  var latent: [Float]

  /// The sum of vectors, each times its weight.
  static func sum(
    _ parts: [(vector: BlendedVector, weight: Float)], scratch: inout TermScratch
  ) -> BlendedVector {
    var latent = Array(repeating: Float(0), count: parts.first?.vector.latent.count ?? 0)
    for (vector, weight) in parts {
      for (term, value) in vector.terms { scratch.add(weight * value, to: term) }
      for index in latent.indices { latent[index] += weight * vector.latent[index] }
    }
    return BlendedVector(terms: scratch.take(), latent: latent)
  }
}

/// A sum over terms, of which few are not zero; kept to be used again.
struct TermScratch {
  private var values: [Float]
  private var touched: [Int32] = []

  init(termCount: Int) { values = Array(repeating: 0, count: termCount) }

  mutating func add(_ value: Float, to term: Int32) {
    guard value != 0 else { return }
    if values[Int(term)] == 0 { touched.append(term) }
    values[Int(term)] += value
  }

  /// The terms that were added to, by increasing term; the scratch is empty afterwards.
  mutating func take() -> [(term: Int32, value: Float)] {
    touched.sort()
    var result: [(term: Int32, value: Float)] = []
    for term in touched where values[Int(term)] != 0 {
      result.append((term, values[Int(term)]))
      values[Int(term)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return result
  }
}

/// The vectors of a corpus, and their products with others.
struct BlendedVectors: Sendable {
  /// *articles* × *terms*.
  let terms: StoredSparseMatrix
  /// *articles* × *dimensions*.
  let latent: StoredMatrix
  /// The length of each article's latent vector before it was scaled.
  let latentLengths: [Double]
  /// *terms* × *articles*: ``terms`` by columns.
  let postings: StoredSparseMatrix

  init(terms: SparseMatrix, latent: DenseMatrix, latentLengths: [Double]) {
    self.init(
      terms: StoredSparseMatrix(terms), postings: StoredSparseMatrix(terms.transposed()),
      latent: StoredMatrix(latent), latentLengths: latentLengths)
  }

  init(
    terms: StoredSparseMatrix, postings: StoredSparseMatrix, latent: StoredMatrix,
    latentLengths: [Double]
  ) {
    self.terms = terms
    self.latent = latent
    self.latentLengths = latentLengths
    self.postings = postings
  }

  var count: Int { terms.rowCount }

  subscript(article: Int) -> BlendedVector {
    BlendedVector(
      terms: terms.entryRange(ofRow: article).map { (terms.columnIndices[$0], terms.values[$0]) },
      latent: Array(latent.row(article)))
  }

  /// The products of some vectors with every article's: *vectors* × *articles*.
  ///
  /// - Complexity: O(Σ postings of the vectors' terms + *articles* · *dimensions*) a vector.
  func products(with vectors: [BlendedVector]) -> DenseMatrix {
    let queries = DenseMatrix(
      rowCount: vectors.count, columnCount: latent.columnCount,
      values: vectors.flatMap(\.latent))
    var rows = latent.products(with: queries).values
    for (number, vector) in vectors.enumerated() {
      let start = number * count
      for (term, value) in vector.terms {
        postings.add(row: Int(term), times: value, to: &rows, from: start)
      }
    }
    return DenseMatrix(rowCount: vectors.count, columnCount: count, values: rows)
  }

  /// The squared length of the sum of all vectors, each times its weight.
  func squaredLength(ofSumBy weights: [Double]) -> Double {
    var sums = Array(repeating: 0.0, count: terms.columnCount)
    var latentSums = Array(repeating: 0.0, count: latent.columnCount)
    for (article, weight) in weights.enumerated() where weight != 0 {
      for entry in terms.entryRange(ofRow: article) {
        sums[Int(terms.columnIndices[entry])] += weight * Double(terms.values[entry])
      }
      for (dimension, value) in latent.row(article).enumerated() {
        latentSums[dimension] += weight * Double(value)
      }
    }
    return (sums + latentSums).reduce(0) { $0 + $1 * $1 }
  }
}
