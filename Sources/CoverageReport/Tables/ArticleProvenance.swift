internal import NewsCorpus
internal import Reporting

/// How each field of an article was found, as an object for JSON lines.
struct ArticleProvenance {
  private let article: Article

  init(of article: Article) { self.article = article }

  var cell: Cell {
    let fields: [(String, Cell?)] = [
      ("url", article.url.map { object($0, Cell.text) }),
      ("title", article.title.map { object($0, Cell.text) }),
      ("authors", article.authors.map { object($0) { Cell($0) } }),
      ("publish_date", article.publicationDate.map { object($0) { Cell($0) } }),
      ("update_date", article.updateDate.map { object($0, isValueShown: true) { Cell($0) } }),
      ("media_name", article.mediaName.map { object($0, Cell.text) }),
      ("language", article.language.map { object($0, Cell.text) }),
      ("section", article.section.map { object($0, Cell.text) }),
      ("summary", article.summary.map { object($0, isValueShown: true, Cell.text) }),
      ("text", object(article.body, Cell.text)),
    ]
    return .object(fields.compactMap { name, cell in cell.map { Cell.Member(name, $0) } })
  }

  /// The method and confidence of a field, its value where no column shows it, and what spoke against it.
  private func object<Value>(
    _ field: Field<Value>, isValueShown: Bool = false, _ cell: (Value) -> Cell
  ) -> Cell {
    func members(_ candidate: Field<Value>.Candidate, withValue: Bool) -> [Cell.Member] {
      (withValue ? [Cell.Member("value", cell(candidate.value))] : []) + [
        Cell.Member("method", .text(candidate.method)),
        Cell.Member("confidence", .number(candidate.confidence, decimals: 2)),
      ]
    }
    var result = members(field.chosen, withValue: isValueShown)
    if !field.conflicting.isEmpty {
      let others = field.conflicting.map { Cell.object(members($0, withValue: true)) }
      result.append(Cell.Member("conflicting", .list(others)))
    }
    return .object(result)
  }
}
