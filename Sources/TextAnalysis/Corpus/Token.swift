/// One use of a term in an article, and where it stands.
///
/// Only what the options keep is a token: stop words, for one, leave a gap.
public struct Token: Hashable, Sendable {
  /// The index of the term in ``AnalyzedCorpus/terms``.
  public let term: Int32
  /// Where the word begins in the field's text, in UTF-8 bytes.
  public let start: UInt32
  private let lengthAndFlags: UInt32

  private static let capitalized: UInt32 = 1 << 29
  private static let startsSentence: UInt32 = 1 << 30
  private static let followsToken: UInt32 = 1 << 31

  /// The length of the word in UTF-8 bytes, at most 2²⁹ − 1.
  public var length: UInt32 { lengthAndFlags & (Self.capitalized - 1) }
  /// Whether the word begins with an upper-case letter.
  public var isCapitalized: Bool { lengthAndFlags & Self.capitalized != 0 }
  /// Whether it is the first word of its sentence, stop words counted; in a title, of the title.
  public var startsSentence: Bool { lengthAndFlags & Self.startsSentence != 0 }
  /// Whether the token before it in the same sentence is the word before it, with no dropped word between.
  public var followsToken: Bool { lengthAndFlags & Self.followsToken != 0 }
  /// The UTF-8 bytes of the word in the field's text.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  @inline(__always)
  init(
    term: Int32, start: UInt32, length: UInt32, isCapitalized: Bool, startsSentence: Bool,
    followsToken: Bool
  ) {
    self.term = term
    self.start = start
    lengthAndFlags =
      length | (isCapitalized ? Self.capitalized : 0) | (startsSentence ? Self.startsSentence : 0)
      | (followsToken ? Self.followsToken : 0)
  }

  private init(term: Int32, start: UInt32, lengthAndFlags: UInt32) {
    self.term = term
    self.start = start
    self.lengthAndFlags = lengthAndFlags
  }

  /// What stands where no token has been put yet.
  static let none = Token(term: -1, start: 0, lengthAndFlags: 0)

  /// The same place with another term, after a gap if the token before it is unknown.
  @inline(__always)
  func with(term: Int32, followsUnknown: Bool) -> Token {
    Token(
      term: term, start: start,
      lengthAndFlags: followsUnknown ? lengthAndFlags & ~Self.followsToken : lengthAndFlags)
  }
}

/// One sentence of a body.
public struct Sentence: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32
  private let firstToken: UInt32
  private let endToken: UInt32
  private let paragraphNumber: UInt32

  /// The UTF-8 bytes of the sentence in the body.
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// The sentence's tokens, as indices into ``AnalyzedArticle/body``; possibly none.
  public var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
  /// The line of the body it stands on, from 0.
  public var paragraph: Int { Int(paragraphNumber) }

  init(range: Range<Int>, tokens: Range<Int>, paragraph: Int) {
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
    firstToken = UInt32(clamping: tokens.lowerBound)
    endToken = UInt32(clamping: tokens.upperBound)
    paragraphNumber = UInt32(clamping: paragraph)
  }
}
