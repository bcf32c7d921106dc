/// Two articles that give different numbers for one thing in sentences of one claim.
public struct NumberConflict: Hashable, Sendable {
  /// ``Claim/number``.
  public let claim: Int
  /// The sentence of each article, with the number as it is written there.
  public struct Side: Hashable, Sendable {
    /// Index into the corpus.
    public let article: Int
    /// The UTF-8 bytes of the sentence in the body.
    public let place: Range<Int>
    public let value: Double
    public let text: String
  }
  public let first: Side
  public let second: Side
  /// What is counted: a word that follows the number in both, `$`, `%`, `calendar year` or a month.
  public let unit: String
}
