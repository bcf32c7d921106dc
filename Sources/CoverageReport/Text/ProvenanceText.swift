public import NewsCorpus
public import Reporting

extension ReportText {
  /// Adds what each field of an article is, how it was found, how sure that is, and what spoke against it.
  public mutating func add(provenanceOf article: Article) {
    add(heading: article.id, level: 2)
    var table = Table(columns: [
      .init("field", .identifier), .init("value", .text), .init("method", .text),
      .init("confidence", .number),
    ])
    func rows<Value>(_ name: String, _ field: Field<Value>?, _ text: (Value) -> String) {
      guard let field else { return table.append([.text(name), .missing, .missing, .missing]) }
      let readings = [(name, field.chosen)] + field.conflicting.map { ("  not", $0) }
      for (label, reading) in readings {
        table.append([
          .text(label), .text(text(reading.value)), .text(reading.method),
          .number(reading.confidence, decimals: 2),
        ])
      }
    }
    table.append([.text("kind"), .text(article.kind.rawValue), .missing, .missing])
    rows("title", article.title, \.self)
    rows("authors", article.authors) { $0.joined(separator: "; ") }
    rows("publish_date", article.publicationDate, \.description)
    rows("update_date", article.updateDate, \.description)
    rows("media_name", article.mediaName, \.self)
    rows("section", article.section, \.self)
    rows("language", article.language, \.self)
    rows("url", article.url, \.self)
    rows("summary", article.summary, \.self)
    rows("text", article.body) { text in
      "\(text.split(whereSeparator: \.isWhitespace).count) words: \(text.prefix(60))…"
    }
    add(table: table)
  }
}
