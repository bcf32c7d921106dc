internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import TextReuse

/// Puts what holds over a whole comparison into sentences.
struct ComparisonWriter {
  private enum Limit {
    static let leaders = 6
    static let outlets = 8
    static let storiesOfOutlet = 4
    static let findings = 6
    static let terms = 5
    static let stories = 20
  }

  let comparison: CorpusComparison
  /// By id.
  private let storiesByID: [String: StoryComparison]
  /// The stories that two outlets or more report, largest first; of articles without outlets, those of two articles or more.
  let shared: [StoryComparison]

  init(_ comparison: CorpusComparison) {
    self.comparison = comparison
    storiesByID = Dictionary(
      comparison.stories.map { ($0.story, $0) }, uniquingKeysWith: { one, _ in one })
    let named = !comparison.outlets.names.isEmpty
    shared = comparison.stories.filter { story in
      let outlets = Set(story.articles.compactMap { comparison.outlets.ofArticle[$0] })
      return named ? outlets.count > 1 : story.articles.count > 1
    }
  }

  func story(withID id: String) -> StoryComparison? { storiesByID[id] }

  private var rate: Double { comparison.options.falseDiscoveryRate }

  // MARK: Overview

  var overview: String {
    let several = comparison.stories.count { $0.articles.count > 1 }
    let single = comparison.stories.count - several
    var text = count(comparison.articles.count, "article")
    if !comparison.outlets.names.isEmpty {
      text += " of \(count(comparison.outlets.names.count, "outlet"))"
    }
    text += " tell \(count(comparison.stories.count, "story", "stories")): "
    let parts = [
      shared.isEmpty ? nil : "\(shared.count) in several outlets",
      several > shared.count ? "\(several - shared.count) in several articles of one outlet" : nil,
      single > 0 ? "\(single) in a single article" : nil,
    ]
    text += parts.compactMap(\.self).joined(separator: ", ") + "."
    let claims = shared.flatMap(\.claims)
    if !claims.isEmpty {
      let common = claims.count { $0.outlets.count > 1 }
      text += """
         On what several report, \(common) of \(count(claims.count, "claim")) \(common == 1 ? "is" : "are") made by more than one outlet.
        """
    }
    return text
  }

  // MARK: Who was first

  /// How often each outlet was first, and whom it was ahead of beyond chance.
  var leaders: [String] { firsts + leads }

  private var firsts: [String] {
    let certain = shared.compactMap { story in
      story.firstReports.first.flatMap { first in
        first.rank == 1
          && !story.firstReports.dropFirst().contains { $0.rank == 1 || $0.rank == nil }
          ? first.outlet : nil
      }
    }
    guard !certain.isEmpty else {
      return shared.isEmpty || comparison.limitations.contains(.noDates)
        ? [] : ["The dates do not tell who was first on any story."]
    }
    let counts = Dictionary(grouping: certain, by: \.self).mapValues(\.count).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    let listed = counts.prefix(Limit.leaders).map { "\(name($0.key)) on \($0.value)" }
    return [
      """
      Of \(count(shared.count, "story", "stories")) in several outlets the dates tell who was first on \(certain.count): \
      \(listed.joined(separator: ", ")).
      """
    ]
  }

  private var leads: [String] {
    let beyond = comparison.leadLag.filter {
      $0.includesAgencyCopy && $0.q <= rate && $0.leads > $0.follows
        && Double($0.leads) > $0.expectedLeads
    }
    guard !beyond.isEmpty else {
      return comparison.leadLag.contains { $0.leads + $0.follows > 0 }
        ? ["No outlet is ahead of another more often than chance explains."] : []
    }
    let own = comparison.leadLag.filter { !$0.includesAgencyCopy }
    let byLeader = Dictionary(grouping: beyond, by: \.leader)
    let order = byLeader.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return order.prefix(Limit.leaders).map { leader, pairs in
      let listed = pairs.prefix(Limit.leaders).map { pair in
        let lag = pair.lagHours.map { ", \(Self.hours($0.value)) at the median" } ?? ""
        return
          "\(name(pair.follower)) (\(pair.leads) of \(pair.leads + pair.follows) stories\(lag))"
      }
      let more = pairs.count > Limit.leaders ? " and \(pairs.count - Limit.leaders) more" : ""
      let greatest = pairs.map(\.q).max() ?? 1
      return """
        \(name(leader)) is ahead of \(listed.joined(separator: ", "))\(more), more often than chance explains \
        (\(Self.probability("q", greatest)) at most\(agencyNote(pairs, own))).
        """
    }
  }

  private func agencyNote(_ pairs: [LeadLag], _ own: [LeadLag]) -> String {
    guard !own.isEmpty else { return "" }
    let standing = pairs.count { pair in
      own.contains {
        $0.leader == pair.leader && $0.follower == pair.follower && $0.q <= rate
      }
    }
    return standing == pairs.count
      ? "; also without agency copy"
      : standing == 0
        ? "; not so without agency copy" : "; without agency copy of \(standing) of them"
  }

  // MARK: Blind spots

  /// What is beyond chance, then each outlet's gaps, with both counts.
  var omissions: [String] {
    let omitted = comparison.blindSpots.filter { $0.direction == .omitted }
    let significant = omitted.filter { $0.q <= rate }.prefix(Limit.findings).map { spot in
      """
      \(name(spot.outlet)) has nothing on \(place(spot)); \(decimals(spot.expected, 1)) of its \
      \(count(spot.outletArticles, "article")) were expected there, so this is beyond chance (\(Self.probability("q", spot.q))).
      """
    }
    let byOutlet = Dictionary(grouping: omitted.filter { $0.q > rate }, by: \.outlet)
    let order = byOutlet.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let gaps = order.prefix(Limit.outlets).map { outlet, spots in
      let largest = spots.sorted { ($1.storyArticles, $0.story) < ($0.storyArticles, $1.story) }
      let named = largest.prefix(Limit.storiesOfOutlet).map(place)
      let more =
        spots.count > named.count ? " and \(spots.count - named.count) more" : ""
      return """
        \(name(outlet)) (\(count(spots[0].outletArticles, "article"))) has nothing on \(spots.count) of \
        \(count(shared.count, "story", "stories")): \(named.joined(separator: ", "))\(more).
        """
    }
    let rest = order.count - gaps.count
    return significant + gaps
      + (rest > 0 ? ["\(rest) more outlets have gaps; all of them are in blind_spots."] : [])
  }

  /// `“Title” (5 articles of 4 outlets)`
  private func place(_ spot: BlindSpot) -> String {
    """
    \(title(ofStory: spot.story)) (\(count(spot.storyArticles, "article")) of \(count(spot.coveringOutlets, "outlet")))
    """
  }

  var excesses: [String] {
    comparison.blindSpots.filter { $0.direction == .overCovered }.prefix(Limit.findings).map {
      spot in
      """
      \(name(spot.outlet)) has \(spot.observed) of the \(count(spot.storyArticles, "article")) on \
      \(title(ofStory: spot.story)); of its \(count(spot.outletArticles, "article")) \(decimals(spot.expected, 1)) were expected there \
      (\(Self.probability("q", spot.q))).
      """
    }
  }

  // MARK: Statements

  var numbers: [String] {
    let found = comparison.stories.flatMap { story in story.numberConflicts.map { (story, $0) } }
    let lines = found.prefix(Limit.findings).map { story, conflict in
      "On \(title(ofStory: story.story)): \(disagreement(conflict))"
    }
    return lines
      + (found.count > lines.count ? ["\(found.count - lines.count) more are in numbers."] : [])
  }

  /// `The Ledger gives 402 homes, LBS News 388: “At least …”`
  func disagreement(_ conflict: NumberConflict) -> String {
    let (one, other) = (conflict.first, conflict.second)
    return """
      \(label(one.article)) has \(one.text), \(label(other.article)) \(other.text)\(Self.unit(conflict.unit)): “\(text(one.article, one.place))” against “\(text(other.article, other.place))”
      """
  }

  var rewordings: [String] {
    let all = comparison.stories.flatMap { StoryWriter($0, self).rewordings }
    return all.prefix(4)
      + (all.count > 4 ? ["\(all.count - 4) more are in quotes, under worded_otherwise_in."] : [])
  }

  // MARK: Copies

  var copies: [String] {
    let reuse = comparison.stories.flatMap(\.reuse)
    let between = reuse.filter { label($0.from) != label($0.to) }
    let within = reuse.filter { label($0.from) == label($0.to) && $0.relation == .sameText }
    let largest = between.sorted {
      (max($1.fromShare, $1.toShare), $0.from, $0.to) < (
        max($0.fromShare, $0.toShare), $1.from, $1.to
      )
    }
    var lines = agencies
    let listed = largest.filter { !isAgencyCopy($0.from) && !isAgencyCopy($0.to) }.prefix(4)
    lines += listed.map { "On \(storyTitle(ofArticle: $0.from)): \(copy($0))" }
    lines += within.prefix(3).map { reuse in
      """
      \(label(reuse.to)) published two versions of one text: \(quotedTitle(reuse.from)), then \(quotedTitle(reuse.to)); \
      \(percent(reuse.fromShare)) of the one is in the other.
      """
    }
    let rest = reuse.count - listed.count - min(3, within.count)
    if rest > 0, reuse.count > 4 {
      lines.append("\(count(reuse.count, "pair")) of articles share text; text_reuse has them all.")
    }
    return lines
  }

  private var agencies: [String] {
    let found = comparison.agencyCopy.findings.enumerated().compactMap { article, finding in
      finding.flatMap { $0.share >= 0.1 ? (article: article, finding: $0) : nil }
    }
    let byAgency = Dictionary(grouping: found) { $0.finding.agency ?? "" }
    return byAgency.sorted { $0.key.precedesBytewise($1.key) }.prefix(Limit.findings).map {
      agency, articles in
      let largest = articles.sorted {
        ($1.finding.share, $0.article) < ($0.finding.share, $1.article)
      }
      let listed = largest.prefix(Limit.findings).map {
        "\(label($0.article)) on \(storyTitle(ofArticle: $0.article)) (\(percent($0.finding.share)) of the text)"
      }
      let more = articles.count - listed.count
      return """
        \(agency.isEmpty ? "Text that three outlets or more share, without a credit" : "Copy of \(agency)"): \(listed.joined(separator: "; "))\
        \(more > 0 ? "; and in \(count(more, "more article", "more articles"))" : "").
        """
    }
  }

  private func isAgencyCopy(_ article: Int) -> Bool {
    (comparison.agencyCopy.findings[article]?.share ?? 0) >= 0.2
  }

  /// How much of two texts is the same, and who took it.
  func copy(_ reuse: StoryComparison.Reuse) -> String {
    let (from, to) = distinctLabels(reuse.from, reuse.to)
    let who =
      switch reuse.direction {
      case .time: "\(from) had it first"
      case .containment: "\(from) has more text of its own and may be the source"
      case .unknown: "the dates do not tell who took it from whom"
      }
    return """
      \(percent(reuse.toShare)) of \(to) and \(percent(reuse.fromShare)) of \(from) are the same words, \
      \(count(reuse.longest?.wordCount ?? 0, "word")) in one piece: \(who).
      """
  }

  // MARK: Words

  var wording: [String] {
    let outlets = comparison.outlets.names.indices.compactMap { outlet -> [SlantedTerm]? in
      let terms = comparison.slantedTerms.filter { $0.outlet == outlet && $0.logOdds.value > 0 }
      return terms.isEmpty ? nil : terms
    }
    let ranked = outlets.sorted {
      let (one, other) = ($0[0].logOdds.zScore, $1[0].logOdds.zScore)
      return (other, $0[0].outlet) < (one, $1[0].outlet)
    }
    return ranked.prefix(Limit.outlets).map { terms in
      let sure = terms.filter { $0.q <= rate }
      let told = (sure.isEmpty ? terms : sure).prefix(Limit.terms)
      let listed = told.map { term in
        "“\(comparison.terms.surfaces[term.term])” (\(per10000(term.target, term.targetTotal)) in 10,000 words, the others \(per10000(term.reference, term.referenceTotal)))"
      }
      let doubt = sure.isEmpty ? ", though it may be chance" : ""
      let example =
        told.first?.examples.first.map { " For example: “\(text($0.article, $0.place))”" } ?? ""
      return
        "\(name(terms[0].outlet)) more often has \(listed.joined(separator: ", "))\(doubt).\(example)"
    }
  }

  private func per10000(_ uses: Double, _ words: Double) -> String {
    let rate = uses / words * 10_000
    return rate > 0 && rate < 1 ? "under 1" : decimals(rate, 0)
  }

  // MARK: Tables

  var attention: Table {
    Table(
      columns: [
        .init("outlet", .text), .init("articles", .number), .init("words", .number),
        .init("stories", .number), .init("in title", .number), .init("in lead", .number),
        .init("first", .date), .init("last", .date),
      ],
      rows: comparison.attention.sorted {
        ($1.articles, $0.outlet ?? .max) < ($0.articles, $1.outlet ?? .max)
      }.prefix(Limit.stories).map {
        [
          .text($0.outlet.map(name) ?? "(no outlet named)"), .integer($0.articles),
          .integer($0.words), .integer($0.stories), .integer($0.inTitle), .integer($0.inLead),
          Cell($0.first.map(Self.day)), Cell($0.last.map(Self.day)),
        ]
      })
  }

  var attentionNote: String? {
    comparison.attention.contains { $0.inTitle > 0 }
      ? "In title and in lead: articles that have a key term of their story in the headline, or two in the first two sentences."
      : nil
  }

  var stories: Table {
    // Long ids would break each row into lines.
    let showsIDs = shared.allSatisfy { $0.story.count <= 16 }
    let columns: [Table.Column] = [
      .init("told as", .text), .init("articles", .number), .init("outlets", .number),
      .init("first", .text), .init("in all", .number), .init("in some", .number),
      .init("in one", .number),
    ]
    return Table(
      columns: (showsIDs ? [.init("story", .identifier)] : []) + columns,
      rows: shared.prefix(Limit.stories).map { story in
        let writer = StoryWriter(story, self)
        let cells: [Cell] = [
          .text(writer.headline), .integer(story.articles.count),
          .integer(writer.outletCount), .text(writer.first ?? "–"),
          .integer(writer.claimsInAll), .integer(writer.claimsInSome), .integer(writer.claimsInOne),
        ]
        return (showsIDs ? [.text(story.story)] : []) + cells
      })
  }

  var storiesNote: String {
    let rest = shared.count - Limit.stories
    let more = rest > 0 ? " \(rest) more are in the tables." : ""
    let single = comparison.stories.filter { $0.articles.count == 1 }
    let alone = single.prefix(8).map {
      "\(quotedTitle($0.articles[0])) (\(label($0.articles[0])))"
    }
    let others = single.count > alone.count ? " and \(single.count - alone.count) more" : ""
    let told =
      alone.isEmpty ? "" : " In a single article: \(alone.joined(separator: ", "))\(others)."
    return "The last three columns count claims by the outlets that make them.\(more)\(told)"
  }
}
