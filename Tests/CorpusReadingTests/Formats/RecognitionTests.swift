import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct RecognitionTests {
  private static let paragraph =
    "The harbour board voted on Tuesday night to close the old quay for at least eighteen months while "
    + "engineers examine the cracks that divers found below the waterline in the spring."

  @Test(arguments: [
    ("a.pdf", "%PDF-1.7 x", "a PDF file"), ("a.doc", "\u{FFFD}", ""),
    ("a.rtf", "{\\rtf1\\ansi Quay}", "a Rich Text (RTF) document"),
    (
      "a.xml", "<?xml version=\"1.0\"?>\n<!-- x -->\n<NewsML><title>Quay</title></NewsML>",
      "an XML file with the root `NewsML`"
    ),
    (
      "a.txt",
      "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>x</title></channel></rss>",
      "a feed (an XML file with the root `rss`)"
    ),
    (
      "a.html",
      "<html><head><title>Factiva</title></head><body><div class=\"article\">x</div></body></html>",
      "a download of Factiva"
    ),
    (
      "a.html", "<HTML><BODY><!-- Hide XML section from browser\n<DOC NUMBER=1>\n--></BODY></HTML>",
      "a download of Nexis"
    ),
    (
      "a.eml", "From: a@x.example\nTo: b@x.example\nSubject: Quay\nMIME-Version: 1.0\n\nText",
      "a mail"
    ),
    ("a.mbox", "From a@x.example Mon Jan  6 10:00:00 2003\nSubject: x\n\nText", "a mailbox"),
    ("a.parquet", "PAR1\u{15}\u{4}\u{15}xx", "a Parquet table"),
    (
      "a.txt", "\u{FEFF}\r\n  3 of 74 DOCUMENTS\r\n\r\nThe Courier\r\n\r\nText.\r\n",
      "a download of Nexis"
    ),
    ("a.txt", "3 of 74 DOCUMENTS\n\nThe Courier\n\nQuay closes\n\nText.\n", "a download of Nexis"),
    (
      "a.txt", "HD Quay closes\nPD 12 May 2021\nSN The Courier\nLP\nText.\nTD\nText.\n",
      "a download of Factiva"
    ),
    (
      "a.txt",
      "Quay\n\n\(paragraph)\n\n-----\n\nFrost\n\n\(paragraph)\n\n-----\n\nWorks\n\n\(paragraph)\n",
      "several documents between rules"
    ),
    ("a.txt", "0110 1001 1110 0001 0110 1001 1110 0001 0110 1001 1110 0001", "no prose"),
  ])
  func `what is not read is refused by what it looks like`(
    name: String, text: String, description: String
  ) throws {
    let folder = try InputFolder()
    try folder.add(name, description.isEmpty ? Data([0xD0, 0xCF, 0x11, 0xE0]) : Data(text.utf8))
    let expected = description.isEmpty ? "a Word, Excel or Outlook file" : description
    let error = #expect(throws: ReadingError.self) { try folder.read(name) }
    let reason = try #require(error?.problems.first?.reason)
    #expect(reason.hasPrefix("it looks like \(expected)"))
  }

  @Test func `a text with rules or numbers is one text if it is asked for`() throws {
    let folder = try InputFolder([
      "a.txt": "3 of 74 DOCUMENTS\n\nQuay closes\n\n\(Self.paragraph)\n"
    ])
    var options = CorpusReader.Options()
    options.takesAnyText = true
    #expect(try CorpusReader(options: options).read([folder.path]).ids == ["a.txt"])
  }

  @Test(arguments: [
    "Quay closes\n\n12 of the 30 documents were lost, the board said on Tuesday night.\n",
    "Quay closes\n\n\(paragraph)\n\n-----\n\nRead more\n",
    "From the quay, 12 May 2021\n\n\(paragraph)\n",
    "ORCHARDS\n\n\(paragraph)\n",
    "岸壁は閉鎖される。港湾局は火曜日の夜、十八か月の閉鎖を決めた。",
  ])
  func `one text stays one text`(text: String) throws {
    #expect(try InputFolder(["a.txt": text]).read().ids == ["a.txt"])
  }

  @Test func `a page in XHTML is a page`() throws {
    let page = "<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n" + InputFolder.page("Quay").dropFirst(15)
    #expect(try InputFolder(["a.html": page]).read().articles.map(\.title?.value) == ["Quay"])
  }
}
