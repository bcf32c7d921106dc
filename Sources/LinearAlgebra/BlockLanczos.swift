internal import Primitives

/// An orthonormal basis *Q* of the block Krylov subspace of a Gram operator *G*, and the projection *QᵀG Q*.
///
/// Goals, in order: the stated residual; the same bits at any number of threads; speed. The basis is Float32, since
/// the products with it take most of the time; the projection is Float64, where rounding would cost digits. Every new
/// block is made orthogonal to the whole basis, not only to the last two blocks as in exact arithmetic: in Float32 the
/// three-term recurrence alone loses the orthogonality within a few steps.
struct BlockLanczos {
  private let gram: GramOperator
  private let width: Int
  /// By columns, `gram.size` values each.
  private let basis: FloatBuffer
  private var dimension = 0
  /// The first column of the basis with which the next block's product is coupled in exact arithmetic.
  private var coupledFrom = 0
  /// Column *j* of *QᵀG Q* down to the end of its block.
  private var projection: [[Double]] = []
  /// The next block by rows: orthonormal, orthogonal to the basis.
  private var block: FloatBuffer
  /// *F*, by rows, in *G Q*ⱼ = *Q H* + `block` *F* for the last block *Q*ⱼ.
  private var coupling: [Double] = []
  private let between: FloatBuffer

  /// The dimension at which the first look at the residuals is worth its cost. Measured on news text: ranks 10 to 300
  /// reach 10⁻⁴ at 4 to 5 times the rank.
  static func firstDimension(rank: Int) -> Int { rank * 18 / 5 + 96 }

  /// The eigenvectors of the `count` largest eigenvalues of `gram`, as columns.
  static func largestEigenvectors(
    of gram: GramOperator, count: Int, options: TruncatedSVD.Options,
    using generator: inout some RandomNumberGenerator
  ) throws(LinearAlgebraError) -> DenseMatrix {
    let width = min(options.blockSize, gram.size / 8)
    let kept = count + max(width, count / 4)
    let limit = min(
      gram.size - width,
      max(options.maximumDimension ?? (8 * count + 256), kept + 4 * width))
    var lanczos = BlockLanczos(gram, width: width, using: &generator)
    var target = firstDimension(rank: count)
    for _ in 0...options.restarts {
      while true {
        target = min(target, limit)
        while lanczos.dimension + width <= target { lanczos.step(using: &generator) }
        let ritz = try lanczos.ritzPairs(count: kept)
        let missing = lanczos.unconverged(ritz, count: count, tolerance: options.tolerance)
        if missing == 0 { return lanczos.ritzVectors(ritz, count: count) }
        if lanczos.dimension + width > limit {
          lanczos.restart(keeping: ritz, count: kept)
          break
        }
        target = lanczos.dimension + max(width, lanczos.dimension / 8)
      }
      target = limit
    }
    throw .didNotConverge(routine: "block Lanczos", info: count)
  }

  private init(
    _ gram: GramOperator, width: Int, using generator: inout some RandomNumberGenerator
  ) {
    self.gram = gram
    self.width = width
    basis = FloatBuffer(count: 0)
    between = FloatBuffer(count: gram.long.rowCount * width)
    block = FloatBuffer(count: gram.size * width)
    for i in 0..<block.count { block[i] = generator.nextSymmetric() }
    _ = orthonormalize(block, reference: 0, using: &generator)
  }

  /// Moves the next block into the basis and makes the one after it.
  private mutating func step(using generator: inout some RandomNumberGenerator) {
    append(block)
    let product = FloatBuffer(count: gram.size * width)
    gram.apply(block, width: width, between: between, into: product)
    let reference = squares(product).diagonal(width).max() ?? 0
    // In exact arithmetic these blocks are all there is to remove. Taken first, they leave a product so small that its
    // rounding errors, which the second pass leaves behind, are small as well.
    var coefficients = removeBasis(coupledFrom..<dimension, from: product)
    for (i, value) in removeBasis(0..<dimension, from: product).enumerated() {
      coefficients[i] += value
    }
    coupledFrom = dimension - width
    var (factor, least) = orthonormalize(product, reference: reference, using: &generator)
    // What little of the basis rounding left is scaled up with a small block: take it out again.
    while least < 1e-3 * reference {
      let again = removeBasis(0..<dimension, from: product)
      let next = orthonormalize(product, reference: 1, using: &generator)
      for j in 0..<width {
        for l in 0..<width where factor[l * width + j] != 0 {
          for i in 0..<dimension {
            coefficients[j * dimension + i] += again[l * dimension + i] * factor[l * width + j]
          }
        }
      }
      factor = squareProduct(next.factor, factor, width)
      least = next.least > 1e-3 ? .infinity : 0
    }
    for j in 0..<width {
      projection.append(Array(coefficients[j * dimension..<(j + 1) * dimension]))
    }
    coupling = factor
    block = product
  }
}

// MARK: - The basis

extension BlockLanczos {
  private mutating func append(_ block: FloatBuffer) {
    let (n, start) = (gram.size, dimension)
    if (start + width) * n > basis.count {
      basis.grow(to: max(start + width, start * 5 / 4) * n)
    }
    // SAFETY: the basis has room for `start` + `width` columns of n values, the block has n rows of `width`.
    unsafe transpose(block.base, rows: n, columns: width, into: basis.base + start * n)
    dimension += width
  }

  /// *W* ← *W* − *Q H* where *H* = *QᵀW*, for some columns of the basis.
  ///
  /// - Returns: *H*, by columns, with zeros for the other columns of the basis.
  private func removeBasis(_ columns: Range<Int>, from w: FloatBuffer) -> [Double] {
    let (n, d, b) = (gram.size, columns.count, width)
    let start = columns.lowerBound * n
    let parts = chunkedMap(count: n, chunkSize: rowsPerChunk, threads: gram.threads) { rows in
      let part = FloatBuffer(count: d * b)
      // SAFETY: n × d of the basis are filled; the chunk's rows begin at its lower bound in both; W by rows is Wᵀ by columns.
      unsafe BLAS.multiply(
        d, b, rows.count, basis.base + start + rows.lowerBound, lead: n, transposingA: true,
        w.base + rows.lowerBound * b, lead: b, transposingB: true, into: part.base, lead: d)
      return part
    }
    let sum = FloatBuffer(count: d * b)
    for part in parts { for i in 0..<d * b { sum[i] += part[i] } }
    _ = chunkedMap(count: n, chunkSize: rowsPerChunk, threads: gram.threads) { rows in
      // SAFETY: as above; each chunk writes its own rows of W.
      unsafe BLAS.multiply(
        b, rows.count, d, alpha: -1, sum.base, lead: d, transposingA: true,
        basis.base + start + rows.lowerBound, lead: n, transposingB: true,
        beta: 1, into: w.base + rows.lowerBound * b, lead: b)
    }
    var coefficients = [Double](repeating: 0, count: dimension * b)
    for j in 0..<b {
      for i in 0..<d {
        coefficients[j * dimension + columns.lowerBound + i] = Double(sum[j * d + i])
      }
    }
    return coefficients
  }

  /// *WᵀW* in Float64, the lower triangle by columns.
  private func squares(_ w: FloatBuffer) -> [Double] {
    let b = width
    let parts = chunkedMap(
      count: gram.size, chunkSize: rowsPerChunk, threads: gram.threads
    ) { rows in
      let values = (rows.lowerBound * b..<rows.upperBound * b).map { Double(w[$0]) }
      var sum = [Double](repeating: 0, count: b * b)
      BLAS.addSquare(of: values, b, rows.count, into: &sum)
      return sum
    }
    return parts.reduce(into: [Double](repeating: 0, count: b * b)) { sum, part in
      for i in 0..<b * b { sum[i] += part[i] }
    }
  }

  /// *W* ← *W Z* Λ^(−½) with *WᵀW* = *Z* Λ *Zᵀ*, so that its columns become orthonormal.
  ///
  /// A direction that is rounding beside `reference`, a squared length, is replaced by a random one, and so continues the
  /// iteration where the subspace is invariant.
  ///
  /// - Returns: *F* = Λ^½ *Zᵀ*, by rows, with zeros for a replaced direction, and the least eigenvalue, 0 after a
  ///   replacement: then the block is not yet orthogonal to the basis.
  ///
  /// ### Source
  /// Stathopoulos & Wu (2002), A block orthogonalization procedure with constant synchronization requirements, SIAM J.
  /// Sci. Comput. 23(6), 2165–2182.
  private func orthonormalize(
    _ w: FloatBuffer, reference: Double, using generator: inout some RandomNumberGenerator
  ) -> (factor: [Double], least: Double) {
    let b = width
    guard let eigen = try? SymmetricEigen(lowerTriangle: squares(w), size: b, largest: b) else {
      preconditionFailure("a \(b) × \(b) eigenvalue problem did not converge")
    }
    let floor = max(reference * 1e-12, (eigen.values.first ?? 0) * 1e-12)
    let found = eigen.values.count { $0 > floor && $0 > 0 }
    var transform = [Float](repeating: 0, count: b * b)
    var factor = [Double](repeating: 0, count: b * b)
    for i in 0..<found {
      let length = eigen.values[i].squareRoot()
      for j in 0..<b {
        transform[i * b + j] = Float(eigen.vectors[i * b + j] / length)
        factor[i * b + j] = eigen.vectors[i * b + j] * length
      }
    }
    let old = FloatBuffer(w.values(count: w.count))
    let columns = FloatBuffer(transform)
    _ = chunkedMap(count: gram.size, chunkSize: rowsPerChunk, threads: gram.threads) { rows in
      // SAFETY: by columns, Wᵀ ← Xᵀ Wᵀ for the chunk's rows; X is b × b.
      unsafe BLAS.multiply(
        b, rows.count, b, columns.base, lead: b, transposingA: true,
        old.base + rows.lowerBound * b, lead: b, into: w.base + rows.lowerBound * b, lead: b)
    }
    guard found < b else { return (factor, eigen.values[b - 1]) }
    let scale = (3 / Float(gram.size)).squareRoot()
    for i in 0..<gram.size {
      for j in found..<b { w[i * b + j] = scale * generator.nextSymmetric() }
    }
    return (factor, 0)
  }
}

// MARK: - Ritz pairs

extension BlockLanczos {
  private func ritzPairs(count: Int) throws(LinearAlgebraError) -> SymmetricEigen {
    let d = dimension
    var matrix = [Double](repeating: 0, count: d * d)
    for (j, column) in projection.enumerated() {
      for (i, value) in column.enumerated() {
        // The lower triangle, and the mean of both halves inside a diagonal block.
        let place = max(i, j) + min(i, j) * d
        matrix[place] =
          i > j || (i < j && j < projection[i].count)
          ? matrix[place] + value / 2 : value
      }
    }
    return try SymmetricEigen(lowerTriangle: matrix, size: d, largest: min(count, d))
  }

  /// How many of the first `count` pairs have ‖*G q* − θ *q*‖ / σ above half the tolerance.
  ///
  /// Below 3 · 10⁻³ σ₁ the rounding of *G* in Float32 hides the residual; ``SingularTriplets`` refines and measures those.
  private func unconverged(_ ritz: SymmetricEigen, count: Int, tolerance: Double) -> Int {
    guard let largest = ritz.values.first, largest > 0, ritz.values.count >= count else {
      return count
    }
    let first = largest.squareRoot()
    return (0..<count).count { i in
      let last = ritz.vectors[(i + 1) * dimension - width..<(i + 1) * dimension]
      var squared = 0.0
      for row in 0..<width {
        let product = zip(coupling[row * width..<(row + 1) * width], last).reduce(0) {
          $0 + $1.0 * $1.1
        }
        squared += product * product
      }
      let value = max(ritz.values[i], 0).squareRoot()
      return squared.squareRoot() > tolerance / 2 * first * max(value, 3e-3 * first)
    }
  }

  /// The first `count` Ritz vectors, as columns of a matrix.
  private func ritzVectors(_ ritz: SymmetricEigen, count: Int) -> DenseMatrix {
    let (n, d) = (gram.size, dimension)
    let result = FloatBuffer(count: n * count)
    let vectors = FloatBuffer(ritz.vectors.map(Float.init))
    _ = chunkedMap(count: n, chunkSize: rowsPerChunk, threads: gram.threads) { rows in
      // SAFETY: by columns, Uᵀ = SᵀQᵀ for the chunk's rows; S is d × count or more.
      unsafe BLAS.multiply(
        count, rows.count, d, vectors.base, lead: d, transposingA: true,
        basis.base + rows.lowerBound, lead: n, transposingB: true,
        into: result.base + rows.lowerBound * count, lead: count)
    }
    return DenseMatrix(rowCount: n, columnCount: count, values: result.values(count: n * count))
  }

  /// Cuts the basis back to Ritz vectors. The next block stays: it couples with each of them, which the next step sees.
  private mutating func restart(keeping ritz: SymmetricEigen, count: Int) {
    let vectors = ritzVectors(ritz, count: count)
    unsafe vectors.values.withUnsafeBufferPointer { source in
      guard let source = source.baseAddress else { return }
      // SAFETY: the basis holds more columns than it is cut back to.
      unsafe transpose(source, rows: gram.size, columns: count, into: basis.base)
    }
    dimension = count
    coupledFrom = 0
    projection = (0..<count).map { j in
      (0...j).map { $0 == j ? ritz.values[j] : 0 }
    }
  }
}

// MARK: - Small matrices

extension [Double] {
  /// The diagonal of a square matrix.
  fileprivate func diagonal(_ size: Int) -> [Double] { (0..<size).map { self[$0 * size + $0] } }
}

/// The product of two square matrices by rows.
private func squareProduct(_ a: [Double], _ b: [Double], _ size: Int) -> [Double] {
  var result = [Double](repeating: 0, count: size * size)
  for i in 0..<size {
    for l in 0..<size {
      for j in 0..<size { result[i * size + j] += a[i * size + l] * b[l * size + j] }
    }
  }
  return result
}

/// `rows` × `columns` by rows becomes the same by columns.
@unsafe private func transpose(
  _ source: UnsafePointer<Float>, rows: Int, columns: Int, into target: UnsafeMutablePointer<Float>
) {
  for i in 0..<rows {
    for j in 0..<columns { unsafe target[j * rows + i] = source[i * columns + j] }
  }
}

extension RandomNumberGenerator {
  /// A random multiple of 2⁻²³ in −1..<1.
  fileprivate mutating func nextSymmetric() -> Float {
    Float(Int64(bitPattern: next()) >> 40) * 0x1p-23
  }
}
