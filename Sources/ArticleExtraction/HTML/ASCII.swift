/// What single bytes are, by ASCII.
extension UInt8 {
  var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  var isDigit: Bool { self &- 48 < 10 }
  /// Space, tab, line feed, form feed or carriage return.
  var isSpace: Bool { self == 32 || self &- 9 < 5 }
  var isUppercase: Bool { self &- 65 < 26 }
  /// The lower-case letter of an ASCII capital, or the byte itself.
  var lowercased: UInt8 { self &- 65 < 26 ? self | 0x20 : self }
  /// Whether a byte goes on with a character that an earlier byte began.
  var isUTF8Continuation: Bool { self & 0xC0 == 0x80 }

  init(ascii scalar: Unicode.Scalar) {
    self = UInt8(truncatingIfNeeded: scalar.value)
  }
}

/// Searching and comparing bytes.
extension [UInt8] {
  /// The first place at or after `start`, and before `limit`, where `word` (lower-case ASCII) stands in any case.
  func firstIndex(ofWord word: StaticString, from start: Int, limit: Int? = nil) -> Int? {
    let pattern = word.bytes
    let end = Swift.min(limit ?? count, count) - pattern.count
    guard start >= 0, start <= end, let first = pattern.first else { return nil }
    let bytes = span
    var index = start
    while index <= end {
      if bytes[index].lowercased == first, bytes.hasWord(pattern, at: index) { return index }
      index += 1
    }
    return nil
  }

  func hasWord(_ word: StaticString, at index: Int) -> Bool {
    span.hasWord(word.bytes, at: index)
  }
}

extension Span<UInt8> {
  /// Whether `word` (lower-case ASCII) stands at an index, in any case.
  func hasWord(_ word: [UInt8], at start: Int) -> Bool {
    guard start >= 0, start + word.count <= count else { return false }
    for offset in 0..<word.count where self[start + offset].lowercased != word[offset] {
      return false
    }
    return true
  }
}

extension StaticString {
  var bytes: [UInt8] { Array(description.utf8) }
}
