internal import Foundation

/// The records of a table, or of JSON lines, with every value as text: what measures and other programs' results come in.
public struct RecordTable: Hashable, Sendable {
  /// By the file's order; a value that is missing or null is not in its record.
  public let records: [[String: String]]
  /// The path it was read from.
  public let path: String

  public init(records: [[String: String]], path: String = "") {
    self.records = records
    self.path = path
  }

  /// Reads comma-, semicolon- or tab-separated values under a header, or a JSON object a line.
  ///
  /// - Throws: ``RecordTableError``.
  public init(file path: String) throws(RecordTableError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    let bytes = [UInt8](data).asUTF8().bytes
    let isJSON = bytes.first { $0 > 32 } == UInt8(ascii: "{")
    self.init(
      records: isJSON ? try Self.lines(bytes, path) : try Self.table(bytes, path), path: path)
  }

  private static func lines(
    _ bytes: [UInt8], _ path: String
  ) throws(RecordTableError) -> [[String: String]] {
    var records: [[String: String]] = []
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 32 }) {
      let decoded = try? JSONDecoder().decode([String: RecordValue].self, from: Data(line))
      guard let decoded else {
        throw .malformed(path, line: number + 1, reason: "not a valid JSON object")
      }
      records.append(decoded.compactMapValues { $0 == .missing ? nil : $0.words })
    }
    return records
  }

  private static func table(
    _ bytes: [UInt8], _ path: String
  ) throws(RecordTableError) -> [[String: String]] {
    var parser = CSVParser(bytes)
    var records: [[String: String]] = []
    do throws(CSVParser.Failure) {
      let header = try parser.next()?.fields ?? []
      while let record = try parser.next() {
        records.append(Dictionary(zip(header, record.fields)) { first, _ in first })
      }
    } catch {
      throw .malformed(path, line: error.line, reason: error.reason)
    }
    return records
  }

  /// Whether a record has a column.
  public func hasColumn(_ name: String) -> Bool { records.contains { $0[name] != nil } }
}

/// Why a table of results cannot be used.
public enum RecordTableError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case malformed(String, line: Int, reason: String)
  case missingColumns(String, [String])
  case badValue(String, column: String, value: String)
  case nothingToCompare(String)

  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): the table cannot be read"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    case .missingColumns(let path, let names):
      "\(path): the table has no \(names.count == 1 ? "column" : "columns") \(names.joined(separator: ", "))"
    case .badValue(let path, let column, let value):
      "\(path): \(value) is no number for the column \(column)"
    case .nothingToCompare(let path): "\(path): nothing in it can be compared"
    }
  }

  /// Whether the file is not there, rather than wrong.
  public var isMissingFile: Bool { if case .unreadable = self { true } else { false } }
}
