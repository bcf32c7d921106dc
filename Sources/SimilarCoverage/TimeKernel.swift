/// What distance in time leaves of a cosine: 1 − *w* + *w* / (1 + (Δ/τ)²) for Δ days between two articles.
///
/// Reports on one event appear within days, so two that are further apart are less likely to be on one. A day apart costs
/// next to nothing, τ days half of *w*, and no distance more than *w*, so that older coverage is still found.
public struct TimeKernel: Hashable, Sendable, Codable {
  /// *w*: the most that distance takes off, in 0..<1; 0 switches the kernel off.
  public var share: Float = 0.15
  /// τ, in days, above 0.
  public var scale = 7.0

  public init() {}

  public static let standard = TimeKernel()

  /// Dates do not count.
  public static var none: TimeKernel {
    var kernel = TimeKernel()
    kernel.share = 0
    return kernel
  }

  /// The factor for two moments in days; 1 if either is not known, which is NaN.
  @inline(__always)
  func factor(_ first: Double, _ second: Double) -> Float {
    let distance = (first - second) / scale
    return distance.isNaN ? 1 : 1 - share + share / Float(1 + distance * distance)
  }
}
