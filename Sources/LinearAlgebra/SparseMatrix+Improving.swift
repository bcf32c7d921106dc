extension SparseMatrix {
  /// The largest singular values of this *m* × *n* matrix and their right vectors, from a subspace that is near already.
  ///
  /// Each step multiplies the subspace by *AᵀA* and makes it orthonormal; at the end the best directions in it are taken
  /// (Rayleigh–Ritz). An error in direction *i* shrinks by (σ_d₊₁/σᵢ)² a step, *d* being the columns of `start`. No residual is
  /// promised: where the start is bad, use ``truncatedSVD(rank:options:threads:)``.
  ///
  /// - Parameters:
  ///   - start: *n* × *d*, with *d* ≥ `rank` columns and no more than *n*; they need not be orthonormal.
  ///   - rank: The number of triplets wanted, at least 1; those of σ ≤ 10⁻⁵ σ₁ are left out.
  ///   - steps: At least 0.
  /// - Complexity: O(`steps` · *d* · (nnz + *n d*)).
  ///
  /// ### Source
  /// Halko, Martinsson & Tropp (2011), SIAM Rev. 53(2), 217–288, section 4.5, with the old space instead of a random one.
  package func improvedTriplets(
    from start: DenseMatrix, rank: Int, steps: Int, threads: Int
  ) throws(LinearAlgebraError) -> (singularValues: [Double], rightVectors: DenseMatrix) {
    precondition(
      start.rowCount == columnCount && start.columnCount <= columnCount && rank >= 1,
      "\(start.rowCount) × \(start.columnCount) for \(columnCount) columns")
    let columns = transposed()
    var basis = start.qrFactorization().q
    for _ in 0..<steps {
      basis = columns.times(times(basis, threads: threads), threads: threads).qrFactorization().q
    }
    let image = times(basis, threads: threads)
    let (turn, squares, _) = try image.transposedTimes(image).singularValueDecomposition()
    let values = squares.map { max($0, 0).squareRoot() }
    let least = 1e-5 * (values.first ?? 0)
    let count = values.prefix(rank).prefix { $0 > least }.count
    var right = basis.times(turn.columns(at: 0..<count), threads: threads)
    var copy = right
    fixSigns(leading: &right, following: &copy)
    return (Array(values.prefix(count)), right)
  }
}
