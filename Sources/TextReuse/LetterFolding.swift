internal import Foundation

/// Makes letters one that differ in case or in whether their accents are composed with them.
enum LetterFolding {
  /// The UTF-8 of a word in lower case (the lower case of the upper case, so `ß` becomes `ss`), composed (NFC).
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func folded(_ word: [UInt8]) -> [UInt8] {
    var folded = String.UnicodeScalarView()
    var needsComposing = false
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      if let known = small(scalar) {
        folded.append(known)
      } else {
        folded.append(contentsOf: lowercase(scalar).unicodeScalars)
      }
      needsComposing = needsComposing || !isComposed(scalar.value)
    }
    let text = String(folded)
    return Array((needsComposing ? text.precomposedStringWithCanonicalMapping : text).utf8)
  }

  /// The one letter that a letter becomes; `nil` where it is beyond the table or becomes several.
  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = Int(scalar.value)
    guard value < table.count else { return nil }
    return table[value]
  }

  /// Latin, Greek, Cyrillic and all else below U+2000, since looking a letter up takes a hundredth of asking for its case.
  private static let table: [Unicode.Scalar?] = (0..<0x2000).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return nil }
    let scalars = lowercase(scalar).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> String {
    // A dotted capital i and a dotless small one are i, as they are where a language is not known.
    if scalar == "İ" || scalar == "ı" { return "i" }
    return scalar.properties.uppercaseMapping.unicodeScalars.map(\.properties.lowercaseMapping)
      .joined()
  }

  /// Whether a scalar is of the ranges in which nothing composes: letters of Latin, Greek and Cyrillic, and Korean syllables.
  private static func isComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x388...0x3CE, 0x400...0x481, 0x48A...0x52F, 0x1E00...0x1EFF,
      0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
