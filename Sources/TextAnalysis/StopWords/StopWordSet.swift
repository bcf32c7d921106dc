/// The stop words of one language, folded.
struct StopWordSet: Sendable {
  private var table = TypeTable()
  /// The bytes of the longest.
  private(set) var greatestLength = 0

  init(_ words: some Sequence<[UInt8]>) {
    for word in words {
      _ = table.intern(word)
      greatestLength = max(greatestLength, word.count)
    }
  }

  static let none = StopWordSet([])

  func contains(_ word: [UInt8]) -> Bool { table.index(of: word) != nil }

  @inline(__always)
  func contains(_ key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    key.length <= greatestLength && table.index(of: key, in: bytes, range) != nil
  }

  /// The closed word classes of a language; empty where we have no list.
  static func ofLanguage(_ language: Language) -> StopWordSet { sets[language.code] ?? .none }

  private static let sets: [String: StopWordSet] = StopWordLists.all.mapValues { words in
    StopWordSet(words)
  }
}

/// The stop words by language code: articles, pronouns, prepositions, conjunctions, auxiliary verbs and the most common
/// adverbs, written for this program from the grammar of each language.
enum StopWordLists {
  /// Folded words by language code.
  static let all: [String: [[UInt8]]] = {
    let folding = WordFolding(rule: .plain)
    return Dictionary(
      uniqueKeysWithValues: texts.map { code, text in
        let language = Language(code)
        let words = text.split { $0 == " " || $0 == "\n" }
        return (code, words.map { folding.folded($0.utf8, language: language) })
      })
  }()

  private static let texts: [(code: String, text: String)] =
    [("en", english)] + germanic + romance + otherEuropean + otherScripts
}
