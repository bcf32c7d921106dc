/// Distinct words as bytes, numbered in the order in which they were first met.
///
/// An open-addressing table with linear probing. A word of up to 16 bytes is its own key, so that most look-ups compare
/// two integers; a longer one is compared with the stored bytes. Goals in order: exact, fast to look up, small.
struct TypeTable: Sendable {
  /// A word's first 16 bytes as two little-endian integers, a hash of the rest, and its length.
  struct Key: Hashable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var rest: UInt64 = 0
    var length = 0

    @inline(__always)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
      length = range.count
      let start = range.lowerBound
      var shift: UInt64 = 0
      for index in start..<start + min(8, length) {
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
        rest = (rest ^ UInt64(bytes[start + index])) &* 0x0000_0100_0000_01B3
      }
    }

    /// The key of the same word in lower case without a possessive `'s`; `nil` for a word of more than 16 bytes or beyond ASCII.
    var foldedASCII: Key? {
      guard length <= 16, (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
      var key = self
      key.low |= 0x2020_2020_2020_2020
      key.high |= 0x2020_2020_2020_2020
      if length >= 3, key.byte(length - 1) == UInt8(ascii: "s"),
        key.byte(length - 2) == UInt8(ascii: "'")
      {
        key.length -= 2
      }
      key.low &= key.length >= 8 ? .max : (1 &<< UInt64(8 * key.length)) &- 1
      key.high &= key.length >= 16 ? .max : (1 &<< UInt64(8 * max(0, key.length - 8))) &- 1
      return key
    }

    private func byte(_ index: Int) -> UInt8 {
      UInt8(
        truncatingIfNeeded: index < 8 ? low &>> UInt64(8 * index) : high &>> UInt64(8 * (index - 8))
      )
    }

    @inline(__always)
    var hash: UInt64 {
      let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ rest) &* 0xD6E8_FEB8_6659_FD93
      return (mixed ^ (mixed &>> 32)) &* 0xD6E8_FEB8_6659_FD93
    }
  }

  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length: Int32 = 0
    /// The word's number, or its complement if the word is not wanted.
    var index = empty
  }

  private static let empty = Int32.min

  private var slots: [Slot]
  /// The bytes of the words one after the other, and where each ends.
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]

  init(capacity: Int = 64) {
    var size = 128
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The number of distinct words.
  var count: Int { ends.count - 1 }

  /// The bytes of the word with a number.
  func bytes(of index: Int) -> ArraySlice<UInt8> { arena[ends[index]..<ends[index + 1]] }

  /// The key of the word with a number.
  func key(of index: Int) -> Key { Key(arena.span, ends[index]..<ends[index + 1]) }

  /// Calls `body` with the key of the word with a number, and where its bytes are.
  func withKey<Result>(
    of index: Int, _ body: (Key, Span<UInt8>, Range<Int>) -> Result
  ) -> Result {
    body(key(of: index), arena.span, ends[index]..<ends[index + 1])
  }

  /// The number of a word, negative if it is not wanted, or `nil` if it was never met.
  func index(of key: Key, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    let index = slots[position(of: key, in: bytes, range)].index
    return index == Self.empty ? nil : index
  }

  /// The number of a word, negative if it is not wanted.
  ///
  /// - Parameter isWanted: Asked once for each distinct word.
  @inline(__always)
  mutating func intern(
    _ key: Key, in bytes: Span<UInt8>, _ range: Range<Int>, isWanted: () -> Bool
  ) -> Int32 {
    let position = position(of: key, in: bytes, range)
    let index = slots[position].index
    if index != Self.empty { return index }
    return insert(key, in: bytes, range, at: position, isWanted: isWanted())
  }

  /// As ``intern(_:in:_:isWanted:)``, for a word that stands alone in an array.
  mutating func intern(_ word: [UInt8]) -> Int32 {
    let bytes = word.span
    return intern(Key(bytes, 0..<word.count), in: bytes, 0..<word.count) { true }
  }

  func index(of word: [UInt8]) -> Int32? {
    let bytes = word.span
    return index(of: Key(bytes, 0..<word.count), in: bytes, 0..<word.count)
  }

  /// The slot that holds a word, or the empty one where it would go.
  @inline(__always)
  private func position(of key: Key, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var position = Int(truncatingIfNeeded: key.hash &>> 16) & mask
    while true {
      let slot = slots[position]
      if slot.index == Self.empty { return position }
      if slot.low == key.low && slot.high == key.high
        && slot.length == Int32(truncatingIfNeeded: key.length)
        && (key.length <= 16 || isStored(slot, in: bytes, range))
      {
        return position
      }
      position = (position &+ 1) & mask
    }
  }

  @inline(never)
  private func isStored(_ slot: Slot, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = ends[Int(slot.index < 0 ? ~slot.index : slot.index)]
    return (16..<range.count).allSatisfy { arena[start + $0] == bytes[range.lowerBound + $0] }
  }

  @inline(never)
  private mutating func insert(
    _ key: Key, in bytes: Span<UInt8>, _ range: Range<Int>, at position: Int, isWanted: Bool
  ) -> Int32 {
    let number = Int32(count)
    let index = isWanted ? number : ~number
    for place in range { arena.append(bytes[place]) }
    ends.append(arena.count)
    slots[position] = Slot(
      low: key.low, high: key.high, length: Int32(truncatingIfNeeded: key.length), index: index)
    if count * 2 > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.index != Self.empty {
      let key = key(of: Int(slot.index < 0 ? ~slot.index : slot.index))
      var position = Int(truncatingIfNeeded: key.hash &>> 16) & mask
      while slots[position].index != Self.empty { position = (position &+ 1) & mask }
      slots[position] = slot
    }
  }
}
