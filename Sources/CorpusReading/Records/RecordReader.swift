internal import Foundation
internal import Languages
internal import NewsCorpus

/// Makes articles of the records of one file.
struct RecordReader: Sendable {
  /// What a record became.
  struct Result: Sendable {
    var article: Article?
    var problems: [InputProblem] = []
    var dateRemarks: [RecordDates.Remark] = []
    var line = 0
  }

  let file: InputFile
  let dates: RecordDates

  /// Hands over what the records of a file became, and then what is to be said of the dates of all of them.
  static func deliver(
    _ results: some Sequence<Result>, of file: InputFile, to deliver: (InputItem) -> Void
  ) {
    var remarks = RecordDateRemarks()
    for result in results {
      if let article = result.article { deliver(.article(article)) }
      for problem in result.problems { deliver(.problem(problem)) }
      remarks.add(result.dateRemarks, line: result.line)
    }
    for problem in remarks.problems(in: file) { deliver(.problem(problem)) }
  }

  /// - Parameters:
  ///   - values: Parallel to the names that `columns` was made of.
  ///   - line: The line of the record in the file, which tells records without an id apart.
  func article(
    _ values: [RecordValue], _ names: [String], _ columns: RecordColumns, line: Int
  ) -> Result {
    var result = Result(line: line)
    func words(_ field: RecordField) -> String? {
      guard let column = columns[field] else { return nil }
      var words = values[column].words.cleaned
      if words.first?.isWhitespace ?? false || words.last?.isWhitespace ?? false {
        words = words.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      return words.isEmpty ? nil : words
    }
    func column<Value>(_ value: Value?) -> Field<Value>? {
      value.map { Field($0, method: "column", confidence: 1) }
    }

    let text = columns[.text].map { values[$0].words.cleaned } ?? ""
    var article = Article(
      id: words(.id) ?? "\(file.id):\(line)", file: words(.file) ?? file.id,
      title: column(words(.title)), body: Field(text, method: "column", confidence: 1))
    article.url = column(words(.url))
    article.mediaName = column(words(.mediaName))
    let tag = words(.language)
    article.language = column(tag.flatMap { Language(declared: $0)?.code })
    article.section = column(words(.section))
    article.summary = column(words(.summary))
    let authors = columns[.authors].map { values[$0].parts.map(\.cleaned) } ?? []
    article.authors = column(authors.isEmpty ? nil : authors)
    for index in columns.others where !values[index].words.isEmpty {
      article.otherColumns.append(.init(name: names[index], value: values[index].words.cleaned))
    }
    for (field, path) in [
      (RecordField.publicationDate, \Article.publicationDate), (.updateDate, \.updateDate),
    ] {
      guard let words = words(field), let index = columns[field] else { continue }
      let (date, remark) = dates.date(words, tag: tag)
      article[keyPath: path] = date
      if date == nil { article.otherColumns.append(.init(name: names[index], value: words)) }
      if let remark { result.dateRemarks.append(remark) }
    }
    article.kind = words(.kind).flatMap { Article.Kind(rawValue: $0.lowercased()) } ?? .article
    if text.allSatisfy(\.isWhitespace) {
      article.kind = article.kind == .article ? .empty : article.kind
      result.problems.append(file.warning("the record \(article.id) has no text", line: line))
    }
    result.article = article
    return result
  }
}

extension String {
  /// This text with line ends as LF and a space for each NUL.
  fileprivate var cleaned: String {
    let bytes = utf8.span
    var marks = 0
    // Counted and not searched for, which is faster by far.
    for index in bytes.indices { marks &+= bytes[index] == 13 || bytes[index] == 0 ? 1 : 0 }
    guard marks > 0 else { return self }
    return String(
      map { (character: Character) -> Character in
        character == "\r\n" || character == "\r" ? "\n" : character == "\0" ? " " : character
      })
  }
}
