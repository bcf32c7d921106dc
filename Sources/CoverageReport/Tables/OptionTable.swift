public import CorpusIndex
internal import Foundation
internal import Reporting

/// A row an option, by name, and for an index what it says of itself.
public struct OptionTable: ReportTable {
  public struct Row: Sendable {
    let name: String
    let value: String
  }

  public let rows: [Row]

  /// - Parameters:
  ///   - options: Shown where there is no index.
  ///   - manifest: That of the index.
  public init(of options: IndexManifest.Options, _ manifest: IndexManifest?) {
    var values = Self.values("", of: manifest?.options ?? options)
    if let manifest {
      values += Self.values("counts.", of: manifest.counts)
      values += Self.values("space.", of: manifest.space)
      values += [
        ("generation", "\(manifest.generation)"), ("kernel", manifest.kernel),
        ("program", manifest.program),
      ]
    }
    rows = values.sorted { $0.0 < $1.0 }.map { Row(name: $0.0, value: $0.1) }
  }

  public var columns: [ReportColumn<Row>] {
    [
      Column("name", .identifier, "the option, such as coverage.rank") { .text($0.name) },
      Column("value", .text, "what it is") { .text($0.value) },
    ]
  }

  /// The values of an encodable value under the names of their places, such as `coverage.rank`.
  private static func values(_ prefix: String, of value: some Encodable) -> [(String, String)] {
    guard let data = try? JSONEncoder().encode(value),
      let tree = try? JSONSerialization.jsonObject(with: data)
    else { return [] }
    func flatten(_ name: String, _ tree: Any) -> [(String, String)] {
      guard let members = tree as? [String: Any], !members.isEmpty else {
        return [(name, tree is [String: Any] ? "yes" : "\(tree)")]
      }
      return members.flatMap { flatten(name.isEmpty ? $0.key : "\(name).\($0.key)", $0.value) }
    }
    return flatten(String(prefix.dropLast()), tree)
  }
}
