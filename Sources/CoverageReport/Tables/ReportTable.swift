public import Reporting

/// A table: its columns, each with what it says and how its cell is made, and the values that are its rows.
///
/// A new column is one more element of ``columns``; the file, the data dictionary and the tests follow from it.
public protocol ReportTable {
  associatedtype Row

  var columns: [ReportColumn<Row>] { get }
  /// In the order of the table.
  var rows: [Row] { get }
}

extension ReportTable {
  public typealias Column = ReportColumn<Row>

  /// The cells of all rows.
  public var table: Table {
    let columns = columns
    return Table(
      columns: columns.map(\.column), rows: rows.map { row in columns.map { $0.cell(row) } })
  }
}

/// A table that is a file of a report.
public protocol ReportFileTable: ReportTable {
  /// The name of its file, without the ending.
  static var name: String { get }
  /// What it holds, for the list of files.
  static var contents: String { get }
}

extension ReportFileTable {
  public var name: String { Self.name }
  public var contents: String { Self.contents }
}
