/// The encoding of a page or text, and how it was found.
package struct CharacterEncoding: Hashable, Sendable {
  /// How the encoding was found.
  package enum Evidence: String, Hashable, Sendable {
    case byteOrderMark = "byte-order mark"
    case declared
    /// The page says something else or nothing, and the bytes are UTF-8.
    case validUTF8 = "valid utf-8"
    /// Neither declared nor UTF-8.
    case assumed
  }

  /// `utf-8`, `windows-1252`, or a name that the system's converter knows.
  package let name: String
  package let evidence: Evidence

  static let utf8Name = "utf-8"
  static let windows1252Name = "windows-1252"

  /// The encoding of a page's bytes.
  ///
  /// A byte-order mark decides; bytes that are UTF-8 and not all ASCII are UTF-8 whatever they are called, since text
  /// in another encoding is almost never valid UTF-8; then what the page declares, where `iso-8859-1` and `ascii` mean
  /// windows-1252; then what the bytes tell, and windows-1252 if they tell nothing.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package init(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(name: Self.utf8Name, evidence: .byteOrderMark)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(name: "UTF-16LE", evidence: .byteOrderMark)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(name: "UTF-16BE", evidence: .byteOrderMark)
    } else if let name = EncodingGuess.wideName(of: bytes) {
      self.init(name: name, evidence: .assumed)
    } else {
      self.init(ofUnmarked: bytes)
    }
  }

  private init(ofUnmarked bytes: [UInt8]) {
    let declared = Self.declaration(in: bytes).flatMap(Self.converterName)
    let isValid = (try? UTF8Span(validating: bytes.span)) != nil
    switch declared {
    case _ where isValid && declared != "ISO-2022-JP":
      self.init(
        name: Self.utf8Name, evidence: declared == Self.utf8Name ? .declared : .validUTF8)
    case Self.utf8Name? where !Self.holdsUTF8(bytes):
      self.init(name: Self.windows1252Name, evidence: .assumed)
    case let name?:
      self.init(name: name, evidence: .declared)
    case nil:
      self.init(
        name: EncodingGuess.name(of: bytes) ?? Self.windows1252Name, evidence: .assumed)
    }
  }

  private init(name: String, evidence: Evidence) {
    self.name = name
    self.evidence = evidence
  }

  /// Whether most sequences of bytes above 127 are UTF-8, so that the label `utf-8` is to be believed.
  private static func holdsUTF8(_ bytes: [UInt8]) -> Bool {
    var valid = 0
    var invalid = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else if let length = UTF8Repair.sequenceLength(in: bytes.span, at: index) {
        valid += 1
        index += length
      } else {
        invalid += 1
        index += 1
      }
    }
    return valid >= invalid
  }

  /// The label in an XML declaration or a `meta` element near the top.
  static func declaration(in bytes: [UInt8]) -> String? {
    let limit = min(bytes.count, 65_536)
    if bytes.hasWord("<?xml", at: bytes.firstIndex { !$0.isSpace } ?? 0),
      let end = bytes.prefix(256).firstIndex(of: UInt8(ascii: ">")),
      let start = bytes.firstIndex(ofWord: "encoding", from: 0, limit: end),
      let label = label(in: bytes, after: start + 8, limit: end)
    {
      return label
    }
    var position = 0
    while let meta = bytes.firstIndex(ofWord: "<meta", from: position, limit: limit) {
      let end = bytes[meta..<limit].firstIndex(of: UInt8(ascii: ">")) ?? limit
      if let start = bytes.firstIndex(ofWord: "charset", from: meta, limit: end),
        let label = label(in: bytes, after: start + 7, limit: end)
      {
        return label
      }
      position = max(end, meta + 5)
    }
    return nil
  }

  /// The word after `=`, within quotation marks or not.
  private static func label(in bytes: [UInt8], after start: Int, limit: Int) -> String? {
    var index = start
    while index < limit, bytes[index].isSpace { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    while index < limit,
      bytes[index].isSpace || bytes[index] == UInt8(ascii: "\"")
        || bytes[index] == UInt8(ascii: "'")
    { index += 1 }
    let first = index
    while index < limit,
      bytes[index].isLetter || bytes[index].isDigit || "-_:.".utf8.contains(bytes[index])
    {
      index += 1
    }
    return index > first ? String(decoding: bytes[first..<index], as: UTF8.self) : nil
  }

  /// The converter's name for a label, or `nil` for a label that means nothing.
  static func converterName(_ label: String) -> String? {
    let label = label.lowercased().replacing("_", with: "-")
    switch label {
    case "utf-8", "utf8", "unicode", "utf-16", "utf-16le", "utf-16be": return utf8Name
    case "iso-8859-1", "iso8859-1", "iso-88591", "latin1", "latin-1", "l1", "ascii", "us-ascii",
      "windows-1252", "cp1252", "x-cp1252", "cp-1252", "ansi", "iso-8859-1:1987":
      return windows1252Name
    case "shift-jis", "shift-jisx0213", "sjis", "x-sjis", "ms-kanji", "windows-31j", "cp932":
      return "CP932"
    case "euc-jp", "x-euc-jp", "eucjp": return "EUC-JP"
    case "iso-2022-jp": return "ISO-2022-JP"
    case "gb2312", "gbk", "gb18030", "x-gbk", "cp936", "gb-2312", "gb-2312-80", "hz-gb-2312":
      return "GB18030"
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5", "cp950": return "BIG5-HKSCS"
    case "euc-kr", "ks-c-5601-1987", "ks-c-5601", "ksc5601", "cp949", "windows-949", "uhc":
      return "CP949"
    case "koi8-r", "koi8", "koi": return "KOI8-R"
    case "koi8-u": return "KOI8-U"
    case "iso-8859-9", "latin5": return "CP1254"
    case "iso-8859-11", "tis-620", "windows-874": return "CP874"
    case "macintosh", "x-mac-roman": return "MACINTOSH"
    default: break
    }
    for prefix in ["windows-", "cp-", "cp", "x-cp"] where label.hasPrefix(prefix) {
      let number = label.dropFirst(prefix.count)
      if number.count == 4, number.hasPrefix("125"), Int(number) != nil { return "CP\(number)" }
      if number == "866" { return "CP866" }
    }
    if label.hasPrefix("iso-8859-"), let part = Int(label.dropFirst(9)), (2...16).contains(part) {
      return "ISO-8859-\(part)"
    }
    return nil
  }
}

extension CharacterEncoding {
  /// The encoding that stands beside the bytes, such as in the head of an answer: the surest one after a mark and after what the
  /// bytes show themselves.
  ///
  /// - Returns: `nil` if the name means nothing, or the bytes have a mark or are UTF-8.
  package init?(declared label: String, for bytes: [UInt8]) {
    guard let name = Self.converterName(label.lowercased()), name != Self.utf8Name,
      !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      name == "ISO-2022-JP" || (try? UTF8Span(validating: bytes.span)) == nil,
      // Many servers say windows-1252 of all pages; then the page knows better.
      name != Self.windows1252Name || Self.declaration(in: bytes) == nil
    else { return nil }
    self.init(name: name, evidence: .declared)
  }
}
