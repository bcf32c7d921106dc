/// A language, named by the primary subtag of its BCP 47 code, such as `en` or `zh`.
public struct Language: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Two or three lower-case letters; `und` where the language is not known.
  public let code: String

  /// - Parameter tag: A BCP 47 tag such as `en-GB`, `pt_BR` or `ZH`; what follows the first subtag is dropped, `nb` and
  ///   `nn` become `no`, and what is no language code becomes `und`.
  public init(_ tag: some StringProtocol) {
    let subtag = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    let isCode =
      (2...3).contains(subtag.utf8.count) && subtag.utf8.allSatisfy { (97...122).contains($0) }
    code = !isCode ? "und" : subtag == "nb" || subtag == "nn" ? "no" : subtag
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }

  public var description: String { code }

  public static let undetermined = Language("und")
  public static let english = Language("en")
  public static let french = Language("fr")
  public static let german = Language("de")
  public static let spanish = Language("es")
}
