public import NewsCorpus
public import Reporting

extension ReportText {
  /// Adds what each field of an article is, how it was found, how sure that is, and what spoke against it.
  public mutating func add(provenanceOf article: Article) {
    add(heading: article.id, level: 2)
    add(table: ProvenanceSummary(article).table)
  }
}

/// The fields of an article, each with the readings that spoke against it.
struct ProvenanceSummary: TextTable {
  struct Row: Sendable {
    let field: String
    var value: String?
    var method: String?
    var confidence: Double?
  }

  private(set) var rows: [Row] = []

  init(_ article: Article) {
    rows.append(Row(field: "kind", value: article.kind.rawValue))
    add("title", article.title, \.self)
    add("authors", article.authors) { $0.joined(separator: "; ") }
    add("publish_date", article.publicationDate, \.description)
    add("update_date", article.updateDate, \.description)
    add("media_name", article.mediaName, \.self)
    add("section", article.section, \.self)
    add("language", article.language, \.self)
    add("url", article.url, \.self)
    add("summary", article.summary, \.self)
    add("text", article.body) { text in
      let words = text.split(whereSeparator: \.isWhitespace).count
      return "\(Wording.count(words, .word)): \(text.prefix(60))…"
    }
  }

  private mutating func add<Value>(
    _ name: String, _ field: Field<Value>?, _ text: (Value) -> String
  ) {
    guard let field else { return rows.append(Row(field: name)) }
    let readings = [(name, field.chosen)] + field.conflicting.map { ("  not", $0) }
    rows += readings.map { label, reading in
      Row(
        field: label, value: text(reading.value), method: reading.method,
        confidence: reading.confidence)
    }
  }

  var columns: [ReportColumn<Row>] {
    [
      .words("field", .identifier) { $0.field }, .words("value") { $0.value },
      .words("method") { $0.method },
      .words("confidence", .number) { $0.confidence.map { Wording.decimals($0, 2) } },
    ]
  }
}

/// A line an article, for people.
public struct ArticleSummary: ReportTable {
  public let rows: [Article]

  public init(_ articles: [Article]) { rows = articles }

  public var columns: [ReportColumn<Article>] {
    [
      .moment("published") { $0.publicationDate?.value },
      .words("outlet") { $0.mediaName?.value }, .words("title") { $0.title?.value },
      .count("words") { $0.text.split(whereSeparator: \.isWhitespace).count },
      .words("kind") { $0.kind.rawValue }, .words("file") { $0.file ?? $0.id },
    ]
  }
}
