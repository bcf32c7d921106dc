/// Character references such as `&amp;`, `&#8212;` and `&#x2014;`, in attributes and in JSON.
enum CharacterReferences {
  /// The text that bytes of a page mean, white space collapsed.
  static func decodedText(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: decoded(bytes).collapsingSpace(), as: UTF8.self)
  }

  /// The text that a string means in which references may have been left, even twice (`&amp;amp;`).
  static func decodedText(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) else { return decodedText(bytes) }
    return decodedText(decoded(bytes))
  }

  /// These bytes with every known reference replaced by its character; what is unknown stays as it is.
  static func decoded(_ source: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(source)
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(in: bytes, at: index) {
        result.append(contentsOf: String(Character(scalar)).utf8)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The character that the reference at `start` means, and the index after it.
  private static func reference(in bytes: [UInt8], at start: Int) -> (Unicode.Scalar, Int)? {
    var index = start + 1
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "#") {
      index += 1
      let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
      if isHexadecimal { index += 1 }
      let first = index
      var value: UInt32 = 0
      while index < bytes.count, index - first < 8,
        let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
        isHexadecimal || digit < 10
      {
        value = value * (isHexadecimal ? 16 : 10) + UInt32(digit)
        index += 1
      }
      guard index > first, let scalar = Windows1252.scalar(ofReference: value) else { return nil }
      return (scalar, index < bytes.count && bytes[index] == UInt8(ascii: ";") ? index + 1 : index)
    }
    let first = index
    while index < bytes.count, index - first < 10, bytes[index].isLetter || bytes[index].isDigit {
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ";"),
      let value = names[String(decoding: bytes[first..<index], as: UTF8.self)],
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, index + 1)
  }
}
