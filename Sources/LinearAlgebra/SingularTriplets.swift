internal import Primitives

/// Singular triplets of *S* in *G* = *S Sᵀ* from eigenvectors of *G*, refined and measured.
struct SingularTriplets {
  private let gram: GramOperator
  private(set) var values: [Double] = []
  /// The vectors on the smaller side: columns of a `gram.size` × *k* matrix.
  private(set) var short: DenseMatrix
  /// The vectors on the larger side.
  private(set) var long: DenseMatrix
  private(set) var residuals: [Double] = []

  /// With *W* = *Sᵀ U*, the values are the lengths of *W*'s columns and the other vectors their directions.
  ///
  /// An eigenvector of *G* in Float32 says nothing of a σ below about √ε σ₁, since *G* squares it. So, where the values
  /// spread that far, *WᵀW* is diagonalised once more, in Float64, and *U* and *W* turned accordingly.
  ///
  /// Triplets with σ ≤ 10⁻⁵ σ₁ are dropped.
  init(shortVectors: DenseMatrix, of gram: GramOperator) throws(LinearAlgebraError) {
    self.gram = gram
    short = shortVectors
    long = gram.long.times(short, threads: gram.threads)
    var squares = squaredLengths(long, threads: gram.threads)
    let (least, greatest) = (squares.min() ?? 0, squares.max() ?? 0)
    if least < 4e-4 * greatest {
      for _ in 0..<2 { try refine() }
      squares = squaredLengths(long, threads: gram.threads)
    }
    // Rounding may have exchanged two nearly equal values.
    let first = squares.max() ?? 0
    let order = squares.indices.filter { squares[$0] > 1e-10 * first }.sorted {
      (squares[$1], $0) < (squares[$0], $1)
    }
    values = order.map { squares[$0].squareRoot() }
    if order != Array(0..<short.columnCount) {
      short = short.columns(at: order)
      long = long.columns(at: order)
    }
    long = long.scalingColumns(by: values.map { Float(1 / $0) })
  }

  /// A Rayleigh–Ritz step inside the space of the vectors.
  private mutating func refine() throws(LinearAlgebraError) {
    let k = short.columnCount
    let parts = chunkedMap(count: long.rowCount, chunkSize: rowsPerChunk, threads: gram.threads) {
      [long] rows in
      var sum = [Double](repeating: 0, count: k * k)
      BLAS.addSquare(
        of: long.values[rows.lowerBound * k..<rows.upperBound * k].map(Double.init), k, rows.count,
        into: &sum)
      return sum
    }
    var total = [Double](repeating: 0, count: k * k)
    for part in parts { for i in 0..<k * k { total[i] += part[i] } }
    let eigen = try SymmetricEigen(lowerTriangle: total, size: k, largest: k)
    let turn = DenseMatrix(rowCount: k, columnCount: k, values: eigen.vectors.map(Float.init))
      .transposed()
    short = short.times(turn, threads: gram.threads)
    // Again from S, since turning the product would keep its rounding errors.
    long = gram.long.times(short, threads: gram.threads)
  }

  /// Finds the residuals.
  ///
  /// - Throws: ``LinearAlgebraError/didNotConverge(routine:info:)`` if one is more than `tolerance` · σ₁.
  mutating func measure(tolerance: Double) throws(LinearAlgebraError) {
    var difference = gram.short.times(long, threads: gram.threads)
    let k = values.count
    for i in 0..<difference.rowCount {
      for j in 0..<k {
        difference.values[i * k + j] -= Float(values[j]) * short.values[i * k + j]
      }
    }
    residuals = squaredLengths(difference, threads: gram.threads).map { $0.squareRoot() }
    let bound = tolerance * (values.first ?? 0)
    let failed = residuals.count { !($0 <= bound) }
    guard failed == 0 else { throw .didNotConverge(routine: "block Lanczos", info: failed) }
  }
}

/// The squared length of every column, in Float64.
private func squaredLengths(_ matrix: DenseMatrix, threads: Int) -> [Double] {
  let k = matrix.columnCount
  let parts = chunkedMap(count: matrix.rowCount, chunkSize: rowsPerChunk, threads: threads) {
    rows in
    var sums = [Double](repeating: 0, count: k)
    for i in rows {
      for j in 0..<k {
        let value = Double(matrix.values[i * k + j])
        sums[j] += value * value
      }
    }
    return sums
  }
  return parts.reduce(into: [Double](repeating: 0, count: k)) { total, part in
    for j in 0..<k { total[j] += part[j] }
  }
}
