internal import Foundation
internal import NewsCorpus
internal import SystemFiles

/// A reading of a field as a row of the database: rank 0 is the chosen one.
struct FieldRow: Hashable, Sendable {
  var field: String
  var rank: Int
  var value: String?
  var method: String
  var confidence: Double
}

/// An article as rows, and back. A date is written in ISO 8601, a list of authors as a JSON array.
extension Article {
  var fieldRows: [FieldRow] {
    var rows: [FieldRow] = []
    func add<Value>(_ name: String, _ field: Field<Value>?, _ text: (Value) -> String) {
      guard let field else { return }
      for (rank, reading) in ([field.chosen] + field.conflicting).enumerated() {
        // The text itself stands in a table of its own.
        let value = name == "text" && rank == 0 ? nil : text(reading.value)
        rows.append(
          FieldRow(
            field: name, rank: rank, value: value, method: reading.method,
            confidence: reading.confidence))
      }
    }
    add("authors", authors, Self.encoded)
    add("language", language, \.self)
    add("media_name", mediaName, \.self)
    add("publish_date", publicationDate, \.description)
    add("section", section, \.self)
    add("summary", summary, \.self)
    add("text", body, \.self)
    add("title", title, \.self)
    add("update_date", updateDate, \.description)
    add("url", url, \.self)
    return rows
  }

  /// - Parameters:
  ///   - rows: By field and rank.
  ///   - text: The main text.
  init(
    id: String, file: String?, kind: String, rows: [FieldRow], text: String,
    otherColumns: [OtherColumn]
  ) {
    func field<Value>(_ name: String, _ value: (String) -> Value?) -> Field<Value>? {
      let readings = rows.filter { $0.field == name }.compactMap { row in
        value(row.value ?? text).map {
          Field.Candidate(
            $0, method: row.method, confidence: Self.share(row.confidence))
        }
      }
      return readings.first.map { Field($0, conflicting: Array(readings.dropFirst())) }
    }
    let body = field("text") { $0 } ?? Field(text, method: "unknown", confidence: 0)
    self.init(
      id: id, file: file, kind: Kind(rawValue: kind) ?? .article, title: field("title") { $0 },
      body: body)
    authors = field("authors", Self.decoded)
    language = field("language") { $0 }
    mediaName = field("media_name") { $0 }
    publicationDate = field("publish_date") { PublicationDate(iso8601: $0) }
    section = field("section") { $0 }
    summary = field("summary") { $0 }
    updateDate = field("update_date") { PublicationDate(iso8601: $0) }
    url = field("url") { $0 }
    self.otherColumns = otherColumns
  }

  /// A number of a damaged database may be anything.
  private static func share(_ number: Double) -> Double {
    number.isFinite ? min(1, max(0, number)) : 0
  }

  private static func encoded(_ list: [String]) -> String {
    let data = try? JSONEncoder().encode(list)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }

  private static func decoded(_ text: String) -> [String]? {
    try? JSONDecoder().decode([String].self, from: Data(text.utf8))
  }

  /// The SHA-256 of all that an article is: two with one digest are the same article unchanged.
  var digest: SHA256 {
    var bytes: [UInt8] = []
    func add(_ text: String?) {
      // A length before each text, so that no two lists of texts make the same bytes.
      let utf8 = Array((text ?? "").utf8)
      bytes += text == nil ? [0] : [1]
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: utf8.count >> (8 * $0)) }
      bytes += utf8
    }
    for text in [id, file, kind.rawValue, self.text] { add(text) }
    for row in fieldRows {
      for text in [row.field, "\(row.rank)", row.value, row.method] { add(text) }
      add(String(row.confidence.bitPattern))
    }
    for column in otherColumns { for text in [column.name, column.value] { add(text) } }
    return SHA256(of: bytes)
  }
}
