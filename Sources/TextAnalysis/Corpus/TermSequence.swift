/// The terms of one article in their order, title first, and what parts them: all that counting needs, 4 bytes a term.
package struct TermSequence: Hashable, Sendable {
  /// One use of a term.
  package struct Use: Hashable, Sendable {
    private(set) var value: UInt32

    static let followsToken: UInt32 = 1
    static let startsSentence: UInt32 = 2

    /// The index of the term in the corpus's ``TermTable``.
    package var term: Int32 { Int32(bitPattern: value >> 2) }
    /// As ``Token/followsToken``.
    package var followsToken: Bool { value & Self.followsToken != 0 }
    /// Whether it is the first term of its sentence that was kept, or of the title.
    package var startsSentence: Bool { value & Self.startsSentence != 0 }

    /// What stands where nothing was found yet.
    static let none = Use(term: 0, followsToken: false, startsSentence: false)

    @inline(__always)
    init(term: Int32, followsToken: Bool, startsSentence: Bool) {
      value =
        UInt32(bitPattern: term) << 2 | (followsToken ? Self.followsToken : 0)
        | (startsSentence ? Self.startsSentence : 0)
    }

    @inline(__always)
    func with(term: Int32) -> Use { Use(value: UInt32(bitPattern: term) << 2 | value & 3) }

    /// The term of a word that has none.
    static let noTerm = Int32.max >> 1

    private init(value: UInt32) { self.value = value }
  }

  package internal(set) var uses: [Use]
  /// The number of uses that stand in the title.
  package internal(set) var titleCount: Int
  /// The number of words of title and body, those that are no terms too.
  package let wordCount: Int
}
