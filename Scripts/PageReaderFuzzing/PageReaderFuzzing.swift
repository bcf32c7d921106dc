import ArticleExtraction
import NewsCorpus

/// What libFuzzer calls with each input: reads it as a page and as a text scrape; any trap or hang is a finding.
///
/// Built and run by `Scripts/fuzz-page-reader`, not by the package.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // SAFETY: libFuzzer hands over `count` bytes that stay valid during this call.
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let page = extractor.article(fromPage: bytes, id: "page")
  let scrape = extractor.article(fromText: bytes, id: "text")
  for article in [page, scrape] {
    precondition(!article.text.utf8.contains(0), "a NUL in the text")
  }
  return 0
}

private let extractor: ArticleExtractor = {
  var options = ArticleExtractor.Options()
  options.latestDay = 20_454
  return ArticleExtractor(options: options)
}()
