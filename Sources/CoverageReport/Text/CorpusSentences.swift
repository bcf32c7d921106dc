internal import CoverageComparison
internal import NewsCorpus
internal import TextReuse

/// What holds over a whole comparison, in sentences.
struct CorpusSentences {
  let facts: CoverageFacts
  private var comparison: CorpusComparison { facts.comparison }

  private enum Limit {
    static let pairs = 6
    static let storiesOfOutlet = 4
    static let terms = 5
    static let articlesOfAgency = 6
  }

  // MARK: Who was first

  /// How often each outlet was first, and whom it was ahead of beyond chance.
  var leaders: [String] { firsts + leads }

  private var firsts: [String] {
    let shared = facts.shared
    let certain = shared.compactMap { facts.compared($0).certainFirst?.outlet }
    guard !certain.isEmpty else {
      return shared.isEmpty || comparison.limitations.contains(.noDates)
        ? [] : ["The dates do not tell who was first on any story."]
    }
    let counts = Dictionary(grouping: certain, by: \.self).mapValues(\.count).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    let listed = counts.prefix(Limit.pairs).map {
      "\(facts.outletName($0.key)) on \(Wording.number($0.value))"
    }
    return [
      """
      Of \(Wording.count(shared.count, .story)) in several outlets the dates tell who was first on \
      \(Wording.number(certain.count)): \(Wording.list(listed)).
      """
    ]
  }

  private var leads: [String] {
    let beyond = facts.leads.filter {
      $0.q <= facts.rate && $0.leads > $0.follows && Double($0.leads) > $0.expectedLeads
    }
    guard !beyond.isEmpty else {
      return comparison.leadLag.contains { $0.leads + $0.follows > 0 }
        ? [LeadingOutlet.nothing] : []
    }
    let own = comparison.leadLag.filter { !$0.includesAgencyCopy }
    let byLeader = Dictionary(grouping: beyond, by: \.leader)
    let order = byLeader.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return order.prefix(Limit.pairs).map { leader, pairs in
      let listed = pairs.map { pair in
        let lag = pair.lagHours.map { ", by \(Wording.duration(hours: $0.value)) at the median" }
        let meetings = Wording.count(pair.leads + pair.follows, .story)
        return """
          \(facts.outletName(pair.follower)) (on \(Wording.number(pair.leads)) of \(meetings)\(lag ?? ""))
          """
      }
      return """
        \(facts.outletName(leader)) was ahead of \(Wording.list(listed, limit: Limit.pairs)), which is beyond chance \
        (\(Wording.probability("q", pairs.map(\.q).max() ?? 1)) at most\(agencyNote(pairs, own))).
        """
    }
  }

  private func agencyNote(_ pairs: [LeadLag], _ own: [LeadLag]) -> String {
    guard !own.isEmpty else { return "" }
    let standing = pairs.count { pair in
      own.contains {
        $0.leader == pair.leader && $0.follower == pair.follower && $0.q <= facts.rate
      }
    }
    return switch standing {
    case pairs.count: "; also without agency copy"
    case 0: "; not so without agency copy"
    default: "; without agency copy of \(Wording.number(standing)) of them"
    }
  }

  // MARK: Blind spots

  var significantGaps: [String] { SignificantGap.all(facts).map(\.sentence) }

  /// Each outlet's gaps that may be chance, those with most gaps first.
  var gaps: [String] {
    let omitted = comparison.blindSpots.filter { $0.direction == .omitted && $0.q > facts.rate }
    let byOutlet = Dictionary(grouping: omitted, by: \.outlet)
    let order = byOutlet.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    return order.map { outlet, spots in
      let largest = spots.sorted { ($1.storyArticles, $0.story) < ($0.storyArticles, $1.story) }
      let named = largest.map { "\(facts.name(ofStory: $0.story)) (\($0.extent))" }
      return """
        \(facts.outletName(outlet)) (\(Wording.count(spots[0].outletArticles, .article))) has nothing on \
        \(Wording.number(spots.count)) of \(Wording.count(facts.shared.count, .story)): \
        \(Wording.list(named, limit: Limit.storiesOfOutlet)).
        """
    }
  }

  var excesses: [String] {
    comparison.blindSpots.filter { $0.direction == .overCovered }.map { spot in
      """
      \(facts.outletName(spot.outlet)) has \(Wording.number(spot.observed)) of the \
      \(Wording.count(spot.storyArticles, .article)) on \(facts.name(ofStory: spot.story)); of its \
      \(Wording.count(spot.outletArticles, .article)) \(Wording.decimals(spot.expected, 1)) were expected there, so this is \
      beyond chance (\(Wording.probability("q", spot.q))).
      """
    }
  }

  // MARK: Statements

  var numbers: [String] {
    comparison.stories.flatMap { story in
      story.numberConflicts.map {
        "On \(facts.name(ofStory: story.story)): \(facts.disagreement($0))"
      }
    }
  }

  var rewordings: [String] {
    comparison.stories.flatMap { $0.quotes.compactMap(facts.rewording) }
  }

  // MARK: Copies

  /// Text of agencies, by agency.
  var agencies: [String] {
    let found = comparison.agencyCopy.findings.enumerated().compactMap { article, finding in
      finding.flatMap { $0.share >= 0.1 ? (article: article, finding: $0) : nil }
    }
    let byAgency = Dictionary(grouping: found, by: \.finding.agency)
    return byAgency.sorted { $0.key.precedesBytewise($1.key) }.map { agency, articles in
      let largest = articles.sorted {
        ($1.finding.share, $0.article) < ($0.finding.share, $1.article)
      }
      let listed = largest.map {
        """
        \(facts.source($0.article)) on \(facts.storyName(ofArticle: $0.article)) \
        (\(Wording.percent($0.finding.share)) of the text)
        """
      }
      return """
        Copy of \(agency): \(Wording.series(listed, limit: Limit.articlesOfAgency, of: .article)).
        """
    } + commonText
  }

  private var commonText: [String] {
    let found = comparison.agencyCopy.commonText.enumerated().compactMap { article, text in
      text.flatMap { $0.share >= 0.1 ? (article: article, share: $0.share) : nil }
    }.sorted { ($1.share, $0.article) < ($0.share, $1.article) }
    guard !found.isEmpty else { return [] }
    let listed = found.map {
      """
      \(facts.source($0.article)) on \(facts.storyName(ofArticle: $0.article)) (\(Wording.percent($0.share)) of the text)
      """
    }
    return [
      """
      Common text of three outlets or more, source unknown: \
      \(Wording.series(listed, limit: Limit.articlesOfAgency, of: .article)).
      """
    ]
  }

  /// Text that two sources share and that is no agency's, the greatest share first.
  var copies: [String] {
    let reuse = comparison.stories.flatMap(\.reuse).filter {
      facts.source($0.from) != facts.source($0.to)
        && $0.longestOwnWords >= StoryFigures.Copy.leastWords
    }
    return reuse.sorted {
      (max($1.fromShare, $1.toShare), $0.from, $0.to) < (
        max($0.fromShare, $0.toShare), $1.from, $1.to
      )
    }.map { "On \(facts.storyName(ofArticle: $0.from)): \(facts.copy($0))" }
  }

  /// Texts that one source published twice.
  var versions: [String] {
    comparison.stories.flatMap(\.reuse).filter {
      facts.source($0.from) == facts.source($0.to) && $0.relation == .sameText
    }.map(facts.copy)
  }

  // MARK: Words

  /// The words of each outlet that are beyond chance, that with the surest first.
  var words: [String] {
    let outlets = comparison.outlets.names.indices.compactMap { outlet -> (Int, Double)? in
      let first = comparison.slantedTerms.first { $0.outlet == outlet && $0.logOdds.value > 0 }
      return first.flatMap { $0.q <= facts.rate ? (outlet, $0.logOdds.zScore) : nil }
    }
    guard !outlets.isEmpty || comparison.slantedTerms.isEmpty else {
      return ["No word sets an outlet apart from the others beyond chance."]
    }
    return outlets.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { words(ofOutlet: $0.0) }
  }

  private func words(ofOutlet outlet: Int) -> String {
    let told = facts.terms(ofOutlet: outlet).filter { $0.q <= facts.rate }.prefix(Limit.terms)
    let example = told.first?.examples.first.map {
      " For example: \(facts.quotation($0.article, $0.place))"
    }
    return """
      \(facts.outletName(outlet)) more often has \(Wording.list(told.map(\.phrase))), in uses in 10,000 words.\(example ?? "")
      """
  }

  // MARK: Stories

  /// The articles that stand alone.
  ///
  /// - Parameter limit: Those to name.
  func alone(limit: Int) -> String? {
    let single = comparison.stories.filter { $0.articles.count == 1 }.map { story in
      "\(facts.title(story.articles[0])) (\(facts.source(story.articles[0])))"
    }
    return single.isEmpty ? nil : "In a single article: \(Wording.list(single, limit: limit))."
  }
}
