/// Something that one article or more say about a story: sentences of one meaning, as far as their words show.
public struct Claim: Hashable, Sendable {
  public enum Match: String, Hashable, Sendable, CaseIterable, Codable {
    /// Most of the sentence's words stand in another source's article, in one piece or a few.
    case verbatim
    /// Another source has a sentence of the same claim in other words.
    case close
    /// No other source has it.
    case own
  }

  /// One sentence that makes the claim.
  public struct Mention: Hashable, Sendable {
    /// The article's index in the corpus.
    public let article: Int
    /// The sentence's index in the article's analysis.
    public let sentence: Int
    /// The UTF-8 bytes of the body.
    public let place: Range<Int>
    public let match: Match
    /// Whether most of the sentence is agency copy.
    public let isAgencyCopy: Bool
  }

  public struct Options: Hashable, Sendable, Codable {
    /// The least cosine of two sentences of one claim, in 0...1. Read on news of three and of six outlets, of the pairs
    /// between 0.4 and 0.45 five in six still say the same, which is why it is not higher.
    public var similarity = 0.4
    /// A sentence is verbatim if this share of its words is in passages shared with one other sentence.
    public var verbatimShare = 0.8

    public init() {}

    public static let standard = Options()
  }

  /// From 1 in each story: claims of more outlets first, then by their first mention.
  public let number: Int
  /// By article, then place.
  public let mentions: [Mention]
  /// The outlets' names, an article's id where it names none, in bytewise order.
  public let outlets: [String]
  /// The cosine of its sentences and the most similar one of another source, in 0...1: the lower, the surer that nobody else has it.
  public let nearest: Double
}

/// How much of one article is in others' articles on the same story.
public struct ArticleShares: Hashable, Sendable {
  /// The article's index in the corpus.
  public let article: Int
  public let words: Int
  /// The share of the words that other sources have in the same order, in passages of eight words or more or whole
  /// sentences, in 0...1. The three shares add up to 1; for an article without words they are 0.
  public let verbatim: Double
  /// The share of the other words of sentences whose claim another source makes too.
  public let shared: Double
  public let own: Double
  /// The share that is agency copy, whatever the three say, in 0...1.
  public let agencyCopy: Double
  /// The sentences of which at least four fifths are agency copy.
  public let agencySentences: Int
}
