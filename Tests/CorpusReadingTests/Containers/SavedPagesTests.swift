import CorpusReading
import Foundation
import Testing

@Suite struct MHTMLPageTests {
  private func page(_ lines: String...) throws -> WebPage {
    let bytes = Array(lines.joined(separator: "\r\n").utf8)
    #expect(MHTMLPage.isBeginning(bytes))
    return try MHTMLPage.page(bytes)
  }

  private func text(_ page: WebPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

  @Test func `the page that Chrome saved is the part with its address`() throws {
    let page = try page(
      "From: <Saved by Blink>", "Snapshot-Content-Location: http://courier.example/quay",
      "Subject: =?utf-8?Q?Quay?=", "MIME-Version: 1.0", "Content-Type: multipart/related;",
      "\ttype=\"text/html\";", "\tboundary=\"----B----\"", "", "", "------B----",
      "Content-Type: text/html", "Content-Location: cid:frame", "", "<p>A frame", "------B----",
      "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: http://courier.example/quay", "",
      "<p class=3D\"x\">The qu=", "ay is caf=C3=A9 =", "now.", "------B------", "")
    #expect(text(page) == "<p class=\"x\">The quay is café now.\r\n")
    #expect(page.address == "http://courier.example/quay")
  }

  @Test func `a picture may come before the page, and the page be in base64`() throws {
    let page = try page(
      "From: \"Saved by Windows Internet Explorer 8\"", "MIME-Version: 1.0",
      "Content-Type: multipart/related; boundary=abc", "", "No viewer for this.", "", "--abc",
      "Content-Type: image/gif", "Content-Transfer-Encoding: base64", "", "R0lGODlh", "--abc",
      "Content-Type: text/html; charset=\"windows-1252\"", "Content-Transfer-Encoding: base64",
      "Content-Location: http://courier.example/quay", "", "PHA+UXVh", "eTwvcD4=", "", "--abc--")
    #expect(text(page) == "<p>Quay</p>")
    #expect(page.charset == "windows-1252")
  }

  @Test func `a page without parts is a page`() throws {
    let page = try page(
      "MIME-Version: 1.0", "Content-Type: text/html", "Content-Transfer-Encoding: base64", "",
      "PHA+UXVheTwvcD4=")
    #expect(text(page) == "<p>Quay</p>")
  }

  @Test func `parts are found where the boundary is another one than the head names`() throws {
    let page = try page(
      "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=abc", "", "--other",
      "Content-Type: text/html", "", "<p>Quay</p>", "--other--")
    #expect(text(page).hasPrefix("<p>Quay</p>"))
  }

  @Test func `parts may stand in parts`() throws {
    let page = try page(
      "MIME-Version: 1.0", "Content-Type: multipart/related; boundary=abc", "", "--abc",
      "Content-Type: multipart/alternative; boundary=\"d;e\"", "", "--d;e",
      "Content-Type: text/plain", "", "Quay", "--d;e", "Content-Type: text/html", "",
      "<p>Quay</p>", "--d;e--", "--abc--")
    #expect(text(page).hasPrefix("<p>Quay</p>"))
  }

  @Test func `a message without a page is refused, and parts without end as well`() {
    let noPage =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx\n--a--\n"
    #expect(throws: InputFailure("none of its parts is a page")) {
      try MHTMLPage.page(Array(noPage.utf8))
    }
    let nested = String(
      repeating: "Content-Type: multipart/mixed; boundary=a\n\n--a\n", count: 1_000)
    #expect(throws: InputFailure.self) { try MHTMLPage.page(Array(nested.utf8)) }
  }

  @Test func `a mail is no saved page`() {
    let mail =
      "From: a@x.example\nTo: b@x.example\nSubject: Quay\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>"
    #expect(!MHTMLPage.isBeginning(Array(mail.utf8)))
    #expect(MHTMLPage.isMail(Array(mail.utf8)))
    #expect(!MHTMLPage.isBeginning(Array("Quay: the board votes\n\nIt voted.".utf8)))
  }

  @Test func `a file that is cut anywhere gives the beginning of its page, or an error`() throws {
    let whole = Array(
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: text/html\n\n<p>Quay=</p>\n--a--\n"
        .utf8)
    for length in 0..<whole.count {
      let page = try? MHTMLPage.page(Array(whole.prefix(length)))
      #expect("<p>Quay=</p>\n--a--\n".hasPrefix(page.map(text) ?? ""), "\(length)")
    }
  }
}

@Suite struct WebArchivePageTests {
  private let list: [String: Any] = [
    "WebMainResource": [
      "WebResourceData": Data("<p>Quay</p>".utf8), "WebResourceMIMEType": "text/html",
      "WebResourceURL": "http://courier.example/quay", "WebResourceTextEncodingName": "UTF-8",
    ] as [String: Any],
    "WebSubresources": [["WebResourceURL": "http://courier.example/logo.png"]],
  ]

  @Test(arguments: [PropertyListSerialization.PropertyListFormat.binary, .xml])
  func `the main resource is the page`(format: PropertyListSerialization.PropertyListFormat) throws
  {
    let data = try PropertyListSerialization.data(
      fromPropertyList: list, format: format, options: 0)
    #expect(WebArchivePage.isBeginning([UInt8](data)))
    let page = try WebArchivePage.page([UInt8](data))
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>Quay</p>")
    #expect(page.address == "http://courier.example/quay")
    #expect(page.charset == "UTF-8")
  }

  @Test func `other lists and damaged ones are refused`() throws {
    let other = try PropertyListSerialization.data(
      fromPropertyList: ["name": "Quay"], format: .binary, options: 0)
    #expect(throws: InputFailure("a property list without a saved page")) {
      try WebArchivePage.page([UInt8](other))
    }
    #expect(throws: InputFailure.self) { try WebArchivePage.page(Array("bplist00garbage".utf8)) }
  }
}
