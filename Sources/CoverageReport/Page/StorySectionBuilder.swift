internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering
internal import TextAnalysis
internal import TextReuse

/// Lays out stories for a page: from indices into the report to the words that are shown.
package struct StorySectionBuilder {
  private let report: CorpusReport
  private let facts: CoverageFacts
  private let legend: OutletLegend
  /// By outlet, its place among the outlets of the report.
  private let rank: [Int: Int]

  private enum Limit {
    static let articles = 60
    static let reports = 10
    static let columns = 10
    static let claims = 40
    static let ownClaims = 4
    static let remarks = 8
  }

  package init(_ report: CorpusReport) {
    self.report = report
    facts = report.facts
    rank = facts.outletRank
    legend = facts.legend
  }

  package func section(of figures: StoryFigures) -> StorySection {
    let sentences = StorySentences(figures, facts, neighbors: report)
    let keywords = report.story(figures).keywords
    var section = StorySection()
    section.id = figures.id
    section.headline = figures.headline ?? figures.id
    section.summary = sentences.summary
    section.terms = keywords.isEmpty ? nil : keywords
    setArticles(of: sentences.story, in: &section)
    setOrder(of: sentences.story, in: &section)
    setClaims(of: sentences.story, in: &section)
    section.remarks = remarks(sentences)
    return section
  }

  // MARK: Articles

  private func color(_ article: Int) -> Int {
    facts.comparison.outlets.ofArticle[article].flatMap { rank[$0] }
      .map(legend.color(ofOutlet:)) ?? 8
  }

  private func setArticles(of story: StoryComparison, in section: inout StorySection) {
    let shares = Dictionary(
      story.shares.map { ($0.article, $0) }, uniquingKeysWith: { one, _ in one })
    let ordered = facts.inTime(story.articles)
    section.articles = ordered.prefix(Limit.articles).map { index in
      let article = report.corpus.articles[index]
      var row = StorySection.ArticleRow()
      row.outlet = facts.comparison.outlets.name(ofArticle: index) ?? ""
      row.color = color(index)
      row.title = article.title?.value ?? article.id
      row.address = article.url?.value.asWebAddress
      row.date = article.publicationDate.map { Wording.moment($0.value) } ?? "no date"
      row.day = article.publicationDate?.value.description ?? ""
      if let own = shares[index] {
        row.words = Wording.number(own.words)
        row.set(verbatim: own.verbatim, shared: own.shared)
        row.shares = [own.verbatim, own.shared, own.own].map(Wording.percent)
          .joined(separator: " · ")
      }
      return row
    }
    section.articleNote = Wording.rest(
      ordered.count - section.articles.count, inTable: "story_articles")
  }

  private func setOrder(of story: StoryComparison, in section: inout StorySection) {
    let dated = story.firstReports.filter { $0.date != nil }.prefix(Limit.reports)
    let moments = dated.compactMap { $0.date?.nominal }
    guard dated.count > 1, let first = moments.min(), let last = moments.max(), last > first
    else { return }
    let scale = TimeScale(moments, tickCount: 4, words: Wording.tick)
    section.setAxis(scale.ticks, lanes: dated.count)
    section.marks = zip(dated, moments).enumerated().map { lane, entry in
      let (found, moment) = entry
      let source = facts.source(found.article).truncated(toDisplayWidth: 28)
      return StorySection.OrderMark(
        position: scale.position(moment), share: scale.share(moment), lane: lane,
        color: color(found.article),
        label: Wording.line([source, facts.lag(found, place: lane, in: story)]))
    }
    let lines = dated.enumerated().map { place, found in
      "\(facts.source(found.article)): \(facts.arrival(found, place: place, in: story))"
    }
    section.orderNote = "Order of the first reports: \(lines.joined(separator: "; "))"
  }

  // MARK: Claims

  private func setClaims(of story: StoryComparison, in section: inout StorySection) {
    let outlets = columns(of: story)
    guard outlets.count > 1 else { return }
    let passages = sharedPassages(story)
    let shared = story.claims.filter { $0.outlets.count > 1 }
    let shown = shared.prefix(Limit.claims)
    section.outlets = outlets
    section.claims = shown.map { row(of: $0, outlets: outlets, passages: passages) }
    section.claimNote = Wording.rest(shared.count - shown.count, inTable: "claims")
    section.own = outlets.compactMap { own($0, story.claims) }
  }

  /// The outlets of a story, those with most sentences in claims of several first.
  private func columns(of story: StoryComparison) -> [String] {
    var uses: [String: Int] = [:]
    for article in story.articles { uses[facts.source(article), default: 0] += 0 }
    for claim in story.claims where claim.outlets.count > 1 {
      for outlet in claim.outlets { uses[outlet, default: 0] += 1 }
    }
    let ranked = uses.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.precedesBytewise($1.key)
    }
    return ranked.prefix(Limit.columns).map(\.key)
  }

  /// The bytes of each article that stand in another source's article, in increasing order and apart.
  private func sharedPassages(_ story: StoryComparison) -> [Int: [Range<Int>]] {
    var found: [Int: [Range<Int>]] = [:]
    for reuse in story.reuse where facts.source(reuse.from) != facts.source(reuse.to) {
      found[reuse.from, default: []] += reuse.passages.map(\.first)
      found[reuse.to, default: []] += reuse.passages.map(\.second)
    }
    return found.mapValues { ranges in
      var merged: [Range<Int>] = []
      for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
        if let last = merged.last, range.lowerBound <= last.upperBound {
          merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
        } else {
          merged.append(range)
        }
      }
      return merged
    }
  }

  private func row(
    of claim: Claim, outlets: [String], passages: [Int: [Range<Int>]]
  ) -> StorySection.ClaimRow {
    var row = StorySection.ClaimRow()
    row.outletCount = claim.outlets.count
    row.cells = outlets.map { outlet in
      var cell = StorySection.ClaimCell()
      cell.outlet = outlet
      cell.sentences = claim.mentions.filter { facts.source($0.article) == outlet }.prefix(2)
        .map { mention in
          StorySection.Sentence(
            parts(of: mention, passages[mention.article] ?? []),
            isAgencyCopy: mention.isAgencyCopy)
        }
      cell.isEmpty = cell.sentences.isEmpty
      return cell
    }
    return row
  }

  /// A sentence cut where shared passages begin and end.
  private func parts(
    of mention: Claim.Mention, _ passages: [Range<Int>]
  ) -> [StorySection.Sentence.Part] {
    let article = report.corpus.articles[mention.article]
    var parts: [StorySection.Sentence.Part] = []
    var start = mention.place.lowerBound
    func add(_ end: Int, isShared: Bool) {
      guard end > start else { return }
      parts.append(.init(article.bodyText(start..<end), isShared: isShared))
      start = end
    }
    for passage in passages where passage.overlaps(mention.place) {
      let passage = passage.clamped(to: mention.place)
      add(passage.lowerBound, isShared: false)
      add(passage.upperBound, isShared: true)
    }
    add(mention.place.upperBound, isShared: false)
    return parts
  }

  /// The claims that one outlet alone makes, those first whose best match elsewhere is lowest.
  private func own(_ outlet: String, _ claims: [Claim]) -> StorySection.OwnClaims? {
    let found = claims.filter { $0.outlets == [outlet] }
    guard !found.isEmpty else { return nil }
    let told = found.filter { facts.isTellable($0.mentions[0]) && $0.isOfStory }
    let farthest = (told.isEmpty ? found : told).sorted {
      ($0.nearest, $0.number) < ($1.nearest, $1.number)
    }.prefix(Limit.ownClaims).sorted { $0.number < $1.number }
    var own = StorySection.OwnClaims()
    own.outlet = outlet
    own.count = Wording.count(found.count, .claim)
    own.sentences = farthest.map { sentence($0.mentions[0]) }
    return own
  }

  private func sentence(_ mention: Claim.Mention) -> String {
    report.corpus.articles[mention.article].bodyText(mention.place)
  }

  // MARK: Remarks

  private func remarks(_ sentences: StorySentences) -> [StorySection.Remark] {
    let all = [
      ("Figures that disagree", sentences.numbers, "numbers"),
      ("One remark, two wordings", sentences.rewordings, "quotes"),
      ("Copied text", sentences.copies, "text_reuse"),
      ("Agency copy", sentences.agencyCopy, "article_shares"),
      ("Nothing on it", sentences.absent, "blind_spots"),
    ]
    return all.filter { !$0.1.isEmpty }.map { heading, lines, table in
      StorySection.Remark(heading, lines.limited(Limit.remarks, table: table))
    }
  }
}
