public import CorpusReading
internal import Reporting

/// A row an input: what it is, and what became of it.
public struct InputListTable: ReportTable {
  public let rows: [InputSummary]

  public init(_ inputs: [InputSummary]) { rows = inputs }

  public var columns: [ReportColumn<InputSummary>] {
    [
      Column("file", .identifier, "the input, from the folder or file that was named") {
        .text($0.file)
      },
      Column("format", .text, "the formats that were met in it, the outermost first") {
        .text($0.formats.joined(separator: ", "))
      },
      Column("found", .number, "the articles, pages and records in it", unit: "articles") {
        .integer($0.foundCount)
      },
      Column("read", .number, "those that were read", unit: "articles") {
        .integer($0.readCount)
      },
      Column("left_out", .number, "those that were not", unit: "articles") {
        .integer($0.foundCount - $0.readCount)
      },
      Column("why", .text, "why they were not, a kind of reason once") {
        .text($0.reasons.joined(separator: "; "))
      },
    ]
  }
}
