import CorpusReading
import Foundation
import Testing

@Suite struct WebArchivePagesTests {
  static let page = "<!DOCTYPE html><title>Quay</title><p>The quay is shut.</p>"

  /// A record of a WARC file.
  static func record(
    _ type: String, id: String = "a", contentType: String = "application/http; msgtype=response",
    fields: [String] = [], length: Int? = nil, _ body: [UInt8]
  ) -> [UInt8] {
    let head = [
      "WARC/1.0", "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:\(id)>",
      "WARC-Target-URI: http://courier.example/\(id)", "WARC-Date: 2021-05-15T09:00:00Z",
      "Content-Type: \(contentType)", "Content-Length: \(length ?? body.count)",
    ]
    return Array(((head + fields).joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
      + Array("\r\n\r\n".utf8)
  }

  static func answer(
    _ status: String = "HTTP/1.1 200 OK", type: String = "text/html", fields: [String] = [],
    _ payload: [UInt8] = Array(page.utf8)
  ) -> [UInt8] {
    let head = ([status, "Content-Type: \(type)"] + fields).joined(separator: "\r\n")
    return Array((head + "\r\n\r\n").utf8) + payload
  }

  static func chunked(_ payload: [UInt8]) -> [UInt8] {
    let (one, two) = (payload.prefix(10), payload.dropFirst(10))
    return Array("a;name=value\r\n".utf8) + one
      + Array("\r\n\(String(two.count, radix: 16))\r\n".utf8) + two + Array("\r\n0\r\n\r\n".utf8)
  }

  /// Three members of a record each, the second of which is damaged.
  static let threeGzipMembers =
    "H4sIAAAAAAACA0WMSwqDMBCG94J3mANUU5cNIVB0U+imIri2OpqAJmkygXr7plTo7n9+/bWtWVWe86xP"
    + "quh2hxw8Bhv9iEfY4mj9VNwaDiJ6w2PUE69kntXWEBo6XoRvYoq29V/c0SykOFwSP88EaVpRPuKwC/bT"
    + "wslOIbxSBDpAUJFOEIY9gInbEz1UYGegNCHlEcENCwbQJtk0n/WKpWBOfukfKTKaDsoAAAAfiwgAAAAA"
    + "AAIDRYzdCoIwFMfvBd/hPEC68q4xBmE3QTeJ4LXp0Q10pCTmGyRItxcRAAYU0bIysRrOMEVbdYmMNz6c"
    + "Ty7wR3jy8SlwOhI1vkRveIx65JXMs9oaQkP7i/BNTNG6/Is7mpkUh3Pi55kgTQvKR+w3wX5aONkqhFeK"
    + "QAcIKtIBQr8FMHF9oocK7ASUJqQ8Irh+xgDaJJvmk16wFMzJL/0DfbRy3soAAAAfiwgAAAAAAAIDRYzd"
    + "CoIwFMfvBd/hPEC6wqvGGITdBN0kgtemRzfQbW1nkG/fIqG7/+evuzQ1O5XHPOuSKtrNIQePwUY/4B42"
    + "OFg/FrcrBxG94THqkVcyz2prCA3tL8I3MUXr8i/uaGZSHM6Jn2eCNC0oH7HfBPtp4WSrEF4pAh0gqEgH"
    + "CP0WwMT1iR4qsBNQmpDyiOD6GQNok2yaT3rBUjAnv/QPjssFJ8oAAAA="

  struct Reading {
    var pages: [String] = []
    var ids: [String?] = []
    var failures: [InputFailure] = []
    var others: String?

    init(_ bytes: [UInt8], limit: Int = 1 << 20) throws {
      var pages = try #require(
        WebArchivePages(ByteStream(bytes), beginning: bytes, limit: limit))
      while let step = pages.next() {
        switch step {
        case .entry(let entry):
          self.pages.append(String(decoding: entry.page.bytes, as: UTF8.self))
          ids.append(entry.recordID)
        case .failure(_, _, let failure): failures.append(failure)
        }
      }
      others = pages.othersInWords
    }
  }

  @Test func `answers and resources of the type of a page are pages, and all else is counted`()
    throws
  {
    let bytes =
      Self.record("warcinfo", contentType: "application/warc-fields", Array("software: x".utf8))
      + Self.record("request", Array("GET / HTTP/1.1\r\n\r\n".utf8))
      + Self.record("response", id: "one", Self.answer())
      + Self.record("response", Self.answer("HTTP/1.1 301 Moved"))
      + Self.record("response", Self.answer("HTTP/1.1 404 Not Found"))
      + Self.record("response", Self.answer(type: "image/png"))
      + Self.record("resource", id: "two", contentType: "text/html", Array(Self.page.utf8))
      + Self.record("conversion", id: "three", contentType: "text/plain", Array("Quay".utf8))
    let reading = try Reading(bytes)
    #expect(reading.pages == [Self.page, Self.page, "Quay"])
    #expect(reading.ids == ["urn:uuid:one", "urn:uuid:two", "urn:uuid:three"])
    #expect(
      reading.others
        == "answers with an error (1), images (1), records about the file (1), redirects (1), requests (1)"
    )
    #expect(reading.failures.isEmpty)
  }

  @Test func `a revisit repeats a page by its digest`() throws {
    let digest = ["WARC-Payload-Digest: sha1:AAAA"]
    let bytes =
      Self.record("response", fields: digest, Self.answer())
      + Self.record("revisit", fields: digest, Self.answer("HTTP/1.1 200 OK", []))
      + Self.record(
        "revisit", fields: ["WARC-Payload-Digest: sha1:BBBB"], Self.answer("HTTP/1.1 200 OK", []))
    let reading = try Reading(bytes)
    #expect(reading.pages == [Self.page])
    #expect(
      reading.others == "repeats of pages in other files (1), repeats of pages in this file (1)")
  }

  @Test(arguments: ["HTTP/1.1 200 OK", "HTTP/2 200", "HTTP/1.0 203"])
  func `any version of HTTP will do`(status: String) throws {
    #expect(try Reading(Self.record("response", Self.answer(status))).pages == [Self.page])
  }

  @Test func `chunks and compressions are undone where they are there`() throws {
    let text = DecompressionTests.text
    for (encoding, payload) in [
      ("gzip", DecompressionTests.gzip), ("br", DecompressionTests.brotli),
      ("deflate", DecompressionTests.rawDeflate), ("deflate", DecompressionTests.zlib),
      ("zstd", DecompressionTests.zstd), ("gzip", Array(text.utf8)), ("identity", Array(text.utf8)),
    ] {
      let plain = Self.answer(fields: ["Content-Encoding: \(encoding)"], payload)
      #expect(try Reading(Self.record("response", plain)).pages == [text], "\(encoding)")
      let inChunks = Self.answer(
        fields: ["Content-Encoding: \(encoding)", "Transfer-Encoding: chunked"],
        Self.chunked(payload))
      #expect(try Reading(Self.record("response", inChunks)).pages == [text], "\(encoding)")
    }
  }

  @Test func `a head of chunks and compression over a plain page is passed over`() throws {
    let fields = ["Content-Encoding: gzip", "Transfer-Encoding: chunked", "Content-Length: 3"]
    let reading = try Reading(Self.record("response", Self.answer(fields: fields)))
    #expect(reading.pages == [Self.page])
  }

  @Test func `a record whose length is too great loses nothing but itself`() throws {
    let bytes =
      Self.record("response", id: "one", length: 100_000, Self.answer())
      + Self.record("response", id: "two", Self.answer())
    let reading = try Reading(bytes)
    #expect(reading.ids == ["urn:uuid:two"])
    #expect(reading.failures.count == 1)
  }

  @Test func `a record that claims the impossible is named, and reading goes on`() throws {
    let bytes =
      Self.record("response", id: "one", length: 1 << 62, Self.answer())
      + Self.record("response", id: "two", Self.answer())
    let reading = try Reading(bytes)
    #expect(reading.ids == ["urn:uuid:two"])
    #expect(
      reading.failures.map(\.reason) == ["the record claims \(1 << 62) bytes, which cannot be"])
  }

  @Test func `a record whose length is too small is read as far as it says, and the rest is named`()
    throws
  {
    let answer = Self.answer()
    let bytes =
      Self.record("response", id: "one", length: answer.count - 4, answer)
      + Self.record("response", id: "two", Self.answer())
    let reading = try Reading(bytes)
    #expect(reading.ids == ["urn:uuid:one", "urn:uuid:two"])
    #expect(reading.failures.map(\.reason) == ["8 bytes behind a record belong to none"])
  }

  @Test func `a file that is cut anywhere gives the whole records before the cut, and an error`()
    throws
  {
    let one = Self.record("response", id: "one", Self.answer())
    let two = Self.record("response", id: "two", Self.answer())
    let wholes = [one.count - 4, one.count + two.count - 4]
    for length in 12..<(one.count + two.count) {
      let reading = try Reading(Array((one + two).prefix(length)))
      let expected = wholes.count { length >= $0 }
      #expect(reading.pages.count == expected, "\(length)")
      let isBetween = (wholes[0]...(wholes[0] + 4)).contains(length) || length >= wholes[1]
      #expect(reading.failures.isEmpty == isBetween, "\(length)")
    }
  }

  @Test func `members of gzip that are damaged lose their own records alone`() throws {
    let records = DecompressionTests.bytes(Self.threeGzipMembers)
    let stream = ByteStream(records).decompressed(.gzip)
    var pages = try #require(
      WebArchivePages(stream, beginning: Array("WARC/1.0\r\n".utf8), limit: 1 << 20))
    var ids: [String?] = []
    var failures = 0
    while let step = pages.next() {
      switch step {
      case .entry(let entry): ids.append(entry.recordID)
      case .failure: failures += 1
      }
    }
    #expect(ids == ["urn:uuid:1", "urn:uuid:3"])
    #expect(failures >= 1)
  }

  @Test func `a record larger than the limit is named if it may be a page, and else counted`()
    throws
  {
    let large = [UInt8](repeating: 65, count: 5_000)
    let bytes =
      Self.record("resource", contentType: "text/html", large)
      + Self.record("resource", contentType: "video/mp4", large)
      + Self.record("response", id: "two", Self.answer())
    let reading = try Reading(bytes, limit: 2_000)
    #expect(reading.ids == ["urn:uuid:two"])
    #expect(reading.failures.count == 1)
    #expect(reading.others == "large files (1)")
  }

  @Test func `an ARC file is read as a WARC file is`() throws {
    let answer = Self.answer()
    let about = "1 0 Archive\nURL IP-address Archive-date Content-type Archive-length\n"
    let head = "filedesc://x.arc 0.0.0.0 20080430204825 text/plain \(about.utf8.count)\n\(about)\n"
    let line = "http://courier.example/quay 127.0.0.1 20080430204826 text/html \(answer.count)\n"
    let bytes = Array((head + line).utf8) + answer + Array("\n".utf8)
    let pages = WebArchivePages(ByteStream(bytes), beginning: bytes, limit: 10_000)
    var all = try #require(pages)
    guard case .entry(let entry) = all.next() else {
      Issue.record("no page")
      return
    }
    #expect(entry.page.address == "http://courier.example/quay")
    #expect(entry.captureDate == "2008-04-30T20:48:26Z")
    #expect(String(decoding: entry.page.bytes, as: UTF8.self) == Self.page)
    if all.next() != nil { Issue.record("more than one page") }
  }
}
