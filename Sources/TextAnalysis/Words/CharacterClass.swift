/// What a character is to the tokenizer.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8

  static let letter = CharacterClass(rawValue: 1)
  static let digit = CharacterClass(rawValue: 2)
  static let uppercase = CharacterClass(rawValue: 4)
  /// `'` and `’`, which join what stands on both sides of them.
  static let apostrophe = CharacterClass(rawValue: 8)
  static let hyphen = CharacterClass(rawValue: 16)
  /// A full stop or a comma, which may join digits or initials.
  static let mark = CharacterClass(rawValue: 32)
  /// The first byte of a character of several bytes, in the table of bytes; there alone.
  static let multibyte = CharacterClass(rawValue: 64)
  /// A combining mark, a soft hyphen or a joiner: it belongs to the character before it.
  static let combining = CharacterClass(rawValue: 64)
  /// A character of a script that is written without spaces between words: Han, Kana, Hangul.
  static let ideograph = CharacterClass(rawValue: 128)

  static let word: CharacterClass = [.letter, .digit]
  /// What may join word characters to others.
  static let joining: CharacterClass = [.apostrophe, .hyphen, .mark]
}

/// The classes of the 256 bytes under a word rule.
struct ByteClasses: Sendable {
  private let classes: [CharacterClass]

  init(_ rule: TextAnalyzer.WordRule) {
    classes = (0..<256).map { byte in
      switch UInt8(byte) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): [.letter, .uppercase]
      case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
      case UInt8(ascii: "_"): rule == .plain ? .letter : []
      case UInt8(ascii: "'"): rule == .plain ? [] : .apostrophe
      case UInt8(ascii: "-"): rule == .hyphenated ? .hyphen : []
      case UInt8(ascii: "."), UInt8(ascii: ","): rule == .plain ? [] : .mark
      case 0xC0...: .multibyte
      default: []
      }
    }
  }

  @inline(__always)
  subscript(byte: UInt8) -> CharacterClass { classes[Int(byte)] }
}

extension CharacterClass {
  /// The class of a character beyond ASCII.
  ///
  /// Numbers that are no decimal digits, such as `²` and `½`, are no part of a word.
  init(_ scalar: Unicode.Scalar, rule: TextAnalyzer.WordRule) {
    let value = scalar.value
    switch value {
    case 0x80..<0x800: self = Self.ofTwoBytes[Int(value) - 0x80]
    case 0x2019: self = rule == .plain ? [] : .apostrophe
    case 0x2010, 0x2011: self = rule == .hyphenated ? .hyphen : []
    case 0x200C, 0x200D: self = .combining
    case 0x2000..<0x2070: self = []
    case 0x3005, 0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF,
      0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3FFFF:
      self = .ideograph
    default: self.init(properties: scalar.properties)
    }
  }

  /// The classes of U+0080 to U+07FF: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic.
  private static let ofTwoBytes: [CharacterClass] = (0x80..<0x800).map { value in
    value == 0xAD
      ? .combining
      : Unicode.Scalar(UInt32(value)).map { CharacterClass(properties: $0.properties) } ?? []
  }

  private init(properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = [.letter, .uppercase]
    case .lowercaseLetter, .modifierLetter, .otherLetter: self = .letter
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .combining
    default: self = []
    }
  }
}

/// The character that begins at an index of valid UTF-8, and its length in bytes.
///
/// Where the bytes are not valid UTF-8 it is U+FFFD, one byte long, so that a reader always gets on.
func decodeScalar(_ bytes: borrowing Span<UInt8>, at index: Int) -> (
  scalar: Unicode.Scalar, length: Int
) {
  let first = UInt32(bytes[index])
  let length = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  guard length > 0, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
  var value = length == 1 ? first : first & (0x7F >> UInt32(length))
  for offset in 1..<max(1, length) {
    value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
  }
  guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
  return (scalar, length)
}
