/// Distinct words as bytes, numbered in the order in which they were first met.
///
/// An open-addressing table with linear probing. A word of up to 16 bytes is its own key, so that most look-ups compare
/// integers; a longer one is compared with the stored bytes. Goals in order: exact, fast to look up, small.
struct TypeTable: Sendable {
  /// A word, 24 bytes.
  private struct Entry: Sendable {
    var low: UInt64
    var high: UInt64
    var length: UInt32
    /// Where the bytes of a word of more than 16 begin in the arena.
    var place: UInt32
  }

  /// What a slot knows: part of the word's hash, and its number, or the complement of it if the word is not wanted.
  private struct Slot: Sendable {
    var tag: UInt32 = 0
    var index = empty
  }

  private static let empty = Int32.min

  private var slots: [Slot]
  private var entries: [Entry] = []
  /// The bytes of the words of more than 16 bytes, one after the other.
  private var arena: [UInt8] = []

  /// - Parameter capacity: The number of words it holds before it grows.
  init(capacity: Int = 64) {
    var size = 128
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    entries.reserveCapacity(capacity)
  }

  /// The number of distinct words.
  var count: Int { entries.count }

  /// The key of the word with a number.
  func key(of index: Int) -> TypeKey {
    let entry = entries[index]
    guard entry.length > 16 else {
      return TypeKey(low: entry.low, high: entry.high, length: Int(entry.length))
    }
    return TypeKey(arena.span, Int(entry.place)..<Int(entry.place) + Int(entry.length))
  }

  /// The bytes of the word with a number past the first 16.
  func tail(of index: Int) -> ArraySlice<UInt8> {
    let entry = entries[index]
    guard entry.length > 16 else { return [] }
    return arena[Int(entry.place) + 16..<Int(entry.place) + Int(entry.length)]
  }

  /// Adds the bytes of the word with a number to others.
  func appendBytes(of index: Int, to bytes: inout [UInt8]) {
    let entry = entries[index]
    TypeKey(low: entry.low, high: entry.high, length: Int(entry.length)).appendBytes(to: &bytes)
    if entry.length > 16 { bytes.append(contentsOf: tail(of: index)) }
  }

  /// Replaces `bytes` by those of the word with a number.
  func copyBytes(of index: Int, to bytes: inout [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    appendBytes(of: index, to: &bytes)
  }

  /// The number of a word, negative if it is not wanted, or `nil` if it was never met.
  func index(of key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int32? {
    let index = slots[position(of: key, in: bytes, range)].index
    return index == Self.empty ? nil : index
  }

  /// The number of a word, negative if it is not wanted.
  ///
  /// - Parameter isWanted: Asked once for each distinct word.
  @inline(never)
  mutating func intern(
    _ key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>, isWanted: () -> Bool
  ) -> Int32 {
    let position = position(of: key, in: bytes, range)
    let index = slots[position].index
    if index != Self.empty { return index }
    return insert(key, in: bytes, range, at: position, isWanted: isWanted())
  }

  /// Sets the numbers of the first words of `words`, negative for those that are not wanted.
  ///
  /// All are looked up, and then all compared, before anything is decided, so that the memory that holds them is fetched at once.
  @inline(__always)
  mutating func number(
    _ words: inout [FoundWord], count: Int, in bytes: Span<UInt8>,
    isWanted: (TypeKey, Range<Int>) -> Bool
  ) {
    var words = words.mutableSpan
    findFirst(&words, count: count)
    for index in 0..<count where !words[index].isNumbered {
      let word = words[index]
      words[index].number = intern(word.key, in: bytes, word.range) {
        isWanted(word.key, word.range)
      }
    }
  }

  /// Sets the numbers of words that are in the first slots where they may be.
  private func findFirst(_ words: inout MutableSpan<FoundWord>, count: Int) {
    let mask = slots.count &- 1
    let slots = slots.span
    for index in 0..<count {
      words[index].number = slots[Int(words[index].key.tag) & mask].index
    }
    let entries = entries.span
    for index in 0..<count {
      let (number, key) = (words[index].number, words[index].key)
      let place = Int(number < 0 ? ~number : number)
      let isPlace = place < entries.count && key.length <= 16
      let entry = isPlace ? entries[place] : Entry(low: 0, high: 0, length: 0, place: 0)
      let difference =
        (entry.low ^ key.low) | (entry.high ^ key.high)
        | (UInt64(entry.length) ^ UInt64(truncatingIfNeeded: key.length))
      words[index].isNumbered = difference == 0
    }
  }

  /// The number of a word of another table.
  mutating func intern(_ index: Int, of other: TypeTable) -> Int32 {
    let start = Int(other.entries[index].place)
    return intern(
      other.key(of: index), in: other.arena.span,
      start..<start + Int(other.entries[index].length)
    ) { true }
  }

  /// The number of a word that stands alone in an array.
  mutating func intern(_ word: [UInt8]) -> Int32 {
    let bytes = word.span
    return intern(TypeKey(bytes, 0..<word.count), in: bytes, 0..<word.count) { true }
  }

  /// The number of a word of at most 16 bytes.
  mutating func intern(short key: TypeKey) -> Int32 {
    let none: [UInt8] = []
    return intern(key, in: none.span, 0..<0) { true }
  }

  func index(of word: [UInt8]) -> Int32? {
    let bytes = word.span
    return index(of: TypeKey(bytes, 0..<word.count), in: bytes, 0..<word.count)
  }

  /// The slot that holds a word, or the empty one where it would go.
  @inline(__always)
  private func position(of key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    let mask = slots.count &- 1
    let tag = key.tag
    var position = Int(tag) & mask
    while true {
      let slot = slots[position]
      if slot.index == Self.empty { return position }
      if slot.tag == tag {
        let entry = entries[Int(slot.index < 0 ? ~slot.index : slot.index)]
        if entry.low == key.low && entry.high == key.high && Int(entry.length) == key.length
          && (key.length <= 16 || isStored(entry, in: bytes, range))
        {
          return position
        }
      }
      position = (position &+ 1) & mask
    }
  }

  @inline(never)
  private func isStored(_ entry: Entry, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    (16..<range.count).allSatisfy { arena[Int(entry.place) + $0] == bytes[range.lowerBound + $0] }
  }

  @inline(never)
  private mutating func insert(
    _ key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>, at position: Int, isWanted: Bool
  ) -> Int32 {
    let number = Int32(entries.count)
    let index = isWanted ? number : ~number
    entries.append(
      Entry(
        low: key.low, high: key.high, length: UInt32(clamping: key.length),
        place: UInt32(clamping: arena.count)))
    if key.length > 16 {
      for place in range { arena.append(bytes[place]) }
    }
    slots[position] = Slot(tag: key.tag, index: index)
    if entries.count * 2 > slots.count { grow() }
    return index
  }

  /// Gives up the memory that looking words up needs; from here on words are found by their numbers only.
  mutating func finish() { slots = [] }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.index != Self.empty {
      var position = Int(slot.tag) & mask
      while slots[position].index != Self.empty { position = (position &+ 1) & mask }
      slots[position] = slot
    }
  }
}
