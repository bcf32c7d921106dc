internal import Foundation
internal import NewsCorpus

/// The records of a table, or of JSON lines, with every value as text: what pairs, stories, outlets and other programs' results
/// come in.
public struct RecordTable: Hashable, Sendable {
  /// By the file's order; a value that is missing or null is not in its record.
  public let records: [[String: String]]
  /// The columns of the header, or the names of all values, in bytewise order.
  public let columns: [String]
  /// The path it was read from.
  public let path: String

  public init(records: [[String: String]], path: String = "") {
    self.init(
      records: records, columns: Set(records.flatMap(\.keys)).sorted { $0.precedesBytewise($1) },
      path: path)
  }

  private init(records: [[String: String]], columns: [String], path: String) {
    (self.records, self.columns, self.path) = (records, columns, path)
  }

  /// Reads comma-, semicolon- or tab-separated values under a header, or a JSON object a line.
  ///
  /// - Throws: ``RecordTableError``.
  public init(file path: String) throws(RecordTableError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    let bytes = [UInt8](data).asUTF8().bytes
    if bytes.first(where: { $0 > 32 }) == UInt8(ascii: "{") {
      self.init(records: try Self.objects(bytes, path), path: path)
    } else {
      try self.init(header: bytes, path)
    }
  }

  private static func objects(
    _ bytes: [UInt8], _ path: String
  ) throws(RecordTableError) -> [[String: String]] {
    var records: [[String: String]] = []
    for (number, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 32 }) {
      guard case .object(let decoded)? = try? JSONParser.value(of: bytes, in: line.indices) else {
        throw .malformed(path, line: number + 1, reason: "not a valid JSON object")
      }
      records.append(decoded.compactMapValues { $0 == .missing ? nil : $0.words })
    }
    return records
  }

  /// Reads values under a header.
  private init(header bytes: [UInt8], _ path: String) throws(RecordTableError) {
    var parser = CSVParser(bytes)
    do throws(CSVParser.UnclosedQuote) {
      let header = try parser.next()?.fields ?? []
      var records: [[String: String]] = []
      while let record = try parser.next() {
        records.append(Dictionary(zip(header, record.fields)) { first, _ in first })
      }
      self.init(records: records, columns: header, path: path)
    } catch {
      throw .malformed(path, line: error.line, reason: CSVParser.UnclosedQuote.reason)
    }
  }

  /// - Throws: ``RecordTableError/missingColumns(_:_:)`` unless the table has all of some columns.
  func require(_ names: String...) throws(RecordTableError) {
    let missing = names.filter { !columns.contains($0) }
    guard missing.isEmpty else { throw .missingColumns(path, missing) }
  }

  /// Whether the table has a column.
  public func hasColumn(_ name: String) -> Bool { columns.contains(name) }
}

/// Why a table cannot be used.
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
