/// A JSON value as pages embed it.
enum JSONValue: Hashable, Sendable {
  case text(String)
  /// A number as written.
  case number(String)
  case object([Member])
  case array([JSONValue])
  case other

  struct Member: Hashable, Sendable {
    let name: String
    let value: JSONValue
  }

  /// The first member with this name.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text, or the first text of a list.
  var firstText: String? {
    switch self {
    case .text(let text): text
    case .number(let text): text
    case .array(let values): values.lazy.compactMap(\.firstText).first
    default: nil
    }
  }

  /// The elements of a list, or the value itself.
  var elements: [JSONValue] {
    if case .array(let values) = self { values } else { [self] }
  }
}

/// Reads JSON with the mistakes that pages make: raw line breaks in strings, trailing commas, comment marks around it, an
/// end that is missing, single quotation marks, quotation marks as character references.
struct LenientJSON {
  private static let maximumDepth = 40

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// The values at the top of a text: usually one.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func values(in bytes: ArraySlice<UInt8>) -> [JSONValue] {
    let mark = bytes.firstIndex { !$0.isSpace && $0 != 0x5B && $0 != 0x7B }
    let isEscaped = mark.map { bytes[$0...].starts(with: "&quot;".utf8) } ?? false
    let bytes = isEscaped ? CharacterReferences.decoded(bytes)[...] : bytes
    var reader = LenientJSON(bytes: bytes, index: bytes.startIndex)
    var values: [JSONValue] = []
    while let start = reader.skip(to: [UInt8(ascii: "{"), UInt8(ascii: "[")]) {
      reader.index = start
      values.append(reader.value(depth: 0))
    }
    return values
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private func skip(to marks: [UInt8]) -> Int? {
    bytes[index...].firstIndex { marks.contains($0) }
  }

  private mutating func skipSpace() {
    while let byte = current, byte.isSpace { index += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue {
    skipSpace()
    switch current {
    case UInt8(ascii: "{") where depth < Self.maximumDepth: return object(depth: depth)
    case UInt8(ascii: "[") where depth < Self.maximumDepth: return array(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var members: [JSONValue.Member] = []
    index += 1
    while true {
      skipSpace()
      guard let byte = current else { return .object(members) }
      if byte == UInt8(ascii: "}") {
        index += 1
        return .object(members)
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let name = string()
        skipSpace()
        if current == UInt8(ascii: ":") {
          index += 1
          members.append(JSONValue.Member(name: name, value: value(depth: depth + 1)))
        }
      } else {
        index += 1
      }
    }
  }

  private mutating func array(depth: Int) -> JSONValue {
    var values: [JSONValue] = []
    index += 1
    while true {
      skipSpace()
      guard let byte = current else { return .array(values) }
      if byte == UInt8(ascii: "]") {
        index += 1
        return .array(values)
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
        index += 1
      } else {
        values.append(value(depth: depth + 1))
      }
    }
  }

  /// A number, `true`, `false`, `null`, or something that is not JSON; at least one byte is read.
  private mutating func word() -> JSONValue {
    let start = index
    while let byte = current, !byte.isSpace, !",]}:".utf8.contains(byte) { index += 1 }
    if index == start, current != nil { index += 1 }
    let word = bytes[start..<index]
    guard let first = word.first, first.isDigit || first == UInt8(ascii: "-") else { return .other }
    return .number(String(decoding: word, as: UTF8.self))
  }

  /// A text up to the mark that it begins with.
  private mutating func string() -> String {
    let mark = current
    index += 1
    var result: [UInt8] = []
    while let byte = current {
      index += 1
      if byte == mark { break }
      if byte == UInt8(ascii: "\\") {
        appendEscaped(to: &result)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func appendEscaped(to result: inout [UInt8]) {
    guard let byte = current else { return }
    index += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "f"): result.append(10)
    case UInt8(ascii: "t"), UInt8(ascii: "b"): result.append(32)
    case UInt8(ascii: "u"):
      guard var unit = codeUnit() else { return }
      if (0xD800...0xDBFF).contains(unit), current == UInt8(ascii: "\\"),
        index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "u")
      {
        index += 2
        if let low = codeUnit(), (0xDC00...0xDFFF).contains(low) {
          unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
        }
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      result.append(contentsOf: String(Character(scalar)).utf8)
    default: result.append(byte)
    }
  }

  private mutating func codeUnit() -> UInt32? {
    guard index + 4 <= bytes.endIndex,
      let unit = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { return nil }
    index += 4
    return unit
  }
}
