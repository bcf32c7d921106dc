internal import Reporting

/// A row a column of the other tables of a report, and of this one.
struct DataDictionaryTable: ReportFileTable {
  static let name = "data_dictionary"
  static let contents = "what every column means"

  struct Row {
    let table: String
    let column: Table.Column
    var meaning: Table.Column.Meaning? { column.meaning }
  }

  private let others: [(name: String, columns: [Table.Column])]

  /// - Parameter tables: Each table's columns with the name of its file.
  init(of tables: [(name: String, columns: [Table.Column])]) { others = tables }

  var columns: [Column] {
    [
      Column("file", .identifier, "the table's file") { .text("\($0.table).csv") },
      Column("column", .identifier, "the column's name in its header") { .text($0.column.name) },
      Column("meaning", .text, "what its cells say; an empty cell is a missing value") {
        Cell($0.meaning?.phrase)
      },
      Column("unit", .identifier, "what a number counts or measures") { Cell($0.meaning?.unit) },
      Column("range", .identifier, "the values that occur: an interval, or the words") {
        Cell($0.meaning?.range)
      },
      Column(
        "refers_to", .identifier, "the table and column that hold every value of this one",
        range: "table.column"
      ) { Cell($0.meaning?.reference) },
    ]
  }

  var rows: [Row] {
    (others + [(Self.name, columns.map(\.column))]).flatMap { table in
      table.columns.filter { $0.kind != .object }.map { Row(table: table.name, column: $0) }
    }
  }
}
