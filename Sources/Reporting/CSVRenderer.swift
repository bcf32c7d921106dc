/// Comma-separated values for programs and spreadsheets.
///
/// RFC 4180 in UTF-8 without a byte-order mark: a header always, a cell in quotes where it holds a comma, a quote or a
/// line end, an empty cell for what is missing. Lines end with LF alone, which every reader takes and line tools need;
/// so do lines inside a cell. Other control characters become U+FFFD, since a table may end up on a terminal.
/// A column of objects is left out.
public struct CSVRenderer: ReportRenderer {
  public struct Options: Hashable, Sendable, Codable {
    /// Whether free text is left as it is. Otherwise, where it starts with `=`, `+`, `-`, `@`, a tab or a carriage
    /// return, an apostrophe is put before it, so that no spreadsheet runs it as a formula.
    public var isRaw: Bool

    public init(isRaw: Bool = false) { self.isRaw = isRaw }

    public static let standard = Options()
  }

  private let options: Options
  private var columns: [Table.Column] = []

  public init(options: Options = .standard) { self.options = options }

  public mutating func begin(_ columns: [Table.Column], into output: inout [UInt8]) {
    self.columns = columns
    appendLine(columns.map { ($0.name, isFreeText: true) }, to: &output)
  }

  public func render(_ row: [Cell], into output: inout [UInt8]) {
    appendLine(
      zip(row, columns).map { cell, column in
        (cell.plainText, isFreeText: column.kind == .text || column.kind == .list)
      }, to: &output)
  }

  public func end(into output: inout [UInt8]) {}

  private func appendLine(_ cells: [(text: String, isFreeText: Bool)], to output: inout [UInt8]) {
    var isFirst = true
    for (cell, column) in zip(cells, columns) where column.kind != .object {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      appendCell(cell.text, isFreeText: cell.isFreeText, to: &output)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private func appendCell(_ text: String, isFreeText: Bool, to output: inout [UInt8]) {
    var bytes = text.withControlCharactersReplaced(by: "\u{FFFD}", keeping: "\n\t").utf8[...]
    var needsGuard = false
    if isFreeText, !options.isRaw, let first = text.utf8.first {
      needsGuard = "=+-@\t\r".utf8.contains(first)
    }
    let needsQuotes = bytes.contains { $0 == 10 || $0 == 34 || $0 == 44 }
    if needsQuotes { output.append(34) }
    if needsGuard { output.append(UInt8(ascii: "'")) }
    while let quote = bytes.firstIndex(of: 34) {
      output.append(contentsOf: bytes[...quote])
      output.append(34)
      bytes = bytes[bytes.index(after: quote)...]
    }
    output.append(contentsOf: bytes)
    if needsQuotes { output.append(34) }
  }
}
