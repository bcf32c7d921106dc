import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct ArticleReaderTests {
  /// A format of this test: after a first line `BUNDLE`, its parts under their names, each behind a line of equals signs.
  private struct BundleReader: ArticleReader {
    let name = "bundle"

    func recognition(of input: Input) -> Recognition? {
      input.beginning.starts(with: "BUNDLE\n".utf8) ? .certain : nil
    }

    func read(
      _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
    ) throws(InputFailure) {
      let text = String(decoding: try input.bytes(), as: UTF8.self)
      for part in text.components(separatedBy: "\n====\n").dropFirst() {
        let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard lines.count == 2 else {
          deliver(.problem(input.file.failed("a part has no contents")))
          continue
        }
        deliver(
          .part(Input(file: input.file.part(String(lines[0])), contents: Array(lines[1].utf8))))
      }
    }
  }

  private func read(_ folder: InputFolder) throws -> Corpus {
    try CorpusReader(readers: ArticleReaders.all + [BundleReader()]).read([folder.path])
  }

  @Test func `a reader of parts gives what each part holds, by the readers of all formats`() throws
  {
    let bundle = """
      BUNDLE
      ====
      a.html
      \(InputFolder.page("Lighthouse stays"))
      ====
      two.jsonl
      {"id": "j1", "text": "One."}
      {"id": "j2", "text": "Two."}
      ====
      b.txt
      A headline

      The text of the story stands here and says what happened.
      ====
      picture
      GIF89a
      ====
      nothing
      """
    let folder = try InputFolder(["news.bundle": bundle, "c.html": InputFolder.page("Apart")])
    let corpus = try read(folder)
    #expect(
      corpus.ids == ["c.html", "j1", "j2", "news.bundle#a.html", "news.bundle#b.txt"])
    #expect(corpus.articles[3].title?.value == "Lighthouse stays")
    #expect(
      corpus.reasons(.skipped) == [
        "news.bundle#picture: it looks like a GIF picture, which is not read"
      ])
    #expect(corpus.reasons(.failed) == ["news.bundle: a part has no contents"])
  }

  @Test func `first bytes that nothing else has beat the name, and the name beats a likeness`()
    throws
  {
    let bundle = "BUNDLE\n====\na.txt\nA headline\n\nThe text of the story stands here.\n"
    let folder = try InputFolder([
      "bundle.csv": bundle, "page.json": InputFolder.page("A page after all"),
      "lines.txt": #"{"id": "l", "text": "Named a text, it is read as one."}"#,
    ])
    #expect(try read(folder).ids == ["bundle.csv#a.txt", "lines.txt", "page.json"])
  }
}
