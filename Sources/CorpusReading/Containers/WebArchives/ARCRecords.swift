/// The records of an ARC file, the format before WARC, one after the other.
///
/// A record begins with a line: address, network address, time, type of content, in version 2 some more, and the length.
///
/// ### Source
/// Burner and Kahle (1996), *Arc File Format*, Internet Archive.
final class ARCRecords: WebRecords {
  private let stream: ByteStream
  private let limit: Int

  /// - Parameter limit: The bytes of a record that are held in memory.
  init(_ stream: ByteStream, limit: Int) { (self.stream, self.limit) = (stream, limit) }

  static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: Array("filedesc://".utf8))
  }

  func next() -> WebRecordStep? {
    var start = stream.offset
    do throws(InputFailure) {
      var line = try stream.line()
      while line?.isEmpty == true { line = try stream.line() }
      guard let line else { return nil }
      start = stream.offset - line.count - 1
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard parts.count >= 5, let length = parts.last.flatMap({ Int($0) }), length >= 0 else {
        // Nothing tells where the next record begins.
        try stream.skip(.max)
        throw InputFailure("a line that should begin a record does not, so the rest is left out")
      }
      return .record(try record(parts, length, at: start))
    } catch {
      return .damage(offset: start, record: nil, error)
    }
  }

  private func record(
    _ parts: [Substring], _ length: Int, at offset: Int
  ) throws(InputFailure) -> WebRecord {
    let address = String(parts[0])
    let body: WebRecord.Body
    if length > limit {
      guard try stream.skip(length) == length else { throw InputFailure("the record is cut off") }
      body = .tooLarge(length)
    } else {
      let bytes = try stream.read(length)
      guard bytes.count == length else { throw InputFailure("the record is cut off") }
      body = .bytes(bytes)
    }
    let isAnswer = address.hasPrefix("http")
    return WebRecord(
      kind: isAnswer ? .response : .other(address.hasPrefix("dns:") ? "dns" : "about the file"),
      id: nil, address: address, captureDate: Self.date(parts[2]),
      contentType: ContentType(isAnswer ? "application/http" : String(parts[3])),
      payloadDigest: nil, isTruncated: false, offset: offset, body: body)
  }

  /// `20080430204825` as `2008-04-30T20:48:25Z`.
  private static func date(_ digits: Substring) -> String? {
    let digits = Array(digits)
    guard digits.count == 14, digits.allSatisfy(\.isASCII) else { return nil }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    return "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"
      + "T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z"
  }
}
