internal import Foundation

/// A value of a record: a cell of a table, or what stands in a JSON object.
enum RecordValue: Hashable, Sendable, Decodable {
  case missing
  case text(String)
  case list([RecordValue])
  case object([String: RecordValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if container.decodeNil() {
      self = .missing
    } else if let number = try? container.decode(Int64.self) {
      self = .text(String(number))
    } else if let flag = try? container.decode(Bool.self) {
      self = .text(flag ? "true" : "false")
    } else if let number = try? container.decode(Double.self) {
      self = .text(number.description)
    } else if let values = try? container.decode([RecordValue].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: RecordValue].self))
    }
  }

  /// The value as words: a list is joined by `; `, an object is its names and values in order of the names.
  var words: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .list(let values): values.map(\.words).joined(separator: "; ")
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }
        .joined(separator: "; ")
    }
  }

  /// The values of a list, or the parts of a text between semicolons.
  var parts: [String] {
    let parts: [String] =
      if case .list(let values) = self {
        values.map { value in
          if case .object(let members) = value, let name = members["name"] {
            name.words
          } else {
            value.words
          }
        }
      } else {
        words.split(separator: ";").map(String.init)
      }
    return parts.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
}
