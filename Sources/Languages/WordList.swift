/// Words of a language, written as one text and cut at white space when they are asked for.
///
///     let joints: WordList = "and with"
///     joints.words  // ["and", "with"]
public struct WordList: Hashable, Sendable, ExpressibleByStringLiteral {
  private let text: String

  public init(stringLiteral text: String) { self.text = text }

  public static let none: WordList = ""

  public var isEmpty: Bool { text.isEmpty }

  /// The words in their order.
  ///
  /// - Complexity: O(*n*) for *n* bytes; a caller that looks words up makes a table of them once.
  public var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The words of each line.
  public var lines: [[String]] {
    text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }
}
