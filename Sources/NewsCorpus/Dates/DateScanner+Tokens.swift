extension DateScanner {
  /// Cuts a text into numbers, lower-case words and marks; white space is passed over.
  ///
  /// Digits of every script are numbers, and full-width marks (`：`) are their ASCII equals.
  static func tokens(of bytes: [UInt8]) -> [Placed] {
    var tokens: [Placed] = []
    var index = 0
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      if let digit = digit(in: bytes, at: index) {
        var (value, count) = (digit.value, 1)
        index += digit.length
        while let next = self.digit(in: bytes, at: index) {
          if count < 14 { value = value * 10 + next.value }
          count += 1
          index += next.length
        }
        tokens.append(Placed(token: .number(value, digits: count), range: start..<index))
      } else if let mark = fullWidthMark(in: bytes, at: index) {
        index += 3
        tokens.append(Placed(token: .mark(mark), range: start..<index))
      } else if isLetter(byte) {
        index = endOfWord(in: bytes, from: index)
        let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        if !spaces.contains(word) {
          tokens.append(Placed(token: .word(word), range: start..<index))
        }
      } else {
        index += 1
        if byte > 32 { tokens.append(Placed(token: .mark(byte), range: start..<index)) }
      }
    }
    return tokens
  }

  /// Characters that only part or order words: no-break, thin and other spaces, joiners, marks of direction.
  private static let spaces: Set<String> = [
    "\u{A0}", "\u{202F}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{200A}",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{3000}",
  ]

  /// An ASCII letter or a byte beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }

  /// A word ends before anything but a letter; a no-break space and signs of the same blocks stand alone.
  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, isLetter(bytes[index]) {
      let byte = bytes[index]
      let isSign = byte == 0xC2 || byte == 0xE2 || byte == 0xE3 && isSpace(bytes, index)
      if index > start, isSign || byte >= 0x80 && isNumberOrMark(bytes, index) { break }
      index += 1
      while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
      if isSign { break }
    }
    return index
  }

  /// Whether an ideographic space stands at an index.
  private static func isSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
  }

  private static func isNumberOrMark(_ bytes: [UInt8], _ index: Int) -> Bool {
    digit(in: bytes, at: index) != nil || fullWidthMark(in: bytes, at: index) != nil
  }

  /// The decimal digit at an index, of ASCII or of another script.
  private static func digit(in bytes: [UInt8], at index: Int) -> (value: Int, length: Int)? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return byte &- 48 < 10 ? (Int(byte &- 48), 1) : nil }
    let length = byte & 0xE0 == 0xC0 ? 2 : byte & 0xF0 == 0xE0 ? 3 : 0
    // Arabic and the scripts after it up to Khmer have digits of their own, and there are full-width ones.
    guard (0xD9...0xE1).contains(byte) || byte == 0xEF, length > 0, index + length <= bytes.count
    else { return nil }
    let value = bytes[index + 1..<index + length].reduce(UInt32(byte) & (length == 2 ? 0x1F : 0x0F))
    {
      $0 << 6 | UInt32($1 & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value), scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return (Int(value), length)
  }

  /// The ASCII mark that a full-width one at an index stands for.
  private static func fullWidthMark(in bytes: [UInt8], at index: Int) -> UInt8? {
    guard bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC else {
      return nil
    }
    // U+FF01 … U+FF0F and U+FF1A … U+FF20 are `!` … `/` and `:` … `@`.
    let ascii = bytes[index + 2] &- 0x60
    return (0x21...0x2F).contains(ascii) || (0x3A...0x40).contains(ascii) ? ascii : nil
  }
}
