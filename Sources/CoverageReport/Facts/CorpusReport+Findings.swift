internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering
internal import TextReuse

/// What is worth saying of a corpus, in sentences, the first what anyone would ask first.
///
/// A finding is left out where the corpus gives no ground for it.
extension CorpusReport {
  func makeFindings() -> [String] {
    let found: [String?] = [
      contents, leading, breadth, beyondChance, agreement, copying, firsts, length, numbers,
      quotations, themes, wording, longestRun, busiest, agencies, unread,
    ]
    return found.compactMap(\.self)
  }

  /// Stories that two outlets or more report.
  private var shared: [StoryFigures] { leadingStories.filter { $0.outlets.count > 1 } }

  private var contents: String {
    let dates = corpus.articles.compactMap { $0.publicationDate?.value }
    let ends = (
      dates.min { $0.nominal < $1.nominal }, dates.max { $0.nominal < $1.nominal }
    )
    var text = Self.count(corpus.articles.count, "article")
    if !outletFigures.isEmpty { text += " of \(Self.count(outletFigures.count, "outlet"))" }
    if let span = Self.span(ends.0, ends.1) { text += ", published \(span)," }
    let singles = stories.stories.count(where: \.isSingle)
    text += " tell \(Self.count(stories.stories.count, "story", "stories"))"
    if leadingStories.isEmpty { return text + ", each in one article." }
    if singles == 0 { return text + ", each in several articles." }
    return text
      + ": \(leadingStories.count.grouped) in several articles, and \(singles.grouped) in one alone."
  }

  private var leading: String? {
    guard let top = leadingStories.first else { return nil }
    let ties = leadingStories.prefix { $0.articles == top.articles }.count
    if ties > 3 {
      return """
        No story stands out by its number of articles: \(ties.grouped) have \(top.articles), and none has more. By words, most was \
        written on \(quoted(top)): \(top.words.grouped) in \(Self.count(top.articles, "article")).
        """
    }
    var text = "The largest story is \(quoted(top)), with \(Self.count(top.articles, "article"))"
    if !top.outlets.isEmpty { text += " of \(Self.count(top.outlets.count, "outlet"))" }
    if let span = Self.span(top.first, top.last) { text += ", \(span)" }
    let next = leadingStories.dropFirst().prefix(2).map { "\(quoted($0)) (\($0.articles))" }
    return text + (next.isEmpty ? "." : "; next come \(Self.list(next)).")
  }

  private var breadth: String? {
    let outlets = outletFigures.count
    guard outlets > 1, !leadingStories.isEmpty else { return nil }
    let all = leadingStories.filter { $0.outlets.count == outlets }
    let alone = leadingStories.count { $0.outlets.count == 1 }
    let stories = "the \(Self.count(leadingStories.count, "story", "stories")) of several articles"
    var text =
      "\(outlets == 2 ? "Both" : "All \(outlets)") outlets report \(all.count.grouped) of \(stories)"
    if alone > 0 { text += "; one outlet alone reports \(alone.grouped)" }
    return ([text + "."] + gaps(among: outlets)).joined(separator: " ")
  }

  /// The stories that all outlets but one report. An article of that one that stands near the story may be about it, so then
  /// nothing is said to be missing.
  private func gaps(among outlets: Int) -> [String] {
    let all = leadingStories.filter { $0.outlets.count == outlets - 1 && outlets > 2 }
      .compactMap { figures in
        outletFigures.first { !figures.outlets.contains($0.outlet) }.map { missing in
          (
            story: figures, outlet: missing.outlet,
            near: nearestArticle(of: missing.outlet, to: figures)
          )
        }
      }
    let missed = Dictionary(grouping: all.filter { $0.near == nil }, by: \.outlet)
    var told = missed.keys.sorted().prefix(3).map { outlet in
      let stories = missed[outlet, default: []].map { quoted($0.story) }
      let rest = stories.count > 3 ? ["\(stories.count - 2) more"] : []
      let named = stories.prefix(rest.isEmpty ? 3 : 2) + rest
      return "\(outletName(outlet)) alone has nothing on \(Self.list(Array(named)))."
    }
    if let close = all.first(where: { $0.near != nil }), let near = close.near {
      let more = all.count { $0.near != nil } - 1
      told.append(
        """
        On \(quoted(close.story)), \(outletName(close.outlet)) has only what may be a report of it, \(quotedTitle(near))\
        \(more > 0 ? "; so it is with \(more) more." : ".")
        """)
    }
    return told
  }

  private var beyondChance: String? {
    let rate = comparison.options.falseDiscoveryRate
    let figures = Dictionary(
      leadingStories.map { (stories.stories[$0.story].id, $0) }, uniquingKeysWith: { one, _ in one }
    )
    let spots = comparison.blindSpots.filter { $0.q <= rate && $0.direction == .omitted }
    guard let spot = spots.first, let story = figures[spot.story] else { return nil }
    let more = spots.count > 1 ? " There are \(spots.count - 1) more such gaps." : ""
    return """
      Beyond chance, \(outletName(spot.outlet)) has nothing on \(quoted(story)), where its \
      \(Self.count(spot.outletArticles, "article")) would lead to expect \(Self.decimals(spot.expected, 1)).\(more)
      """
  }

  private var agreement: String? {
    let claims = shared.reduce(0) { $0 + $1.claims }
    let several = shared.reduce(0) { $0 + $1.sharedClaims }
    guard claims >= 10 else { return nil }
    var text = """
      Outlets that report the same story share \(several == 0 ? "none" : "\(several.grouped) (\(Self.percent(Double(several) / Double(claims))))") \
      of their \(claims.grouped) claims; the others are made by one of them alone
      """
    let rated = shared.filter { $0.claims >= 12 }
    let most = rated.reduce(nil as StoryFigures?) {
      ($0?.agreement ?? 0) < ($1.agreement ?? 0) ? $1 : $0
    }
    if let most, rated.count > 1, let share = most.agreement {
      text += ". They agree most on \(quoted(most)), where the share is \(Self.percent(share))"
    }
    return text + "."
  }

  private var copying: String? {
    let copies = shared.compactMap(\.copied).sorted {
      ($1.share, $0.article) < ($0.share, $1.article)
    }
    guard let most = copies.first, most.share >= 0.1 else { return nil }
    let many = copies.count { $0.share >= 0.1 }
    return """
      The closest copy between outlets: \(Self.percent(most.share)) of the words of \(quotedTitle(most.article)) \
      (\(source(most.article))) stand in the same order in \(quotedTitle(most.source)) (\(source(most.source))). On \
      \(Self.said(many, "story", "stories")) two outlets share a tenth of an article or more.
      """
  }

  private var firsts: String? {
    let pairs = comparison.leadLag.filter(\.includesAgencyCopy)
    let rate = comparison.options.falseDiscoveryRate
    let known = pairs.filter { $0.leads + $0.follows > 0 }
    guard let widest = known.first else { return nil }
    let behind = widest.follows == 0 ? "none" : widest.follows.grouped
    let told = """
      \(outletName(widest.leader)) was ahead of \(outletName(widest.follower)) on \(Self.said(widest.leads, "story", "stories")) and \
      behind on \(behind)\(widest.unknown > 0 ? "; on \(widest.unknown.grouped) the dates do not tell" : "")
      """
    let chance = "q = \(Self.decimals(widest.q, 3))"
    guard widest.q <= rate, widest.leads > widest.follows else {
      guard widest.leads + widest.follows >= 5 else { return nil }
      return
        "No outlet reports ahead of another beyond chance. The nearest to it: \(told) (\(chance))."
    }
    let median = widest.lagHours.map { ", at the median by \(Self.lag($0.value))" } ?? ""
    let others =
      pairs.count { $0.q <= rate && $0.leader == widest.leader && $0.leads > $0.follows } - 1
    let also =
      others > 0 ? " It also leads \(Self.said(others, "other outlet")) beyond chance." : ""
    return "\(told)\(median), which is beyond chance (\(chance)).\(also)"
  }

  private var length: String? {
    let ranked = outletFigures.filter { $0.articles >= 3 }.sorted {
      ($1.medianWords, $0.outlet) < ($0.medianWords, $1.outlet)
    }
    guard let longest = ranked.first, let shortest = ranked.last, ranked.count > 1,
      longest.medianWords > shortest.medianWords
    else { return nil }
    return """
      \(outletName(longest.outlet)) writes longest, \(longest.medianWords.grouped) words an article at the median; \
      \(outletName(shortest.outlet)) writes shortest, \(shortest.medianWords.grouped).
      """
  }

  private var numbers: String? {
    let found = leadingStories.flatMap { figures in
      comparison.stories[figures.comparison].numberConflicts.map { (figures, $0) }
    }
    guard let (story, first) = found.first else { return nil }
    return """
      Outlets give different figures for the same thing \(found.count == 1 ? "once" : "\(found.count.grouped) times"): on \
      \(quoted(story)), \(source(first.first.article)) has \(first.first.text) and \(source(first.second.article)) \
      \(first.second.text) (\(first.unit)).
      """
  }

  private var quotations: String? {
    let quotes = comparison.stories.flatMap(\.quotes)
    guard quotes.count >= 10 else { return nil }
    // A speaker goes by full name, title or surname; the last word is what these have in common.
    var uses: [String: Int] = [:]
    for quote in quotes {
      guard let name = quote.speaker?.split(separator: " ").last else { continue }
      uses[String(name), default: 0] += 1
    }
    let ranked = uses.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.precedesBytewise($1.key)
    }
    let attributed = quotes.count { $0.speaker != nil }
    let reworded = quotes.count { quote in
      quote.echoes.contains { !$0.isSameWords && $0.article > quote.article }
    }
    var text = "Of \(quotes.count.grouped) quotations, \(attributed.grouped) have a named speaker"
    let names = ranked.prefix(3).map { "\($0.key) (\($0.value.grouped))" }
    if !names.isEmpty { text += "; quoted most are \(Self.list(names))" }
    if reworded > 0 {
      text +=
        ". \(Self.said(reworded, "remark").capitalizedFirst) \(reworded == 1 ? "is" : "are") worded differently from one article to another"
    }
    return text + "."
  }

  private var themes: String? {
    guard topics.topics.count > 1 else { return nil }
    let named = topics.topics.prefix(3).map {
      "\($0.terms.prefix(3).map(\.surface).joined(separator: "–")) (\(Self.percent($0.share)))"
    }
    let which = topics.topics.count > 3 ? "the largest are" : "they are"
    return """
      The articles fall into \(topics.topics.count.grouped) topics; \(which), by their terms and their part of all articles, \
      \(Self.list(named)).
      """
  }

  private var wording: String? {
    let told = outletFigures.prefix(3).compactMap { figures -> String? in
      let terms = comparison.slantedTerms.filter {
        $0.outlet == figures.outlet && $0.logOdds.value > 0
          && $0.q <= comparison.options.falseDiscoveryRate
      }.prefix(3)
      guard !terms.isEmpty else { return nil }
      let words = terms.map { term in
        let rates = [
          term.target / term.targetTotal, term.reference / term.referenceTotal,
        ].map { Self.decimals($0 * 10_000, 0) }
        return "“\(comparison.terms.surfaces[term.term])” (\(rates[0]) against \(rates[1]))"
      }
      return "\(outletName(figures.outlet)) \(Self.list(words))"
    }
    guard !told.isEmpty else { return nil }
    return """
      Words that one outlet uses more than the others on the same stories, beyond chance, with the uses in 10,000 words: \
      \(told.joined(separator: "; ")).
      """
  }

  private var longestRun: String? {
    let ranked = leadingStories.filter { $0.days != nil }.sorted {
      ($1.days ?? 0, $0.story) < ($0.days ?? 0, $1.story)
    }
    guard let longest = ranked.first, let days = longest.days, days > 2,
      days > ranked[safe: 1]?.days ?? 0
    else { return nil }
    return "The story that ran longest is \(quoted(longest)), over \(Self.count(days, "day"))."
  }

  /// The day, month or year with most articles, whichever suits the span.
  private var busiest: String? {
    let dates = corpus.articles.compactMap { $0.publicationDate?.value }
    guard dates.count >= 10, let first = dates.map(\.dayNumber).min(),
      let last = dates.map(\.dayNumber).max(), last > first
    else { return nil }
    let unit = last - first > 1_100 ? "year" : last - first > 120 ? "month" : "day"
    var counts: [Int: (count: Int, date: PublicationDate)] = [:]
    for date in dates {
      let key =
        unit == "year" ? date.year : unit == "month" ? date.year * 12 + date.month : date.dayNumber
      counts[key] = ((counts[key]?.count ?? 0) + 1, date)
    }
    let ranked = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let top = ranked.first, top.value.count > ranked[safe: 1]?.value.count ?? 0 else {
      return nil
    }
    let name =
      unit == "year"
      ? String(top.value.date.year)
      : unit == "month" ? DateText.monthAndYear(top.value.date) : DateText.day(top.value.date)
    return "The busiest \(unit) is \(name), with \(Self.count(top.value.count, "article"))."
  }

  private var agencies: String? {
    let found = comparison.agencyCopy.findings.compactMap(\.self).filter {
      $0.share >= comparison.options.agencyCopyShare
    }
    guard !found.isEmpty else { return nil }
    let names = Set(found.compactMap(\.agency)).sorted { $0.precedesBytewise($1) }
    let whose = names.isEmpty ? "a news agency" : Self.list(names)
    return """
      \(Self.said(found.count, "article").capitalizedFirst) \(found.count == 1 ? "is" : "are") mostly copy of \(whose).
      """
  }

  private var unread: String? {
    let failed = problems.filter { $0.severity == .failed }
    guard let first = failed.first else { return nil }
    let rest = failed.count > 1 ? ", and \(failed.count - 1) more" : ""
    return
      "\(Self.said(failed.count, "input").capitalizedFirst) could not be read: \(first)\(rest)."
  }
}
