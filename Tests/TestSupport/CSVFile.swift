public import Foundation

/// A CSV file as a reader of RFC 4180 sees it.
public struct CSVFile: Sendable {
  public let columns: [String]
  /// Each as long as ``columns``, or the test that reads it should fail.
  public let rows: [[String]]

  public init(_ file: URL) throws {
    let records = Self.records(Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars))
    columns = records.first ?? []
    rows = Array(records.dropFirst())
  }

  /// The cells of a column; `nil` if there is none of this name.
  public subscript(column: String) -> [String]? {
    columns.firstIndex(of: column).map { index in rows.map { $0[index] } }
  }

  private static func records(_ text: [Unicode.Scalar]) -> [[String]] {
    var (records, record, cell) = ([[String]](), [String](), String.UnicodeScalarView())
    var isQuoted = false
    var index = 0
    while index < text.count {
      let scalar = text[index]
      index += 1
      switch scalar {
      case "\"" where isQuoted && index < text.count && text[index] == "\"":
        cell.append(scalar)
        index += 1
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(String(cell))
        cell.removeAll()
      case "\n" where !isQuoted:
        records.append(record + [String(cell)])
        record = []
        cell.removeAll()
      default: cell.append(scalar)
      }
    }
    return records
  }
}
