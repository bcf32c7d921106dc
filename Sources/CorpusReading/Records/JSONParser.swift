/// Reads JSON value by value, with what programs write that is none: `NaN`, `Infinity`, a comma behind the last element, line
/// ends in strings, half a surrogate pair. Numbers stay as they are written, so that long ids lose no digit.
///
/// ### Source
/// RFC 8259.
package struct JSONParser {
  package struct Failure: Error, Hashable {
    /// The index of the byte that cannot be there.
    package let place: Int
    /// Whether the bytes end within a value.
    package var isCutOff = false
  }

  /// Values in values beyond this are refused: the records of no tool come near to it.
  private static let maximumDepth = 100

  private let bytes: [UInt8]
  private let end: Int
  private(set) var position: Int

  /// - Parameter bytes: UTF-8, without a byte-order mark.
  package init(_ bytes: [UInt8], range: Range<Int>? = nil) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  /// The value that fills a range.
  package static func value(of bytes: [UInt8], in range: Range<Int>) throws(Failure) -> RecordValue
  {
    var parser = JSONParser(bytes, range: range)
    let value = try parser.value()
    guard parser.next() == nil else { throw Failure(place: parser.position) }
    return value
  }

  /// The next value.
  package mutating func value(depth: Int = 0) throws(Failure) -> RecordValue {
    guard let byte = next() else { throw Failure(place: position, isCutOff: true) }
    guard depth < Self.maximumDepth else { throw Failure(place: position) }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .list(try list(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    default: return try word()
    }
  }

  /// The next byte that is no white space, which is not consumed.
  private mutating func next() -> UInt8? {
    while position < end, bytes[position] <= 32 { position += 1 }
    return position < end ? bytes[position] : nil
  }

  private mutating func object(depth: Int) throws(Failure) -> [String: RecordValue] {
    var members: [String: RecordValue] = [:]
    position += 1
    while try !ends(with: UInt8(ascii: "}")) {
      guard bytes[position] == UInt8(ascii: "\"") else { throw Failure(place: position) }
      let name = try string()
      guard next() == UInt8(ascii: ":") else { throw failure() }
      position += 1
      members[name] = try value(depth: depth + 1)
      try separator(before: UInt8(ascii: "}"))
    }
    return members
  }

  private mutating func list(depth: Int) throws(Failure) -> [RecordValue] {
    var values: [RecordValue] = []
    position += 1
    while try !ends(with: UInt8(ascii: "]")) {
      values.append(try value(depth: depth + 1))
      try separator(before: UInt8(ascii: "]"))
    }
    return values
  }

  private mutating func ends(with mark: UInt8) throws(Failure) -> Bool {
    guard let byte = next() else { throw failure() }
    if byte == mark { position += 1 }
    return byte == mark
  }

  private mutating func separator(before mark: UInt8) throws(Failure) {
    let byte = next()
    if byte == UInt8(ascii: ",") {
      position += 1
    } else if byte != mark {
      throw failure()
    }
  }

  private func failure() -> Failure { Failure(place: position, isCutOff: position >= end) }

  private mutating func string() throws(Failure) -> String {
    let start = position + 1
    position = start
    while position < end, bytes[position] != 34, bytes[position] != 92 { position += 1 }
    guard position < end else { throw failure() }
    if bytes[position] == 34 {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    return try stringWithEscapes(from: start)
  }

  private mutating func stringWithEscapes(from start: Int) throws(Failure) -> String {
    var content = Array(bytes[start..<position])
    while position < end {
      let byte = bytes[position]
      position += 1
      if byte == 34 { return String(decoding: content, as: UTF8.self) }
      if byte == 92 { try escape(into: &content) } else { content.append(byte) }
    }
    throw failure()
  }

  private mutating func escape(into content: inout [UInt8]) throws(Failure) {
    guard position < end else { throw failure() }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): content.append(10)
    case UInt8(ascii: "r"): content.append(13)
    case UInt8(ascii: "t"): content.append(9)
    case UInt8(ascii: "b"): content.append(8)
    case UInt8(ascii: "f"): content.append(12)
    case UInt8(ascii: "u"): content += Array(String(Character(try scalar())).utf8)
    default: content.append(byte)
    }
  }

  /// The scalar behind `\u`; half a surrogate pair becomes the mark for what is unreadable.
  private mutating func scalar() throws(Failure) -> Unicode.Scalar {
    let first = try codeUnit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    let before = position
    if position + 1 < end, bytes[position] == 92, bytes[position + 1] == UInt8(ascii: "u") {
      position += 2
      let second = try codeUnit()
      if (0xDC00..<0xE000).contains(second) {
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
      }
      position = before
    }
    return "\u{FFFD}"
  }

  private mutating func codeUnit() throws(Failure) -> UInt16 {
    let digits = String(decoding: bytes[position..<min(position + 4, end)], as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { throw failure() }
    position += 4
    return unit
  }

  /// A number as written, or one of the words that stand for no text.
  private mutating func word() throws(Failure) -> RecordValue {
    let start = position
    while position < end, Self.isInWord(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "null", "NaN", "Infinity", "-Infinity", "undefined": return .missing
    case "true", "false": return .text(word)
    default: break
    }
    guard let first = word.utf8.first, first == 45 || (48...57).contains(first),
      word.utf8.allSatisfy({ (48...57).contains($0) || "+-.eE".utf8.contains($0) })
    else { throw Failure(place: start, isCutOff: start >= end) }
    return .text(word)
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      || byte == 43 || byte == 45 || byte == 46
  }
}
