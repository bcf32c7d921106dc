internal import Primitives

/// The runs of words that a text has given already.
struct GivenText: Sendable {
  private var runs: Set<UInt64> = []

  /// In words: shorter runs recur in any text.
  private static let runLength = 6
  /// Of ten runs of a block.
  private static let mostGiven = 8

  /// Whether nearly all runs of words of a block were given before, in whatever blocks; if not, they count as given now.
  ///
  /// A block of fewer than twelve words repeats nothing: a refrain may come again.
  mutating func repeats(_ block: Span<UInt8>) -> Bool {
    let words = Self.words(block)
    guard words.count >= 2 * Self.runLength else { return false }
    let own = (0...words.count - Self.runLength).map { start in
      words[start..<start + Self.runLength].reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1 }
    }
    let given = own.count { runs.contains($0) }
    if given * 10 >= own.count * Self.mostGiven { return true }
    runs.formUnion(own)
    return false
  }

  /// A number for each word, in any case.
  private static func words(_ bytes: Span<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = StableHash()
    var isInside = false
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte.isDigit || byte >= 0x80 {
        hash.combine(byte.lowercased)
        isInside = true
      } else if isInside {
        words.append(hash.value)
        hash = StableHash()
        isInside = false
      }
    }
    if isInside { words.append(hash.value) }
    return words
  }
}
