internal import Primitives

/// What a word is found by: its first 16 bytes as two little-endian integers, a hash of the rest, and its length.
struct TypeKey: Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private var rest = StableHash()
  private(set) var length = 0

  /// The key of a word of at most 16 bytes, those past the length being 0.
  init(low: UInt64, high: UInt64, length: Int) {
    (self.low, self.high, self.length) = (low, high, length)
  }

  /// The key of a word of 1...16 bytes.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at start: Int, shortLength length: Int) {
    let bits = UInt64(truncatingIfNeeded: 8 &* length)
    low = bytes.eightBytes(at: start) & ~0 &>> (64 &- min(64, bits))
    high = bytes.eightBytes(at: start &+ 8) & ~0 >> (128 &- max(64, bits))
    self.length = length
  }

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    length = range.count
    let start = range.lowerBound
    var shift: UInt64 = 0
    for index in start..<start &+ min(8, length) {
      low |= UInt64(bytes[index]) &<< shift
      shift &+= 8
    }
    if length > 8 { packTail(bytes, range) }
  }

  @inline(never)
  private mutating func packTail(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let start = range.lowerBound
    for index in 8..<min(16, length) {
      high |= UInt64(bytes[start + index]) &<< UInt64(8 * (index - 8))
    }
    guard length > 16 else { return }
    for index in 16..<length {
      rest.combine(bytes[start + index])
    }
  }

  @inline(__always)
  private var hash: UInt64 {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ rest.value) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ (mixed &>> 32)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// 32 bits of the hash.
  @inline(__always)
  var tag: UInt32 { UInt32(truncatingIfNeeded: hash &>> 24) }

  /// Other bits of the hash, in 0..<`count`, a power of two of at most 256.
  func shard(of count: Int) -> Int { Int(truncatingIfNeeded: hash &>> 56) & (count - 1) }

  /// The first 16 bytes as numbers that order as the bytes do.
  var order: (UInt64, UInt64) { (low.byteSwapped, high.byteSwapped) }

  /// Adds the word's first 16 bytes to others.
  func appendBytes(to bytes: inout [UInt8]) {
    let order = (low.littleEndian, high.littleEndian)
    // SAFETY: the bytes of two numbers, read while both live.
    unsafe withUnsafeBytes(of: order) {
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0.prefix(length)))
    }
  }

  func byte(_ index: Int) -> UInt8 {
    UInt8(
      truncatingIfNeeded: index < 8 ? low &>> UInt64(8 * index) : high &>> UInt64(8 * (index - 8)))
  }

  /// The key with ASCII letters of the first 16 bytes in lower case; of use where no longer word is looked for.
  var lowercased: TypeKey {
    var key = self
    (key.low, key.high) = (Self.lowercased(low), Self.lowercased(high))
    return key
  }

  /// The key of the same word in lower case without a possessive `'s`; `nil` for one of more than 16 bytes, one beyond
  /// ASCII, and one with a full stop or another apostrophe, whose folding is less simple.
  var foldedASCII: TypeKey? {
    guard length <= 16, (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
    var key = TypeKey(low: Self.lowercased(low), high: Self.lowercased(high), length: length)
    if length >= 3, byte(length - 1) | 0x20 == UInt8(ascii: "s"),
      byte(length - 2) == UInt8(ascii: "'")
    {
      key.shorten(to: length - 2)
    }
    let (apostrophe, stop) = (UInt8(ascii: "'"), UInt8(ascii: "."))
    let hasMark =
      Self.has(apostrophe, in: key.low) || Self.has(stop, in: key.low)
      || Self.has(apostrophe, in: key.high) || Self.has(stop, in: key.high)
    return hasMark ? nil : key
  }

  private mutating func shorten(to length: Int) {
    self.length = length
    if length < 8 { low &= (1 &<< UInt64(8 * length)) &- 1 }
    high &= length <= 8 ? 0 : (1 &<< UInt64(8 * (length - 8))) &- 1
  }

  /// Whether one of eight ASCII bytes is a certain one, which makes the byte 0 and no other one.
  @inline(__always)
  private static func has(_ byte: UInt8, in bytes: UInt64) -> Bool {
    let difference = bytes ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return ~(difference &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080 != 0
  }

  /// Eight bytes at once with ASCII letters in lower case: a byte in `A`...`Z` gets the bit of 0x20.
  private static func lowercased(_ bytes: UInt64) -> UInt64 {
    let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let pastZ = low &+ 0x2525_2525_2525_2525
    return bytes | ((fromA ^ pastZ) & ~bytes & 0x8080_8080_8080_8080) &>> 2
  }
}
