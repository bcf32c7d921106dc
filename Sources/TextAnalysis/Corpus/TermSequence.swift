/// The terms of one article in their order, title first, and what parts them: all that counting needs, 4 bytes a term.
public struct TermSequence: Hashable, Sendable {
  /// One use of a term.
  public struct Use: Hashable, Sendable {
    private(set) var value: UInt32

    static let followsToken: UInt32 = 1
    static let startsSentence: UInt32 = 2

    /// The index of the term in the corpus's ``TermTable``.
    public var term: Int32 { Int32(bitPattern: value >> 2) }
    /// As ``Token/followsToken``.
    public var followsToken: Bool { value & Self.followsToken != 0 }
    /// Whether it is the first term of its sentence that was kept, or of the title.
    public var startsSentence: Bool { value & Self.startsSentence != 0 }

    @inline(__always)
    init(_ token: Token, startsSentence: Bool) {
      value =
        UInt32(bitPattern: token.term) << 2 | (token.followsToken ? Self.followsToken : 0)
        | (startsSentence ? Self.startsSentence : 0)
    }

    @inline(__always)
    mutating func replace(by terms: [Int32]) {
      value = UInt32(bitPattern: terms[Int(value >> 2)]) << 2 | value & 3
    }
  }

  public internal(set) var uses: [Use]
  /// The number of uses that stand in the title.
  public let titleCount: Int

  init(title: [Token], body: [Token], sentences: [Sentence]) {
    titleCount = title.count
    uses = []
    uses.reserveCapacity(title.count + body.count)
    var isFirst = true
    for token in title {
      uses.append(Use(token, startsSentence: isFirst))
      isFirst = false
    }
    for sentence in sentences {
      isFirst = true
      for index in sentence.tokens {
        uses.append(Use(body[index], startsSentence: isFirst))
        isFirst = false
      }
    }
  }
}

extension AnalyzedArticle {
  /// The terms without their places.
  public var sequence: TermSequence {
    TermSequence(title: title, body: body, sentences: sentences)
  }
}
