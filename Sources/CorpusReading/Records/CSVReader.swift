internal import NewsCorpus

/// Reads comma-, semicolon- and tab-separated values under a header: an article a record.
struct CSVReader: ArticleReader {
  /// A table without a name that says so must have a column of texts in its first line.
  func recognition(of input: Input) -> Recognition? {
    if ["csv", "tsv", "tab"].contains(input.file.ending) { return .named }
    let header = input.beginning.prefix { $0 != 10 && $0 != 13 }
    var parser = CSVParser(Array(header))
    let columns = (try? parser.next())?.fields ?? []
    return columns.count > 1 && RecordColumns(columns)[.text] != nil ? .likely : nil
  }

  var usesAllThreads: Bool { true }

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
    let columns = RecordColumns(header)
    guard columns[.text] != nil else {
      return deliver(.problem(file.passedOver(RecordColumns.noTextReason)))
    }
    let reader = RecordReader(file: file, dates: dates(parser, columns))
    let results = sequence(state: parser) { parser -> RecordReader.Result? in
      do throws(CSVParser.Failure) {
        guard let record = try parser.next() else { return nil }
        guard record.fields.count == header.count else {
          let reason = "the record has \(record.fields.count) fields under \(header.count) columns"
          return .init(problems: [file.failed(reason, line: record.line)])
        }
        return reader.article(
          record.fields.map(RecordValue.text), header, columns, line: record.line)
      } catch {
        return .init(problems: [file.failed(error.reason, line: error.line)])
      }
    }
    RecordReader.deliver(results, of: file, to: deliver)
  }

  /// How the dates are read, as the records together tell it.
  private func dates(_ parser: CSVParser, _ columns: RecordColumns) -> RecordDates {
    guard let column = columns[.publicationDate] else { return RecordDates(texts: []) }
    return RecordDates(
      texts: sequence(state: parser) { parser -> String? in
        do throws(CSVParser.Failure) {
          guard let fields = try parser.next()?.fields else { return nil }
          return fields.indices.contains(column) ? fields[column] : ""
        } catch {
          return ""
        }
      })
  }
}
