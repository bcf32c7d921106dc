internal import Foundation
public import NewsCorpus

extension OutletDirectory {
  /// This directory and the outlets of a table with the columns `name`, `aliases` (joined by `;`), `owner`, `country` and
  /// `lean`, of which only `name` must be there; capitals and spaces around a column's name do not matter.
  ///
  /// - Throws: ``RecordTableError``.
  public func adding(file path: String) throws(RecordTableError) -> OutletDirectory {
    let table = try RecordTable(file: path)
    let columns = Dictionary(
      table.columns.map { (Self.trimmed($0).lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    guard columns["name"] != nil else { throw .missingColumns(path, ["name"]) }
    return adding(
      table.records.compactMap { record in
        func field(_ name: String) -> String? {
          let text = columns[name].flatMap { record[$0] }.map(Self.trimmed) ?? ""
          return text.isEmpty ? nil : text
        }
        guard let name = field("name") else { return nil }
        let aliases = (field("aliases") ?? "").split(separator: ";").map(Self.trimmed)
        return Outlet(
          name: name, aliases: aliases.filter { !$0.isEmpty }, owner: field("owner"),
          country: field("country"), lean: field("lean"))
      })
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: .whitespaces)
  }
}
