import NewsCorpus
import Testing
import TextAnalysis

/// The marks that end a sentence are found sixteen bytes at a time.
@Suite struct SentenceStopTests {
  private static func sentences(_ text: String, _ rule: TextAnalyzer.SentenceRule) -> [String] {
    var options = TextAnalyzer.Options()
    options.sentences = rule
    options.language = .english
    let article = AnalyzedCorpusTests.article(text)
    return AnalyzedCorpus(analyzing: [article], options: options, threads: 1).articles[0].sentences
      .map { article.bodyText($0.range) }
  }

  @Test(arguments: [".", "!", "?", "…", "。", "！", "؟", "۔", "।", "\n", "\r"])
  func `a mark is found wherever it stands`(mark: String) {
    for before in 0..<40 {
      for filling in ["a", "й", "é", "🗞"] {
        let first = String(repeating: filling, count: before) + "zz"
        let isLineEnd = mark == "\n" || mark == "\r"
        let found = Self.sentences("\(first)\(mark) Yy", .natural)
        #expect(found == [isLineEnd ? first : first + mark, "Yy"], "\(before) \(filling)")
        let lines = Self.sentences("\(first)\(mark) Yy", .paragraphs)
        #expect(lines == (isLineEnd ? [first, "Yy"] : ["\(first)\(mark) Yy"]), "\(before)")
      }
    }
  }
}
