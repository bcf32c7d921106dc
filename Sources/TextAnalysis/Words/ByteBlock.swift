/// What each of 64 bytes of a text is to the tokenizer, a bit for each, the first byte's the lowest.
struct ByteBlock {
  /// ASCII letters and digits, and underscores where they are letters.
  private(set) var word: UInt64 = 0
  /// Bytes of characters beyond ASCII.
  private(set) var beyondASCII: UInt64 = 0
  /// What may join word bytes to others.
  private(set) var joining: UInt64 = 0

  static let size = 64

  /// What is to be known of a word rule, each a byte eight times over.
  struct Rule {
    fileprivate let underscore: UInt64
    fileprivate let joining: (UInt64, UInt64, UInt64, UInt64)

    init(_ rule: TextAnalyzer.WordRule) {
      // Where a rule asks for fewer bytes, some are asked for twice, or one that UTF-8 does not have.
      let (underscore, joining): (UInt8, [UInt8]) =
        switch rule {
        case .plain: (UInt8(ascii: "_"), [0xFF, 0xFF, 0xFF, 0xFF])
        case .natural: (UInt8(ascii: "a"), Array("'.,,".utf8))
        case .hyphenated: (UInt8(ascii: "a"), Array("'.,-".utf8))
        }
      self.underscore = ByteBlock.each(underscore)
      let found = joining.map(ByteBlock.each)
      self.joining = (found[0], found[1], found[2], found[3])
    }
  }

  /// - Parameters:
  ///   - start: Where the block begins in `bytes`.
  ///   - end: Where the text to be read ends; bits of bytes from there on are 0.
  @inline(__always)
  init(_ bytes: Span<UInt8>, from start: Int, to end: Int, rule: Rule) {
    for group in 0..<8 {
      let place = start &+ 8 &* group
      guard place < end else { break }
      let eight = bytes.eightBytes(at: place)
      let shift = UInt64(8 &* group)
      word |= Self.bits(Self.alphanumeric(eight) | Self.equal(eight, rule.underscore)) &<< shift
      beyondASCII |= Self.bits(eight) &<< shift
      let joining =
        Self.equal(eight, rule.joining.0) | Self.equal(eight, rule.joining.1)
        | Self.equal(eight, rule.joining.2) | Self.equal(eight, rule.joining.3)
      self.joining |= Self.bits(joining) &<< shift
    }
    if end &- start < Self.size {
      let within = ~(~0 &<< UInt64(truncatingIfNeeded: end &- start))
      word &= within
      beyondASCII &= within
      joining &= within
    }
  }

  private static let high: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The highest bits of eight bytes, gathered; the others may be anything.
  @inline(__always)
  private static func bits(_ eight: UInt64) -> UInt64 {
    (((eight & high) &>> 7) &* 0x0102_0408_1020_4080) &>> 56
  }

  /// The highest bit of each byte that is an ASCII letter or digit.
  @inline(__always)
  private static func alphanumeric(_ eight: UInt64) -> UInt64 {
    let lower = (eight | each(0x20)) & ~high
    let letters = (lower &+ each(0x80 - 0x61)) ^ (lower &+ each(0x80 - 0x7B))
    let low = eight & ~high
    let digits = (low &+ each(0x80 - 0x30)) ^ (low &+ each(0x80 - 0x3A))
    return (letters | digits) & ~eight & high
  }

  /// The highest bit of each byte that is the same in both.
  @inline(__always)
  private static func equal(_ eight: UInt64, _ other: UInt64) -> UInt64 {
    let difference = eight ^ other
    return ~(((difference & ~high) &+ ~high) | difference) & high
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
