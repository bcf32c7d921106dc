internal import Mustache

/// Makes text harmless inside an element and inside a quoted attribute, byte by byte.
///
/// The template engine's own escaping goes by characters, and a quote with a combining mark on it is another character than
/// a quote: it would let the quote through. Control characters, which HTML forbids, become U+FFFD.
struct HTMLEscaping: MustacheContentType {
  /// The name under which templates ask for it.
  static let name = "ESCAPED"

  func escapeText(_ text: String) -> String { text.escapedForHTML }
}

extension String {
  /// This text as it is written inside an element or a quoted attribute.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package var escapedForHTML: String {
    guard utf8.contains(where: Self.needsEscape) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 32)
    for byte in withControlCharactersReplaced(by: "\u{FFFD}", keeping: "\n\t").utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "'"): bytes += "&#39;".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// 0xC2 and 0xE2 begin the control characters beyond ASCII.
  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<32, 127, 0xC2, 0xE2: true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// This text if it is an address of the web, which a page may link to.
  package var asWebAddress: String? {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") ? self : nil
  }
}
