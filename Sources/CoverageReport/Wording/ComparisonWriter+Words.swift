internal import CoverageComparison
internal import NewsCorpus
internal import Reporting

/// Names, amounts and limits in words.
extension ComparisonWriter {
  /// What a comparison cannot say, and why.
  static func sentence(_ limitation: CorpusComparison.Limitation) -> String {
    switch limitation {
    case .oneArticle: "There is one article, so there is nothing to compare it with."
    case .oneOutlet:
      "All articles are of one outlet, so outlets cannot be compared; its articles are."
    case .noOutlets: "No article names its outlet, so articles are compared instead of outlets."
    case .articlesWithoutOutlet(let count):
      """
      \(count == 1 ? "One article names" : "\(count) articles name") no outlet that can be compared and \
      \(count == 1 ? "is" : "are") left out where outlets are.
      """
    case .noDates: "No article has a date, so nothing can be said of who was first."
    case .articlesWithoutDate(let count):
      count == 1
        ? "One article has no date; its place in time is not known."
        : "\(count) articles have no date; their place in time is not known."
    case .severalLanguages(let languages):
      """
      The articles are in \(languages.joined(separator: ", ")): claims, copies and words are compared only between texts of one \
      language, so one fact told in two counts as two claims.
      """
    case .noSignificantBlindSpot:
      "No gap or excess in coverage is larger than chance explains."
    case .tooSmallForBlindSpots:
      """
      No gap in coverage could be told from chance in a corpus of this size: outlets with few articles leave most stories \
      out. The gaps above are counts, not findings.
      """
    case .noSharedStory:
      "No story is told by two outlets, so words cannot be compared on the same stories."
    }
  }

  func name(_ outlet: Int) -> String { comparison.outlets.names[outlet] }

  /// The outlet of an article, or else its id.
  func label(_ article: Int) -> String {
    comparison.outlets.name(ofArticle: article) ?? comparison.articles[article].id
  }

  /// The outlets of two articles, with the titles where they are one outlet's.
  func distinctLabels(_ one: Int, _ other: Int) -> (String, String) {
    let names = (label(one), label(other))
    guard names.0 == names.1 else { return names }
    return ("\(names.0)’s \(quotedTitle(one))", "\(names.1)’s \(quotedTitle(other))")
  }

  func quotedTitle(_ article: Int) -> String {
    guard let title = comparison.articles[article].title?.value, !title.isEmpty else {
      return comparison.articles[article].id
    }
    return "“\(title)”"
  }

  /// The title of the story's first dated article, quoted, or its id.
  func title(ofStory story: String) -> String {
    guard let found = self.story(withID: story) else { return story }
    return title(of: found)
  }

  func title(of story: StoryComparison) -> String {
    guard let first = story.firstReports.first,
      let title = comparison.articles[first.article].title?.value, !title.isEmpty
    else { return story.story }
    return "“\(title)”"
  }

  func storyTitle(ofArticle article: Int) -> String {
    comparison.stories.first { $0.articles.contains(article) }.map(title) ?? quotedTitle(article)
  }

  /// A sentence that can be put in quotation marks: those within it become single ones, and marks around all of it go.
  func text(_ article: Int, _ place: Range<Int>) -> String {
    var text = comparison.articles[article].bodyText(place)[...]
    let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»"]
    if let first = text.first, let last = text.last, marks.contains(first), marks.contains(last),
      !text.dropFirst().dropLast().contains(where: marks.contains)
    {
      text = text.dropFirst().dropLast()
    }
    var isOpen = false
    return String(
      text.map { character -> Character in
        switch character {
        case "“", "„", "«": return "‘"
        case "”", "»": return "’"
        case "\"":
          isOpen.toggle()
          return isOpen ? "‘" : "’"
        default: return character
        }
      })
  }

  func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  /// A share as a whole percentage; what is neither nothing nor all is never rounded to it.
  func percent(_ share: Double) -> String {
    let rounded = Int((100 * share).rounded())
    if share > 0, rounded == 0 { return "under 1 %" }
    if share < 1, rounded == 100 { return "over 99 %" }
    return "\(rounded) %"
  }

  func decimals(_ number: Double, _ places: Int) -> String {
    number.fixed(decimals: places) ?? "–"
  }

  static func probability(_ name: String, _ value: Double) -> String {
    value < 0.001 ? "\(name) < 0.001" : "\(name) = \(value.fixed(decimals: 3) ?? "–")"
  }

  static func hours(_ hours: Double) -> String {
    let size = abs(hours)
    let (number, unit) =
      size < 2
      ? (Int((size * 60).rounded()), "minute")
      : size < 48 ? (Int(size.rounded()), "hour") : (Int((size / 24).rounded()), "day")
    return "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  static func day(_ date: PublicationDate) -> String { String("\(date)".prefix(10)) }

  /// `2003-01-10 04:41 UTC`, `2003-01-11`.
  static func moment(_ date: PublicationDate) -> String {
    guard let time = date.time else { return day(date) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let zone =
      date.zoneOffset.map { minutes in
        minutes == 0
          ? " UTC"
          : " UTC\(minutes < 0 ? "−" : "+")\(abs(minutes) / 60)\(minutes % 60 == 0 ? "" : ":" + two(abs(minutes) % 60))"
      } ?? ""
    return "\(day(date)) \(two(time.hour)):\(two(time.minute))\(zone)"
  }

  /// What two numbers count, where that does not stand in them.
  static func unit(_ unit: String) -> String {
    switch unit {
    case "$", "£", "€", "¥", "%", "calendar year": ""
    default: " (\(unit))"
    }
  }

  /// A quotation without the comma before its closing mark.
  func quotation(_ article: Int, _ place: Range<Int>) -> String {
    let text = text(article, place)
    return text.hasSuffix(",") ? String(text.dropLast()) : text
  }
}
