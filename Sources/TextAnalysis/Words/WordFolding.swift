internal import Foundation
internal import Languages

/// Makes the forms of a word that differ in case or spelling one: lower case, composed characters, no possessive ending.
///
/// Runs once for each distinct word of a text rather than once a token.
struct WordFolding {
  let rule: TextAnalyzer.WordRule
  /// Languages in which a short word before an apostrophe is an article or a pronoun, as in `l'homme`.
  private static let elidingLanguages = Set(
    LanguageProfile.known.filter { !$0.elidedWords.isEmpty }.map(\.code))

  /// The folded form of a word as it stands in a text of a language, empty if nothing is left of it.
  ///
  /// In this order: case folding (the lower case of the upper case, so `ß` becomes `ss` and `ς` becomes `σ`; in Turkish `I`
  /// becomes `ı`), canonical composition (NFC), `’` to `'`, soft hyphens and joiners out, the full stops of initials out,
  /// `'s` at the end out, in French, Italian and Catalan elided words out.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func folded(_ word: some Collection<UInt8>, language: Language) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(word.count)
    var isASCII = true
    for byte in word {
      isASCII = isASCII && byte < 0x80
      bytes.append((65...90).contains(byte) ? byte | 0x20 : byte)
    }
    if !isASCII || language.code == "tr" {
      bytes = Self.foldedBeyondASCII(String(decoding: word, as: UTF8.self), language: language)
    }
    guard rule != .plain else { return bytes }
    if bytes.count >= 3, bytes[1] == UInt8(ascii: "."), bytes[0] >= UInt8(ascii: "A") {
      bytes.removeAll { $0 == UInt8(ascii: ".") }
    }
    if bytes.hasSuffix("'s") { bytes.removeLast(2) }
    if Self.elidingLanguages.contains(language.code) { Self.removeElidedWord(&bytes) }
    return bytes
  }

  private static func foldedBeyondASCII(_ word: String, language: Language) -> [UInt8] {
    var folded = String.UnicodeScalarView()
    var needsComposing = false
    for scalar in word.unicodeScalars {
      let lower: String
      switch scalar {
      case "’": lower = "'"
      case "\u{AD}", "\u{200C}", "\u{200D}": continue
      case "I" where language.code == "tr": lower = "ı"
      case "İ", "ı": lower = language.code == "tr" && scalar == "ı" ? "ı" : "i"
      default:
        lower = scalar.properties.uppercaseMapping.unicodeScalars
          .map(\.properties.lowercaseMapping).joined()
      }
      folded.append(contentsOf: lower.unicodeScalars)
      needsComposing = needsComposing || !isComposed(scalar.value)
    }
    let text = String(folded)
    return Array((needsComposing ? text.precomposedStringWithCanonicalMapping : text).utf8)
  }

  /// Whether a scalar is of the ranges in which nothing composes: Latin, Greek and Cyrillic letters.
  private static func isComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x388...0x3CE, 0x400...0x481, 0x48A...0x52F, 0x2019: true
    default: false
    }
  }

  /// Drops what stands before an apostrophe if it is an elided article, pronoun or preposition.
  private static func removeElidedWord(_ bytes: inout [UInt8]) {
    guard let apostrophe = bytes.prefix(8).firstIndex(of: UInt8(ascii: "'")),
      elidedWords.contains(String(decoding: bytes[..<apostrophe], as: UTF8.self))
    else { return }
    bytes.removeFirst(apostrophe + 1)
  }

  private static let elidedWords = Set(LanguageProfile.known.flatMap(\.elidedWords.words))
}

extension [UInt8] {
  /// Whether these bytes end with the ASCII characters of a text.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    return count >= length && self[(count - length)...].elementsEqual(suffix.description.utf8)
  }
}
