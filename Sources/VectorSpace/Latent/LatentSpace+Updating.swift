package import LinearAlgebra
package import TextAnalysis

extension LatentSpace {
  /// This space in the terms of another vocabulary: a term that is new has no place in it yet, and one that is gone is left out.
  ///
  /// - Parameters:
  ///   - old: The terms of this space, by increasing bytes, as those of a ``Vocabulary`` are.
  ///   - new: The terms wanted, likewise.
  package func mapped(from old: PackedTexts, to new: PackedTexts) -> LatentSpace {
    precondition(old.count == termVectors.rowCount, "\(old.count) terms")
    var rows = Array(repeating: Float(0), count: new.count * termVectors.columnCount)
    var place = 0
    for row in new.indices {
      let term = new.utf8(row)
      while place < old.count, old.utf8(place).lexicographicallyPrecedes(term) { place += 1 }
      guard place < old.count, old.utf8(place) == term else { continue }
      let start = row * termVectors.columnCount
      rows.replaceSubrange(start..<start + termVectors.columnCount, with: termVectors.row(place))
    }
    return LatentSpace(
      singularValues: singularValues,
      termVectors: DenseMatrix(
        rowCount: new.count, columnCount: termVectors.columnCount, values: rows))
  }

  /// This space with places for the terms that have none, by the documents that they are in: *v* = *Aᵀ A V* σ⁻² for those rows.
  ///
  /// That is folding in, of terms instead of documents; the dimensions are scaled to length 1 again, and are no longer quite
  /// orthogonal.
  ///
  /// ### Source
  /// Deerwester et al. (1990), J. Am. Soc. Inf. Sci. 41(6); Berry, Dumais & O'Brien (1995), SIAM Rev. 37(4).
  package func foldingIn(termsOf matrix: SparseMatrix, threads: Int) -> LatentSpace {
    let isMissing = (0..<termVectors.rowCount).map { term in
      termVectors.row(term).allSatisfy { $0 == 0 }
    }
    guard isMissing.contains(true) else { return self }
    let places = matrix.times(termVectors, threads: threads)
    let images = matrix.transposed().times(places, threads: threads)
    var values = termVectors.values
    let count = termVectors.columnCount
    let factors = singularValues.map { Float(1 / ($0 * $0)) }
    for term in isMissing.indices where isMissing[term] {
      for dimension in 0..<count {
        values[term * count + dimension] =
          images[term, dimension] * factors[dimension]
      }
    }
    let filled = DenseMatrix(
      rowCount: termVectors.rowCount, columnCount: count, values: values)
    return LatentSpace(
      singularValues: singularValues,
      termVectors: filled.transposed().normalizingRows().transposed())
  }

  /// The space of a matrix, improved from this one as a start together with directions that new documents have.
  ///
  /// - Parameters:
  ///   - matrix: *documents* × *terms*.
  ///   - newRows: The documents that this space was not made for.
  ///   - rank: The dimensions wanted.
  ///   - steps: See ``/LinearAlgebra/SparseMatrix/improvedTriplets(from:rank:steps:threads:)``.
  package func improved(
    for matrix: SparseMatrix, newRows: [Int], rank: Int, steps: Int = 3, threads: Int
  ) throws(LinearAlgebraError) -> LatentSpace {
    let spare = max(16, rank - termVectors.columnCount + rank / 4)
    let width = min(matrix.columnCount, matrix.rowCount, termVectors.columnCount + spare)
    let news = matrix.rows(at: newRows.isEmpty ? Array(0..<matrix.rowCount) : newRows)
    var generator = SplitMix64(seed: 0)
    let mixture = DenseMatrix(
      rowCount: news.rowCount, columnCount: spare,
      values: (0..<news.rowCount * spare).map { _ in
        Float.random(in: -1...1, using: &generator)
      })
    let directions = news.transposed().times(mixture, threads: threads)
    let start = (0..<matrix.columnCount).flatMap { term in
      (termVectors.row(term) + directions.row(term)).prefix(width)
    }
    let found = try matrix.improvedTriplets(
      from: DenseMatrix(rowCount: matrix.columnCount, columnCount: width, values: start),
      rank: rank, steps: steps, threads: threads)
    return LatentSpace(
      singularValues: found.singularValues, termVectors: found.rightVectors)
  }
}
