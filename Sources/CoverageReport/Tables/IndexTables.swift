public import CorpusIndex
internal import Foundation
public import NewsCorpus
public import Reporting

/// What `list` shows of a corpus or an index beside its articles.
public enum IndexTables {
  /// A row an outlet, by name: `media_name, articles, first, last, owner, country, lean`; articles without one come first.
  public static func outlets(of corpus: Corpus, _ directory: OutletDirectory) -> Table {
    let groups = Dictionary(grouping: corpus.articles) { $0.mediaName?.value ?? "" }
    return Table(
      columns: [
        .init("media_name", .text), .init("articles", .number), .init("first", .date),
        .init("last", .date), .init("owner", .text), .init("country", .identifier),
        .init("lean", .identifier),
      ],
      rows: groups.sorted { $0.key.precedesBytewise($1.key) }.map { name, articles in
        let days = articles.compactMap { $0.publicationDate?.value.dayNumber }
        let ends = [days.min(), days.max()].map { $0.flatMap(PublicationDate.init(dayNumber:)) }
        let outlet = directory.outlet(named: name)
        return [
          Cell(name.isEmpty ? nil : name), .integer(articles.count), Cell(ends[0]), Cell(ends[1]),
          Cell(outlet?.owner), Cell(outlet?.country), Cell(outlet?.lean),
        ]
      })
  }

  /// A row an option, by name, and for an index what it says of itself: `name, value`.
  public static func options(
    of options: IndexManifest.Options, _ manifest: IndexManifest?
  ) -> Table {
    var rows = values("", of: manifest?.options ?? options)
    if let manifest {
      rows += values("counts.", of: manifest.counts) + values("space.", of: manifest.space)
      rows += [
        ("generation", "\(manifest.generation)"), ("kernel", manifest.kernel),
        ("program", manifest.program),
      ]
    }
    return Table(
      columns: [.init("name", .identifier), .init("value", .text)],
      rows: rows.sorted { $0.0 < $1.0 }.map { [.text($0.0), .text($0.1)] })
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
