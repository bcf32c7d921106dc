/// What the program knows of one language.
///
/// Each language has a file of its own in `Known`. Words are in lower case unless a property says otherwise. A property that
/// is empty is not known, and whoever reads it does without.
///
///     Language("deu").profile?.months.lines[0]  // ["januar", "jänner", "jan", …]
public struct LanguageProfile: Sendable {
  /// The code of ISO 639-1 where there is one, else of ISO 639-2.
  public let code: String
  /// The name in English, with a capital.
  public let name: String
  /// Other codes, the language's own name, and codes of countries that are written for it, in lower case.
  public var otherNames: [String] = []

  // MARK: Text

  /// The name of the Snowball algorithm that finds the stems of its words.
  public var stemmer: String?
  /// Letters beyond ASCII that few other languages use.
  public var letters = WordList.none
  /// Scalars of the script that, in news, this language alone uses.
  public var scripts: [ClosedRange<UInt32>] = []
  /// Articles, pronouns and prepositions without the vowel that an apostrophe stands for: the `l` of `l'homme`.
  public var elidedWords = WordList.none
  /// Closed word classes: articles, pronouns, prepositions, conjunctions, auxiliary verbs, the commonest adverbs.
  ///
  /// Written for this program from the grammar of the language.
  public var stopWords = WordList.none

  // MARK: Dates

  /// A line a month from January: the full name, then inflected and short forms, without full stops.
  public var months = WordList.none
  /// A line a day from Monday: the full name, then short forms.
  public var weekdays = WordList.none
  /// Words that may stand between the parts of a date: the `de` of `10 de enero de 2003`.
  public var dateJoints = WordList.none
  public var dateUnits = DateUnits()
  /// A line a month of the Solar Hijri calendar of Iran and Afghanistan, from Farvardin.
  public var solarHijriMonths = WordList.none
  public var clock = ClockWords()
  /// What stands before the date of publication, and before little else.
  public var publicationLabels: [String] = []
  /// What stands before the date of publication beside a headline, and elsewhere before other dates too.
  public var publicationWords: [String] = []
  /// What stands before the date of a change.
  public var updateLabels: [String] = []
  /// What stands before dates that are neither, such as those of an event or of a manuscript.
  public var otherDateLabels: [String] = []

  // MARK: People and sentences

  /// Small words inside names: the `van` of `Vincent van Gogh`.
  public var nameParticles = WordList.none
  public var abbreviations = Abbreviations()
  public var byline = BylineWords()
  public var speech = SpeechWords()

  // MARK: Pages

  public var credit = CreditWords()
  public var page = PageWords()

  /// The profiles by code.
  static let byCode = Dictionary(uniqueKeysWithValues: known.map { ($0.code, $0) })
}

/// The words for year, month and day in dates whose month is a number: `2003年1月10日`, `ngày 10 tháng 1 năm 2003`.
public struct DateUnits: Sendable {
  public var year = WordList.none
  public var month = WordList.none
  public var day = WordList.none
}

/// Words of times of day.
public struct ClockWords: Sendable {
  /// What stands between hour and minute: the `h` of `15h20`.
  public var hours = WordList.none
  /// What stands after the minute: the `分` of `15時20分`.
  public var minutes = WordList.none
  /// What follows a time: `Uhr`.
  public var afterClock = WordList.none
  /// Of the hours before noon, before or after the time: `am`, `午前`.
  public var beforeNoon = WordList.none
  /// Of the hours after noon: `pm`, `午後`.
  public var afterNoon = WordList.none
}

/// Words that are written with a full stop, without the last one.
public struct Abbreviations: Sendable {
  /// Those before a name: the sentence goes on.
  public var beforeNames = WordList.none
  /// Those that stand anywhere: the sentence goes on unless a function word follows.
  public var others = WordList.none
}

/// Words of lines that say who wrote an article.
public struct BylineWords: Sendable {
  /// What stands before a name: `written by`.
  public var credits: [String] = []
  /// Those of them that a name may follow without a space, where one stands in an element of its own.
  public var joinedCredits: [String] = []
  /// Those that a name may follow inside a line: the `by` of `Posted on 3 May by Ann Example`.
  public var inlineCredits: [String] = []
  /// Labels with their colon.
  public var labels: [String] = []
  /// What stands between two names.
  public var joints = WordList.none
  /// What ends a list of names, with the space before and after it.
  public var ends: [String] = []
  /// Small words that stand inside names in bylines, but in running text mostly elsewhere.
  public var particles = WordList.none
  /// What people who write are.
  public var jobs = WordList.none
  /// What stands where a name should and is none.
  public var notNames: [String] = []
  /// What a line begins with that names nobody.
  public var falseStarts: [String] = []
  /// Words of controls, firms and desks, which no name of a person holds.
  public var notInNames = WordList.none
}

/// Words that tell who says something.
public struct SpeechWords: Sendable {
  /// Verbs of saying, past and present.
  public var verbs = WordList.none
  /// Verbs whose object is put into somebody's words: `called it “…”`.
  public var namingVerbs = WordList.none
  /// Other verbs that show that a name before them is the subject.
  public var otherVerbs = WordList.none
  /// What may stand between a name and its verb.
  public var adverbs = WordList.none
  /// Forms of address and of rank.
  public var titles = WordList.none
  public var masculinePronouns = WordList.none
  public var femininePronouns = WordList.none
  /// The pronouns that may be the subject of a verb of saying.
  public var subjectPronouns = WordList.none
  /// Words with a capital at the start of a sentence that are no names.
  public var functionWords = WordList.none
  public var prepositions = WordList.none
  /// Last words of names that are no person's.
  public var bodies = WordList.none
  /// Given names of men.
  public var masculineNames = WordList.none
  /// Given names of women.
  public var feminineNames = WordList.none
}

/// Words that say whose text or reporting an article holds.
public struct CreditWords: Sendable {
  /// What follows an agency's name: `contributed to this`.
  public var afterNames: [String] = []
  /// What stands before an agency's name: `additional reporting`.
  public var beforeNames: [String] = []
  /// Labels of a source, as they are written.
  public var sourceLabels: [String] = []
}

/// Words that pages use around articles.
public struct PageWords: Sendable {
  public var share = WordList.none
  public var comment = WordList.none
  public var subscribe = WordList.none
  public var legal = WordList.none
  public var related = WordList.none
  /// Of pictures and their sources.
  public var credit = WordList.none
  public var byline = WordList.none
  public var navigation = WordList.none
  /// Of times of day and lengths of time.
  public var time = WordList.none
  public var shop = WordList.none
}
