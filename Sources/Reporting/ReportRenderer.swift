/// A way to write a table, row by row.
///
/// A renderer is a value that is begun once, given every row, and ended once. It may hold rows back until it knows how
/// wide the columns must be.
public protocol ReportRenderer: Sendable {
  /// Appends what stands before the first row.
  mutating func begin(_ columns: [Table.Column], into output: inout [UInt8])
  /// Appends a row, or keeps it for later.
  mutating func render(_ row: [Cell], into output: inout [UInt8])
  /// Appends what was kept and what stands after the last row.
  mutating func end(into output: inout [UInt8])
}

/// The form of a report.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable, Codable {
  /// Aligned columns for people, which may be shortened.
  case text
  case csv
  /// A JSON object a line.
  case jsonl

  /// - Parameter rawCSV: Leaves free text as it is, although a spreadsheet may take it for a formula.
  public func renderer(rawCSV: Bool = false) -> any ReportRenderer {
    switch self {
    case .text: TextTableRenderer()
    case .csv: CSVRenderer(options: .init(isRaw: rawCSV))
    case .jsonl: JSONLinesRenderer()
    }
  }
}

/// Writes a table while its rows are still being computed.
public struct TableWriter {
  private let columnCount: Int
  private var renderer: any ReportRenderer
  private let output: OutputWriter
  private var buffer: [UInt8] = []

  public init(
    _ columns: [Table.Column], with renderer: any ReportRenderer, to output: OutputWriter
  ) throws(OutputError) {
    columnCount = columns.count
    self.renderer = renderer
    self.output = output
    self.renderer.begin(columns, into: &buffer)
    try handOver()
  }

  /// - Parameter row: As long as the columns.
  public mutating func append(_ row: [Cell]) throws(OutputError) {
    precondition(row.count == columnCount, "\(row.count) cells under \(columnCount) columns")
    renderer.render(row, into: &buffer)
    try handOver()
  }

  /// Writes what is left of the table; the output stays open.
  public mutating func finish() throws(OutputError) {
    renderer.end(into: &buffer)
    try handOver()
  }

  private mutating func handOver() throws(OutputError) {
    try output.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension Table {
  /// Writes the whole table; the output stays open.
  public func write(
    with renderer: any ReportRenderer, to output: OutputWriter
  ) throws(OutputError) {
    var writer = try TableWriter(columns, with: renderer, to: output)
    for row in rows { try writer.append(row) }
    try writer.finish()
  }

  /// The whole table as one text.
  public func rendered(with renderer: any ReportRenderer) -> String {
    var renderer = renderer
    var output: [UInt8] = []
    renderer.begin(columns, into: &output)
    for row in rows { renderer.render(row, into: &output) }
    renderer.end(into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
