/// One use of a term in an article, and where it stands.
///
/// Only what the options keep is a token: stop words, for one, leave a gap.
public struct Token: Hashable, Sendable {
  private let use: TermSequence.Use
  private let place: Place

  @inline(__always)
  init(_ use: TermSequence.Use, at place: Place) { (self.use, self.place) = (use, place) }

  /// The index of the term in ``AnalyzedCorpus/terms``.
  public var term: Int32 { use.term }
  /// Where the word begins in the field's text, in UTF-8 bytes.
  public var start: UInt32 { place.start }
  /// The length of the word in UTF-8 bytes, at most 2³⁰ − 1.
  public var length: UInt32 { place.length }
  /// Whether the word begins with an upper-case letter.
  public var isCapitalized: Bool { place.isCapitalized }
  /// Whether it is the first word of its sentence, stop words counted; in a title, of the title.
  public var startsSentence: Bool { place.startsSentence }
  /// Whether the token before it in the same sentence is the word before it, with no dropped word between.
  public var followsToken: Bool { use.followsToken }
  /// The UTF-8 bytes of the word in the field's text.
  public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// Where a word stands, and how it is written.
  struct Place: Hashable, Sendable {
    let start: UInt32
    private let lengthAndFlags: UInt32

    private static let capitalized: UInt32 = 1 << 30
    private static let startsSentence: UInt32 = 1 << 31

    /// What stands where nothing was found yet.
    static let none = Place(start: 0, length: 0, isCapitalized: false, startsSentence: false)

    @inline(__always)
    init(start: UInt32, length: UInt32, isCapitalized: Bool, startsSentence: Bool) {
      self.start = start
      lengthAndFlags =
        length | (isCapitalized ? Self.capitalized : 0) | (startsSentence ? Self.startsSentence : 0)
    }

    @inline(__always)
    var length: UInt32 { lengthAndFlags & (Self.capitalized - 1) }
    @inline(__always)
    var isCapitalized: Bool { lengthAndFlags & Self.capitalized != 0 }
    @inline(__always)
    var startsSentence: Bool { lengthAndFlags & Self.startsSentence != 0 }
  }
}

/// The tokens of a title or a body, in the order of the text.
public struct Tokens: RandomAccessCollection, Sendable {
  private let uses: [TermSequence.Use]
  private let places: [Token.Place]
  private let first: Int
  public let endIndex: Int

  init(_ uses: [TermSequence.Use], at places: [Token.Place], in range: Range<Int>) {
    (self.uses, self.places) = (uses, places)
    (first, endIndex) = (range.lowerBound, range.count)
  }

  public var startIndex: Int { 0 }

  public subscript(index: Int) -> Token {
    precondition(index >= 0 && index < endIndex, "token \(index) of \(endIndex)")
    return Token(uses[first + index], at: places[first + index])
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
