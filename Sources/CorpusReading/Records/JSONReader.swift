internal import Foundation
internal import NewsCorpus
internal import Primitives

/// Reads JSON lines, an array of objects, or one object: an article an object.
struct JSONReader: ArticleReader {
  func recognition(of input: Input) -> Recognition? {
    if ["jsonl", "ndjson", "json"].contains(input.file.ending) { return .named }
    let start = input.beginning.drop { $0 <= 32 || $0 >= 0x80 }.prefix(64).filter { $0 > 32 }
    return ["{\"", "[{"].contains { start.starts(with: $0.utf8) } ? .likely : nil
  }

  var usesAllThreads: Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let (bytes, warning) = try input.bytes().asUTF8()
    if let warning { deliver(.problem(input.file.warning(warning))) }
    let records = JSONRecords(file: input.file, bytes: bytes, threads: settings.threads).all
    // A file none of whose records has a text is passed over as a whole.
    let haveNoText = records.allSatisfy {
      $0.article == nil && $0.problems.allSatisfy { $0.reason == RecordColumns.noTextReason }
    }
    if records.isEmpty {
      deliver(.problem(input.file.failed("it holds no record")))
    } else if haveNoText {
      deliver(.problem(input.file.passedOver(RecordColumns.noTextReason)))
    } else {
      RecordReader.deliver(records, of: input.file, to: deliver)
    }
  }
}

/// The records of one file of JSON.
private struct JSONRecords {
  let file: InputFile
  /// UTF-8, without a byte-order mark.
  let bytes: [UInt8]
  let threads: Int

  /// The number of lines that one piece of parallel work decodes.
  private static let chunkSize = 32

  /// What each record became, in the file's order.
  var all: [RecordReader.Result] {
    if bytes.first(where: { $0 > 32 }) == UInt8(ascii: "[") { return array() }
    let lines = lines()
    return oneObject(lines) ?? objects(in: lines)
  }

  private func array() -> [RecordReader.Result] {
    guard let records = try? JSONDecoder().decode([RecordValue].self, from: Data(bytes)) else {
      return [RecordReader.Result(problems: [file.failed("not valid JSON, or cut off")])]
    }
    let objects = records.lazy.compactMap { value -> Record? in
      if case .object(let record) = value { record } else { nil }
    }
    var maker = ArticleMaker(file: file, dates: Self.dates(of: objects))
    return records.enumerated().map { offset, value in
      if case .object(let record) = value {
        return maker.article(record, number: offset + 1)
      }
      return RecordReader.Result(
        problems: [file.failed("the element \(offset + 1) is no object")])
    }
  }

  /// One object over several lines; `nil` if the first line is an object by itself or the whole is none.
  private func oneObject(_ lines: [Line]) -> [RecordReader.Result]? {
    guard let line = lines.first,
      (try? JSONDecoder().decode(Record.self, from: Data(bytes[line.range]))) == nil,
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
    else { return nil }
    var maker = ArticleMaker(file: file, dates: Self.dates(of: [record]))
    return [maker.article(record, number: 1)]
  }

  private func objects(in lines: [Line]) -> [RecordReader.Result] {
    let dates = Self.dates(
      of: lines.lazy.map {
        (try? JSONDecoder().decode(Record.self, from: Data(bytes[$0.range]))) ?? [:]
      })
    return chunkedMap(count: lines.count, chunkSize: Self.chunkSize, threads: threads) { range in
      var maker = ArticleMaker(file: file, dates: dates)
      let decoder = JSONDecoder()
      return lines[range].map { line in
        let data = Data(bytes[line.range])
        guard let record = try? decoder.decode(Record.self, from: data) else {
          let isWhole = data.last { $0 > 32 } == UInt8(ascii: "}")
          let reason = isWhole ? "not a valid JSON object" : "the JSON object is cut off"
          return RecordReader.Result(problems: [file.failed(reason, line: line.number)])
        }
        return maker.article(record, number: line.number)
      }
    }.flatMap(\.self)
  }

  /// How the dates are read, as the records together tell it.
  private static func dates(of records: some Sequence<Record>) -> RecordDates {
    RecordDates(
      texts: records.lazy.map { record in
        let names = record.keys.sorted { $0.precedesBytewise($1) }
        return RecordColumns(names)[.publicationDate].flatMap { record[names[$0]]?.words } ?? ""
      })
  }

  private typealias Line = (range: Range<Int>, number: Int)

  /// The lines that hold more than white space.
  private func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      if bytes[start..<end].contains(where: { $0 > 32 }) { lines.append((start..<end, number)) }
      start = end + 1
      number += 1
    }
    return lines
  }
}

private typealias Record = [String: RecordValue]

/// Makes articles of objects, most of which have the members of the one before.
private struct ArticleMaker {
  private let reader: RecordReader
  private var names: [String] = []
  private var columns = RecordColumns([])

  init(file: InputFile, dates: RecordDates) { reader = RecordReader(file: file, dates: dates) }

  /// Names are taken in their own order, since the members of an object have none.
  mutating func article(_ record: Record, number: Int) -> RecordReader.Result {
    let own = record.keys.sorted { $0.precedesBytewise($1) }
    if own != names { (names, columns) = (own, RecordColumns(own)) }
    guard columns[.text] != nil else {
      return RecordReader.Result(
        problems: [reader.file.failed(RecordColumns.noTextReason, line: number)])
    }
    return
      reader
      .article(names.map { record[$0] ?? .missing }, names, columns, line: number)
  }
}
