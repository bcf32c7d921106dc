internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import TextReuse

/// Puts what is found on one story into sentences.
struct StoryWriter {
  private enum Limit {
    static let reports = 12
    static let claims = 6
    static let outlets = 8
    static let findings = 6
    static let articles = 15
  }

  let story: StoryComparison
  let writer: ComparisonWriter
  private var comparison: CorpusComparison { writer.comparison }
  /// The outlets, or the articles where none is named, in the order of their first reports.
  private let sources: [String]

  init(_ story: StoryComparison, _ writer: ComparisonWriter) {
    self.story = story
    self.writer = writer
    var seen: Set<String> = []
    let order = story.firstReports.map(\.article) + story.articles
    sources = order.map(writer.label).filter { seen.insert($0).inserted }
  }

  // MARK: Overview

  var headline: String { writer.title(of: story) }

  var outletCount: Int { Set(story.articles.compactMap { comparison.outlets.ofArticle[$0] }).count }

  var claimsInAll: Int {
    sources.count > 1 ? story.claims.count { $0.outlets.count == sources.count } : 0
  }
  var claimsInSome: Int {
    story.claims.count { $0.outlets.count > 1 && $0.outlets.count < sources.count }
  }
  var claimsInOne: Int { story.claims.count { $0.outlets.count == 1 } }

  var summary: String {
    let kind = outletCount > 0 ? "outlet" : "article"
    var text = writer.count(story.articles.count, "article")
    if outletCount > 0 { text += " of \(writer.count(outletCount, "outlet"))" }
    let dates = story.articles.compactMap { comparison.articles[$0].publicationDate?.value }
      .sorted { $0.nominal < $1.nominal }
    if let first = dates.first.map(ComparisonWriter.day),
      let last = dates.last.map(ComparisonWriter.day)
    {
      text += first == last ? ", \(first)" : ", \(first) to \(last)"
    }
    let sentences = story.claims.reduce(0) { $0 + $1.mentions.count }
    guard sentences > 0 else { return text + "." }
    text +=
      ". \(story.articles.count > 1 ? "Their" : "Its") \(writer.count(sentences, "sentence")) make \(writer.count(story.claims.count, "claim"))"
    guard sources.count > 1 else { return text + "." }
    if sources.count == 2 {
      return text + ": \(claimsInAll) made by both \(kind)s, \(claimsInOne) by one only."
    }
    return text
      + ": \(claimsInAll) made by all \(sources.count) \(kind)s, \(claimsInSome) by some, \(claimsInOne) by one only."
  }

  // MARK: Who was first

  /// The outlet that was certainly first, or `nil`.
  var first: String? {
    guard let first = story.firstReports.first, first.rank == 1,
      !story.firstReports.dropFirst().contains(where: { $0.rank == 1 || $0.rank == nil })
    else { return nil }
    return writer.label(first.article)
  }

  var order: [String] {
    guard story.firstReports.count > 1, story.firstReports.contains(where: { $0.date != nil })
    else { return [] }
    let lines = story.firstReports.prefix(Limit.reports).enumerated().map { place, report in
      "\(writer.label(report.article)): \(when(report, isTop: place == 0))."
    }
    let rest = story.firstReports.count - lines.count
    return rest > 0 ? lines + ["\(rest) more are in first_reports."] : lines
  }

  private func when(_ report: FirstReport, isTop: Bool) -> String {
    guard let date = report.date else { return "no date, so its place is not known" }
    var text = ComparisonWriter.moment(date)
    if date.time == nil { text += ", no hour given" }
    if isTop {
      return text + (first == nil ? "; others may have been as early" : ", first")
    }
    guard let lag = report.lagHours else {
      return text + "; before or after the first, it cannot be told"
    }
    if lag == 0 { return text + ", at the same time" }
    guard let range = report.lagRange, range.upperBound - range.lowerBound > 2 else {
      return text + ", \(ComparisonWriter.hours(lag)) later"
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    return high < 72
      ? text + ", \(Int(low.rounded())) to \(Int(high.rounded())) hours later"
      : text + ", about \(ComparisonWriter.hours(lag)) later"
  }

  // MARK: Claims

  /// The claims of most outlets, those first whose sentences are most alike.
  var shared: [String] {
    let told = story.claims.filter { $0.outlets.count > 1 }.map { claim in
      (claim: claim, best: representative(claim))
    }.filter { isTellable($0.best.mention) && $0.best.likeness >= 0.3 }.sorted {
      let (one, other) = ($0.claim.outlets.count, $1.claim.outlets.count)
      return (other, $1.best.likeness, $0.claim.number) < (one, $0.best.likeness, $1.claim.number)
    }
    return told.prefix(Limit.claims).map { claim, best in
      let copied = claim.mentions.allSatisfy { $0.match == .verbatim } ? "; word for word" : ""
      return "“\(text(best.mention))” (\(claim.outlets.joined(separator: ", "))\(copied))"
    }
  }

  /// The mention whose words the others share most, and the share that they do, in 0...1.
  private func representative(_ claim: Claim) -> (mention: Claim.Mention, likeness: Double) {
    let words = claim.mentions.map { mention in
      Set(text(mention).lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 3 })
    }
    var best = (mention: claim.mentions[0], likeness: -1.0)
    for (place, mention) in claim.mentions.enumerated() {
      var sum = 0.0
      for other in claim.mentions.indices where other != place {
        let shared = words[place].intersection(words[other]).count
        sum += Double(shared) / Double(max(1, min(words[place].count, words[other].count)))
      }
      let likeness = sum / Double(max(1, claim.mentions.count - 1))
      if likeness > best.likeness + 1e-9 { best = (mention, likeness) }
    }
    return best
  }

  /// Of each outlet, in the order of their reports, a claim that only it makes.
  var own: [String] {
    guard sources.count > 1 else { return [] }
    let own = Dictionary(grouping: story.claims.filter { $0.outlets.count == 1 }) { $0.outlets[0] }
    let lines = sources.prefix(Limit.outlets).compactMap { outlet -> String? in
      let claims = own[outlet] ?? []
      let told = claims.filter { !$0.mentions[0].isAgencyCopy && isTellable($0.mentions[0]) }
      // The longest of those that are not too long say most.
      let best = told.enumerated().max {
        let (one, other) = ($0.element.mentions[0].place.count, $1.element.mentions[0].place.count)
        return (one, $1.offset) < (other, $0.offset)
      }
      return best.map {
        "\(outlet) (\(writer.count(claims.count, "claim"))): “\(text($0.element.mentions[0]))”"
      }
    }
    let rest = sources.count - Limit.outlets
    return rest > 0 ? lines + ["The claims of \(rest) more are in claims."] : lines
  }

  private func text(_ mention: Claim.Mention) -> String {
    writer.text(mention.article, mention.place)
  }

  /// Whether a sentence can stand alone: it is whole, of a reader's length, and its quotations are.
  private func isTellable(_ mention: Claim.Mention) -> Bool {
    let text = comparison.articles[mention.article].bodyText(mention.place)
    let quotes = (
      text.count { $0 == "\"" }, text.count { $0 == "“" }, text.count { $0 == "”" }
    )
    let letters = text.drop { !$0.isLetter && !$0.isNumber }
    let isOpened = letters.first.map { $0.isUppercase || $0.isNumber || !$0.isCased } ?? false
    return (40...260).contains(text.utf8.count) && quotes.0 % 2 == 0 && quotes.1 == quotes.2
      && isOpened
  }

  // MARK: Statements

  var numbers: [String] {
    let lines = story.numberConflicts.prefix(Limit.findings).map(writer.disagreement)
    let rest = story.numberConflicts.count - lines.count
    return rest > 0 ? lines + ["\(rest) more are in numbers."] : lines
  }

  var rewordings: [String] {
    story.quotes.compactMap { quote in
      guard let echo = quote.echoes.first(where: { !$0.isSameWords && $0.article > quote.article }),
        writer.label(quote.article) != writer.label(echo.article)
      else { return nil }
      return """
        \(quote.speaker ?? "Somebody"), in \(writer.label(quote.article)): “\(writer.quotation(quote.article, quote.place))”; in \
        \(writer.label(echo.article)): “\(writer.quotation(echo.article, echo.place))”
        """
    }
  }

  /// Who is quoted most, and by whom; then who quotes whom alone.
  var speakers: [String] {
    let named = story.quotes.filter { $0.speaker != nil }
    // Full names, titles and surnames have the last word in common.
    let bySpeaker = Dictionary(grouping: named) { quote in
      String(quote.speaker?.split(separator: " ").last ?? "")
    }
    let ranked = bySpeaker.sorted {
      $0.value.count != $1.value.count
        ? $0.value.count > $1.value.count : $0.key.precedesBytewise($1.key)
    }
    guard !ranked.isEmpty else { return [] }
    let listed = ranked.prefix(Limit.findings).map { _, quotes in
      let names = quotes.compactMap(\.speaker)
      let longest = names.reduce("") { $0.count < $1.count ? $1 : $0 }
      let counts = Dictionary(grouping: quotes) { writer.label($0.article) }.mapValues(\.count)
      let outlets = sources.compactMap { source in counts[source].map { "\(source) \($0)" } }
      return "\(longest) (\(outlets.joined(separator: ", ")))"
    }
    let rest = ranked.count - listed.count
    return [
      """
      Of \(writer.count(story.quotes.count, "quotation")), \(named.count) \(named.count == 1 ? "has" : "have") a speaker: \
      \(listed.joined(separator: "; "))\(rest > 0 ? "; and \(rest) more" : "").
      """
    ]
  }

  // MARK: Copies

  var reuse: [String] {
    let ranked = story.reuse.sorted {
      (max($1.fromShare, $1.toShare), $0.from, $0.to) < (
        max($0.fromShare, $0.toShare), $1.from, $1.to
      )
    }
    let lines = ranked.prefix(Limit.findings).map(writer.copy)
    let rest = ranked.count - lines.count
    return rest > 0 ? lines + ["\(writer.count(rest, "more pair")) are in text_reuse."] : lines
  }

  var agency: [String] {
    let found = story.shares.compactMap { shares in
      comparison.agencyCopy.findings[shares.article].map { (shares, $0) }
    }
    let lines = found.prefix(Limit.findings).map { shares, finding in
      let agency = finding.agency ?? "an agency that is not named"
      let how = finding.rules.map(\.rawValue).joined(separator: ", ")
      return finding.words == 0
        ? "\(writer.label(shares.article)) says that \(agency) contributed; what, no other article shows (\(how))."
        : """
        \(writer.percent(finding.share)) of \(writer.label(shares.article))’s text is \(agency)’s, \
        \(writer.count(shares.agencySentences, "whole sentence")) (\(how)).
        """
    }
    let rest = found.count - lines.count
    return rest > 0 ? lines + ["\(rest) more are in article_shares."] : lines
  }

  var absent: [String] {
    let missing = comparison.blindSpots.filter {
      $0.story == story.story && $0.direction == .omitted
    }.sorted { ($1.outletArticles, $0.outlet) < ($0.outletArticles, $1.outlet) }
    guard !missing.isEmpty else { return [] }
    let listed = missing.prefix(Limit.reports).map { spot in
      let sure = spot.q <= comparison.options.falseDiscoveryRate
      return """
        \(writer.name(spot.outlet)) (\(writer.count(spot.outletArticles, "article")) on other stories\
        \(sure ? "; beyond chance, \(ComparisonWriter.probability("q", spot.q))" : ""))
        """
    }
    let rest = missing.count - listed.count
    return [listed.joined(separator: ", ") + (rest > 0 ? " and \(rest) more outlets" : "") + "."]
  }

  // MARK: Shares

  var shares: Table {
    let copied = story.shares.contains { $0.agencyCopy > 0 }
    let columns: [Table.Column] =
      [
        .init("article", .text), .init("outlet", .text), .init("words", .number),
        .init("verbatim", .number), .init("in substance", .number), .init("own", .number),
      ] + (copied ? [.init("agency", .number)] : [])
    return Table(
      columns: columns,
      rows: story.shares.prefix(Limit.articles).map { shares in
        let cells: [Cell] = [
          .text(
            comparison.articles[shares.article].title?.value
              ?? comparison.articles[shares.article].id),
          Cell(comparison.outlets.name(ofArticle: shares.article)),
          .integer(shares.words), .text(writer.percent(shares.verbatim)),
          .text(writer.percent(shares.shared)), .text(writer.percent(shares.own)),
        ]
        return cells + (copied ? [.text(writer.percent(shares.agencyCopy))] : [])
      })
  }

  var sharesNote: String? {
    let rest = story.shares.count - Limit.articles
    return rest > 0 ? "\(rest) more are in article_shares." : nil
  }
}
