/// Two articles that give different numbers for one thing under one verb, neither of which stands in the other article.
public struct NumberConflict: Hashable, Sendable {
  /// ``Claim/number`` of the first sentence. The second is of another claim, since it says another number.
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
