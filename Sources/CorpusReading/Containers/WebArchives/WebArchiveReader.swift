internal import NewsCorpus

/// Reads the pages of WARC and ARC files.
struct WebArchiveReader: ArticleReader {
  var name: String { "web archive" }

  func recognition(of input: Input) -> Recognition? {
    WARCRecords.isBeginning(input.beginning) || ARCRecords.isBeginning(input.beginning)
      ? .certain : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  var isContainer: Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    let limit = min(input.budget.limits.documentBytes, settings.extractor.options.maximumPageLength)
    guard
      var pages = WebArchivePages(
        input.byteStream(), beginning: input.beginning, limit: limit)
    else { throw InputFailure("it is no web archive") }
    var names: Set<String> = []
    var hasFailed = false
    while let step = pages.next() {
      switch step {
      case .failure(let offset, let record, let failure):
        hasFailed = true
        let place = record.map { file.part($0) } ?? file
        deliver(.problem(place.failed("\(failure.reason) (at byte \(offset))")))
      case .entry(let entry):
        let name = entry.recordID.flatMap { names.insert($0).inserted ? $0 : nil }
        let part = Self.part(of: file, name ?? String(entry.offset), entry)
        if let warning = entry.page.warning { deliver(.problem(part.warning(warning))) }
        deliver(.part(Input(file: part, contents: entry.page.utf8, budget: input.budget)))
      }
    }
    if pages.pageCount == 0, hasFailed { return }
    if pages.pageCount == 0 {
      let reason = pages.othersInWords.map { "it holds no page, but \($0)" }
      deliver(.problem(file.failed(reason ?? "it holds no page")))
    } else if let others = pages.othersInWords {
      deliver(.problem(file.note("left out beside its pages (\(pages.pageCount)): \(others)")))
    }
  }

  private static func part(
    of file: InputFile, _ name: String, _ entry: WebArchivePages.Entry
  ) -> InputFile {
    var part = file.part(name)
    part.contentName = entry.isPlainText ? "page.txt" : "page.html"
    part.address = entry.page.address
    if let record = entry.recordID { part.origin.append(.init(name: "warc_record", value: record)) }
    part.origin.append(.init(name: "warc_offset", value: String(entry.offset)))
    if let date = entry.captureDate { part.origin.append(.init(name: "capture_date", value: date)) }
    return part
  }
}
