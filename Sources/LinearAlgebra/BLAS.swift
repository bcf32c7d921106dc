internal import COpenBLAS

/// The basic linear algebra subprograms that the machine offers.
///
/// BLAS itself works on one thread; the chunks of ``Primitives`` are this package's only parallel work, so that the
/// bits of a result do not depend on the number of threads. They do depend on the processor, through its kernel.
public enum BLAS {
  /// The processor family for which OpenBLAS picked its kernels, for instance `Haswell` or `SkylakeX`.
  ///
  /// Where the processor has AVX-512, the SkylakeX kernels are asked for, because OpenBLAS 0.3.21 takes AVX2 ones on
  /// processors newer than itself. Setting the environment variable `OPENBLAS_CORETYPE`, say to `Haswell`, switches
  /// that off.
  public static var kernel: String {
    setUp
    // SAFETY: OpenBLAS returns a C string that lives as long as the program.
    return unsafe openblas_get_corename().map { unsafe String(cString: $0) } ?? "unknown"
  }

  /// Read before every call of BLAS and LAPACK; runs once.
  static let setUp: Void = {
    parallax_choose_kernels()
    openblas_set_num_threads(1)
  }()

  /// *C* ← α op(*A*) op(*B*) + β *C*, all three stored by columns with leading dimensions; op(*A*) is `m` × `k`.
  ///
  /// The pointers must cover what the dimensions say.
  @unsafe static func multiply(
    _ m: Int, _ n: Int, _ k: Int, alpha: Float = 1,
    _ a: UnsafePointer<Float>, lead lda: Int, transposingA ta: Bool = false,
    _ b: UnsafePointer<Float>, lead ldb: Int, transposingB tb: Bool = false,
    beta: Float = 0, into c: UnsafeMutablePointer<Float>, lead ldc: Int
  ) {
    setUp
    unsafe cblas_sgemm(
      CblasColMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans,
      blasInteger(m), blasInteger(n), blasInteger(k), alpha, a, blasInteger(max(lda, 1)), b,
      blasInteger(max(ldb, 1)), beta, c, blasInteger(max(ldc, 1)))
  }

  /// The lower triangle of *C* ← *C* + *A Aᵀ* in Float64, *A* `n` × `k`, both stored by columns.
  static func addSquare(of a: [Double], _ n: Int, _ k: Int, into c: inout [Double]) {
    precondition(a.count >= n * k && c.count >= n * n)
    setUp
    // SAFETY: the precondition covers both matrices.
    unsafe cblas_dsyrk(
      CblasColMajor, CblasLower, CblasNoTrans, blasInteger(n), blasInteger(k), 1, a,
      blasInteger(max(n, 1)), 1, &c, blasInteger(max(n, 1)))
  }
}

/// A size as BLAS and LAPACK take it. Matrices of 2³¹ rows or columns are beyond them.
func blasInteger(_ value: Int) -> Int32 {
  guard let result = Int32(exactly: value) else {
    preconditionFailure("\(value) rows or columns are more than LAPACK can count")
  }
  return result
}
