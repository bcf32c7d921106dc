internal import NewsCorpus

/// Reads the sheets of an Excel workbook that have a column of texts: an article a row.
struct XLSXReader: ArticleReader {
  var name: String { "Excel workbook" }

  func recognition(of input: Input) -> Recognition? {
    OfficeFormat(beginning: input.beginning) == .excel ? .certain : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    let archive = try ArchiveMembers(.bytes(try input.bytes()))
    let sheets = try Workbook(archive, budget: input.budget).sheets.filter { !$0.rows.isEmpty }
    var isAnyRead = false
    for sheet in sheets {
      // One sheet is the file; of several, each is a part of it.
      let part = sheets.count == 1 ? file : file.part(sheet.name)
      let header = sheet.rows[0].cells
      let sample = sheet.rows.dropFirst().lazy.map(\.cells)
      guard var table = RecordTableReader(file: part, header: header, sample: sample, settings)
      else { continue }
      isAnyRead = true
      for row in sheet.rows.dropFirst() {
        table.read(row.cells, line: row.number, deliver: deliver)
      }
    }
    guard isAnyRead else {
      let header = sheets.first?.rows.first?.cells ?? []
      return deliver(.problem(file.passedOver(RecordColumns.noText(in: header))))
    }
  }
}
