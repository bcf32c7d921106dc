internal import Languages

/// Words that tell who says something, of all languages.
enum SayingWords {
  private static func words(_ properties: KeyPath<SpeechWords, WordList>...) -> Set<String> {
    Set(
      LanguageProfile.known.flatMap { profile in
        properties.flatMap { profile.speech[keyPath: $0].words }
      })
  }

  static let verbs = words(\.verbs)
  static let namingVerbs = words(\.namingVerbs)
  static let otherVerbs = words(\.otherVerbs)
  static let titles = words(\.titles)
  static let masculine = words(\.masculinePronouns)
  static let feminine = words(\.femininePronouns)
  static let pronouns = words(\.subjectPronouns)
  static let betweenNameAndVerb = words(\.adverbs)
  static let prepositions = words(\.prepositions)
  static let particles = Set(LanguageProfile.known.flatMap(\.nameParticles.words))
  /// Last words of names that are no person's.
  static let bodies = words(\.bodies)
  /// Given names that tell whether `he` or `she` may refer to somebody.
  static let masculineNames = words(\.masculineNames)
  static let feminineNames = words(\.feminineNames)

  /// Words with a capital that are no names: function words, and days and months where function words are known.
  static let notNames = Set(
    LanguageProfile.known.filter { !$0.speech.functionWords.isEmpty }.flatMap { profile in
      profile.speech.functionWords.words
        + (profile.weekdays.lines + profile.months.lines).compactMap(\.first)
    })
}
