public import NewsCorpus

extension Table {
  /// A row an input problem: `file, line, severity, reason`.
  public init(problems: [InputProblem]) {
    self.init(
      columns: [
        Column("file", .identifier), Column("line", .number), Column("severity", .identifier),
        Column("reason", .text),
      ],
      rows: problems.map {
        [.text($0.file), Cell($0.line), .text($0.severity.rawValue), .text($0.reason)]
      })
  }
}
