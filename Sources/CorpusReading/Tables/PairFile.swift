internal import Foundation

/// Pairs of ids from a table with the columns `id1` and `id2`.
public struct PairFile: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    public let first: String
    public let second: String
  }

  /// In the order of the table.
  public let pairs: [Pair]

  /// - Throws: ``PairFileError``.
  public init(file path: String) throws(PairFileError) {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    var parser = CSVParser([UInt8](data).asUTF8().bytes)
    let records: [CSVParser.Record]
    do throws(CSVParser.Failure) {
      var all: [CSVParser.Record] = []
      while let record = try parser.next() { all.append(record) }
      records = all
    } catch {
      throw .malformed(path, line: error.line, reason: error.reason)
    }
    let header = records.first?.fields ?? []
    guard let first = header.firstIndex(of: "id1"), let second = header.firstIndex(of: "id2")
    else { throw .noIDs(path) }
    pairs = records.dropFirst().filter { $0.fields.count > max(first, second) }.map {
      Pair(first: $0.fields[first], second: $0.fields[second])
    }
  }
}

/// Why a table of pairs cannot be used.
public enum PairFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case noIDs(String)
  case malformed(String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): the table of pairs cannot be read"
    case .noIDs(let path): "\(path): the table of pairs has no columns id1 and id2"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
