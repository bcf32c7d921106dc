internal import ArticleExtraction

extension [UInt8] {
  /// These bytes in UTF-8 without a byte-order mark, and what had to be assumed if they are something else.
  func asUTF8() -> (bytes: [UInt8], warning: String?) {
    let hasMark = starts(with: [0xEF, 0xBB, 0xBF])
    if String(validating: self, as: UTF8.self) != nil {
      return (hasMark ? Array(dropFirst(3)) : self, nil)
    }
    if hasMark || Self.isMostlyUTF8(self) {
      let repaired = Array(String(decoding: self, as: UTF8.self).utf8)
      return (hasMark ? Array(repaired.dropFirst(3)) : repaired, "some bytes are not valid UTF-8")
    }
    let encoding = CharacterEncoding(of: self)
    return (encoding.utf8(decoding: self), "not UTF-8, so it is read as \(encoding.name)")
  }

  /// Whether most bytes beyond ASCII belong to valid sequences of UTF-8.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else { return false }
    var valid = 0
    var broken = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where scalar.value > 127 {
      if scalar == "\u{FFFD}" { broken += 1 } else { valid += 1 }
    }
    return valid > 0 && valid >= broken
  }
}
