/// Finds the words of a text, from left to right, as ranges of its UTF-8 bytes.
///
/// Words of ASCII letters and digits are found byte by byte; whatever joins, and characters beyond ASCII, go a slower
/// way. A run of a script without spaces yields every two neighbouring characters, or the one that stands alone.
struct WordScanner {
  private let rule: TextAnalyzer.WordRule
  private let classes: ByteClasses
  private var position = 0
  private var end = 0
  /// Whether the ideograph at `position` was the second of the last pair.
  private var isInRun = false

  init(_ rule: TextAnalyzer.WordRule) {
    self.rule = rule
    classes = ByteClasses(rule)
  }

  /// Begins anew at the start of a range.
  mutating func start(in range: Range<Int>) {
    (position, end, isInRun) = (range.lowerBound, range.upperBound, false)
  }

  /// A word as it is found.
  struct Word {
    let range: Range<Int>
    let key: TypeKey
    /// Whether it begins with an upper-case letter.
    let isCapitalized: Bool
  }

  /// The next word, or `nil` at the end of the range.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> Word? {
    var index = position
    while index < end {
      let first = classes[bytes[index]]
      if !first.isDisjoint(with: .word) {
        let start = index
        // The key of a word of up to eight bytes is made on the way.
        var low: UInt64 = 0
        var shift: UInt64 = 0
        var last: CharacterClass
        repeat {
          low |= UInt64(bytes[index]) &<< shift
          shift &+= 8
          index &+= 1
          last = index < end ? classes[bytes[index]] : []
        } while !last.isDisjoint(with: .word) && shift < 64
        let isCapitalized = first.contains(.uppercase)
        if last.isDisjoint(with: .continuing)
          || last == .mark && !isASCIIWord(bytes, at: index &+ 1)
        {
          position = index
          return Word(
            range: start..<index, key: TypeKey(low: low, high: 0, length: index &- start),
            isCapitalized: isCapitalized)
        }
        return longWord(bytes, from: start, at: index, isCapitalized: isCapitalized)
      }
      if first.contains(.multibyte) {
        if let range = wordBeyondASCII(bytes, at: &index) {
          return Word(
            range: range, key: TypeKey(bytes, range),
            isCapitalized: classAndLength(bytes, at: range.lowerBound).found.contains(.uppercase))
        }
      } else {
        index &+= 1
      }
    }
    position = index
    return nil
  }

  /// Whether an ASCII letter or digit is at an index; a mark joins nothing else.
  @inline(__always)
  private func isASCIIWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < end && !classes[bytes[index]].isDisjoint(with: .word)
  }

  /// The word that begins at `start` and goes on at `index`.
  @inline(never)
  private mutating func longWord(
    _ bytes: Span<UInt8>, from start: Int, at index: Int, isCapitalized: Bool
  ) -> Word {
    var index = index
    while index < end, !classes[bytes[index]].isDisjoint(with: .word) { index &+= 1 }
    if index < end, !classes[bytes[index]].isDisjoint(with: .joining) {
      index = endOfWord(bytes, from: start, at: index)
    }
    position = index
    return Word(
      range: start..<index, key: TypeKey(bytes, start..<index), isCapitalized: isCapitalized)
  }

  /// The word that begins with the character of several bytes at an index, or `nil` with the index moved past it.
  @inline(never)
  private mutating func wordBeyondASCII(_ bytes: Span<UInt8>, at index: inout Int) -> Range<Int>? {
    let (found, length) = classAndLength(bytes, at: index)
    let start = index
    if found == .ideograph { return pair(bytes, at: &index, length: length) }
    index += length
    guard !found.isDisjoint(with: .word) else { return nil }
    index = endOfWord(bytes, from: start, at: index)
    position = index
    return start..<index
  }

  /// The ideograph at an index and the one after it, or it alone if it has no neighbour.
  private mutating func pair(_ bytes: Span<UInt8>, at index: inout Int, length: Int) -> Range<Int>?
  {
    let start = index
    let wasInRun = isInRun
    index += length
    position = index
    isInRun = false
    if index < end, classes[bytes[index]].contains(.multibyte) {
      let next = classAndLength(bytes, at: index)
      if next.found == .ideograph {
        isInRun = true
        return start..<min(end, index + next.length)
      }
    }
    return wasInRun ? nil : start..<index
  }

  /// Where the word that begins at `start` ends, its characters before `index` being known to belong to it.
  @inline(never)
  private func endOfWord(_ bytes: Span<UInt8>, from start: Int, at index: Int) -> Int {
    var index = index
    while index < end {
      let (found, length) = classAndLength(bytes, at: index)
      if !found.isDisjoint(with: .word) || found == .combining {
        index += length
      } else if found == .apostrophe || found == .hyphen {
        guard isWord(bytes, at: index + length) else { return index }
        index += length
      } else if found == .mark {
        guard joinsDigits(bytes, at: index) || joinsInitials(bytes, from: start, at: index)
        else { return index }
        index += 1
      } else {
        return index
      }
    }
    return end
  }

  /// Whether the mark at an index stands between two digits.
  private func joinsDigits(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 1 < end && classes[bytes[index - 1]] == .digit && classes[bytes[index + 1]] == .digit
  }

  /// Whether the mark at an index is a full stop after initials, 8 at most, and one more follows, as in `U.S`.
  private func joinsInitials(_ bytes: Span<UInt8>, from start: Int, at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "."), index + 1 < end, (index - start) % 2 == 1,
      index - start < 16,
      classes[bytes[index + 1]].contains(.letter)
    else { return false }
    for place in stride(from: start, to: index, by: 2) {
      guard classes[bytes[place]].contains(.letter),
        place == start || bytes[place - 1] == UInt8(ascii: ".")
      else { return false }
    }
    return !isWord(bytes, at: index + 2)
  }

  private func isWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index < end && !classAndLength(bytes, at: index).found.isDisjoint(with: .word)
  }

  /// The class of the character at an index, `multibyte` resolved, and its length in bytes.
  private func classAndLength(_ bytes: Span<UInt8>, at index: Int) -> (
    found: CharacterClass, length: Int
  ) {
    let found = classes[bytes[index]]
    guard found.contains(.multibyte) else { return (found, 1) }
    let (scalar, length) = decodeScalar(bytes, at: index)
    return (CharacterClass(scalar, rule: rule), length)
  }
}
