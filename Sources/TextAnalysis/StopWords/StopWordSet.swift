internal import Languages

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

  private static let sets: [String: StopWordSet] = foldedWords.mapValues { StopWordSet($0) }

  /// The stop words of every language that has a list, folded, by code.
  static let foldedWords: [String: [[UInt8]]] = {
    let folding = WordFolding(rule: .plain)
    let listed = LanguageProfile.known.filter { !$0.stopWords.isEmpty }
    return Dictionary(
      uniqueKeysWithValues: listed.map { profile in
        let language = Language(profile.code)
        return (
          profile.code, profile.stopWords.words.map { folding.folded($0.utf8, language: language) }
        )
      })
  }()
}
