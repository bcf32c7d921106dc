public import Languages

extension TextAnalyzer {
  /// What a word is.
  public enum WordRule: String, Hashable, Sendable, Codable, CaseIterable {
    /// Letters, digits and the marks on them; an apostrophe joins what stands on both sides of it (`don't`), a full stop
    /// joins single letters (`U.S.`), a full stop or a comma joins digits (`1,500`); a hyphen separates.
    case natural
    /// As `natural`, and a hyphen joins what stands on both sides of it (`vice-president`).
    case hyphenated
    /// Runs of letters, digits and underscores and nothing else: what the regular expression `\w+` finds.
    case plain
  }

  /// Where a sentence ends.
  public enum SentenceRule: String, Hashable, Sendable, Codable, CaseIterable {
    /// At the end of a paragraph, and at a full stop, question or exclamation mark that ends a sentence.
    case natural
    /// At the end of a paragraph only.
    case paragraphs
  }

  public enum Stemming: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the Snowball stemmer of the article's language; none where there is no stemmer.
    case snowball
    case none
  }

  /// Words so frequent that they say nothing about an article.
  public enum StopWords: Hashable, Sendable, Codable {
    /// The closed word classes of the article's language.
    case ofLanguage
    /// These words, folded as the words of a text are, in every language.
    case list([String])
    case none
  }

  public enum Numbers: String, Hashable, Sendable, Codable, CaseIterable {
    case keep
    /// Words without a letter are dropped.
    case drop
  }

  /// How text becomes terms.
  public struct Options: Hashable, Sendable, Codable {
    public var words = WordRule.natural
    public var sentences = SentenceRule.natural
    public var stemming = Stemming.snowball
    public var stopWords = StopWords.ofLanguage
    public var numbers = Numbers.keep
    /// Words of fewer characters are dropped; scripts without spaces are exempt.
    public var minimumLength = 2
    /// Words of more bytes are dropped, in 1...65,536. A longer one is an address or encoded data rather than a word.
    public var maximumLength = 64
    /// The language of every article; `nil` takes the one an article states, and finds out that of the others.
    public var language: Language?

    public init() {}

    public static let standard = Options()
  }
}
