internal import Foundation

/// How much one use of a term counts, by where it stands.
public struct FieldWeights: Hashable, Sendable, Codable {
  /// Of a use in the title.
  public var title: Float = 1
  /// Of the first token of the body; from there on the weight falls towards ``body``.
  public var lead: Float = 1
  /// The number of tokens, at least 0, after which what the first token weighs more than ``body`` has fallen to 1/e of it.
  public var leadLength: Float = 0
  /// Of a use far from the beginning.
  public var body: Float = 1
  /// The number of tokens, at least 0, from which on the first token of a body weighs as ``lead`` says. In a shorter body
  /// what it weighs more than ``body`` is less in proportion, since the whole text is then a lead.
  public var fullLength: Float = 0

  public init(
    title: Float = 1, lead: Float = 1, leadLength: Float = 0, body: Float = 1,
    fullLength: Float = 0
  ) {
    (self.title, self.lead, self.leadLength, self.body) = (title, lead, leadLength, body)
    self.fullLength = fullLength
  }

  /// The weights in a body of some tokens.
  func scaled(forBody count: Int) -> FieldWeights {
    guard Float(count) < fullLength else { return self }
    var scaled = self
    scaled.lead = body + (lead - body) * Float(count) / fullLength
    return scaled
  }

  /// Every use counts once.
  public static let equal = FieldWeights()

  /// The weight at a position, the title's tokens counted first: in the body
  /// `body` + (`lead` − `body`) · e^(−*p*/`leadLength`) for *p* tokens before it, and `body` from ten lengths on.
  @inline(__always)
  func weight(position: Int, titleCount: Int) -> Float {
    guard position >= titleCount else { return title }
    let place = Float(position - titleCount)
    return place < 10 * leadLength ? body + (lead - body) * exp(-place / leadLength) : body
  }
}
