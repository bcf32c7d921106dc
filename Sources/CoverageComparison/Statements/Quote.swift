/// Words in quotation marks, and who may have said them.
public struct Quote: Hashable, Sendable {
  /// The same remark in another article.
  public struct Echo: Hashable, Sendable {
    /// Index into the corpus.
    public let article: Int
    /// The UTF-8 bytes of that article's body.
    public let place: Range<Int>
    /// Whether the words are the same, rather than only of the same sense.
    public let isSameWords: Bool
  }

  /// The article's index in the corpus.
  public let article: Int
  /// The UTF-8 bytes of the body between the marks.
  public let place: Range<Int>
  /// The name beside a verb of saying; `nil` where none stands there.
  public let speaker: String?
  /// Whether the speaker is the one of the quotation before, to whom a pronoun or nothing at all refers.
  public let isSpeakerInferred: Bool
  /// By article, then place.
  public let echoes: [Echo]
}

/// A quotation before it is compared with others.
struct FoundQuote {
  let place: Range<Int>
  let speaker: String?
  let isInferred: Bool
}
