/// Where the records of a JSON file stand: the elements of an array, objects one after the other, or an object a line.
///
/// Only brackets and quotation marks are looked at, so that records can be read on their own, on all threads, and a broken one
/// does not take the others with it.
package struct JSONRecordRanges {
  package struct Record: Hashable {
    package let range: Range<Int>
    /// The line it begins on, from 1.
    package let line: Int
  }

  package private(set) var records: [Record] = []
  /// The beginning of what is cut off at the end of the file.
  package private(set) var cutOff: Record?

  private let bytes: [UInt8]

  /// - Parameter bytes: UTF-8, without a byte-order mark.
  package init(of bytes: [UInt8]) {
    self.bytes = bytes
    if Self.isObjectALine(bytes) {
      readLines()
    } else {
      readValues()
    }
  }

  /// Whether most of the first lines are whole objects, so that a line is a record whatever is wrong with it.
  private static func isObjectALine(_ bytes: [UInt8]) -> Bool {
    var whole = 0
    var lines = 0
    for line in bytes.split(separator: 10, maxSplits: 20) where line.contains(where: { $0 > 32 }) {
      guard lines < 20 else { break }
      lines += 1
      let first = line.first { $0 > 32 }
      let last = line.last { $0 > 32 }
      let isWhole =
        first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
        && endOfValue(in: bytes, at: line.startIndex, end: line.endIndex) != nil
      whole += isWhole ? 1 : 0
    }
    return whole > 0 && whole * 2 >= lines
  }

  private mutating func readLines() {
    var start = 0
    var line = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 32 }) {
        records.append(Record(range: start..<end, line: line))
      }
      start = end + 1
      line += 1
    }
  }

  /// Reads values one after the other; an array at the top is taken for its elements.
  private mutating func readValues() {
    var position = 0
    var line = 1
    var counted = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte <= 32 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "[")
        || byte == UInt8(ascii: "]")
      {
        position += 1
        continue
      }
      line += bytes[counted..<position].count { $0 == 10 }
      counted = position
      guard let end = Self.endOfValue(in: bytes, at: position, end: bytes.count) else {
        cutOff = Record(range: position..<bytes.count, line: line)
        return
      }
      // At least one byte, so that a bracket too many is a broken record and not the end.
      position = max(end, position + 1)
      records.append(Record(range: counted..<position, line: line))
    }
  }

  /// The end of the object, array, string or word that begins here; `nil` if it is cut off.
  private static func endOfValue(in bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var depth = 0
    var position = start
    while position < end {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return position }
        depth -= 1
        if depth == 0 { return position + 1 }
      case UInt8(ascii: ",") where depth == 0: return position
      case UInt8(ascii: "\""):
        guard let close = endOfString(in: bytes, at: position, end: end) else { return nil }
        position = close
        if depth == 0 { return position }
        continue
      case 10 where depth == 0 && position > start: return position
      default: break
      }
      position += 1
    }
    return depth == 0 ? end : nil
  }

  private static func endOfString(in bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var position = start + 1
    while position < end {
      if bytes[position] == 34 { return position + 1 }
      position += bytes[position] == 92 ? 2 : 1
    }
    return nil
  }
}
