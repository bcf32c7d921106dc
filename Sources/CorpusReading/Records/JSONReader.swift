internal import Foundation
internal import NewsCorpus
internal import Primitives

/// Reads JSON: an object a line, an array of objects, objects one after the other, a wrapper around them, or a table as
/// pandas writes one. An article an object.
struct JSONReader: ArticleReader {
  var name: String { "JSON" }

  func recognition(of input: Input) -> Recognition? {
    if ["jsonl", "ndjson", "json"].contains(input.file.ending) { return .named }
    let start = input.beginning.drop { $0 <= 32 || $0 >= 0x80 }.prefix(64).filter { $0 > 32 }
    return ["{\"", "[{"].contains { start.starts(with: $0.utf8) } ? .likely : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  /// The number of records that one piece of parallel work reads.
  private static let chunkSize = 32

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    let (bytes, warning) = try input.bytes().asUTF8()
    if let warning { deliver(.problem(file.warning(warning))) }
    let ranges = JSONRecordRanges(of: bytes)
    let dates = Self.dates(bytes, ranges, settings)
    let results = chunkedMap(
      count: ranges.records.count, chunkSize: Self.chunkSize, threads: settings.threads
    ) { range in
      var maker = ArticleMaker(file: file, dates: dates, named: settings.columns)
      return ranges.records[range].map { maker.articles(bytes, $0) }
    }.joined()
    var parts = Array(results)
    if let cut = ranges.cutOff {
      parts.append([
        RecordReader.Result(problems: [
          file.failed("the JSON is cut off in this record", line: cut.line)
        ])
      ])
    }
    let records = parts.joined()
    // A file none of whose records has a text is passed over as a whole.
    let haveNoText = records.allSatisfy {
      $0.article == nil && $0.problems.allSatisfy { $0.reason == RecordColumns.noTextReason }
    }
    if records.isEmpty {
      deliver(.problem(file.failed("it holds no record")))
    } else if haveNoText {
      deliver(.problem(file.passedOver(RecordColumns.noTextReason)))
    } else {
      for record in records { record.deliver(to: deliver) }
    }
  }

  /// How dates are read, as the first records tell it.
  private static func dates(
    _ bytes: [UInt8], _ ranges: JSONRecordRanges, _ settings: ReadingSettings
  ) -> RecordDates {
    let shapes = RecordShapes(named: settings.columns)
    let records = ranges.records.lazy
      .compactMap { try? JSONParser.value(of: bytes, in: $0.range) }
      .flatMap { shapes.records(in: $0) }
    return RecordDates(
      texts: records.map { record in
        let names = record.keys.sorted { $0.precedesBytewise($1) }
        let columns = RecordColumns(names, named: settings.columns)
        return columns[.publicationDate].flatMap { record[names[$0]]?.words } ?? ""
      })
  }
}

/// Makes articles of objects, most of which have the members of the one before.
private struct ArticleMaker {
  private let file: InputFile
  private let named: [RecordField: String]
  private let reader: RecordReader
  private var names: [String] = []
  private var columns = RecordColumns([])

  init(file: InputFile, dates: RecordDates, named: [RecordField: String]) {
    (self.file, self.named) = (file, named)
    reader = RecordReader(file: file, dates: dates)
  }

  /// What a value at the top of a file becomes: an article, or as many as it wraps.
  mutating func articles(
    _ bytes: [UInt8], _ record: JSONRecordRanges.Record
  ) -> [RecordReader.Result] {
    let value: RecordValue
    do throws(JSONParser.Failure) {
      value = try JSONParser.value(of: bytes, in: record.range)
    } catch {
      let line = record.line + bytes[record.range.lowerBound..<error.place].count { $0 == 10 }
      let reason = error.isCutOff ? "the JSON is cut off in this record" : "not valid JSON"
      return [RecordReader.Result(problems: [file.failed(reason, line: line)])]
    }
    let records = RecordShapes(named: named).records(in: value)
    guard !records.isEmpty else {
      return [
        RecordReader.Result(problems: [file.failed(RecordColumns.noTextReason, line: record.line)])
      ]
    }
    return records.enumerated().map { offset, members in
      article(members, line: record.line, number: records.count == 1 ? nil : offset + 1)
    }
  }

  /// Names are taken in their own order, since the members of an object have none.
  private mutating func article(
    _ record: RecordShapes.Record, line: Int, number: Int?
  ) -> RecordReader.Result {
    let own = record.keys.sorted { $0.precedesBytewise($1) }
    if own != names { (names, columns) = (own, RecordColumns(own, named: named)) }
    return reader.article(
      names.map { record[$0] ?? .missing }, names, columns, line: line, number: number)
  }
}
