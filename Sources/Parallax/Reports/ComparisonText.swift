public import CoverageComparison
internal import NewsCorpus
public import Reporting

extension ReportText {
  /// Adds a comparison in plain sentences, with the counts: an overview and the largest stories, or one story.
  ///
  /// - Parameters:
  ///   - story: The story to tell of; `nil` tells of the whole corpus first and then of its largest stories.
  ///   - storyLimit: The most stories that are told of.
  public mutating func add(
    _ comparison: CorpusComparison, story: String? = nil, storyLimit: Int = 10
  ) {
    let writer = ComparisonWriter(comparison)
    let told = comparison.stories.filter {
      story == nil ? $0.articles.count > 1 : $0.story == story
    }
    if comparison.stories.count > 1, story == nil {
      add(heading: "Coverage compared")
      add(paragraph: writer.overview)
    }
    for limitation in comparison.limitations {
      add(paragraph: ComparisonWriter.sentence(limitation))
    }
    if comparison.stories.count > 1, story == nil { addFindings(writer) }
    let shown = told.isEmpty && comparison.stories.count == 1 ? comparison.stories : told
    for story in shown.prefix(storyLimit) { add(story, writer) }
    if shown.count > storyLimit {
      add(paragraph: "\(shown.count - storyLimit) smaller stories are in the tables.")
    }
  }

  private mutating func addFindings(_ writer: ComparisonWriter) {
    for (heading, lines) in [
      ("Who reports first", writer.leaders), ("Not covered", writer.omissions),
      ("Covered more than expected", writer.excesses),
      ("Words that set outlets apart", writer.wording),
    ] where !lines.isEmpty {
      add(heading: heading, level: 2)
      add(list: lines)
    }
  }

  private mutating func add(_ story: StoryComparison, _ writer: ComparisonWriter) {
    add(heading: writer.headline(story), level: 2)
    add(paragraph: writer.summary(story))
    for (heading, lines) in [
      ("Who was first", writer.order(story)), ("Said by several", writer.shared(story)),
      ("Said by one outlet only", writer.own(story)),
      ("Numbers that disagree", writer.numbers(story)),
      ("One remark, two wordings", writer.rewordings(story)), ("Copied text", writer.reuse(story)),
      ("Agency copy", writer.agency(story)), ("Nothing on it", writer.absent(story)),
    ] where !lines.isEmpty {
      add(heading: heading, level: 3)
      add(list: lines)
    }
    guard story.articles.count > 1 else { return }
    add(heading: "How much of each text is in others", level: 3)
    add(table: writer.shares(story))
  }
}

/// Puts the findings of a comparison into sentences.
struct ComparisonWriter {
  let comparison: CorpusComparison

  init(_ comparison: CorpusComparison) { self.comparison = comparison }

  // MARK: The corpus

  var overview: String {
    let shared = comparison.stories.filter { $0.articles.count > 1 }
    let covered = Dictionary(grouping: comparison.coverage, by: \.story)
    let several = covered.values.count { $0.count > 1 }
    return """
      \(count(comparison.articles.count, "article")) of \(count(comparison.outlets.names.count, "outlet")) tell \
      \(count(comparison.stories.count, "story", "stories")), of which \(shared.count) have two articles or more and \(several) two \
      outlets or more.
      """
  }

  /// The pairs of outlets of which one leads beyond chance.
  var leaders: [String] {
    let rate = comparison.options.falseDiscoveryRate
    let own = comparison.leadLag.filter { !$0.includesAgencyCopy }
    return comparison.leadLag.filter {
      $0.q <= rate && $0.leads > $0.follows && $0.includesAgencyCopy
    }
    .prefix(12).map { pair in
      let lag = pair.lagHours.map { ", \(hours($0.value)) ahead at the median" } ?? ""
      let same = own.first { $0.leader == pair.leader && $0.follower == pair.follower }
      let agency =
        own.isEmpty
        ? "" : (same?.q ?? 1) <= rate ? "; also without agency copy" : "; not without agency copy"
      return """
        \(name(pair.leader)) was ahead of \(name(pair.follower)) in \(pair.leads) of \
        \(pair.leads + pair.follows) stories whose order is known\(lag) (q = \(decimals(pair.q, 3))\(agency)).
        """
    }
  }

  /// What is beyond chance, and a few of the others.
  var omissions: [String] {
    let omitted = comparison.blindSpots.filter { $0.direction == .omitted }
    let rate = comparison.options.falseDiscoveryRate
    let chosen =
      omitted.filter { $0.q <= rate }.prefix(12) + omitted.filter { $0.q > rate }.prefix(5)
    let lines = chosen.map { spot in
      """
      \(name(spot.outlet)) (\(count(spot.outletArticles, "article"))) has nothing on \
      \(title(ofStory: spot.story)), which has \(count(spot.storyArticles, "article")) of \
      \(count(spot.coveringOutlets, "outlet")); \(decimals(spot.expected, 1)) were expected \
      (\(spot.q <= rate ? "significant" : "may be chance"), q = \(decimals(spot.q, 3))).
      """
    }
    let rest = omitted.count - lines.count
    return rest > 0 ? lines + ["\(rest) more, each by its p, are in blind_spots."] : lines
  }

  var excesses: [String] {
    comparison.blindSpots.filter { $0.direction == .overCovered }.prefix(6).map { spot in
      """
      \(name(spot.outlet)) has \(count(spot.observed, "article")) on \(title(ofStory: spot.story)); \
      \(decimals(spot.expected, 1)) were expected (q = \(decimals(spot.q, 3))).
      """
    }
  }

  var wording: [String] {
    comparison.outlets.names.indices.compactMap { outlet in
      let terms = comparison.slantedTerms.filter { $0.outlet == outlet && $0.logOdds.value > 0 }
        .prefix(8)
      guard !terms.isEmpty else { return nil }
      let listed = terms.map { term in
        """
        \(comparison.terms.surfaces[term.term]) (\(decimals(term.target / term.targetTotal * 10_000, 0)) against \
        \(decimals(term.reference / term.referenceTotal * 10_000, 0)) in 10,000 words, z = \(decimals(term.logOdds.zScore, 1)))
        """
      }
      return "\(name(outlet)), on the same stories as others: \(listed.joined(separator: "; "))."
    }
  }

  // MARK: A story

  func headline(_ story: StoryComparison) -> String { title(ofStory: story.story) }

  func summary(_ story: StoryComparison) -> String {
    let sentences = story.claims.reduce(0) { $0 + $1.mentions.count }
    let outlets = Set(story.articles.map(label)).count
    let all = story.claims.count { $0.outlets.count == outlets && outlets > 1 }
    let some = story.claims.count { $0.outlets.count > 1 && $0.outlets.count < outlets }
    let one = story.claims.count { $0.outlets.count == 1 }
    let sources = Set(story.articles.compactMap { comparison.outlets.ofArticle[$0] }).count
    var text = count(story.articles.count, "article")
    if sources > 0 { text += " of \(count(sources, "outlet"))" }
    text += ". Their \(count(sentences, "sentence")) make \(count(story.claims.count, "claim"))"
    guard outlets > 1 else { return text + "." }
    return text + ": \(all) in all, \(some) in some, \(one) in one only."
  }

  func order(_ story: StoryComparison) -> [String] {
    guard story.firstReports.count > 1 else { return [] }
    return story.firstReports.prefix(12).map { report in
      let outlet = label(report.article)
      guard let date = report.date else { return "\(outlet): no date, so its place is not known." }
      guard let lag = report.lagHours else {
        return
          "\(outlet), \(date): too coarse a date to say whether it was before or after the first."
      }
      let place = lag == 0 && report.rank == 1 ? "first" : "\(hours(lag)) after the first"
      return
        "\(outlet), \(date): \(place)\(report.isOrderCertain ? "" : "; its order among others is not certain")."
    }
  }

  func shared(_ story: StoryComparison) -> [String] {
    story.claims.filter { $0.outlets.count > 1 }.prefix(6).map { claim in
      "“\(sentence(claim.mentions[0]))” (\(claim.outlets.joined(separator: ", ")))"
    }
  }

  func own(_ story: StoryComparison) -> [String] {
    guard Set(story.articles.map(label)).count > 1 else { return [] }
    let own = Dictionary(grouping: story.claims.filter { $0.outlets.count == 1 }) { $0.outlets[0] }
    return own.keys.sorted { $0.precedesBytewise($1) }.prefix(8).compactMap { outlet in
      // The longest says most.
      let claims = (own[outlet] ?? []).enumerated().sorted {
        let (one, other) = ($0.element.mentions[0].place.count, $1.element.mentions[0].place.count)
        return (other, $0.offset) < (one, $1.offset)
      }
      return claims.first.map { first in
        "\(outlet) (\(count(claims.count, "claim"))): “\(sentence(first.element.mentions[0]))”"
      }
    }
  }

  func numbers(_ story: StoryComparison) -> [String] {
    story.numberConflicts.map {
      """
      \(label($0.first.article)) says \($0.first.text), \(label($0.second.article)) \($0.second.text) (\($0.unit)): \
      “\(comparison.articles[$0.first.article].bodyText($0.first.place))”
      """
    }
  }

  func rewordings(_ story: StoryComparison) -> [String] {
    story.quotes.compactMap { quote in
      guard let echo = quote.echoes.first(where: { !$0.isSameWords && $0.article > quote.article })
      else { return nil }
      let (one, other) = (
        comparison.articles[quote.article].bodyText(quote.place),
        comparison.articles[echo.article].bodyText(echo.place)
      )
      return """
        \(quote.speaker ?? "Somebody") in \(label(quote.article)): “\(one)”; in \(label(echo.article)): “\(other)”
        """
    }
  }

  func reuse(_ story: StoryComparison) -> [String] {
    story.reuse.sorted { max($1.fromShare, $1.toShare) < max($0.fromShare, $0.toShare) }.prefix(8)
      .map { reuse in
        let (from, to) = (label(reuse.from), label(reuse.to))
        let shares = "\(percent(reuse.toShare)) of \(to), \(percent(reuse.fromShare)) of \(from)"
        let who =
          switch reuse.direction {
          case .time: "\(to) came after \(from)"
          case .containment: "\(from) has more of its own"
          case .unknown: "who took from whom is not known"
          }
        return """
          \(from) and \(to) share text (\(reuse.relation.rawValue)): \(shares), at most \
          \(count(reuse.longest?.wordCount ?? 0, "word")) in one piece; \(who).
          """
      }
  }

  func agency(_ story: StoryComparison) -> [String] {
    story.shares.compactMap { shares in
      guard let finding = comparison.agencyCopy.findings[shares.article] else { return nil }
      return """
        \(label(shares.article)): \(percent(finding.share)) of the text\(finding.agency.map { " is \($0)’s" } ?? " is an agency’s") \
        (\(finding.rules.map(\.rawValue).joined(separator: ", "))).
        """
    }
  }

  func absent(_ story: StoryComparison) -> [String] {
    comparison.blindSpots.filter { $0.story == story.story && $0.direction == .omitted }.map {
      "\(name($0.outlet)), which has \(count($0.outletArticles, "article")) on other stories here."
    }
  }

  func shares(_ story: StoryComparison) -> Table {
    Table(
      columns: [
        .init("article", .identifier), .init("outlet", .text), .init("words", .number),
        .init("verbatim", .number), .init("in substance", .number), .init("own", .number),
      ],
      rows: story.shares.prefix(20).map {
        [
          .text(comparison.articles[$0.article].id),
          Cell(comparison.outlets.name(ofArticle: $0.article)),
          .integer($0.words), .text(percent($0.verbatim)), .text(percent($0.shared)),
          .text(percent($0.own)),
        ]
      })
  }

  // MARK: What cannot be said

  static func sentence(_ limitation: CorpusComparison.Limitation) -> String {
    switch limitation {
    case .oneArticle: "There is one article, so there is nothing to compare it with."
    case .oneOutlet:
      "All articles are of one outlet, so outlets cannot be compared; its articles are."
    case .noOutlets: "No article names its outlet, so articles are compared instead of outlets."
    case .articlesWithoutOutlet(let count):
      "\(count) articles name no outlet and are left out where outlets are compared."
    case .noDates: "No article has a date, so nothing can be said of who was first."
    case .articlesWithoutDate(let count):
      "\(count) articles have no date; their place in time is not known."
    case .noSignificantBlindSpot:
      "No omission or excess is beyond chance at the stated rate: outlets with few articles leave most stories out."
    case .noSharedStory:
      "No story is told by two outlets, so words cannot be compared on the same stories."
    }
  }

  // MARK: Words

  private func name(_ outlet: Int) -> String { comparison.outlets.names[outlet] }

  /// The outlet of an article, or else its id.
  private func label(_ article: Int) -> String {
    comparison.outlets.name(ofArticle: article) ?? comparison.articles[article].id
  }

  /// The title of the story's first dated article, quoted, or its id.
  private func title(ofStory story: String) -> String {
    guard let found = comparison.stories.first(where: { $0.story == story }),
      let first = found.firstReports.first,
      let title = comparison.articles[first.article].title?.value, !title.isEmpty
    else { return story }
    return "“\(title)”"
  }

  private func sentence(_ mention: Claim.Mention) -> String {
    comparison.articles[mention.article].bodyText(mention.place)
  }

  private func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  private func percent(_ share: Double) -> String { decimals(100 * share, 0) + " %" }

  private func hours(_ hours: Double) -> String {
    abs(hours) < 2
      ? "\(decimals(hours * 60, 0)) minutes"
      : abs(hours) < 72
        ? "\(decimals(hours, 1)) hours" : "\(decimals(hours / 24, 1)) days"
  }

  private func decimals(_ number: Double, _ places: Int) -> String {
    number.fixed(decimals: places) ?? "–"
  }
}
