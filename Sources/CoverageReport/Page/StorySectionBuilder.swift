internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering
internal import TextAnalysis
internal import TextReuse

/// Lays out stories for a page: from indices into the report to the words that are shown.
struct StorySectionBuilder {
  private let report: CorpusReport
  private let legend: OutletLegend
  /// By outlet, its place among the outlets of the report.
  private let rank: [Int: Int]
  /// Computed once, since every story asks.
  private let omissions: [String: [BlindSpot]]

  private enum Limit {
    static let articles = 60
    static let columns = 10
    static let claims = 40
    static let ownClaims = 4
    static let remarks = 8
  }

  init(_ report: CorpusReport) {
    self.report = report
    rank = report.outletRank
    legend = report.legend
    omissions = report.omissions
  }

  func section(of figures: StoryFigures) -> StorySection {
    let compared = report.comparison.stories[figures.comparison]
    var section = StorySection()
    section.id = compared.story
    section.headline = report.headline(figures)
    section.summary = summary(figures)
    let keywords = report.keywords(figures)
    section.terms = keywords.isEmpty ? nil : keywords
    setArticles(of: compared, in: &section)
    setOrder(of: compared, in: &section)
    setClaims(of: compared, in: &section)
    section.remarks = remarks(compared, figures)
    return section
  }

  private func summary(_ figures: StoryFigures) -> String {
    var parts = [CorpusReport.count(figures.articles, "article")]
    if !figures.outlets.isEmpty {
      parts.append(CorpusReport.count(figures.outlets.count, "outlet"))
    }
    if let span = CorpusReport.span(figures.first, figures.last) { parts.append(span) }
    parts.append(CorpusReport.count(figures.words, "word"))
    if figures.claims > 0 {
      var claims = CorpusReport.count(figures.claims, "claim")
      if let agreement = figures.agreement {
        claims += ", \(CorpusReport.percent(agreement)) of them by several outlets"
      }
      parts.append(claims)
    }
    return parts.joined(separator: " · ")
  }

  // MARK: Articles

  private func color(_ article: Int) -> Int {
    report.comparison.outlets.ofArticle[article].flatMap { rank[$0] }
      .map(legend.color(ofOutlet:)) ?? 8
  }

  private func setArticles(of story: StoryComparison, in section: inout StorySection) {
    let shares = Dictionary(
      story.shares.map { ($0.article, $0) }, uniquingKeysWith: { one, _ in one })
    let ordered = report.inTime(story.articles)
    section.articles = ordered.prefix(Limit.articles).map { index in
      let article = report.corpus.articles[index]
      var row = StorySection.ArticleRow()
      row.outlet = report.comparison.outlets.name(ofArticle: index) ?? ""
      row.color = color(index)
      row.title = article.title?.value ?? article.id
      row.address = article.url?.value.asWebAddress
      row.date = article.publicationDate.map { DateText.moment($0.value) } ?? "no date"
      row.day = article.publicationDate?.value.description ?? ""
      if let own = shares[index] {
        row.words = own.words.grouped
        row.set(verbatim: own.verbatim, shared: own.shared)
        row.shares = [own.verbatim, own.shared, own.own].map(CorpusReport.percent)
          .joined(separator: " · ")
      }
      return row
    }
    let rest = ordered.count - section.articles.count
    if rest > 0 { section.articleNote = "\(rest.grouped) more are in story_articles.csv." }
  }

  private func setOrder(of story: StoryComparison, in section: inout StorySection) {
    let dated = story.firstReports.filter { $0.date != nil }.prefix(10)
    let moments = dated.compactMap { $0.date?.nominal }
    guard dated.count > 1, let first = moments.min(), let last = moments.max(), last > first
    else { return }
    let scale = TimeScale(moments, tickCount: 4)
    section.setAxis(scale.ticks, lanes: dated.count)
    section.marks = zip(dated, moments).enumerated().map { lane, entry in
      let (found, moment) = entry
      let lag = found.lagHours.map { $0 == 0 ? "first" : "+" + CorpusReport.lag($0) }
      return StorySection.OrderMark(
        position: scale.position(moment), share: scale.share(moment), lane: lane,
        color: color(found.article),
        label: report.source(found.article).truncated(toDisplayWidth: 28) + " · "
          + (lag ?? "order not known"))
    }
    section.orderNote =
      "Order of the first reports: "
      + dated.map { "\(report.source($0.article)), \(DateText.moment($0.date!))" }
      .joined(separator: "; ")
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
    let rest = shared.count - shown.count
    if rest > 0 { section.claimNote = "\(rest.grouped) more are in claims.csv." }
    section.own = outlets.compactMap { own($0, story.claims) }
  }

  /// The outlets of a story, those with most sentences in claims of several first.
  private func columns(of story: StoryComparison) -> [String] {
    var uses: [String: Int] = [:]
    for article in story.articles { uses[report.source(article), default: 0] += 0 }
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
    for reuse in story.reuse where report.source(reuse.from) != report.source(reuse.to) {
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
      cell.sentences = claim.mentions.filter { report.source($0.article) == outlet }.prefix(2)
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

  /// The longest claims that one outlet alone makes: these say most.
  private func own(_ outlet: String, _ claims: [Claim]) -> StorySection.OwnClaims? {
    let found = claims.filter { $0.outlets == [outlet] }
    guard !found.isEmpty else { return nil }
    let longest = found.enumerated().sorted {
      let lengths = [$0, $1].map { $0.element.mentions[0].place.count }
      return (lengths[1], $0.offset) < (lengths[0], $1.offset)
    }.prefix(Limit.ownClaims).sorted { $0.offset < $1.offset }
    var own = StorySection.OwnClaims()
    own.outlet = outlet
    own.count = CorpusReport.count(found.count, "claim")
    own.sentences = longest.map { sentence($0.element.mentions[0]) }
    return own
  }

  private func sentence(_ mention: Claim.Mention) -> String {
    report.corpus.articles[mention.article].bodyText(mention.place)
  }

  // MARK: Remarks

  private func remarks(
    _ story: StoryComparison, _ figures: StoryFigures
  ) -> [StorySection.Remark] {
    let all: [(String, [String])] = [
      ("Figures that disagree", numbers(story)), ("One remark, two wordings", rewordings(story)),
      ("Copied text", copies(story)), ("Agency copy", agencyCopy(story)),
      ("Nothing on it", absent(figures)),
    ]
    return all.filter { !$0.1.isEmpty }.map { heading, lines in
      let rest = lines.count - Limit.remarks
      let more = rest > 0 ? ["\(rest.grouped) more are in the tables."] : []
      return StorySection.Remark(heading, lines.prefix(Limit.remarks) + more)
    }
  }

  private func numbers(_ story: StoryComparison) -> [String] {
    story.numberConflicts.map { conflict in
      let sides = [conflict.first, conflict.second].map { side in
        """
        \(report.source(side.article)) has \(side.text): \
        “\(report.corpus.articles[side.article].bodyText(side.place))”
        """
      }
      return sides.joined(separator: " – ")
    }
  }

  private func rewordings(_ story: StoryComparison) -> [String] {
    story.quotes.compactMap { quote in
      guard let echo = quote.echoes.first(where: { !$0.isSameWords && $0.article > quote.article })
      else { return nil }
      let versions = [(quote.article, quote.place), (echo.article, echo.place)].map {
        article, place in
        "in \(report.source(article)) “\(report.corpus.articles[article].bodyText(place))”"
      }
      return "\(quote.speaker ?? "Somebody") \(versions.joined(separator: "; "))"
    }
  }

  private func copies(_ story: StoryComparison) -> [String] {
    story.reuse.filter { report.source($0.from) != report.source($0.to) }
      .sorted { max($1.fromShare, $1.toShare) < max($0.fromShare, $0.toShare) }
      .filter { max($0.fromShare, $0.toShare) >= 0.05 }.map { reuse in
        let (from, to) = (report.source(reuse.from), report.source(reuse.to))
        let who =
          switch reuse.direction {
          case .time: "\(from) was earlier"
          case .containment: "\(from) has more of its own"
          case .unknown: "the dates do not tell who was first"
          }
        return """
          \(CorpusReport.percent(reuse.toShare)) of the words of \(to) and \(CorpusReport.percent(reuse.fromShare)) of those of \(from) are the same, \
          at most \(CorpusReport.count(reuse.longest?.wordCount ?? 0, "word")) in one piece; \(who).
          """
      }
  }

  private func agencyCopy(_ story: StoryComparison) -> [String] {
    story.articles.compactMap { article in
      report.comparison.agencyCopy.findings[article].map { finding in
        "\(report.source(article)): \(CorpusReport.percent(finding.share)) of the text is \(finding.agency.map { "\($0)’s" } ?? "an agency’s")."
      }
    }
  }

  private func absent(_ figures: StoryFigures) -> [String] {
    (omissions[report.stories.stories[figures.story].id] ?? []).map { spot in
      let near = report.nearestArticle(of: spot.outlet, to: figures).map {
        "; the nearest that it has is \(report.quotedTitle($0))"
      }
      return """
        \(report.outletName(spot.outlet)), with \(CorpusReport.count(spot.outletArticles, "article")) on other stories here; \
        \(CorpusReport.decimals(spot.expected, 1)) were expected \
        (\(spot.q <= report.comparison.options.falseDiscoveryRate ? "beyond chance" : "may be chance"), \
        q = \(CorpusReport.decimals(spot.q, 3)))\(near ?? "").
        """
    }
  }
}
