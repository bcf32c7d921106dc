internal import CKernels

/// What each of 64 bytes of a text is to the tokenizer, a bit for each, the first byte's the lowest.
struct ByteBlock {
  /// ASCII letters and digits, and underscores where they are letters.
  let word: UInt64
  /// Bytes of characters beyond ASCII.
  let beyondASCII: UInt64
  /// What may join word bytes to others.
  let joining: UInt64

  static let size = 64

  /// What is to be known of a word rule.
  struct Rule: Sendable {
    fileprivate let bytes: parallax_word_bytes

    init(_ rule: TextAnalyzer.WordRule) {
      // Where a rule asks for fewer bytes, some are asked for twice, or one that UTF-8 does not have.
      let (letter, joining): (UInt8, [UInt8]) =
        switch rule {
        case .plain: (UInt8(ascii: "_"), [0xFF, 0xFF, 0xFF, 0xFF])
        case .natural: (UInt8(ascii: "a"), Array("'.,,".utf8))
        case .hyphenated: (UInt8(ascii: "a"), Array("'.,-".utf8))
        }
      bytes = parallax_word_bytes(
        letter: letter, joining: (joining[0], joining[1], joining[2], joining[3]))
    }
  }

  /// - Parameters:
  ///   - start: Where the block begins in `bytes`.
  ///   - end: Where the text to be read ends, past `start`; bits of bytes from there on are 0.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, rule: Rule) {
    precondition(start >= 0 && start < end && end <= bytes.count)
    // SAFETY: the function reads at most the bytes that are left from `start` on.
    let found = unsafe bytes.withUnsafeBufferPointer {
      unsafe parallax_byte_bits(
        $0.baseAddress! + start, $0.count - start, Swift.min(Self.size, end - start), rule.bytes)
    }
    (word, beyondASCII, joining) = (found.word, found.beyond_ascii, found.joining)
  }
}

extension Span<UInt8> {
  /// Eight bytes as a little-endian number, those past the end being 0.
  @inline(__always)
  func eightBytes(at index: Int) -> UInt64 {
    if index &+ 8 <= count {
      // SAFETY: every pattern of bits is a number, and the eight bytes lie within the span.
      return UInt64(
        littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }
    return lastBytes(at: index)
  }

  @inline(never)
  private func lastBytes(at index: Int) -> UInt64 {
    var found: UInt64 = 0
    for place in index..<Swift.max(index, count) {
      found |= UInt64(self[place]) &<< UInt64(8 &* (place &- index))
    }
    return found
  }
}
