/// The records of a WARC file, one after the other.
///
/// Versions 0.17 to 1.1 differ in nothing that matters here. Behind a damaged or cut record reading goes on with the next
/// bytes that begin as a record does.
///
/// ### Source
/// ISO 28500:2017, *WARC file format*.
final class WARCRecords: WebRecords {
  private let stream: ByteStream
  private let limit: Int
  /// What the next call gives before it reads on.
  private var pending: WebRecordStep?

  /// A record that claims more bytes than this is damaged: nothing of four terabytes is archived as one record.
  private static let greatestClaim = 1 << 42
  private static let mark = Array("WARC/".utf8)

  /// - Parameter limit: The bytes of a record that are held in memory.
  init(_ stream: ByteStream, limit: Int) { (self.stream, self.limit) = (stream, limit) }

  func next() -> WebRecordStep? {
    if let step = pending {
      pending = nil
      return step
    }
    var start = stream.offset
    var fields = HeaderFields()
    do throws(InputFailure) {
      try skipLineEnds()
      start = stream.offset
      let beginning = try stream.peek(12)
      if beginning.isEmpty { return nil }
      guard Self.isBeginning(beginning) else { return strayBytes() }
      _ = try stream.line()
      fields = try HeaderFields(takenFrom: stream)
      let body = try body(fields)
      checkEnd()
      return .record(record(fields, body, at: start))
    } catch {
      skipToNextRecord()
      return .damage(offset: start, record: Self.id(fields), error)
    }
  }

  private func body(_ fields: HeaderFields) throws(InputFailure) -> WebRecord.Body {
    guard let length = fields["Content-Length"].flatMap(Int.init), length >= 0 else {
      throw InputFailure("the record says no length")
    }
    guard length <= Self.greatestClaim else {
      throw InputFailure("the record claims \(length) bytes, which cannot be")
    }
    if length > limit {
      guard try stream.skip(length) == length else { throw InputFailure("the record is cut off") }
      return .tooLarge(length)
    }
    let bytes = try stream.read(length)
    guard bytes.count < length else { return .bytes(bytes) }
    // The claim may have been too great, so that other records stand in what was read.
    stream.putBack(bytes)
    throw InputFailure(
      "the record is cut off: \(length) bytes are promised, \(bytes.count) are there")
  }

  /// Looks whether the record ends where it says.
  private func checkEnd() {
    do throws(InputFailure) {
      let end = try stream.peek(2)
      let isNext = Self.isBeginning(try stream.peek(12))
      if end.isEmpty || end.first == 13 || end.first == 10 || isNext {
        return
      }
      pending = strayBytes()
    } catch {
      pending = .damage(offset: stream.offset, record: nil, error)
    }
  }

  private func strayBytes() -> WebRecordStep {
    let start = stream.offset
    skipToNextRecord()
    let count = ByteCount(stream.offset - start)
    return .damage(
      offset: start, record: nil, InputFailure("\(count) behind a record belong to none"))
  }

  private func record(_ fields: HeaderFields, _ body: WebRecord.Body, at offset: Int) -> WebRecord {
    WebRecord(
      kind: WebRecord.Kind(fields["WARC-Type"] ?? ""), id: Self.id(fields),
      address: fields["WARC-Target-URI"].map(Self.withoutMarks), captureDate: fields["WARC-Date"],
      contentType: ContentType(fields["Content-Type"]),
      payloadDigest: fields["WARC-Payload-Digest"],
      isTruncated: fields["WARC-Truncated"] != nil, offset: offset, body: body)
  }

  private static func id(_ fields: HeaderFields) -> String? {
    fields["WARC-Record-ID"].map(withoutMarks)
  }

  /// Ids, and in some files addresses, stand between `<` and `>`.
  private static func withoutMarks(_ text: String) -> String {
    text.hasPrefix("<") && text.hasSuffix(">") ? String(text.dropFirst().dropLast()) : text
  }

  private func skipLineEnds() throws(InputFailure) {
    while let byte = try stream.peek(1).first, byte == 13 || byte == 10 { try stream.skip(1) }
  }

  /// Skips to the next bytes that begin as a record does, or to the end.
  private func skipToNextRecord() {
    while true {
      do throws(InputFailure) {
        let some = try stream.peek(1 << 16)
        if some.count < 12 {
          _ = try stream.skip(some.count)
          return
        }
        if let place = some.place(of: Self.mark), place < some.endIndex - 12 {
          try stream.skip(place - some.startIndex)
          if Self.isBeginning(try stream.peek(12)) { return }
          try stream.skip(1)
        } else {
          try stream.skip(some.count - 11)
        }
      } catch {
        // More damage on the way; reading goes on behind it.
      }
    }
  }

  /// Whether a line such as `WARC/1.0` begins here.
  static func isBeginning(_ bytes: some Collection<UInt8>) -> Bool {
    let line = Array(bytes.prefix(12))
    guard line.starts(with: mark), let end = line.firstIndex(where: { $0 == 13 || $0 == 10 })
    else { return false }
    let version = line[mark.count..<end]
    return version.contains(46) && version.allSatisfy { $0 == 46 || (48...57).contains($0) }
  }
}
