/// A language, named by its code: `en`, `zh`, and of languages without a code of two letters `haw`.
public struct Language: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Two lower-case letters of ISO 639-1 where there are, else three of ISO 639-2; `und` where the language is not known.
  public let code: String

  /// The language that a code or a name stands for, ``undetermined`` if it stands for none; see ``init(declared:)``.
  public init(_ text: some StringProtocol) { code = Self.code(declared: text) ?? "und" }

  /// The language that a page, a table or a person names.
  ///
  /// Read are the codes of ISO 639-1 and both kinds of ISO 639-2 (`de`, `deu`, `ger`), the names of the languages that have a
  /// ``LanguageProfile`` (`German`, `Deutsch`), and codes of countries that people take for languages (`jp`, `kr`, `cn`), in
  /// any case. What follows the code in a tag is dropped: `en-GB`, `en_GB`, `pt-br` and `de_AT.UTF-8` are `en`, `en`, `pt`
  /// and `de`.
  ///
  /// Bokmål and Nynorsk, `nb` and `nn`, are `no`: most pages in either are declared as `no`, and one list of stop words and
  /// one stemmer serve both. Likewise an old code is the new one (`iw` is `he`), and `cmn` and `yue` are `zh`.
  ///
  /// - Returns: `nil` for what is no language: an empty text, `und`, `mul`, `zxx`, `utf-8`, `x-default`.
  public init?(declared text: some StringProtocol) {
    guard let code = Self.code(declared: text) else { return nil }
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  public var description: String { code }

  /// What the program knows of the language; `nil` if it knows no more than its code.
  package var profile: LanguageProfile? { LanguageProfile.byCode[code] }

  /// The languages that have a profile, in the order of ``LanguageProfile/known``.
  public static let known = LanguageProfile.known.map { Language($0.code) }

  public static let undetermined = Language("und")
  public static let english = Language("en")
  public static let french = Language("fr")
  public static let german = Language("de")
  public static let spanish = Language("es")
}

extension Language {
  /// The code of the language that a text names.
  private static func code(declared text: some StringProtocol) -> String? {
    // A tag is short; anything else is not worth a look.
    guard (2...64).contains(text.utf8.count) else { return nil }
    let name = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let code = codes[name] ?? ISO639Codes.normalized(name) { return code }
    let first = name.prefix { $0.isLetter }
    guard first.count < name.count else { return nil }
    // `utf-8` and `x-default` end here, since `utf` and `x` are no codes.
    return codes[String(first)] ?? ISO639Codes.normalized(String(first))
  }

  /// The code of each language with a profile by every name that it has.
  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for profile in LanguageProfile.known {
      for name in [profile.code, profile.name.lowercased()] + profile.otherNames {
        codes[name] = codes[name] ?? profile.code
      }
    }
    return codes
  }()
}
