internal import Languages

/// Words that are written with a full stop, of all languages, in lower case without the last one.
enum AbbreviatedWords {
  /// Those before a name: the sentence goes on.
  static let titles = words(\.beforeNames)
  /// Those that stand anywhere: the sentence goes on unless a function word follows.
  static let others = words(\.others)

  /// The bytes of the longest.
  static let greatestLength = max(titles.greatestLength, others.greatestLength)

  private static func words(_ property: KeyPath<Abbreviations, WordList>) -> StopWordSet {
    StopWordSet(
      LanguageProfile.known.flatMap { $0.abbreviations[keyPath: property].words }.map {
        Array($0.utf8)
      })
  }
}
