internal import Primitives

/// The runs of words that a text has given already.
struct GivenText: Sendable {
  private var runs: Set<UInt64> = []
  /// The last words given, fewer than a run.
  private var end: [UInt64] = []

  /// In words: shorter runs recur in any text.
  private static let runLength = 6
  /// Of ten runs of a block.
  private static let mostGiven = 8

  /// Whether nearly all runs of words of a block were given before, in whatever blocks; if not, they count as given now.
  ///
  /// A block of fewer than twelve words repeats nothing: a refrain may come again.
  mutating func repeats(_ block: Span<UInt8>) -> Bool {
    let words = Self.words(block)
    let own = Self.runs(of: words)
    let given = own.count { runs.contains($0) }
    if words.count >= 2 * Self.runLength, given * 10 >= own.count * Self.mostGiven { return true }
    // A copy in one block goes on where this text went to the next one.
    runs.formUnion(Self.runs(of: end + words))
    end = Array((end + words).suffix(Self.runLength - 1))
    return false
  }

  private static func runs(of words: [UInt64]) -> [UInt64] {
    guard words.count >= runLength else { return [] }
    return (0...words.count - runLength).map { start in
      words[start..<start + runLength].reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1 }
    }
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
