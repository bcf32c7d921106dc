internal import ArticleExtraction
internal import Foundation
internal import Languages
internal import NewsCorpus

/// Makes articles of the records of one file.
struct RecordReader: Sendable {
  /// What a record became.
  struct Result: Sendable {
    var article: Article?
    var problems: [InputProblem] = []

    /// Where it stands in the file.
    var line = 0

    func deliver(to deliver: (InputItem) -> Void) {
      if let article { deliver(.record(article, line: line)) }
      for problem in problems { deliver(.problem(problem)) }
    }
  }

  let file: InputFile
  let dates: RecordDates

  /// - Parameters:
  ///   - values: Parallel to the names that `columns` was made of.
  ///   - line: The line of the record in the file, which tells records without an id apart.
  ///   - number: The number of the record among those of one line, from 1, if there are several.
  func article(
    _ values: [RecordValue], _ names: [String], _ columns: RecordColumns, line: Int,
    number: Int? = nil
  ) -> Result {
    var maker = Maker(
      file: file, dates: dates, values: values, names: names, columns: columns, line: line,
      number: number)
    return maker.result()
  }

  /// The making of one article.
  private struct Maker {
    let file: InputFile
    let dates: RecordDates
    let values: [RecordValue]
    let names: [String]
    let columns: RecordColumns
    let line: Int
    let number: Int?
    /// The columns whose value became a field.
    var used: Set<Int> = []
    var problems: [InputProblem] = []

    mutating func result() -> Result {
      let text = text()
      var article = Article(id: id(), file: plain(.file) ?? file.id, body: text)
      article.title = plainText(.title)
      article.url = field(.url)
      setOutlet(&article)
      let tag = plain(.language)
      article.language = tag.flatMap { Language(declared: $0)?.code }
        .map { Field($0, method: "column", confidence: 1) }
      article.section = plainText(.section)
      article.summary = plainText(.summary)
      article.authors = authors()
      article.publicationDate = date(.publicationDate, tag)
      article.updateDate = date(.updateDate, tag)
      article.kind = plain(.kind).flatMap { Article.Kind(rawValue: $0.lowercased()) } ?? .article
      if text.value.allSatisfy(\.isWhitespace) {
        article.kind = article.kind == .article ? .empty : article.kind
        warn("the record “\(article.id)” has no text")
      }
      used.formUnion(columns.all(.provenance))
      for index in names.indices where !used.contains(index) && !names[index].isEmpty {
        let words = Self.cleaned(values[index].words)
        if !words.isEmpty { article.otherColumns.append(.init(name: names[index], value: words)) }
      }
      return Result(article: article, problems: problems, line: line)
    }

    private mutating func warn(_ reason: String) {
      problems.append(file.warning(reason, line: line))
    }

    /// The first column of a field whose value is more than white space, and that value.
    private func first(
      _ field: RecordField, _ words: (RecordValue) -> String = \.words
    ) -> (column: Int, words: String)? {
      for column in columns.all(field) {
        let words = Self.cleaned(words(values[column])).trimmingCharacters(
          in: .whitespacesAndNewlines)
        if !words.isEmpty { return (column, words) }
      }
      return nil
    }

    private mutating func plain(_ field: RecordField) -> String? {
      guard let found = first(field) else { return nil }
      used.insert(found.column)
      return found.words
    }

    private mutating func field(_ field: RecordField) -> Field<String>? {
      plain(field).map { Field($0, method: "column", confidence: 1) }
    }

    /// A field of words, without tags and character references.
    private mutating func plainText(_ field: RecordField) -> Field<String>? {
      plain(field).map { Field(HTMLText.plain($0) ?? $0, method: "column", confidence: 1) }
    }

    private mutating func id() -> String {
      let place = "\(file.id):\(line)" + (number.map { ".\($0)" } ?? "")
      guard let id = plain(.id) else { return place }
      guard Self.isRounded(id) else { return id }
      warn("a spreadsheet has rounded its id to “\(id)”, so it is left out")
      return place
    }

    /// Whether an id is what a spreadsheet makes of a long number: `1.23457E+14`.
    private static func isRounded(_ id: String) -> Bool {
      let parts = id.lowercased().split(separator: "e+", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[1].isEmpty && parts[1].allSatisfy(\.isNumber)
        && parts[0].contains(where: { $0 == "." || $0 == "," })
        && parts[0].allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
    }

    /// The text; where there is none, the summary stands for it, and that is said.
    private mutating func text() -> Field<String> {
      for column in columns.all(.text) {
        let text = values[column].paragraphs
        guard text.contains(where: { !$0.isWhitespace }) else { continue }
        used.insert(column)
        return Field(bodyText(text), method: "column", confidence: 1)
      }
      // An empty column of texts is nothing to carry through.
      used.formUnion(columns.all(.text))
      guard let summary = first(.summary, \.paragraphs) else {
        return Field("", method: "column", confidence: 1)
      }
      warn("the record has no text but a summary, which is taken for it")
      return Field(bodyText(summary.words), method: "column of summaries", confidence: 0.5)
    }

    private mutating func bodyText(_ text: String) -> String {
      let text = Self.cleaned(text)
      if Self.isShortened(text) { warn("the source has shortened the text of the record") }
      guard let plain = HTMLText.plain(text) else { return text }
      warn("the text of the record holds HTML, which is removed")
      return plain
    }

    /// Whether a text ends as NewsAPI marks what it leaves out: `… [+1234 chars]`.
    private static func isShortened(_ text: String) -> Bool {
      let end = text.suffix(24)
      return end.hasSuffix(" chars]") && end.contains("[+")
    }

    /// The outlet is a name; an address in its place, as trafilatura writes one, is that of the article.
    private mutating func setOutlet(_ article: inout Article) {
      for column in columns.all(.mediaName) {
        let words = Self.cleaned(values[column].name).trimmingCharacters(
          in: .whitespacesAndNewlines)
        guard !words.isEmpty else { continue }
        if words.hasPrefix("http://") || words.hasPrefix("https://") {
          if article.url == nil {
            article.url = Field(words, method: "column", confidence: 1)
            used.insert(column)
          }
        } else if article.mediaName == nil {
          article.mediaName = Field(HTMLText.plain(words) ?? words, method: "column", confidence: 1)
          used.insert(column)
        }
      }
    }

    private mutating func authors() -> Field<[String]>? {
      for column in columns.all(.authors) {
        let names = values[column].parts.map {
          HTMLText.plain(Self.cleaned($0)) ?? Self.cleaned($0)
        }
        guard !names.isEmpty else { continue }
        used.insert(column)
        return Field(names, method: "column", confidence: 1)
      }
      return nil
    }

    private mutating func date(_ field: RecordField, _ tag: String?) -> Field<PublicationDate>? {
      guard let found = first(field) else { return nil }
      let (date, remark) = dates.date(found.words, tag: tag)
      if date != nil { used.insert(found.column) }
      let text = found.words.prefix(40)
      switch remark {
      case .unread: warn("the date “\(text)” cannot be read, so it is left out")
      case .assumed: warn("the date “\(text)” is read with the day first: nothing tells the order")
      case nil: break
      }
      return date
    }

    /// A text with line ends as LF and a space for each NUL.
    private static func cleaned(_ text: String) -> String {
      let bytes = text.utf8.span
      var marks = 0
      // Counted and not searched for, which is faster by far.
      for index in bytes.indices { marks &+= bytes[index] == 13 || bytes[index] == 0 ? 1 : 0 }
      guard marks > 0 else { return text }
      return String(
        text.map { (character: Character) -> Character in
          character == "\r\n" || character == "\r" ? "\n" : character == "\0" ? " " : character
        })
    }
  }
}
