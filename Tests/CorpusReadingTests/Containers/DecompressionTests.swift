import CorpusReading
import Foundation
import Testing

@Suite struct DecompressionTests {
  static let text = "The harbour board voted on Tuesday.\n"
  static let otherText = "A judge ordered a halt.\n"

  static let gzip = bytes(
    "H4sIAAAAAAACAwvJSFXISCxKyi8tUkjKTyxKUSjLL0lNUcjPUwgpTS1OSazU4wIA/bIDASQAAAA=")
  static let otherGzip = bytes("H4sIAAAAAAACA3NUyCpNSU9VyC9KSS1KTVFIVMhIzCnR4wIAAaI4bRgAAAA=")
  static let zstd = bytes("KLUv/QRYIQEAVGhlIGhhcmJvdXIgYm9hcmQgdm90ZWQgb24gVHVlc2RheS4KlapB4g==")
  static let otherZstd = bytes("KLUv/QRYwQAAQSBqdWRnZSBvcmRlcmVkIGEgaGFsdC4KkySTnQ==")
  static let brotli = bytes("GyMA+I2UqsO7VqBCe5MgZG49iCKVlKJfAEUlqGQRCuTn3wYC")
  static let zlib = bytes("eJwLyUhVyEgsSsovLVJIyk8sSlEoyy9JTVHIz1MIKU0tTkms1OMCAPOZDNM=")
  static let rawDeflate = bytes("C8lIVchILErKLy1SSMpPLEpRKMsvSU1RyM9TCClNLU5JrNTjAgA=")

  static func bytes(_ base64: String) -> [UInt8] { [UInt8](Data(base64Encoded: base64)!) }

  private func text(_ bytes: [UInt8], _ compression: Compression) throws -> String {
    let stream = ByteStream(bytes).decompressed(compression)
    return String(decoding: try stream.readToEnd(limit: 1_000), as: UTF8.self)
  }

  @Test func `every compression gives back what was compressed`() throws {
    #expect(try text(Self.gzip, .gzip) == Self.text)
    #expect(try text(Self.zstd, .zstd) == Self.text)
    #expect(try text(Self.brotli, .brotli) == Self.text)
    #expect(try text(Self.zlib, .deflate) == Self.text)
    #expect(try text(Self.rawDeflate, .deflate) == Self.text)
  }

  @Test func `members that follow each other are one text`() throws {
    #expect(try text(Self.gzip + Self.otherGzip, .gzip) == Self.text + Self.otherText)
    #expect(try text(Self.zstd + Self.otherZstd, .zstd) == Self.text + Self.otherText)
  }

  @Test func `bytes that come one by one are decompressed as well`() throws {
    var rest = (Self.gzip + Self.otherGzip)[...]
    let slow = ByteStream { () throws(InputFailure) in rest.popFirst().map { [$0] } ?? [] }
    let bytes = try slow.decompressed(.gzip).readToEnd(limit: 1_000)
    #expect(String(decoding: bytes, as: UTF8.self) == Self.text + Self.otherText)
  }

  @Test func `zero bytes behind the last member are padding`() throws {
    #expect(try text(Self.gzip + [UInt8](repeating: 0, count: 512), .gzip) == Self.text)
  }

  @Test func `other bytes behind a member are an error, and the member after them is read`() throws
  {
    let stream = ByteStream(Self.gzip + Array("#####".utf8) + Self.otherGzip).decompressed(.gzip)
    #expect(try stream.read(36) == Array(Self.text.utf8))
    #expect(throws: InputFailure.self) { try stream.peek(1) }
    #expect(try stream.readToEnd(limit: 100) == Array(Self.otherText.utf8))
  }

  @Test func `behind a damaged member the next one is read`() throws {
    var damaged = Self.gzip
    for index in 12..<30 { damaged[index] ^= 0xFF }
    let stream = ByteStream(damaged + Self.otherGzip).decompressed(.gzip)
    var failures = 0
    var text: [UInt8] = []
    for _ in 0..<10 {
      do throws(InputFailure) { text += try stream.readSome() } catch { failures += 1 }
    }
    #expect(failures >= 1)
    #expect(String(decoding: text, as: UTF8.self).hasSuffix(Self.otherText))
  }

  @Test(arguments: 1..<DecompressionTests.gzip.count)
  func `a stream that is cut anywhere is an error, and then ends`(length: Int) throws {
    let stream = ByteStream(Array(Self.gzip.prefix(length))).decompressed(.gzip)
    #expect(throws: InputFailure.self) { try stream.readToEnd(limit: 1_000) }
    #expect(try stream.isAtEnd)
  }

  @Test func `what expands beyond the limit is refused`() throws {
    let budget = ExpansionBudget(ReadingLimits(expandedBytes: 10))
    let stream = ByteStream(Self.gzip).decompressed(.gzip, budget: budget)
    #expect(throws: InputFailure.self) { try stream.peek(1) }
    #expect(try stream.isAtEnd)
  }
}

@Suite struct ByteStreamTests {
  @Test func `lines end with LF or CRLF, and the last one with the stream`() throws {
    let stream = ByteStream(Array("one\r\ntwo\n\nthree".utf8))
    var lines: [String] = []
    while let line = try stream.line() { lines.append(String(decoding: line, as: UTF8.self)) }
    #expect(lines == ["one", "two", "", "three"])
    #expect(stream.offset == 15)
  }

  @Test func `bytes that were put back come again`() throws {
    let stream = ByteStream(Array("abcdef".utf8))
    stream.putBack(try stream.read(4))
    #expect(stream.offset == 0)
    #expect(try stream.read(6) == Array("abcdef".utf8))
    #expect(try stream.isAtEnd)
  }

  @Test func `skipping says how much there was`() throws {
    let stream = ByteStream(Array("abc".utf8))
    #expect(try stream.skip(.max) == 3)
  }
}
