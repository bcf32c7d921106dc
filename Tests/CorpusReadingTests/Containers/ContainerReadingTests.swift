import CorpusReading
import Foundation
import NewsCorpus
import Testing

/// Containers as the whole reader sees them.
@Suite struct ContainerReadingTests {
  private static let pages = ["Quay closes", "Frost in the orchards", "Works halted"]

  private static func warc() -> [UInt8] {
    pages.enumerated().flatMap { number, title in
      WebArchivePagesTests.record(
        "response", id: "\(number)",
        WebArchivePagesTests.answer("HTTP/1.1 200 OK", Array(InputFolder.page(title).utf8)))
    }
  }

  private func folder(_ name: String, _ bytes: [UInt8]) throws -> InputFolder {
    let folder = try InputFolder()
    try folder.add(name, Data(bytes))
    return folder
  }

  /// What of an article does not depend on where it was.
  private func fields(_ corpus: Corpus) -> [[String?]] {
    corpus.articles.map { [$0.title?.value, $0.text, $0.kind.rawValue, $0.language?.value] }
      .sorted { ($0[0] ?? "") < ($1[0] ?? "") }
  }

  @Test(arguments: [1, 3])
  func `pages are the same in a folder and in a web archive`(threads: Int) throws {
    let plain = try InputFolder(
      Dictionary(uniqueKeysWithValues: Self.pages.map { ("\($0).html", InputFolder.page($0)) }))
    let archive = try folder("a.warc", Self.warc())
    let archived = try CorpusReader().read([archive.path], threads: threads)
    #expect(fields(archived) == fields(try plain.read()))
    #expect(archived.ids == ["a.warc#urn:uuid:0", "a.warc#urn:uuid:1", "a.warc#urn:uuid:2"])
    #expect(archived.articles[0].url?.value == "http://courier.example/0")
    let columns = archived.articles[0].otherColumns
    #expect(columns.map(\.name) == ["warc_record", "warc_offset", "capture_date"])
    #expect(archived.articles.allSatisfy { $0.publicationDate == nil })
  }

  @Test func `members of archives are read by what they are`() throws {
    let corpus = try folder("a.zip", ArchiveMembersTests.zip).read()
    #expect(corpus.ids == ["a.zip#pages/a.html", "a.zip#pages/é.html"])
    let tar = try folder("a.tar.gz", ArchiveMembersTests.tarGzip).read()
    #expect(tar.ids == ["a.tar.gz#pages/a.html", "a.tar.gz#pages/é.html"])
  }

  @Test func `a compressed file has the id of the file`() throws {
    let corpus = try folder("a.txt.gz", DecompressionTests.gzip).read()
    #expect(corpus.ids == ["a.txt.gz"])
  }

  @Test func `containers nested too deep are refused by name`() throws {
    var options = CorpusReader.Options()
    options.limits.depth = 1
    let reader = CorpusReader(options: options)
    let nested = try folder("a.tar.gz", ArchiveMembersTests.tarGzip)
    let error = #expect(throws: ReadingError.self) { try reader.read([nested.path]) }
    #expect(error?.description.contains("a.tar.gz") == true)
  }

  @Test func `an archive with too many members is read up to the limit, and the rest is named`()
    throws
  {
    var options = CorpusReader.Options()
    options.limits.members = 1
    let archive = try folder("a.zip", ArchiveMembersTests.zip)
    let corpus = try CorpusReader(options: options).read([archive.path])
    #expect(corpus.articles.count == 1)
    #expect(
      corpus.reasons(.failed) == ["a.zip: it holds more than 1 members, the limit for one file"])
  }

  @Test func `what every input is and what became of it can be listed`() throws {
    let folder = try InputFolder([
      "a.csv": "id,text\n1,One.\n2,\"Two\n", "b.html": InputFolder.page("Quay"), "c.pdf": "%PDF-1",
    ])
    try folder.add("d.warc", Data(Self.warc()))
    let inputs = try CorpusReader().summaries(of: [folder.path], threads: 1)
    #expect(inputs.map(\.file) == ["a.csv", "b.html", "c.pdf", "d.warc"])
    #expect(
      inputs.map { $0.formats.joined(separator: ", ") } == [
        "CSV table", "HTML page", "not read", "web archive, HTML page",
      ])
    #expect(inputs.map(\.foundCount) == [2, 1, 1, 3])
    #expect(inputs.map(\.readCount) == [1, 1, 0, 3])
    #expect(inputs[2].reasons == ["it looks like a PDF file, which is not read"])
  }
}
