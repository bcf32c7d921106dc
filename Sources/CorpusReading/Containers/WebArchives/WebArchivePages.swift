/// What a web archive holds for a reader of articles: its pages, one after the other, and a count of all else by its kind.
///
/// A page is an answer with a status from 200 to 299 and the type of a page, a resource record of that type, or what a
/// conversion record made of one as plain text. A revisit repeats an earlier capture, so it is no page of its own.
package struct WebArchivePages {
  /// One page, or a text that was made of one.
  package struct Entry: Sendable {
    package var page: WebPage
    package var isPlainText = false
    package var recordID: String?
    package var captureDate: String?
    package var offset: Int
  }

  package enum Step: Sendable {
    case entry(Entry)
    /// A record, or what stands between two, cannot be read.
    case failure(offset: Int, record: String?, InputFailure)
  }

  private let records: any WebRecords
  private let limit: Int
  private var payloadDigests: Set<String> = []
  /// How many records are no pages, by their kind.
  private(set) var others: [String: Int] = [:]
  private(set) var pageCount = 0

  /// - Parameter limit: The bytes of a record that are held in memory.
  package init?(_ stream: ByteStream, beginning: [UInt8], limit: Int) {
    if WARCRecords.isBeginning(beginning) {
      records = WARCRecords(stream, limit: limit)
    } else if ARCRecords.isBeginning(beginning) {
      records = ARCRecords(stream, limit: limit)
    } else {
      return nil
    }
    self.limit = limit
  }

  /// - Returns: `nil` at the end.
  package mutating func next() -> Step? {
    while let step = records.next() {
      switch step {
      case .damage(let offset, let record, let failure):
        return .failure(offset: offset, record: record, failure)
      case .record(let record):
        do throws(InputFailure) {
          if let entry = try entry(record) {
            pageCount += 1
            return .entry(entry)
          }
        } catch {
          return .failure(offset: record.offset, record: record.id, error)
        }
      }
    }
    return nil
  }

  /// The page that a record holds; `nil` if it holds none and was counted.
  private mutating func entry(_ record: WebRecord) throws(InputFailure) -> Entry? {
    let bytes: [UInt8]
    switch record.body {
    case .tooLarge(let count):
      let kind = HTTPAnswer.mayBePage(record) ? "larger than \(ByteCount(limit))" : nil
      guard kind == nil else {
        throw InputFailure("the record of \(ByteCount(count)) is \(kind ?? ""), the limit")
      }
      return counted("large files")
    case .bytes(let body): bytes = body
    }
    switch record.kind {
    case .other(let name): return counted(Self.plural(ofRecordType: name))
    case .revisit:
      let isHere = record.payloadDigest.map(payloadDigests.contains) ?? false
      return counted(isHere ? "repeats of pages in this file" : "repeats of pages in other files")
    case .conversion, .resource: return document(bytes, record)
    case .response:
      let isHTTP = record.contentType.type.isEmpty || record.contentType.type == "application/http"
      return isHTTP ? try answer(bytes, record) : document(bytes, record)
    }
  }

  private mutating func answer(
    _ bytes: [UInt8], _ record: WebRecord
  ) throws(InputFailure) -> Entry? {
    let head = try HTTPAnswer.head(of: bytes)
    guard (200...299).contains(head.status) else {
      return counted((300...399).contains(head.status) ? "redirects" : "answers with an error")
    }
    let declared = ContentType(head.fields["Content-Type"])
    guard declared.isPage || declared.mayBeAnything else {
      return counted(declared.kindOfFiles)
    }
    let answer = try HTTPAnswer(bytes, limit: limit)
    guard declared.isPage || PageMarks.areIn(answer.payload) else {
      return counted(declared.type == "text/plain" ? "plain texts" : "files of unknown types")
    }
    guard answer.payload.contains(where: { $0 > 32 }) else { return counted("empty answers") }
    if let digest = record.payloadDigest { payloadDigests.insert(digest) }
    let cut = record.isTruncated ? "the archive kept only the beginning of it" : nil
    return Entry(
      page: WebPage(
        bytes: answer.payload, address: record.address, charset: declared.charset,
        warning: answer.warning ?? cut),
      recordID: record.id, captureDate: record.captureDate, offset: record.offset)
  }

  /// A document without an HTTP head.
  private mutating func document(_ bytes: [UInt8], _ record: WebRecord) -> Entry? {
    let type = record.contentType
    let isText = record.kind == .conversion && type.type == "text/plain"
    guard type.isPage || isText || type.mayBeAnything && PageMarks.areIn(bytes) else {
      return counted(type.kindOfFiles)
    }
    guard bytes.contains(where: { $0 > 32 }) else { return counted("empty records") }
    if let digest = record.payloadDigest { payloadDigests.insert(digest) }
    return Entry(
      page: WebPage(bytes: bytes, address: record.address, charset: type.charset),
      isPlainText: isText, recordID: record.id, captureDate: record.captureDate,
      offset: record.offset)
  }

  private mutating func counted(_ kind: String) -> Entry? {
    others[kind, default: 0] += 1
    return nil
  }

  /// The counts in words, the most frequent kind first: `images (12), redirects (3)`; `nil` if all records were pages.
  package var othersInWords: String? {
    let ordered = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ordered.isEmpty
      ? nil : ordered.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
  }

  private static func plural(ofRecordType name: String) -> String {
    switch name {
    case "request": "requests"
    case "metadata": "metadata records"
    case "warcinfo", "about the file": "records about the file"
    case "dns": "name look-ups"
    case "": "records without a type"
    default: "records of the type \(name)"
    }
  }
}

extension HTTPAnswer {
  /// Whether a record may hold a page, by its kind.
  package static func mayBePage(_ record: WebRecord) -> Bool {
    record.kind == .response && record.contentType.type != "application/http"
      || record.contentType.isPage
  }

  /// The status and the fields alone.
  ///
  /// - Throws: ``InputFailure`` if there is no HTTP head.
  package static func head(
    of bytes: [UInt8]
  ) throws(InputFailure) -> (status: Int, fields: HeaderFields) {
    try head(takenFrom: ByteStream(bytes))
  }
}

extension ContentType {
  /// Whether the type says nothing, so that the first bytes tell what it is.
  package var mayBeAnything: Bool {
    [
      "", "text/plain", "application/octet-stream", "unknown/unknown", "application/xml",
      "text/xml",
    ]
    .contains(type)
  }

  /// What such files are called when they are counted.
  package var kindOfFiles: String {
    switch type {
    case _ where type.hasPrefix("image/"): "images"
    case _ where type.hasPrefix("video/") || type.hasPrefix("audio/"): "videos and sounds"
    case _ where type.hasPrefix("font/") || type.contains("font"): "fonts"
    case "text/css": "style sheets"
    case _ where type.contains("javascript") || type.contains("ecmascript"): "scripts"
    case _ where type.contains("json"): "JSON files"
    case _ where type.contains("rss") || type.contains("atom"): "feeds"
    case _ where type.hasSuffix("xml"): "XML files"
    case "text/plain": "plain texts"
    case "application/pdf": "PDF files"
    case "text/dns": "name look-ups"
    case "": "files of unknown types"
    default: "files of the type \(type)"
    }
  }
}
