import ArticleExtraction
import Foundation
import Testing

@Suite struct EncodingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let label: String
    /// The text in the encoding, in base 64.
    let encoded: String
    let text: String

    var testDescription: String { label }
    var bytes: [UInt8] { Data(base64Encoded: encoded).map { Array($0) } ?? [] }
  }

  static let samples: [Sample] = [
    Sample(
      label: "Shift_JIS",
      encoded: "jWCCzYvjk/qK1ILMj0OXnYLMjOOBQYvgl2qT+oLJjcSKSoKzguqCvYFC",
      text: "港は九日間の修理の後、金曜日に再開された。"),
    Sample(
      label: "EUC-JP",
      encoded: "ucGkz7blxvy01qTOvaTN/aTOuOWhorbizcvG/KTLusazq6S1pOykv6Gj",
      text: "港は九日間の修理の後、金曜日に再開された。"),
    Sample(
      label: "GB18030",
      encoded: "uNu/2r6tuf2+xczstcTOrNDeuvPT2tDHxtrO5dbY0MK/qrfFoaM=",
      text: "港口经过九天的维修后于星期五重新开放。"),
    Sample(
      label: "gb2312",
      encoded: "uNu/2r6tuf2+xczstcTOrNDeuvPT2tDHxtrO5dbY0MK/qrfFoaM=",
      text: "港口经过九天的维修后于星期五重新开放。"),
    Sample(
      label: "Big5",
      encoded: "tOSkZrhnuUykRaTRqrq6+63Xq+Gp86xQtMGkra2rt3O2fanxoUM=",
      text: "港口經過九天的維修後於星期五重新開放。"),
    Sample(
      label: "EUC-KR",
      encoded: "x9exuLTCILz2uK4gs6G/oSCx3b/kwM+/oSC02b3DIL+tt8i02S4=",
      text: "항구는 수리 끝에 금요일에 다시 열렸다."),
    Sample(
      label: "KOI8-R",
      encoded: "8M/S1CDXzs/X2CDP1MvS2czT0SDXINDR1M7Jw9Uu",
      text: "Порт вновь открылся в пятницу."),
    Sample(
      label: "windows-1250",
      encoded: "UHJ6eXN0YfEgem9zdGGzYSBvdHdhcnRhIHcgcGm5dGVrLg==",
      text: "Przystań została otwarta w piątek."),
    Sample(
      label: "windows-1251",
      encoded: "z+7w8iDi7e7i/CDu8urw++vx/yDiIO//8u3o9vMu",
      text: "Порт вновь открылся в пятницу."),
    Sample(
      label: "windows-1252",
      encoded: "VGhlIGhhcmJvdXIgliCTcmVvcGVuZWSUIJYgY29zdCCjOSCAIDEwLg==",
      text: "The harbour – “reopened” – cost £9 € 10."),
    Sample(
      label: "windows-1253",
      encoded: "1O8g6+ns3O3pINzt7+nu5SDu4e3cIPTn7SDQ4fHh8+rl9d4u",
      text: "Το λιμάνι άνοιξε ξανά την Παρασκευή."),
    Sample(
      label: "windows-1254",
      encoded: "TGltYW4gZG9rdXogZ/xubPxrIG9uYXL9bf1uIGFyZP1uZGFuIGHn/Wxk/S4=",
      text: "Liman dokuz günlük onarımın ardından açıldı."),
    Sample(
      label: "windows-1255",
      encoded: "5PDu7CDw9PrnIO7n4/kg4enl7SD56fnp",
      text: "הנמל נפתח מחדש ביום שישי"),
    Sample(
      label: "windows-1256",
      encoded: "w9rtzyDdys0gx+Hj7eTHwSDt5uMgx+HM49rJ",
      text: "أعيد فتح الميناء يوم الجمعة"),
    Sample(
      label: "windows-1257",
      encoded: "VW9zdGFzIHbrbCBhdGlkYXJ5dGFzIHBlbmt0YWRpZW7hLg==",
      text: "Uostas vėl atidarytas penktadienį."),
    Sample(
      label: "windows-1258",
      encoded: "0OptIHRodQ==",
      text: "Đêm thu"),
    Sample(
      label: "iso-8859-1",
      encoded: "VGhlIJNoYXJib3VylCCWIHJlb3BlbmVk",
      text: "The “harbour” – reopened"),
    Sample(
      label: "iso-8859-2",
      encoded: "UHJ6eXN0YfEgem9zdGGzYSBvdHdhcnRhLg==",
      text: "Przystań została otwarta."),
    Sample(
      label: "iso-8859-15",
      encoded: "TCe9dXZyZSBjb/t0ZSA5IKQ=",
      text: "L'œuvre coûte 9 €"),
  ]

  private static func page(head: String, _ text: [UInt8]) -> [UInt8] {
    Array("<html><head>\(head)<title>".utf8) + text + Array("</title></head><body><h1>".utf8) + text
      + Array("</h1></body></html>".utf8)
  }

  @Test(arguments: samples)
  func `a page is read in the encoding that its meta element names`(sample: Sample) {
    let head = #"<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=\#(sample.label)">"#
    let article = TestPages.read(Self.page(head: head, sample.bytes))
    #expect(article.title?.value == sample.text)
    let short = Self.page(head: "<meta charset='\(sample.label)'>", sample.bytes)
    #expect(TestPages.read(short).title?.value == sample.text)
  }

  @Test(arguments: samples)
  func `an xml declaration names the encoding too`(sample: Sample) {
    let declaration = #"<?xml version="1.0" encoding="\#(sample.label)"?>"#
    let article = TestPages.read(Array(declaration.utf8) + Self.page(head: "", sample.bytes))
    #expect(article.title?.value == sample.text)
  }

  @Test(arguments: samples)
  func `bytes that are UTF-8 are read as such whatever the page calls them`(sample: Sample) {
    let head = "<meta charset=\(sample.label)>"
    let article = TestPages.read(Self.page(head: head, Array(sample.text.utf8)))
    #expect(article.title?.value == sample.text)
  }

  @Test func `byte-order marks decide`() {
    let text = "Порт открылся"
    let page = String(
      decoding: Self.page(head: "<meta charset=koi8-r>", Array(text.utf8)), as: UTF8.self)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in page.utf16 {
      little += [UInt8(unit & 255), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(page.utf8)
    for bytes in [marked, little, big] {
      #expect(TestPages.read(bytes).title?.value == text)
    }
  }

  @Test func `unlabelled bytes that are not UTF-8 are windows-1252`() {
    let text = "\u{93}Na\u{EF}ve\u{94}".unicodeScalars.map { UInt8($0.value) }
    let bytes = Self.page(head: "", text)
    #expect(CharacterEncoding(of: bytes).evidence == .assumed)
    #expect(TestPages.read(bytes).title?.value == "“Naïve”")
  }

  @Test func `a stray byte in declared UTF-8 does not spoil the rest`() {
    let head = "<meta charset=utf-8>"
    var text = Array("Café “harbour” é à ü".utf8)
    let opening = [UInt8]("“".utf8)
    let place = text.indices.first { text[$0...].starts(with: opening) } ?? 0
    text.replaceSubrange(place..<place + opening.count, with: [0x93])
    #expect(TestPages.read(Self.page(head: head, text)).title?.value == "Café “harbour” é à ü")
  }

  @Test func `a cut sequence in declared UTF-8 becomes a replacement character`() {
    var text = Array("Café é à ü ".utf8)
    text.append(contentsOf: [0xE2, 0x80, 0x41])
    let page = Self.page(head: "<meta charset=utf-8>", text)
    #expect(TestPages.read(page).title?.value == "Café é à ü \u{FFFD}A")
  }

  @Test func `references to controls mean characters of windows-1252`() {
    let page = TestPages.article(headline: "Storm &#150; the &#147;worst&#148; &amp; the last")
    #expect(TestPages.read(page).title?.value == "Storm – the “worst” & the last")
  }

  @Test func `NUL characters are spaces`() {
    let page = Self.page(head: "", Array("One".utf8) + [0] + Array("two".utf8))
    #expect(TestPages.read(page).title?.value == "One two")
  }

  @Test(arguments: [
    ("Tea &amp cake, 5&percnt; &lpar;net&rpar;", "Tea & cake, 5% (net)"),
    ("Caf&eacute, &pound20m", "Café, £20m"), ("AT&T and R&D", "AT&T and R&D"),
    ("Read &lt;b&gt; and &amp;lt;", "Read <b> and &lt;"),
  ])
  func `references are read as browsers read them`(written: String, meant: String) {
    let page = TestPages.article(
      body: "<p>\(written) was on the harbour's gate.</p>\(TestPages.prose)")
    #expect(TestPages.read(page).text.hasPrefix(meant))
  }

  @Test(arguments: ["Shift_JIS", "EUC-JP", "EUC-KR", "KOI8-R", "windows-1251"])
  func `an encoding without a label is told by the bytes`(label: String) {
    for sample in Self.samples where sample.label == label {
      let line: [UInt8] = sample.bytes + [10]
      let bytes = [UInt8](Array(repeating: line, count: 4).joined())
      #expect(
        TestPages.read(Self.page(head: "", bytes)).title?.value.hasPrefix(sample.text) == true)
    }
  }

  @Test func `accents between plain letters are of windows-1252`() {
    let word: [UInt8] = Array("Caf".utf8) + [0xE9, 0x20]
    let bytes = [UInt8](Array(repeating: word, count: 40).joined())
    #expect(CharacterEncoding(of: bytes).name == "windows-1252")
  }

  @Test(arguments: [false, true])
  func `UTF-16 is told without its mark`(isBigEndian: Bool) {
    var bytes: [UInt8] = []
    for byte in TestPages.article().utf8 { bytes += isBigEndian ? [0, byte] : [byte, 0] }
    #expect(TestPages.read(bytes).title?.value == "Harbour reopens after the storm")
  }
}
