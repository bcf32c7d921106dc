internal import Primitives

/// A text as the sequence of its words, made for finding equal runs in two texts: each word is a hash with its place.
///
/// Case, punctuation, the kind of quotation mark, soft hyphens, characters of no width, whether an accent is composed with its
/// letter, and what white space stands between words do not count. All words count, also those that an analysis drops.
/// A character of Chinese or Japanese is a word.
///
/// Two different words have one hash with probability 2⁻³²; a run of eight with about 2⁻²⁵⁶.
package struct WordSequence: Sendable {
  /// A hash a word.
  package let hashes: [UInt32]
  /// The UTF-8 byte at which each word begins, and the one after its last.
  package let places: [(start: UInt32, end: UInt32)]

  package var count: Int { hashes.count }

  /// - Parameter text: Of less than 4 GiB; what is beyond is left out.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ text: String) {
    var scanner = WordHasher()
    var text = text
    text.makeContiguousUTF8()
    let span = text.utf8.span
    scanner.scan(span)
    hashes = scanner.hashes
    places = scanner.places
  }

  /// The UTF-8 bytes from the first to the last of some words, at least one.
  package func bytes(ofWords words: Range<Int>) -> Range<Int> {
    precondition(!words.isEmpty, "no words")
    return Int(places[words.lowerBound].start)..<Int(places[words.upperBound - 1].end)
  }

  /// The indices of the words that lie wholly within a range of bytes.
  ///
  /// - Complexity: O(log *n*).
  package func words(inBytes range: Range<Int>) -> Range<Int> {
    let first = places.partitioningIndex { Int($0.start) >= range.lowerBound }
    let end = places.partitioningIndex { Int($0.end) > range.upperBound }
    return first..<max(first, end)
  }

  /// A hash of every run of `length` words, by the index of its first word; none if there are fewer words.
  ///
  /// - Complexity: O(*n*).
  package func shingles(ofLength length: Int) -> [UInt64] {
    guard length <= count else { return [] }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let leaving = (0..<length).reduce(UInt64(1)) { power, _ in power &* base }
    var rolling: UInt64 = 0
    var result: [UInt64] = []
    result.reserveCapacity(count - length + 1)
    for index in hashes.indices {
      rolling = rolling &* base &+ UInt64(hashes[index]) &+ 1
      if index >= length {
        rolling = rolling &- leaving &* (UInt64(hashes[index - length]) &+ 1)
      }
      guard index >= length - 1 else { continue }
      var mixed = (rolling ^ (rolling >> 31)) &* 0xD6E8_FEB8_6659_FD93
      mixed ^= mixed >> 32
      result.append(mixed)
    }
    return result
  }
}

/// Finds the words of a text and hashes them as it goes.
private struct WordHasher {
  private(set) var hashes: [UInt32] = []
  private(set) var places: [(start: UInt32, end: UInt32)] = []
  /// The word that is being read, ASCII in lower case, without apostrophes and invisible characters.
  private var word: [UInt8] = []
  private var isASCII = true
  private var start = 0
  private var last = 0

  mutating func scan(_ bytes: Span<UInt8>) {
    var index = 0
    let end = min(bytes.count, Int(UInt32.max))
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x30...0x39: add(byte, at: &index)
      case 0x41...0x5A: add(byte | 0x20, at: &index)
      case 0x27 where !word.isEmpty: index += 1
      case 0..<0x80:
        finish()
        index += 1
      default: scanBeyondASCII(bytes, at: &index, end: end)
      }
    }
    finish()
  }

  private mutating func scanBeyondASCII(_ bytes: Span<UInt8>, at index: inout Int, end: Int) {
    let byte = bytes[index]
    let length = min(end - index, byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
    let second = length > 1 ? bytes[index + 1] : 0
    let third = length > 2 ? bytes[index + 2] : 0
    let next = index + length
    switch byte {
    case 0xC2, 0xE2, 0xEF, 0xF0:
      // Latin-1 signs, punctuation and symbols, full-width forms, emoji; of these an apostrophe and what cannot be seen
      // do not end a word.
      if !Self.isInside(byte, second, third) { finish() }
      index = next
    case 0xCA where second == 0xBC: index = next
    case 0xE3...0xE9:
      finish()
      if byte == 0xE3 && second == 0x80 {
        index = next
      } else {
        while index < next { add(bytes[index], at: &index) }
        finish()
      }
    default:
      while index < next { add(bytes[index], at: &index) }
    }
  }

  /// Whether a character is `’`, a soft hyphen, or one of no width: spaces, joiners, marks of direction, a byte order mark.
  private static func isInside(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xC2, 0xAD), (0xEF, 0xBB): first == 0xC2 || third == 0xBF
    case (0xE2, 0x80):
      third == 0x99 || (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
    case (0xE2, 0x81): (0xA0...0xA4).contains(third)
    default: false
    }
  }

  private mutating func add(_ byte: UInt8, at index: inout Int) {
    if word.isEmpty { start = index }
    isASCII = isASCII && byte < 0x80
    word.append(byte)
    index += 1
    last = index
  }

  private mutating func finish() {
    guard !word.isEmpty else { return }
    var hash = StableHash()
    if isASCII {
      for byte in word { hash.combine(byte) }
    } else {
      for byte in LetterFolding.folded(word) { hash.combine(byte) }
    }
    hashes.append(UInt32(truncatingIfNeeded: hash.value ^ (hash.value >> 32)))
    places.append((UInt32(start), UInt32(last)))
    word.removeAll(keepingCapacity: true)
    isASCII = true
  }
}
