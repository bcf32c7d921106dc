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

  /// These bytes with every known reference replaced by its characters; what is unknown stays as it is.
  ///
  /// - Parameter isAttribute: Whether the bytes are those of an attribute, in which a reference without its semicolon does not
  ///   hold before a letter, a figure or `=`: it is a part of an address.
  static func decoded(_ source: some Collection<UInt8>, isAttribute: Bool = true) -> [UInt8] {
    let bytes = Array(source)
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let (meant, end) = reference(in: bytes, at: index, isAttribute: isAttribute)
      {
        result.append(contentsOf: meant)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// What the reference at `start` means, and the index after it.
  private static func reference(
    in bytes: [UInt8], at start: Int, isAttribute: Bool
  ) -> ([UInt8], Int)? {
    guard start + 1 < bytes.count else { return nil }
    return bytes[start + 1] == UInt8(ascii: "#")
      ? numeric(in: bytes, from: start + 2) : named(in: bytes, from: start + 1, isAttribute)
  }

  private static func numeric(in bytes: [UInt8], from start: Int) -> ([UInt8], Int)? {
    var index = start
    let isHexadecimal = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < bytes.count, index - first < 8,
      let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
      isHexadecimal || digit < 10
    {
      value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit)
      index += 1
    }
    guard index > first, let scalar = Windows1252.scalar(ofReference: value) else { return nil }
    let end = index < bytes.count && bytes[index] == UInt8(ascii: ";") ? index + 1 : index
    return (Array(String(Character(scalar)).utf8), end)
  }

  /// In bytes.
  private static let longestName = 31
  private static let longestLegacyName = 6

  private static func named(
    in bytes: [UInt8], from start: Int, _ isAttribute: Bool
  ) -> ([UInt8], Int)? {
    func isWord(_ index: Int) -> Bool {
      index < bytes.count && (bytes[index].isLetter || bytes[index].isDigit)
    }
    func name(to end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
    var end = start
    while isWord(end), end - start <= longestName { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"), let meant = names[name(to: end)] {
      return (meant, end + 1)
    }
    for end in stride(from: min(end, start + longestLegacyName), to: start + 1, by: -1) {
      guard namesWithoutSemicolon.contains(name(to: end)), let meant = names[name(to: end)] else {
        continue
      }
      let goesOn = isWord(end) || end < bytes.count && bytes[end] == UInt8(ascii: "=")
      return isAttribute && goesOn ? nil : (meant, end)
    }
    return nil
  }
}
