public import NewsCorpus

extension Table {
  /// What of an article is written beside its fields.
  public struct ArticleColumns: Hashable, Sendable {
    /// Whether the main text is a column.
    public var hasText: Bool
    /// Whether every field's method, confidence and conflicting readings are a column, which only JSON lines show.
    public var hasProvenance: Bool

    public init(hasText: Bool = false, hasProvenance: Bool = false) {
      self.hasText = hasText
      self.hasProvenance = hasProvenance
    }
  }

  /// A row an article, with `id, file, kind, url, title, authors, publish_date, media_name, language, section` and the
  /// columns that the input had beside them, in the order of their first article.
  public init(articles: [Article], columns: ArticleColumns = ArticleColumns()) {
    let otherNames = Self.otherColumnNames(of: articles)
    self.init(columns: Self.columns(for: columns, otherNames: otherNames))
    for article in articles {
      append(Self.row(for: article, columns: columns, otherNames: otherNames))
    }
  }

  /// The names of the columns that this program does not interpret, in the order of their first article.
  public static func otherColumnNames(of articles: [Article]) -> [String] {
    var seen: Set<String> = []
    return articles.flatMap(\.otherColumns).map(\.name).filter { seen.insert($0).inserted }
  }

  /// The columns under which ``row(for:columns:otherNames:)`` puts an article, to write articles one by one.
  public static func columns(for columns: ArticleColumns, otherNames: [String]) -> [Column] {
    var result = [
      Column("id", .identifier), Column("file", .identifier), Column("kind", .identifier),
      Column("url", .url), Column("title", .text), Column("authors", .list),
      Column("publish_date", .date), Column("media_name", .text), Column("language", .identifier),
      Column("section", .text),
    ]
    if columns.hasText { result.append(Column("text", .text)) }
    if columns.hasProvenance { result.append(Column("provenance", .object)) }
    return result + otherNames.map { Column($0, .text) }
  }

  /// The cells of an article under ``columns(for:otherNames:)``.
  public static func row(
    for article: Article, columns: ArticleColumns, otherNames: [String]
  ) -> [Cell] {
    var row = [
      .text(article.id), Cell(article.file), .text(article.kind.rawValue),
      Cell(article.url?.value), Cell(article.title?.value), Cell(article.authors?.value),
      Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
      Cell(article.language?.value), Cell(article.section?.value),
    ]
    if columns.hasText { row.append(.text(article.text)) }
    if columns.hasProvenance { row.append(provenance(of: article)) }
    return row
      + otherNames.map { name in Cell(article.otherColumns.first { $0.name == name }?.value) }
  }

  private static func provenance(of article: Article) -> Cell {
    let fields: [(String, Cell?)] = [
      ("url", article.url.map { provenance(of: $0, Cell.text) }),
      ("title", article.title.map { provenance(of: $0, Cell.text) }),
      ("authors", article.authors.map { provenance(of: $0) { Cell($0) } }),
      ("publish_date", article.publicationDate.map { provenance(of: $0) { Cell($0) } }),
      (
        "update_date",
        article.updateDate.map { provenance(of: $0, isValueShown: true) { Cell($0) } }
      ),
      ("media_name", article.mediaName.map { provenance(of: $0, Cell.text) }),
      ("language", article.language.map { provenance(of: $0, Cell.text) }),
      ("section", article.section.map { provenance(of: $0, Cell.text) }),
      ("summary", article.summary.map { provenance(of: $0, isValueShown: true, Cell.text) }),
      ("text", provenance(of: article.body, Cell.text)),
    ]
    return .object(fields.compactMap { name, cell in cell.map { Cell.Member(name, $0) } })
  }

  /// The method and confidence of a field, its value where no column shows it, and what spoke against it.
  private static func provenance<Value>(
    of field: Field<Value>, isValueShown: Bool = false, _ cell: (Value) -> Cell
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
