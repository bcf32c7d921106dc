extension DateScanner {
  /// Cuts a text into numbers, lower-case words and marks; white space is passed over.
  static func tokens(of bytes: [UInt8]) -> [Placed] {
    var tokens: [Placed] = []
    var index = 0
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      if byte.isDigit {
        var value = 0
        while index < bytes.count, bytes[index].isDigit {
          if index - start < 14 { value = value * 10 + Int(bytes[index] - 48) }
          index += 1
        }
        tokens.append(Placed(token: .number(value, digits: index - start), range: start..<index))
      } else if byte.isLetter || byte >= 0x80 {
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
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{200F}", "\u{2060}",
  ]

  /// A word ends before anything but a letter; a no-break space and signs of the same block stand alone.
  private static func endOfWord(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 {
      let isSign = bytes[index] == 0xC2 || bytes[index] == 0xE2
      if isSign, index > start { break }
      index += 1
      while index < bytes.count, bytes[index].isUTF8Continuation { index += 1 }
      if isSign { break }
    }
    return index
  }
}
