/// What became of the latent space when the vectors of a generation were made.
public struct SpaceHistory: Hashable, Sendable, Codable {
  public enum Change: String, Hashable, Sendable, Codable {
    /// Computed from nothing, to the tolerance of the truncated SVD.
    case fitted
    /// The old space was kept, and the new articles were projected into it.
    case foldedIn = "folded in"
    /// Improved from the old space as a start.
    case updated
  }

  public var change: Change
  /// The articles that the space was last fitted to.
  public var fittedArticles: Int
  /// How far the old space was from the articles of now; `nil` where there was none.
  public var drift: SpaceDrift?

  public init(change: Change, fittedArticles: Int, drift: SpaceDrift? = nil) {
    (self.change, self.fittedArticles, self.drift) = (change, fittedArticles, drift)
  }
}

/// How far a latent space has moved, or would have to.
public struct SpaceDrift: Hashable, Sendable, Codable {
  /// The mean angle between the dimensions of the old space and the new one, weighted by their share of the variance, in
  /// degrees; `nil` where no new space was computed.
  public var angle: Double?
  /// The share of the new articles' squared length that the old space does not hold, in 0...1.
  public var newError: Double
  /// The same of the articles that it was fitted to.
  public var oldError: Double

  public init(angle: Double?, newError: Double, oldError: Double) {
    (self.angle, self.newError, self.oldError) = (angle, newError, oldError)
  }
}
