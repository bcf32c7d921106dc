/// A word for what is counted, in both numbers.
public struct Noun: Hashable, Sendable, ExpressibleByStringLiteral {
  let one: String
  let many: String

  /// - Parameter many: With an s if `nil`.
  public init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? one + "s"
  }

  public init(stringLiteral one: String) { self.init(one) }

  public func form(_ count: Int) -> String { count == 1 ? one : many }

  static let article: Noun = "article"
  static let outlet: Noun = "outlet"
  static let story = Noun("story", "stories")
  static let topic: Noun = "topic"
  static let claim: Noun = "claim"
  static let word: Noun = "word"
  static let sentence: Noun = "sentence"
  static let quotation: Noun = "quotation"
}
