/// Reads comma-separated values record by record: RFC 4180, and what programs write instead.
///
/// The delimiter is what a first line `sep=;` names, or the comma, semicolon, tab or bar that is most frequent in the header
/// outside quotes. Records end with LF, CRLF or CR; a quoted field may hold any of them, and `""` for a quote, or `\"` in
/// a file that shows that it means it. Spaces before a quoted field are passed over. A quote that does not enclose
/// its whole field is itself. Empty lines are passed over.
package struct CSVParser {
  package struct Record: Hashable {
    /// The line it begins on, from 1.
    package let line: Int
    package let fields: [String]
  }

  /// The quote that is opened on a line is never closed, or what follows where it is closed shows that it was not meant.
  package struct UnclosedQuote: Error, Hashable {
    package let line: Int
    package static let reason = "a quote is opened and never closed"
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  /// Whether a backslash in a quoted field takes its meaning from the byte behind it.
  private let hasBackslashEscapes: Bool
  private var position = 0
  private var line = 1

  /// No field of a table of articles is longer.
  private static let greatestField = 1 << 26

  /// - Parameter bytes: UTF-8, without a byte-order mark.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.prefix { $0 != 10 && $0 != 13 }
    if first.count == 5, String(decoding: first.prefix(4), as: UTF8.self).lowercased() == "sep=" {
      delimiter = bytes[4]
      position = 5
    } else {
      delimiter = Self.delimiter(of: bytes)
    }
    hasBackslashEscapes = Self.hasBackslashEscapes(bytes, delimiter)
    if position > 0 { skipLineEnd() }
  }

  /// The next record, or `nil` at the end.
  ///
  /// - Throws: ``UnclosedQuote``. The next call goes on with the line after the one it was opened on.
  package mutating func next() throws(UnclosedQuote) -> Record? {
    skipEmptyLines()
    guard position < bytes.count else { return nil }
    let first = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count, bytes[position] == delimiter else { break }
      position += 1
    }
    skipLineEnd()
    return Record(line: first, fields: fields)
  }

  private mutating func field() throws(UnclosedQuote) -> String {
    let start = position
    var first = position
    while first < bytes.count, bytes[first] == 32, delimiter != 32 { first += 1 }
    if first < bytes.count, bytes[first] == 34 {
      position = first
      return try quotedField()
    }
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(UnclosedQuote) -> String {
    let (opening, openingLine) = (position, line)
    let limit = min(bytes.count, opening + Self.greatestField)
    var content: [UInt8] = []
    position += 1
    var start = position
    while position < limit {
      let byte = bytes[position]
      if byte == 10 || byte == 13 && !(position + 1 < bytes.count && bytes[position + 1] == 10) {
        line += 1
      }
      position += 1
      if byte == 92, hasBackslashEscapes, position < limit,
        bytes[position] == 34 || bytes[position] == 92
      {
        content += bytes[start..<position - 1]
        start = position
        position += 1
      } else if byte == 34 {
        if position < limit, bytes[position] == 34 {
          content += bytes[start..<position]
          position += 1
          start = position
          continue
        }
        content += bytes[start..<position - 1]
        return try closedField(content, opening, openingLine)
      }
    }
    throw unclosed(opening, openingLine)
  }

  /// The field behind its closing quote. Other text may stand there on the same line; then the quotes were part of the field.
  private mutating func closedField(
    _ content: [UInt8], _ opening: Int, _ openingLine: Int
  ) throws(UnclosedQuote) -> String {
    let close = position
    while position < bytes.count, bytes[position] == 32, delimiter != 32 { position += 1 }
    if position == bytes.count || endsField(bytes[position]) {
      return String(decoding: content, as: UTF8.self)
    }
    guard line == openingLine else { throw unclosed(opening, openingLine) }
    position = close
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return String(decoding: bytes[opening..<position], as: UTF8.self)
  }

  /// Goes on with the line after the one on which a quote was opened.
  private mutating func unclosed(_ opening: Int, _ openingLine: Int) -> UnclosedQuote {
    (position, line) = (opening, openingLine)
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    skipLineEnd()
    return UnclosedQuote(line: openingLine)
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == 13, position + 1 < bytes.count, bytes[position + 1] == 10 {
      position += 1
    }
    position += 1
    line += 1
  }

  private mutating func skipEmptyLines() {
    while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 { skipLineEnd() }
  }

  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    let delimiters = Array(",;\t|".utf8)
    var counts = [0, 0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == 34 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 10 || byte == 13 { break }
      if let index = delimiters.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return delimiters[best]
  }

  /// Whether somewhere in the first megabytes `\"` stands where a field cannot end, and nowhere `""`.
  private static func hasBackslashEscapes(_ bytes: [UInt8], _ delimiter: UInt8) -> Bool {
    var rest = bytes.prefix(1 << 22)
    while let place = rest.place(of: [92, 34]) {
      let next = bytes[(place + 2)...].first
      if let next, next != delimiter, next != 10, next != 13, next != 34 { return true }
      rest = rest[(place + 2)...]
    }
    return false
  }
}
