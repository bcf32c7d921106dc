/// Reads comma-separated values record by record: RFC 4180, and what programs write instead.
///
/// The delimiter is the comma, semicolon or tab that is most frequent in the header outside quotes. Records end with LF,
/// CRLF or CR; a quoted field may hold any of them, and `""` for a quote. A quote inside an unquoted field is itself.
/// Empty lines are passed over.
struct CSVParser {
  struct Record: Hashable {
    /// The line it begins on, from 1.
    let line: Int
    let fields: [String]
  }

  enum Failure: Error, Hashable {
    /// The quote on this line is never closed.
    case unclosedQuote(line: Int)
    /// Something other than a delimiter follows a closing quote on this line.
    case textAfterQuote(line: Int)

    var line: Int {
      switch self {
      case .unclosedQuote(let line), .textAfterQuote(let line): line
      }
    }

    var reason: String {
      switch self {
      case .unclosedQuote: "a quote is opened and never closed"
      case .textAfterQuote: "text follows a closing quote"
      }
    }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  /// - Parameter bytes: UTF-8, without a byte-order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    delimiter = Self.delimiter(of: bytes)
  }

  /// The next record, or `nil` at the end.
  ///
  /// - Throws: ``Failure``. After text behind a quote the next call goes on with the next line; an unclosed quote takes
  ///   the rest of the file, so the next call goes on with the line after the one it was opened on.
  mutating func next() throws(Failure) -> Record? {
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

  private mutating func field() throws(Failure) -> String {
    if position < bytes.count, bytes[position] == 34 { return try quotedField() }
    let start = position
    while position < bytes.count, !endsField(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(Failure) -> String {
    let (opening, openingLine) = (position, line)
    var content: [UInt8] = []
    position += 1
    var start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 10 || byte == 13 && !(position + 1 < bytes.count && bytes[position + 1] == 10) {
        line += 1
      }
      position += 1
      guard byte == 34 else { continue }
      if position < bytes.count, bytes[position] == 34 {
        content += bytes[start..<position]
        position += 1
        start = position
        continue
      }
      guard position == bytes.count || endsField(bytes[position]) else {
        let failedLine = line
        skipLine()
        throw .textAfterQuote(line: failedLine)
      }
      content += bytes[start..<(position - 1)]
      return String(decoding: content, as: UTF8.self)
    }
    (position, line) = (opening, openingLine)
    skipLine()
    throw .unclosedQuote(line: openingLine)
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == delimiter || byte == 10 || byte == 13 }

  private mutating func skipLine() {
    while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
    skipLineEnd()
  }

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
    let delimiters = Array(",;\t".utf8)
    var counts = [0, 0, 0]
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
}
