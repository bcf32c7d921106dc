import CorpusReading
import Foundation
import Testing

@Suite struct ArchiveMembersTests {
  static let tarGzip = DecompressionTests.bytes(
    "H4sIAAAAAAACA+3WMW7CMBTGcc89xTtB4gTKVgEbYwcu8JAtoorWkeMgeqSeoxerFQYkyhoQ8P8t"
      + "T7IHD9bnz61ufVdq0aTPnRmJzWbT6TCz82ntae+4Xtnq1Rqx5gr6LmnMx5vntG68NBo3oY+yCRqd"
      + "7EPyTsKXrHvfOf0uXgweVlEW5eJdDyuvzsfx8n8h96fM17Pz/NfVxMiB/I+urqXV1Ly1Qw/8/gxF"
      + "QOKfxvHe57ft/4n91/+2ov+vYSkfvdt6CTE//7n3Nf8GdonOBwAAAAAAAAAAAIB78we4kSs0ACgA"
      + "AA==")
  static let zip = DecompressionTests.bytes(
    "UEsDBBQAAAAAAAAAIQD9sgMBJAAAACQAAAAMAAAAcGFnZXMvYS5odG1sVGhlIGhhcmJvdXIgYm9h"
      + "cmQgdm90ZWQgb24gVHVlc2RheS4KUEsDBBQAAAgAAAAAIQABojhtGAAAABgAAAANAAAAcGFnZXMv"
      + "w6kuaHRtbEEganVkZ2Ugb3JkZXJlZCBhIGhhbHQuClBLAQIUAxQAAAAAAAAAIQD9sgMBJAAAACQA"
      + "AAAMAAAAAAAAAAAAAACAAQAAAABwYWdlcy9hLmh0bWxQSwECFAMUAAAIAAAAACEAAaI4bRgAAAAY"
      + "AAAADQAAAAAAAAAAAAAAgAFOAAAAcGFnZXMvw6kuaHRtbFBLBQYAAAAAAgACAHUAAACRAAAAAAA=")

  private func members(_ source: ArchiveMembers.Source) throws -> [String: String] {
    let archive = try ArchiveMembers(source)
    var members: [String: String] = [:]
    while let member = try archive.next() {
      var bytes: [UInt8] = []
      while case let some = try archive.read(), !some.isEmpty { bytes += some }
      members[member.name] = String(decoding: bytes, as: UTF8.self)
    }
    return members
  }

  private let expected = [
    "pages/a.html": DecompressionTests.text, "pages/é.html": DecompressionTests.otherText,
  ]

  @Test func `members of a ZIP archive are read from memory and from a stream`() throws {
    #expect(try members(.bytes(Self.zip)) == expected)
    #expect(try members(.stream(ByteStream(Self.zip))) == expected)
  }

  @Test func `members of a compressed tar archive are read in a stream`() throws {
    #expect(try members(.stream(ByteStream(Self.tarGzip).decompressed(.gzip))) == expected)
  }

  @Test func `an archive that is cut anywhere ends, or is an error`() throws {
    for length in stride(from: 1, to: Self.zip.count, by: 7) {
      let cut = Array(Self.zip.prefix(length))
      let found = (try? members(.stream(ByteStream(cut)))) ?? [:]
      #expect(found.count <= 2)
    }
  }

  @Test func `other bytes are no archive`() {
    #expect(throws: InputFailure.self) { try members(.bytes(Array("no archive at all".utf8))) }
  }

  @Test func `an error of the stream is the archive's`() {
    let stream = ByteStream { () throws(InputFailure) in throw InputFailure("the disk is gone") }
    #expect(throws: InputFailure("the disk is gone")) { try members(.stream(stream)) }
  }
}
