internal import CLibXML2

/// The elements and texts of an XML document, one after the other.
///
/// Nothing is fetched, and no entity but the five of XML itself is expanded, so a document cannot grow by them.
///
/// ### Source
/// The work is libxml2's `xmlTextReader`.
@safe package final class XMLEvents {
  package enum Event: Hashable {
    /// An element begins. Its name, and those of its attributes, are without prefixes.
    case start(String, attributes: [String: String])
    case end(String)
    case text(String)
  }

  // SAFETY: made in `init`, freed in `deinit` before the bytes that it reads, never handed out.
  private let reader: xmlTextReaderPtr
  private let contents: UnsafeMutableBufferPointer<CChar>
  /// The name of an element without content, whose end comes next.
  private var pendingEnd: String?

  /// - Throws: ``InputFailure`` if memory is out or there are 2 GB or more.
  package init(_ bytes: [UInt8]) throws(InputFailure) {
    guard let size = Int32(exactly: bytes.count), size > 0 else {
      throw InputFailure("it is empty, or too large an XML document")
    }
    unsafe contents = .allocate(capacity: bytes.count)
    unsafe _ = contents.initialize(fromContentsOf: bytes.lazy.map { CChar(bitPattern: $0) })
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    // SAFETY: the bytes live as long as this object.
    guard
      let reader = unsafe xmlReaderForMemory(contents.baseAddress, size, nil, nil, Int32(options))
    else {
      unsafe contents.deallocate()
      throw InputFailure("the XML cannot be read")
    }
    unsafe self.reader = reader
  }

  deinit {
    // SAFETY: both made in `init`.
    unsafe xmlFreeTextReader(reader)
    unsafe contents.deallocate()
  }

  /// - Returns: `nil` at the end.
  /// - Throws: ``InputFailure`` where the document is not well-formed.
  package func next() throws(InputFailure) -> Event? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while true {
      // SAFETY: made in `init`; so below.
      let status = unsafe xmlTextReaderRead(reader)
      if status == 0 { return nil }
      guard status == 1 else {
        let line = unsafe xmlTextReaderGetParserLineNumber(reader)
        throw InputFailure("the XML is damaged or cut off in line \(line)")
      }
      switch unsafe xmlTextReaderNodeType(reader) {
      case 1: return start()
      case 15: return .end(name)
      case 3, 4, 14: return .text(unsafe Self.text(xmlTextReaderConstValue(reader)))
      default: continue
      }
    }
  }

  private func start() -> Event {
    let name = name
    if unsafe xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = name }
    var attributes: [String: String] = [:]
    while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1 {
      attributes[self.name] = unsafe Self.text(xmlTextReaderConstValue(reader))
    }
    unsafe _ = xmlTextReaderMoveToElement(reader)
    return .start(name, attributes: attributes)
  }

  private var name: String { unsafe Self.text(xmlTextReaderConstLocalName(reader)) }

  /// A copy of a text that libxml2 owns.
  private static func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
    // SAFETY: it ends with a zero byte, and is copied before the reader goes on.
    unsafe pointer.map { unsafe String(cString: $0) } ?? ""
  }
}
