/// Finds the words of a text one at a time, from left to right, as ranges of its UTF-8 bytes.
///
/// A run of a script without spaces yields every two neighbouring characters, or the one that stands alone. ``WordFinder``
/// does the same for longer texts, and asks here what it cannot tell.
struct WordScanner {
  private let rule: TextAnalyzer.WordRule
  private let classes: ByteClasses
  private(set) var position = 0
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

  /// The next word, or `nil` at the end of the range.
  mutating func next(in bytes: Span<UInt8>) -> FoundWord? {
    while position < end {
      let first = classes[bytes[position]]
      if !first.isDisjoint(with: .word) {
        let start = position
        position = endOfWord(bytes, from: start, at: start + 1)
        return FoundWord(
          key: TypeKey(bytes, start..<position), start: start,
          isCapitalized: first.contains(.uppercase))
      }
      if !first.contains(.multibyte) {
        position += 1
      } else if let range = wordBeyondASCII(bytes) {
        return FoundWord(
          key: TypeKey(bytes, range), start: range.lowerBound,
          isCapitalized: classAndLength(bytes, at: range.lowerBound).found.contains(.uppercase))
      }
    }
    return nil
  }

  /// Whether a byte is an ASCII letter or digit, or of a character beyond ASCII.
  private func isInner(_ byte: UInt8) -> Bool {
    byte >= 0x80 || !classes[byte].isDisjoint(with: .word)
  }

  /// Begins anew with the run of inner bytes, and of such as may join them, that stands at an index, and returns its end.
  mutating func startRun(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      guard
        isInner(bytes[index])
          || !classes[bytes[index]].isDisjoint(with: .joining) && index + 1 < end
            && isInner(bytes[index + 1])
      else { break }
      index += 1
    }
    self.start(in: start..<index)
    return index
  }

  /// The word that begins with the character of several bytes at `position`, or `nil` with that moved past it.
  private mutating func wordBeyondASCII(_ bytes: Span<UInt8>) -> Range<Int>? {
    let (found, length) = classAndLength(bytes, at: position)
    if found == .ideograph { return pair(bytes, length: length) }
    let start = position
    position += length
    guard !found.isDisjoint(with: .word) else { return nil }
    position = endOfWord(bytes, from: start, at: position)
    return start..<position
  }

  /// The ideograph at `position` and the one after it, or it alone if it has no neighbour.
  private mutating func pair(_ bytes: Span<UInt8>, length: Int) -> Range<Int>? {
    let start = position
    let wasInRun = isInRun
    position += length
    isInRun = false
    if position < end, classes[bytes[position]].contains(.multibyte) {
      let next = classAndLength(bytes, at: position)
      if next.found == .ideograph {
        isInRun = true
        return start..<min(end, position + next.length)
      }
    }
    return wasInRun ? nil : start..<position
  }

  /// Where the word that begins at `start` ends, its characters before `index` being known to belong to it.
  private func endOfWord(_ bytes: Span<UInt8>, from start: Int, at index: Int) -> Int {
    var index = index
    while index < end {
      guard classes[bytes[index]].isDisjoint(with: .word) else {
        index &+= 1
        continue
      }
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
