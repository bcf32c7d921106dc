internal import NewsCorpus

/// Reads the tables and views of an SQLite database that have a column of texts: an article a row.
struct SQLiteReader: ArticleReader {
  var name: String { "SQLite database" }

  func recognition(of input: Input) -> Recognition? {
    input.beginning.starts(with: Array("SQLite format 3\0".utf8)) ? .certain : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  /// As many rows tell the order of day and month.
  private static let sampleSize = 1_000

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    guard let path = file.path else {
      throw InputFailure("an SQLite database is read from a file of its own only")
    }
    let database = try SQLiteTables(path: path)
    let names = try database.names()
    var isAnyRead = false
    for name in names {
      // One table is the file; of several, each is a part of it.
      let part = names.count == 1 ? file : file.part(name)
      let header = try database.columns(ofTable: name)
      var sample: [[String]] = []
      try database.rows(ofTable: name) { _, cells in
        sample.append(cells)
        return sample.count < Self.sampleSize
      }
      guard var table = RecordTableReader(file: part, header: header, sample: sample, settings)
      else { continue }
      isAnyRead = true
      var number = 0
      try database.rows(ofTable: name) { _, cells in
        number += 1
        table.read(cells, line: number, deliver: deliver)
        return true
      }
    }
    if !isAnyRead {
      let tables = names.joined(separator: ", ")
      deliver(.problem(file.passedOver("\(RecordColumns.noTextReason); its tables are \(tables)")))
    }
  }
}
