/// A word for what is counted, in both numbers.
public struct Noun: Hashable, Sendable, ExpressibleByStringLiteral {
  package let one: String
  package let many: String

  /// - Parameter many: With an s if `nil`.
  public init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? one + "s"
  }

  public init(stringLiteral one: String) { self.init(one) }

  public func form(_ count: Int) -> String { count == 1 ? one : many }

  package static let article: Noun = "article"
  package static let outlet: Noun = "outlet"
  package static let story = Noun("story", "stories")
  package static let topic: Noun = "topic"
  package static let claim: Noun = "claim"
  package static let word: Noun = "word"
  package static let sentence: Noun = "sentence"
  package static let quotation: Noun = "quotation"
}
