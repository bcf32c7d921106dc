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
        if word != "\u{A0}", word != "\u{202F}", word != "\u{200E}" {
          tokens.append(Placed(token: .word(word), range: start..<index))
        }
      } else {
        index += 1
        if byte > 32 { tokens.append(Placed(token: .mark(byte), range: start..<index)) }
      }
    }
    return tokens
  }

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
