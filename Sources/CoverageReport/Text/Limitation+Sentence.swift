package import CoverageComparison

extension CorpusComparison.Limitation {
  /// What a comparison cannot say, and why.
  package var sentence: String {
    switch self {
    case .oneArticle: "There is one article, so there is nothing to compare it with."
    case .oneOutlet:
      "All articles are of one outlet, so outlets cannot be compared; its articles are."
    case .noOutlets: "No article names its outlet, so articles are compared instead of outlets."
    case .articlesWithoutOutlet(let count):
      """
      \(Self.articles(count)) \(Wording.verb(count, "names", "name")) no outlet that can be compared and \
      \(Wording.verb(count, "is", "are")) left out where outlets are.
      """
    case .noDates: "No article has a date, so nothing can be said of who was first."
    case .articlesWithoutDate(let count):
      """
      \(Self.articles(count)) \(Wording.verb(count, "has", "have")) no date; \(Wording.verb(count, "its", "their")) place in \
      time is not known.
      """
    case .midnightTimes(let count):
      """
      \(Self.articles(count)) \(Wording.verb(count, "gives", "give")) exactly midnight as \(Wording.verb(count, "its", "their")) \
      time, which is read as a day without an hour.
      """
    case .timesWithoutZone(let count):
      """
      \(Self.articles(count)) \(Wording.verb(count, "states", "state")) an hour without a time zone: between two outlets it may \
      be twelve hours off either way.
      """
    case .timesOfCollecting(let outlets):
      """
      Many times of \(Wording.list(outlets, limit: 6)) lie within minutes of each other, on stories that others report days \
      apart: they say when pages were collected, and are left out where the order of reports is told.
      """
    case .severalLanguages(let languages):
      """
      The articles are in \(languages.joined(separator: ", ")): claims, copies and words are compared only between texts of one \
      language, so one fact told in two counts as two claims.
      """
    case .noSignificantBlindSpot: "No gap or excess in coverage is larger than chance explains."
    case .tooSmallForBlindSpots:
      """
      No gap in coverage could be told from chance in a corpus of this size: outlets with few articles leave most stories \
      out. The gaps above are counts, not findings.
      """
    case .noSharedStory:
      "No story is told by two outlets, so words cannot be compared on the same stories."
    }
  }

  private static func articles(_ count: Int) -> String {
    Wording.capitalized(Wording.spelled(count, .article))
  }
}
