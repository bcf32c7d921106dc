/// An answer of a web server as it is archived: a head, and a payload that may be in chunks and compressed.
///
/// ### Source
/// RFC 9110, RFC 9112.
struct HTTPAnswer: Sendable {
  /// Such as 200 or 404.
  let status: Int
  let fields: HeaderFields
  /// As a browser gets it: without chunks, and decompressed.
  let payload: [UInt8]
  /// What is wrong with the payload, if it was taken all the same.
  let warning: String?

  /// - Parameter limit: The bytes of the payload that are held in memory.
  /// - Throws: ``InputFailure`` if there is no HTTP head, or no payload that can be read.
  init(_ bytes: [UInt8], limit: Int) throws(InputFailure) {
    let stream = ByteStream(bytes)
    (status, fields) = try Self.head(takenFrom: stream)
    var body = HTTPPayload(bytes: try stream.readToEnd(limit: .max), limit: limit)
    if fields["Transfer-Encoding"]?.lowercased().contains("chunked") == true { body.dechunk() }
    for name in Self.encodings(fields).reversed() { try body.decompress(name) }
    (payload, warning) = (body.bytes, body.warning)
  }

  static func head(
    takenFrom stream: ByteStream
  ) throws(InputFailure) -> (status: Int, fields: HeaderFields) {
    guard let line = try stream.line(), line.starts(with: Array("HTTP/".utf8)) else {
      throw InputFailure("the record has no HTTP head")
    }
    let words = String(decoding: line.prefix(100), as: UTF8.self).split(separator: " ")
    return (words.count > 1 ? Int(words[1]) ?? 0 : 0, try HeaderFields(takenFrom: stream))
  }

  private static func encodings(_ fields: HeaderFields) -> [String] {
    (fields["Content-Encoding"] ?? "").split(separator: ",").map { $0.trimmed.lowercased() }
  }
}

/// A payload on its way to what a browser gets.
///
/// Archives of some years (Common Crawl's news before May 2019) keep the head of a chunked, compressed answer over a payload that is
/// neither. So an encoding is undone where it is really there, and else the bytes are taken as they are.
private struct HTTPPayload {
  private(set) var bytes: [UInt8]
  private(set) var warning: String?
  private let limit: Int

  init(bytes: [UInt8], limit: Int) { (self.bytes, self.limit) = (bytes, limit) }

  /// Joins the chunks. What does not begin with a chunk is taken as it is.
  mutating func dechunk() {
    let stream = ByteStream(bytes)
    var joined: [UInt8] = []
    do throws(InputFailure) {
      while true {
        guard let size = Self.chunkSize(try stream.line()) else {
          if stream.offset > 0, !joined.isEmpty { break }
          return
        }
        let chunk = try stream.read(size)
        joined += chunk
        if size == 0 || chunk.count < size {
          bytes = joined
          if chunk.count < size { warning = "the payload is cut off" }
          return
        }
        _ = try stream.line()
      }
    } catch {
      return
    }
    bytes = joined
    warning = "the chunks of the payload do not fit together"
  }

  private static func chunkSize(_ line: [UInt8]?) -> Int? {
    guard let line, line.count <= 1_000 else { return nil }
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 32 }
    guard (1...8).contains(digits.count) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// Undoes a compression.
  ///
  /// - Throws: ``InputFailure`` if it expands without end, or its name is unknown and the bytes are no text.
  mutating func decompress(_ name: String) throws(InputFailure) {
    let compression: Compression
    switch name {
    case "gzip", "x-gzip": compression = .gzip
    case "deflate": compression = .deflate
    case "br": compression = .brotli
    case "zstd": compression = .zstd
    case "", "identity", "none": return
    default:
      if looksLikeText { return }
      throw InputFailure("the payload is compressed as \(name), which is not read")
    }
    if compression == .brotli ? PageMarks.areIn(bytes) : looksLikeText { return }
    let stream = ByteStream(bytes).decompressed(
      compression, budget: ExpansionBudget(ReadingLimits(expandedBytes: limit)))
    var decompressed: [UInt8] = []
    do throws(InputFailure) {
      while case let some = try stream.readSome(), !some.isEmpty { decompressed += some }
    } catch {
      if decompressed.count > limit { throw error }
      if decompressed.isEmpty {
        if looksLikeText { return }
        throw error
      }
      warning = "\(error.reason), so a part is missing"
    }
    bytes = decompressed
  }

  /// Whether the bytes are a text already: none of the first ones is a control character.
  private var looksLikeText: Bool {
    !bytes.prefix(64).contains {
      $0 < 9 || (14...26).contains($0) || (28...31).contains($0) || $0 == 127
    }
  }
}
