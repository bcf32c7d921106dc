internal import Foundation
internal import NewsCorpus
internal import Primitives

/// Reads JSON lines, an array of objects, or one object.
struct JSONReader: Sendable {
  let file: InputFile
  let threads: Int

  /// The number of lines that one piece of parallel work decodes.
  private static let chunkSize = 32

  func read(_ bytes: [UInt8]) -> FileResult {
    let (bytes, warning) = bytes.asUTF8()
    let isArray = bytes.first { $0 > 32 } == UInt8(ascii: "[")
    let lines = isArray ? [] : lines(of: bytes)
    var result =
      isArray ? readArray(bytes) : readOneObject(bytes, lines) ?? readLines(bytes, lines)
    if let warning { result.problems.insert(file.warning(warning), at: 0) }
    return result
  }

  private func readArray(_ bytes: [UInt8]) -> FileResult {
    guard let records = try? JSONDecoder().decode([RecordValue].self, from: Data(bytes)) else {
      return FileResult(problems: [file.failed("not valid JSON, or cut off")])
    }
    let objects = records.lazy.compactMap { value -> Record? in
      if case .object(let record) = value { record } else { nil }
    }
    var maker = ArticleMaker(file: file, dates: Self.dates(of: objects))
    let results = records.enumerated().map { offset, value in
      if case .object(let record) = value {
        return maker.article(record, number: offset + 1)
      }
      return RecordReader.Result(
        problems: [file.failed("the element \(offset + 1) is no object")])
    }
    return collected(results, count: records.count)
  }

  /// One object over several lines; `nil` if the first line is an object by itself or the whole is none.
  private func readOneObject(_ bytes: [UInt8], _ lines: [Line]) -> FileResult? {
    guard let line = lines.first,
      (try? JSONDecoder().decode(Record.self, from: Data(bytes[line.range]))) == nil,
      let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
    else { return nil }
    var maker = ArticleMaker(file: file, dates: Self.dates(of: [record]))
    return collected([maker.article(record, number: 1)], count: 1)
  }

  private func readLines(_ bytes: [UInt8], _ lines: [Line]) -> FileResult {
    let dates = Self.dates(
      of: lines.lazy.compactMap {
        try? JSONDecoder().decode(Record.self, from: Data(bytes[$0.range]))
      })
    let results = chunkedMap(count: lines.count, chunkSize: Self.chunkSize, threads: threads) {
      range in
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
    return collected(results, count: lines.count)
  }

  /// How dates are read, as the first records tell it.
  private static func dates(of records: some Sequence<Record>) -> RecordDates {
    RecordDates(
      sample: records.lazy.compactMap { record in
        let names = record.keys.sorted { $0.precedesBytewise($1) }
        return RecordColumns(names)[.publicationDate].flatMap { record[names[$0]]?.words }
      })
  }

  private typealias Line = (range: Range<Int>, number: Int)

  /// The lines that hold more than white space.
  private func lines(of bytes: [UInt8]) -> [Line] {
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

  /// The results together; a file none of whose records has a text is passed over as a whole.
  private func collected(_ results: [RecordReader.Result], count: Int) -> FileResult {
    guard count > 0 else { return FileResult(problems: [file.failed("it holds no record")]) }
    let haveNoText = results.allSatisfy {
      $0.article == nil && $0.problems.allSatisfy { $0.reason == RecordColumns.noTextReason }
    }
    if haveNoText { return FileResult(problems: [file.passedOver(RecordColumns.noTextReason)]) }
    var result = FileResult()
    for record in results { result.append(record) }
    result.finish(file)
    return result
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
