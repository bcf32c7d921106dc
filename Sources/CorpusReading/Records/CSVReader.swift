internal import NewsCorpus

/// Reads values separated by commas, semicolons, tabs or bars under a header: an article a record.
struct CSVReader: ArticleReader {
  var name: String { "CSV table" }

  /// A table without a name that says so must have a column of texts in its first line.
  func recognition(of input: Input) -> Recognition? {
    if ["csv", "tsv", "tab", "psv"].contains(input.file.ending) { return .named }
    let header = input.beginning.prefix { $0 != 10 && $0 != 13 }
    var parser = CSVParser(Array(header))
    let columns = (try? parser.next())?.fields ?? []
    return columns.count > 1 && RecordColumns(columns)[.text] != nil ? .likely : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    let (utf8, warning) = try input.bytes().asUTF8()
    if let warning { deliver(.problem(file.warning(warning))) }
    var parser = CSVParser(utf8)
    guard let header = try? parser.next()?.fields else {
      return deliver(.problem(file.failed("the header of the table cannot be read", line: 1)))
    }
    let sample = sequence(state: parser) { parser -> [String]? in
      do throws(CSVParser.UnclosedQuote) { return try parser.next()?.fields } catch { return [] }
    }
    guard var table = RecordTableReader(file: file, header: header, sample: sample, settings) else {
      return deliver(.problem(file.passedOver(RecordColumns.noText(in: header))))
    }
    while true {
      do throws(CSVParser.UnclosedQuote) {
        guard let record = try parser.next() else { return }
        table.read(record.fields, line: record.line, deliver: deliver)
      } catch {
        deliver(.problem(file.failed(CSVParser.UnclosedQuote.reason, line: error.line)))
      }
    }
  }
}

/// Makes articles of the rows of a table under a header.
struct RecordTableReader {
  private let file: InputFile
  private var header: [String]
  private var columns: RecordColumns
  private var reader: RecordReader
  private let named: [RecordField: String]
  private var isFirst = true

  /// - Parameter sample: The rows, which tell the order of day and month; no more are asked for than it takes.
  /// - Returns: `nil` if no column holds a text.
  init?(
    file: InputFile, header: [String], sample: some Sequence<[String]>, _ settings: ReadingSettings
  ) {
    self.file = file
    self.header = header.map(\.trimmed)
    named = settings.columns
    columns = RecordColumns(self.header, named: named)
    let date = columns[.publicationDate]
    reader = RecordReader(
      file: file,
      dates: RecordDates(
        texts: sample.lazy.map { row in date.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }))
    guard columns.haveText else { return nil }
  }

  mutating func read(_ fields: [String], line: Int, deliver: (InputItem) -> Void) {
    if isFirst, fields.count == header.count + 1 {
      // R writes the names of rows without a name of their own.
      header.insert("", at: 0)
      columns = RecordColumns(header, named: named)
    }
    isFirst = false
    var fields = fields
    while fields.count > header.count, fields.last?.isEmpty == true { fields.removeLast() }
    guard fields.count <= header.count, isWhole(fields) else {
      let reason = "the record has \(fields.count) fields under \(header.count) columns"
      return deliver(.problem(file.failed(reason, line: line)))
    }
    fields += repeatElement("", count: header.count - fields.count)
    reader.article(fields.map(RecordValue.text), header, columns, line: line).deliver(to: deliver)
  }

  /// Whether a row has all its fields, or lacks only some behind its text.
  private func isWhole(_ fields: [String]) -> Bool {
    fields.count == header.count
      || (columns.all(.text) + columns.all(.summary)).contains {
        $0 < fields.count && fields.count > 1 && !fields[$0].isEmpty
      }
  }
}
