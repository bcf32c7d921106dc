/// How much one use of a term counts, by where it stands.
public struct FieldWeights: Hashable, Sendable, Codable {
  /// Of a use in the title.
  public var title: Float = 1
  /// Of a use among the first ``leadLength`` tokens of the body.
  public var lead: Float = 1
  /// The number of tokens of the lead, at least 0.
  public var leadLength = 0
  /// Of any other use.
  public var body: Float = 1

  public init(title: Float = 1, lead: Float = 1, leadLength: Int = 0, body: Float = 1) {
    (self.title, self.lead, self.leadLength, self.body) = (title, lead, leadLength, body)
  }

  /// Every use counts once.
  public static let equal = FieldWeights()

  @inline(__always)
  func weight(position: Int, titleCount: Int) -> Float {
    position < titleCount ? title : position < titleCount + leadLength ? lead : body
  }
}
