public import Evaluation
internal import Reporting

/// A row a measure.
public struct MeasureTable: ReportTable {
  public struct Row: Sendable {
    let name: String
    let value: Measures.Value
  }

  public let rows: [Row]

  public init(_ measures: Measures) {
    rows = zip(measures.names, measures.values).map { Row(name: $0, value: $1) }
  }

  public var columns: [ReportColumn<Row>] {
    [
      Column("measure", .identifier, "what is measured") { .text($0.name) },
      Column("value", .number, "the figure, to four decimals, or a count") { $0.value.cell },
    ]
  }
}

/// One row: a column a measure.
public struct MeasureRow: ReportTable {
  public let rows: [Measures]

  public init(_ measures: Measures) { rows = [measures] }

  public var columns: [ReportColumn<Measures>] {
    rows[0].names.enumerated().map { index, name in
      Column(name, .number, "the figure, to four decimals, or a count") { $0.values[index].cell }
    }
  }
}

extension Measures.Value {
  fileprivate var cell: Cell {
    switch self {
    case .count(let count): .integer(count)
    case .figure(let figure): .number(figure, decimals: 4)
    }
  }
}
