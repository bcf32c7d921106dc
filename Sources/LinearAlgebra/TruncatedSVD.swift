/// The largest singular triplets of a matrix: *A* ≈ *U* Σ *Vᵀ*.
///
/// For an *m* × *n* matrix, *U* is *m* × *k* and *V* is *n* × *k*. Each pair of vectors is signed so that the right one's
/// entry of largest magnitude is positive.
public struct TruncatedSVD: Hashable, Sendable {
  /// Largest first, all greater than 0.
  public let singularValues: [Double]
  /// *U*: *m* × *k* with orthonormal columns.
  public let leftVectors: DenseMatrix
  /// *V*: *n* × *k* with orthonormal columns.
  public let rightVectors: DenseMatrix
  /// For every triplet the larger of ‖*A v* − σ *u*‖ and ‖*Aᵀu* − σ *v*‖, measured on the vectors returned.
  public let residuals: [Double]
  /// The sum of the squares of all singular values of *A*, also of those not computed.
  public let squaredFrobeniusNorm: Double

  /// What share of the squared Frobenius norm each triplet explains, in 0...1.
  public var explainedShare: [Double] {
    singularValues.map { $0 * $0 / squaredFrobeniusNorm }
  }

  /// How a truncated singular value decomposition is computed.
  public struct Options: Hashable, Sendable, Codable {
    /// Every residual is at most this times the largest singular value. Float32 reaches 10⁻⁶ at best.
    public var tolerance = 1e-4
    /// How many vectors are multiplied by the matrix at once. A block of 16 Float32 values is one register of AVX-512;
    /// larger blocks need a larger subspace for the same accuracy.
    public var blockSize = 16
    /// The greatest dimension of the subspace before it is cut back to the best directions found; `nil` for eight
    /// times the rank and 256 more, which is seldom reached. Memory is 4 bytes × this × the smaller side of the matrix.
    public var maximumDimension: Int?
    /// How often the subspace may be cut back before the computation is given up.
    public var restarts = 50

    public init() {}

    public static let standard = Options()
  }
}

extension SparseMatrix {
  /// Returns the `rank` largest singular triplets of this matrix, each to within a stated residual.
  ///
  /// For this *m* × *n* matrix *A* the result satisfies ‖*A v* − σ *u*‖ ≤ `options.tolerance` · σ₁ for every triplet. The
  /// columns are not centred, so this is latent semantic analysis rather than principal component analysis, and *A*
  /// stays sparse.
  ///
  /// The smaller of *A Aᵀ* and *AᵀA* is projected on a block Krylov subspace, or, where it has few rows (512, or six
  /// times the rank), computed whole in Float64.
  ///
  /// A matrix of lower numerical rank has fewer triplets: those with σ ≤ 10⁻⁵ σ₁ cannot be told from rounding and are
  /// left out. So an empty matrix, or one of zeros, has none.
  ///
  /// The result has the same bits at any number of threads.
  ///
  /// - Parameters:
  ///   - rank: The number of triplets, at least 1; what is beyond min(*m*, *n*) is ignored. 100–300 is usual for news.
  ///   - options: Tolerance, block size and restarts.
  ///   - threads: The greatest number of threads to use.
  ///   - generator: The source of the starting block.
  /// - Returns: The triplets by decreasing singular value, with their residuals.
  /// - Throws: ``LinearAlgebraError/nonFiniteElement(row:column:)`` for a NaN or an infinity,
  ///   ``LinearAlgebraError/didNotConverge(routine:info:)`` if the tolerance is not met.
  /// - Complexity: O(*d* · nnz + *s* · *d*² + *d*³) time and O(nnz + *s* · *d* + (*m* + *n*) · *k*) memory for *s* = min(*m*, *n*) and
  ///   a subspace of dimension *d*, about 4 · `rank` for news text. 100 triplets of a 19,327 × 73,078 TF-IDF matrix with
  ///   1.86 million entries take 0.4 s on one core of an AMD EPYC of 2024.
  ///
  /// ### Source
  /// Golub & Underwood (1977), The block Lanczos method; Wu & Simon (2000), Thick-restart Lanczos, SIAM J. Matrix Anal.
  /// Appl. 22(2), 602–616.
  public func truncatedSVD(
    rank: Int,
    options: TruncatedSVD.Options = .standard,
    threads: Int = 1,
    using generator: inout some RandomNumberGenerator
  ) throws(LinearAlgebraError) -> TruncatedSVD {
    precondition(rank >= 1 && options.tolerance > 0 && options.blockSize >= 1)
    try requireFinite()
    let isWide = rowCount <= columnCount
    let gram = GramOperator(self, isWide: isWide, threads: threads)
    let rank = min(rank, gram.size)
    guard values.contains(where: { $0 != 0 }) else { return .empty(rowCount, columnCount) }

    let first = BlockLanczos.firstDimension(rank: rank)
    let vectors =
      if gram.size <= max(512, first * 3 / 2) {
        try gram.largestEigenvectors(count: rank)
      } else {
        try BlockLanczos.largestEigenvectors(
          of: gram, count: rank, options: options, using: &generator)
      }
    var triplets = try SingularTriplets(shortVectors: vectors, of: gram)
    try triplets.measure(tolerance: options.tolerance)
    return TruncatedSVD(triplets, isWide: isWide, squaredFrobeniusNorm: squaredFrobeniusNorm)
  }

  /// Returns the `rank` largest singular triplets of this matrix, from a starting block that is always the same.
  ///
  /// See ``truncatedSVD(rank:options:threads:using:)``.
  public func truncatedSVD(
    rank: Int, options: TruncatedSVD.Options = .standard, threads: Int = 1
  ) throws(LinearAlgebraError) -> TruncatedSVD {
    var generator = SplitMix64(seed: 0)
    return try truncatedSVD(rank: rank, options: options, threads: threads, using: &generator)
  }
}

extension TruncatedSVD {
  fileprivate init(_ triplets: SingularTriplets, isWide: Bool, squaredFrobeniusNorm: Double) {
    var (left, right) =
      isWide ? (triplets.short, triplets.long) : (triplets.long, triplets.short)
    fixSigns(leading: &right, following: &left)
    self.init(
      singularValues: triplets.values, leftVectors: left, rightVectors: right,
      residuals: triplets.residuals, squaredFrobeniusNorm: squaredFrobeniusNorm)
  }

  fileprivate static func empty(_ rowCount: Int, _ columnCount: Int) -> TruncatedSVD {
    TruncatedSVD(
      singularValues: [],
      leftVectors: DenseMatrix(repeating: 0, rowCount: rowCount, columnCount: 0),
      rightVectors: DenseMatrix(repeating: 0, rowCount: columnCount, columnCount: 0),
      residuals: [], squaredFrobeniusNorm: 0)
  }
}
