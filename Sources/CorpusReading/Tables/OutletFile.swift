internal import Foundation
public import NewsCorpus

extension OutletDirectory {
  /// This directory and the outlets of a table with the columns `name`, `aliases` (joined by `;`), `owner`, `country` and
  /// `lean`, of which only `name` must be there.
  ///
  /// - Throws: ``OutletFileError``.
  public func adding(file path: String) throws(OutletFileError) -> OutletDirectory {
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
    var parser = CSVParser([UInt8](data).asUTF8().bytes)
    do {
      guard let header = try parser.next() else { throw OutletFileError.noNames(path) }
      let columns = header.fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
      guard columns.contains("name") else { throw OutletFileError.noNames(path) }
      var outlets: [Outlet] = []
      while let record = try parser.next() {
        func field(_ name: String) -> String? {
          guard let index = columns.firstIndex(of: name), index < record.fields.count else {
            return nil
          }
          let text = record.fields[index].trimmingCharacters(in: .whitespaces)
          return text.isEmpty ? nil : text
        }
        guard let name = field("name") else { continue }
        let aliases = (field("aliases") ?? "").split(separator: ";").map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        outlets.append(
          Outlet(
            name: name, aliases: aliases.filter { !$0.isEmpty }, owner: field("owner"),
            country: field("country"), lean: field("lean")))
      }
      return adding(outlets)
    } catch let error as CSVParser.Failure {
      throw .malformed(path, line: error.line, reason: error.reason)
    } catch let error as OutletFileError {
      throw error
    } catch {
      throw .unreadable(path)
    }
  }
}

/// Why a table of outlets cannot be used.
public enum OutletFileError: Error, Hashable, Sendable, CustomStringConvertible {
  case unreadable(String)
  case noNames(String)
  case malformed(String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .unreadable(let path): "\(path): the table of outlets cannot be read"
    case .noNames(let path): "\(path): the table of outlets has no column name"
    case .malformed(let path, let line, let reason): "\(path):\(line): \(reason)"
    }
  }
}
