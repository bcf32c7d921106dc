/// Words of a language, written as one text and cut at white space when they are asked for.
///
///     let joints: WordList = "and with"
///     joints.words  // ["and", "with"]
package struct WordList: Hashable, Sendable, ExpressibleByStringLiteral {
  private let text: String

  package init(stringLiteral text: String) { self.text = text }

  package static let none: WordList = ""

  package var isEmpty: Bool { text.isEmpty }

  /// The words in their order.
  ///
  /// - Complexity: O(*n*) for *n* bytes; a caller that looks words up makes a table of them once.
  package var words: [String] { Self.words(text.utf8[...]) }

  /// The words of each line.
  package var lines: [[String]] {
    text.utf8.split(separator: UInt8(ascii: "\n")).map(Self.words)
  }

  /// Cut as bytes, which is much faster than as characters.
  private static func words(_ bytes: Substring.UTF8View) -> [String] {
    bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map {
      String(Substring($0))
    }
  }
}
