internal import Foundation

/// A value of a record: a cell of a table, or what stands in a JSON object.
package enum RecordValue: Hashable, Sendable {
  case missing
  /// A text, a number as it is written, or `true` or `false`.
  case text(String)
  case list([RecordValue])
  case object([String: RecordValue])

  /// The value as words: a list is joined by `; `, an object is its names and values in order of the names.
  package var words: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .list(let values): values.map(\.words).joined(separator: "; ")
    case .object(let members):
      members.sorted { $0.key.precedesBytewise($1.key) }.map { "\($0.key): \($0.value.words)" }
        .joined(separator: "; ")
    }
  }

  /// The value as the name of a person or an outlet: of an object the member that names it.
  package var name: String {
    switch self {
    case .object(let members):
      Self.names.lazy.compactMap { members[$0] }.map(\.name).first { !$0.isEmpty } ?? words
    case .list(let values): values.first?.name ?? ""
    default: words
    }
  }

  private static let names = [
    "name", "title", "full_name", "fullName", "displayName", "site_full", "domain", "uri", "id",
  ]

  /// The value as a text: the elements of a list are paragraphs, and of an object the members that hold text are taken, as
  /// in `{"summary": …, "sections": [{"headline": …, "paragraphs": […]}]}`.
  package var paragraphs: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .list(let values): values.map(\.paragraphs).filter { !$0.isEmpty }.joined(separator: "\n")
    case .object(let members):
      Self.texts.compactMap { members[$0]?.paragraphs }.filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
  }

  private static let texts = ["headline", "heading", "paragraphs", "sections", "text", "value"]

  /// The values of a list by their names, or the parts of a text between semicolons.
  package var parts: [String] {
    let parts: [String] =
      switch self {
      case .list(let values): values.map(\.name)
      case .object: [name]
      default: words.split(separator: ";").map(String.init)
      }
    return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
