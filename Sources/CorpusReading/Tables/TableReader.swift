internal import ArticleExtraction
internal import NewsCorpus
internal import Primitives

/// What reading a file gave.
struct FileResult: Sendable {
  var articles: [Article] = []
  var problems: [InputProblem] = []
  private var dateRemarks = RecordDateRemarks()

  init(articles: [Article] = [], problems: [InputProblem] = []) {
    self.articles = articles
    self.problems = problems
  }

  mutating func append(_ result: RecordReader.Result) {
    if let article = result.article { articles.append(article) }
    problems += result.problems
    dateRemarks.add(result.dateRemarks, line: result.line)
  }

  /// Adds what is to be said of the dates of all records.
  mutating func finish(_ file: InputFile) { problems += dateRemarks.problems(in: file) }
}

/// Reads comma-, semicolon- and tab-separated values.
struct TableReader: Sendable {
  let file: InputFile

  func read(_ bytes: [UInt8]) -> FileResult {
    var result = FileResult()
    let (utf8, warning) = bytes.asUTF8()
    if let warning { result.problems.append(file.warning(warning)) }
    var parser = CSVParser(utf8)
    guard let header = try? parser.next() else {
      result.problems.append(file.failed("the header of the table cannot be read", line: 1))
      return result
    }
    let columns = RecordColumns(header.fields)
    guard columns[.text] != nil else {
      return FileResult(problems: [file.passedOver(RecordColumns.noTextReason)])
    }
    let reader = RecordReader(file: file, dates: dates(parser, columns))
    while true {
      do throws(CSVParser.Failure) {
        guard let record = try parser.next() else { break }
        guard record.fields.count == header.fields.count else {
          let reason =
            "the record has \(record.fields.count) fields under \(header.fields.count) columns"
          result.problems.append(file.failed(reason, line: record.line))
          continue
        }
        result.append(
          reader.article(
            record.fields.map(RecordValue.text), header.fields, columns, line: record.line))
      } catch {
        result.problems.append(file.failed(error.reason, line: error.line))
      }
    }
    result.finish(file)
    return result
  }

  /// How dates are read, as the first records tell it.
  private func dates(_ parser: CSVParser, _ columns: RecordColumns) -> RecordDates {
    guard let column = columns[.publicationDate] else { return RecordDates(sample: []) }
    return RecordDates(
      sample: sequence(state: parser) { parser in
        (try? parser.next()).map { $0.fields.indices.contains(column) ? $0.fields[column] : "" }
      })
  }
}

extension [UInt8] {
  /// These bytes in UTF-8 without a byte-order mark, and what had to be assumed if they are something else.
  func asUTF8() -> (bytes: [UInt8], warning: String?) {
    let hasMark = starts(with: [0xEF, 0xBB, 0xBF])
    if String(validating: self, as: UTF8.self) != nil {
      return (hasMark ? Array(dropFirst(3)) : self, nil)
    }
    if hasMark || Self.isMostlyUTF8(self) {
      let repaired = Array(String(decoding: self, as: UTF8.self).utf8)
      return (hasMark ? Array(repaired.dropFirst(3)) : repaired, "some bytes are not valid UTF-8")
    }
    let encoding = CharacterEncoding(of: self)
    return (encoding.utf8(decoding: self), "not UTF-8, so it is read as \(encoding.name)")
  }

  /// Whether most bytes beyond ASCII belong to valid sequences of UTF-8.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return false }
    var valid = 0
    var broken = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 127 {
      if scalar == "\u{FFFD}" { broken += 1 } else { valid += 1 }
    }
    return valid > 0 && valid >= broken
  }
}
