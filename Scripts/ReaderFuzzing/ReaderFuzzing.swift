import ArticleExtraction
import Foundation
import NewsCorpus

@testable import CorpusReading

/// What libFuzzer calls with each input: reads it by the readers that `FUZZED_READER` names. Any trap or hang is a finding.
///
/// Built and run by `Scripts/fuzz-readers`, not by the package.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // SAFETY: libFuzzer hands over `count` bytes that stay valid during this call.
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard !bytes.isEmpty else { return 0 }
  switch readerName {
  case "page":
    check(extractor.article(fromPage: bytes, id: "page"))
    check(extractor.article(fromText: bytes, id: "text"))
  case "warc": read(bytes, by: [WebArchiveReader()])
  case "mhtml": read(bytes, by: [MHTMLReader(), WebArchivePageReader()])
  case "csv": read(bytes, by: [CSVReader()])
  case "json": read(bytes, by: [JSONReader()])
  case "gzip": read(bytes, by: [CompressedFileReader(), ArchiveReader(), XLSXReader()])
  default: preconditionFailure("FUZZED_READER is page, warc, mhtml, csv, json or gzip")
  }
  return 0
}

private let readerName = ProcessInfo.processInfo.environment["FUZZED_READER"] ?? ""

private let extractor: ArticleExtractor = {
  var options = ArticleExtractor.Options()
  options.latestDay = 20_454
  return ArticleExtractor(options: options)
}()

private let settings = ReadingSettings(
  extractor: extractor, usesFolderNames: false, takesAnyText: true, duplicateIDs: .keep,
  columns: [:], threads: 1)

private func read(_ bytes: [UInt8], by readers: [any ArticleReader]) {
  var limits = ReadingLimits()
  (limits.expandedBytes, limits.documentBytes) = (1 << 26, 1 << 24)
  for reader in readers {
    let file = InputFile(
      path: nil, id: "a", name: "a", realPath: "a", isNamed: true, folderName: nil)
    let input = Input(file: file, contents: bytes, budget: ExpansionBudget(limits))
    try? reader.read(input, settings) { item in
      switch item {
      case .article(let article), .record(let article, _): check(article)
      case .problem(let problem): precondition(!problem.reason.isEmpty)
      case .part(let part): precondition(!part.beginning.isEmpty)
      }
    }
  }
}

private func check(_ article: Article) {
  precondition(!article.id.isEmpty, "no id")
  precondition(!article.text.utf8.contains(0), "a NUL in the text")
}
