internal import NewsCorpus

/// The fields of an article that a column can hold.
enum RecordField: Hashable, CaseIterable {
  case id, file, kind, url, title, authors, publicationDate, updateDate, mediaName, language
  case section, summary, text, provenance

  /// The names a column of this field has, the usual one first; an earlier name is preferred.
  var names: [String] {
    switch self {
    case .id: ["id", "stories_id", "article_id"]
    case .file: ["file"]
    case .kind: ["kind"]
    case .url: ["url", "link"]
    case .title: ["title", "headline"]
    case .authors: ["authors", "author", "byline"]
    case .publicationDate:
      ["publish_date", "date", "publication_date", "published", "published_at", "date_published"]
    case .updateDate: ["update_date", "updated", "date_modified"]
    case .mediaName: ["media_name", "outlet", "source", "domain", "publication", "publisher"]
    case .language: ["language", "lang"]
    case .section: ["section"]
    case .summary: ["summary", "description"]
    case .text: ["text", "body", "content", "article_text", "full_text", "maintext"]
    case .provenance: ["provenance"]
    }
  }
}

/// Which column of a table holds which field.
///
/// Names are compared without regard to case, and spaces and hyphens in them are underscores.
struct RecordColumns: Hashable, Sendable {
  private var columnOfField: [RecordField: Int] = [:]
  /// The columns that hold no field, in order.
  let others: [Int]

  init(_ names: [String]) {
    var columnOfName: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      let name = Self.comparable(name)
      if columnOfName[name] == nil { columnOfName[name] = index }
    }
    for field in RecordField.allCases {
      columnOfField[field] = field.names.lazy.compactMap { columnOfName[$0] }.first
    }
    let used = Set(columnOfField.values)
    others = names.indices.filter { !used.contains($0) && !names[$0].isEmpty }
  }

  subscript(field: RecordField) -> Int? { columnOfField[field] }

  /// What an input without a column of texts is told.
  static let noTextReason =
    "no column holds a text (it may be named "
    + RecordField.text.names.joined(separator: ", ") + ")"

  private static func comparable(_ name: String) -> String {
    String(
      name.lowercased().split(separator: " ").joined(separator: "_")
        .map { $0 == "-" ? "_" : $0 })
  }
}
