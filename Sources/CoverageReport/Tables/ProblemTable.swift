public import NewsCorpus
internal import Reporting

/// A row an input that could not be used, or is doubtful.
public struct ProblemTable: ReportFileTable {
  public static let name = "problems"
  public static let contents = "what could not be read"

  public let rows: [InputProblem]

  public init(_ problems: [InputProblem]) { rows = problems }

  public var columns: [ReportColumn<InputProblem>] {
    [
      Column("file", .identifier, "the input, from the folder or file that was named") {
        .text($0.file)
      },
      Column("line", .number, "the line in a table", range: .oneOrMore) { Cell($0.line) },
      Column(
        "severity", .identifier,
        "whether the input is lost, doubtful, held no articles, or was changed in reading",
        range: .words(of: InputProblem.Severity.self)
      ) { .text($0.severity.rawValue) },
      Column("reason", .text, "what is wrong") { .text($0.reason) },
    ]
  }
}
