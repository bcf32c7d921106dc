internal import CoverageComparison
internal import NewsCorpus
internal import TextReuse

/// Sentences of what is found in a story, which its text, its part of the page and the overview have in common.
extension CoverageFacts {
  /// `The Ledger has 402, LBS News 388 (home)`
  func figures(_ conflict: NumberConflict) -> String {
    let (one, other) = (conflict.first, conflict.second)
    return """
      \(source(one.article)) has \(one.text), \(source(other.article)) \(other.text)\(Self.unit(conflict.unit))
      """
  }

  /// What two numbers count, where that does not stand in them.
  private static func unit(_ unit: String) -> String {
    switch unit {
    case "$", "£", "€", "¥", "%", "calendar year": ""
    default: " (\(unit))"
    }
  }

  func disagreement(_ conflict: NumberConflict) -> String {
    let (one, other) = (conflict.first, conflict.second)
    return """
      \(figures(conflict)): \(quotation(one.article, one.place)) against \(quotation(other.article, other.place))
      """
  }

  /// A remark that two sources have in different words; `nil` where no other source has it so.
  func rewording(_ quote: Quote) -> String? {
    guard let echo = quote.rewording, source(quote.article) != source(echo.article) else {
      return nil
    }
    return """
      \(quote.speaker ?? "Somebody"), in \(source(quote.article)): \(quotation(quote.article, quote.place)); in \
      \(source(echo.article)): \(quotation(echo.article, echo.place))
      """
  }

  /// How much of two texts is the same, and who may have taken it.
  func copy(_ reuse: StoryComparison.Reuse) -> String {
    let isOneSource = source(reuse.from) == source(reuse.to)
    if isVersion(reuse) { return versions(reuse) }
    let (from, to) =
      isOneSource
      ? (title(reuse.from), title(reuse.to)) : (source(reuse.from), source(reuse.to))
    let who =
      switch reuse.direction {
      case .agency: "\(from) is the agency"
      case .time: "\(from) had it first"
      case .containment: "\(from) has more text of its own and may be the source"
      case .unknown: "the dates do not tell who took it from whom"
      }
    return """
      \(Wording.percent(reuse.toShare)) of \(to) and \(Wording.percent(reuse.fromShare)) of \(from) are the same words, \
      \(Wording.count(reuse.longest?.wordCount ?? 0, .word)) in one piece: \(who).
      """
  }

  /// Whether two articles are versions that one outlet published of one text.
  func isVersion(_ reuse: StoryComparison.Reuse) -> Bool {
    source(reuse.from) == source(reuse.to) && reuse.relation == .sameText
  }

  /// Two articles of one outlet that are one text.
  private func versions(_ reuse: StoryComparison.Reuse) -> String {
    let (first, second) = (title(reuse.from), title(reuse.to))
    let titles = first == second ? first : "\(first), then \(second)"
    return """
      \(source(reuse.to)) published two versions of one text: \(titles); \(Wording.percent(reuse.fromShare)) of the one is in \
      the other.
      """
  }

  /// How much of an article is an agency's text, and how that is known.
  func agencyCopy(_ shares: ArticleShares, _ finding: AgencyCopy.Finding) -> String {
    let agency = finding.agency
    let how = finding.rules.map(\.rawValue).joined(separator: ", ")
    guard finding.words > 0 else {
      return """
        \(source(shares.article)) says that \(agency) contributed; what, no other article shows (\(how)).
        """
    }
    return """
      \(Wording.percent(finding.share)) of \(Wording.possessive(source(shares.article))) text is \
      \(Wording.possessive(agency)), \(Wording.count(shares.agencySentences, "whole sentence")) (\(how)).
      """
  }

  /// An outlet that has nothing on a story.
  ///
  /// - Parameter near: Its article that may be about the story.
  func absence(_ spot: BlindSpot, near: Int?) -> String {
    let isSure = spot.q <= rate
    return """
      \(outletName(spot.outlet)), with \(Wording.count(spot.outletArticles, .article)) on other stories; \
      \(Wording.decimals(spot.expected, 1)) were expected on this one, which \(isSure ? "is beyond chance" : "may be chance") \
      (\(Wording.probability("q", spot.q)))\(near.map { "; the nearest that it has is \(title($0))" } ?? "").
      """
  }

  /// When an outlet first reported a story, against the first report of all.
  ///
  /// - Parameter place: Of the report among those of the story.
  func arrival(_ report: FirstReport, place: Int, in story: StoryComparison) -> String {
    guard let date = report.date else { return "no date, so its place is not known" }
    if report.rank == nil {
      return "\(Wording.moment(date)) says when the page was collected, so its place is not known"
    }
    let day = Wording.moment(date) + (date.time == nil ? ", no hour given" : "")
    if place == 0, story.certainFirst == nil { return day + "; others may have been as early" }
    if report.lagHours == nil {
      return day + "; before or after the first, it cannot be told"
    }
    return "\(day), \(lag(report, place: place, in: story))"
  }

  /// `first`, `2 hours later`, `5 to 55 hours later`.
  func lag(_ report: FirstReport, place: Int, in story: StoryComparison) -> String {
    if place == 0 { return story.certainFirst == nil ? "perhaps first" : "first" }
    guard let lag = report.lagHours else { return "order not known" }
    if lag == 0 { return "at the same time" }
    guard let range = report.lagRange, range.upperBound - range.lowerBound > 2 else {
      return Wording.duration(hours: lag) + " later"
    }
    return range.upperBound < 72
      ? Wording.duration(hours: range) + " later" : "about \(Wording.duration(hours: lag)) later"
  }
}

extension StoryComparison {
  /// The report that was certainly first, or `nil`.
  var certainFirst: FirstReport? {
    guard let first = firstReports.first, first.rank == 1,
      !firstReports.dropFirst().contains(where: { $0.rank == 1 || $0.rank == nil })
    else { return nil }
    return first
  }
}
