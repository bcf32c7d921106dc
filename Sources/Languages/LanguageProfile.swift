/// What the program knows of one language.
///
/// Each language has a file of its own in `Known`. Words are in lower case unless a property says otherwise. A property that
/// is empty is not known, and whoever reads it does without.
///
///     Language("deu").profile?.months.lines[0]  // ["januar", "jänner", "jan", …]
package struct LanguageProfile: Sendable {
  /// The code of ISO 639-1 where there is one, else of ISO 639-2.
  package let code: String
  /// The name in English, with a capital.
  package let name: String
  /// Other codes, the language's own name, and codes of countries that are written for it, in lower case.
  package var otherNames: [String] = []

  // MARK: Text

  /// The name of the Snowball algorithm that finds the stems of its words.
  package var stemmer: String?
  /// Letters beyond ASCII that few other languages use.
  package var letters = WordList.none
  /// Scalars of the script that, in news, this language alone uses.
  package var scripts: [ClosedRange<UInt32>] = []
  /// Articles, pronouns and prepositions without the vowel that an apostrophe stands for: the `l` of `l'homme`.
  package var elidedWords = WordList.none
  /// Closed word classes: articles, pronouns, prepositions, conjunctions, auxiliary verbs, the commonest adverbs.
  ///
  /// Written for this program from the grammar of the language.
  package var stopWords = WordList.none

  // MARK: Dates

  /// A line a month from January: the full name, then inflected and short forms, without full stops.
  package var months = WordList.none
  /// A line a day from Monday: the full name, then short forms.
  package var weekdays = WordList.none
  /// Words that may stand between the parts of a date: the `de` of `10 de enero de 2003`.
  package var dateJoints = WordList.none
  package var dateUnits = DateUnits()
  /// A line a month of the Solar Hijri calendar of Iran and Afghanistan, from Farvardin.
  package var solarHijriMonths = WordList.none
  package var clock = ClockWords()
  /// What stands before the date of publication, and before little else.
  package var publicationLabels: [String] = []
  /// What stands before the date of publication beside a headline, and elsewhere before other dates too.
  package var publicationWords: [String] = []
  /// What stands before the date of a change.
  package var updateLabels: [String] = []
  /// What stands before dates that are neither, such as those of an event or of a manuscript.
  package var otherDateLabels: [String] = []

  // MARK: People and sentences

  /// Small words inside names: the `van` of `Vincent van Gogh`.
  package var nameParticles = WordList.none
  package var abbreviations = Abbreviations()
  package var byline = BylineWords()
  package var speech = SpeechWords()

  // MARK: Pages

  package var credit = CreditWords()
  package var page = PageWords()

  /// The profiles by code.
  static let byCode = Dictionary(uniqueKeysWithValues: known.map { ($0.code, $0) })
}

/// The words for year, month and day in dates whose month is a number: `2003年1月10日`, `ngày 10 tháng 1 năm 2003`.
package struct DateUnits: Sendable {
  package var year = WordList.none
  package var month = WordList.none
  package var day = WordList.none
}

/// Words of times of day.
package struct ClockWords: Sendable {
  /// What stands between hour and minute: the `h` of `15h20`.
  package var hours = WordList.none
  /// What stands after the minute: the `分` of `15時20分`.
  package var minutes = WordList.none
  /// What follows a time: `Uhr`.
  package var afterClock = WordList.none
  /// Of the hours before noon, before or after the time: `am`, `午前`.
  package var beforeNoon = WordList.none
  /// Of the hours after noon: `pm`, `午後`.
  package var afterNoon = WordList.none
}

/// Words that are written with a full stop, without the last one.
package struct Abbreviations: Sendable {
  /// Those before a name: the sentence goes on.
  package var beforeNames = WordList.none
  /// Those that stand anywhere: the sentence goes on unless a function word follows.
  package var others = WordList.none
}

/// Words of lines that say who wrote an article.
package struct BylineWords: Sendable {
  /// What stands before a name: `written by`.
  package var credits: [String] = []
  /// Those of them that a name may follow without a space, where one stands in an element of its own.
  package var joinedCredits: [String] = []
  /// Those that a name may follow inside a line: the `by` of `Posted on 3 May by Ann Example`.
  package var inlineCredits: [String] = []
  /// Labels with their colon.
  package var labels: [String] = []
  /// What stands between two names.
  package var joints = WordList.none
  /// What ends a list of names, with the space before and after it.
  package var ends: [String] = []
  /// Small words that stand inside names in bylines, but in running text mostly elsewhere.
  package var particles = WordList.none
  /// What people who write are.
  package var jobs = WordList.none
  /// What stands where a name should and is none.
  package var notNames: [String] = []
  /// What a line begins with that names nobody.
  package var falseStarts: [String] = []
  /// Words of controls, firms and desks, which no name of a person holds.
  package var notInNames = WordList.none
}

/// Words that tell who says something.
package struct SpeechWords: Sendable {
  /// Verbs of saying, past and present.
  package var verbs = WordList.none
  /// Verbs whose object is put into somebody's words: `called it “…”`.
  package var namingVerbs = WordList.none
  /// Other verbs that show that a name before them is the subject.
  package var otherVerbs = WordList.none
  /// What may stand between a name and its verb.
  package var adverbs = WordList.none
  /// Forms of address and of rank.
  package var titles = WordList.none
  package var masculinePronouns = WordList.none
  package var femininePronouns = WordList.none
  /// The pronouns that may be the subject of a verb of saying.
  package var subjectPronouns = WordList.none
  /// Words with a capital at the start of a sentence that are no names.
  package var functionWords = WordList.none
  package var prepositions = WordList.none
  /// Last words of names that are no person's.
  package var bodies = WordList.none
  /// Given names of men.
  package var masculineNames = WordList.none
  /// Given names of women.
  package var feminineNames = WordList.none
}

/// Words that say whose text or reporting an article holds.
package struct CreditWords: Sendable {
  /// What follows an agency's name: `contributed to this`.
  package var afterNames: [String] = []
  /// What stands before an agency's name: `additional reporting`.
  package var beforeNames: [String] = []
  /// Labels of a source, as they are written.
  package var sourceLabels: [String] = []
}

/// Words that pages use around articles.
package struct PageWords: Sendable {
  package var share = WordList.none
  package var comment = WordList.none
  package var subscribe = WordList.none
  package var legal = WordList.none
  package var related = WordList.none
  /// Of pictures and their sources.
  package var credit = WordList.none
  package var byline = WordList.none
  package var navigation = WordList.none
  /// Of times of day and lengths of time.
  package var time = WordList.none
  package var shop = WordList.none
}
