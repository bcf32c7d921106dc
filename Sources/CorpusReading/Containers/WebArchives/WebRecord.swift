/// One record of a web archive: what was asked, what came, or what is said about it.
struct WebRecord: Sendable {
  /// What a record is, by its field `WARC-Type`.
  enum Kind: Hashable, Sendable {
    /// An answer of a server, with its HTTP head.
    case response
    /// A document without a head.
    case resource
    /// Another form of a document, such as its text.
    case conversion
    /// An answer that was the same as an earlier one, which is not stored again.
    case revisit
    case other(String)

    init(_ name: String) {
      switch name.lowercased() {
      case "response": self = .response
      case "resource": self = .resource
      case "conversion": self = .conversion
      case "revisit": self = .revisit
      case let name: self = .other(name)
      }
    }
  }

  enum Body: Hashable, Sendable {
    case bytes([UInt8])
    /// The body is longer than what is held in memory, and was skipped.
    case tooLarge(Int)
  }

  var kind: Kind
  /// The record's own id, without the marks around it.
  var id: String?
  /// The address that it tells of.
  var address: String?
  /// When it was captured, as written: `2019-04-30T22:27:59Z`.
  var captureDate: String?
  /// The type of the whole block, such as `application/http; msgtype=response`.
  var contentType: ContentType
  /// The digest of the payload, which says what a revisit repeats.
  var payloadDigest: String?
  /// Whether the archive kept the beginning only.
  var isTruncated: Bool
  /// Where it begins in the decompressed file, in bytes.
  var offset: Int
  var body: Body
}

/// What reading on in a web archive gives.
enum WebRecordStep: Sendable {
  case record(WebRecord)
  /// A part of the file cannot be read, and reading goes on behind it.
  case damage(offset: Int, record: String?, InputFailure)
}

/// The records of a web archive, one after the other.
protocol WebRecords: AnyObject {
  /// - Returns: `nil` at the end.
  func next() -> WebRecordStep?
}
