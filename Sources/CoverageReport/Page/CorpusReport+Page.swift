internal import CoverageComparison
internal import NewsCorpus
internal import Reporting
internal import StoryClustering

/// The main page: what its parts show, in words.
extension CorpusReport {
  private enum Limit {
    static let stories = 500
    static let singles = 400
    static let problems = 60
    static let wordingOutlets = 12
    static let terms = 8
    static let topics = 24
    static let leads = 30
  }

  /// - Parameters:
  ///   - separate: The stories that have a page of their own, by index.
  ///   - command: A command line that makes the report again.
  func page(separate: Set<Int>, command: String) -> ReportPage {
    var page = ReportPage()
    setHead(of: &page)
    page.outlets = outletRows
    page.storyList = storyList(separate)
    page.timeline = timeline(separate)
    page.heatMap = heatMap(separate)
    page.articleMap = articleMap(separate)
    page.topics = topicCharts
    page.wording = wordingCharts
    setLeads(of: &page)
    page.separateCount = separate.count.grouped
    page.hasSeparate = !separate.isEmpty
    setSingles(of: &page)
    let doubtful = problems.filter { $0.severity == .failed || $0.severity == .warning }.map(
      \.description)
    let rest = doubtful.count - Limit.problems
    page.problems =
      doubtful.prefix(Limit.problems)
      + (rest > 0 ? ["\(rest.grouped) more are in problems.csv."] : [])
    page.limitations = comparison.limitations.map(ComparisonWriter.sentence)
    page.files = Self.files
    page.command = command
    page.program = ProgramVersion.current
    return page
  }

  /// Where the details of a story are.
  func link(_ figures: StoryFigures, _ separate: Set<Int>) -> String {
    let id = stories.stories[figures.story].id
    return separate.contains(figures.story) ? "stories/\(id).html" : "#\(id)"
  }

  private func setHead(of page: inout ReportPage) {
    let dates = corpus.articles.compactMap { $0.publicationDate?.value }
    let first = dates.min { $0.nominal < $1.nominal }
    let last = dates.max { $0.nominal < $1.nominal }
    page.title =
      outletFigures.isEmpty
      ? "What \(Self.count(corpus.articles.count, "article")) tell"
      : "What \(Self.count(outletFigures.count, "outlet")) told"
    page.subtitle = Self.span(first, last) ?? "Articles without dates"
    page.facts = [
      .init(corpus.articles.count.grouped, corpus.articles.count == 1 ? "article" : "articles"),
      .init(outletFigures.count.grouped, outletFigures.count == 1 ? "outlet" : "outlets"),
      .init(leadingStories.count.grouped, "stories of two articles or more"),
      .init(
        stories.stories.count(where: \.isSingle).grouped, "articles that stand alone"),
    ]
    page.lede = findings.first ?? ""
    page.findings = Array(findings.dropFirst())
  }

  private var outletRows: [ReportPage.OutletRow] {
    outletFigures.enumerated().map { place, figures in
      var row = ReportPage.OutletRow()
      row.name = outletName(figures.outlet)
      row.color = legend.color(ofOutlet: place)
      row.articles = figures.articles.grouped
      row.words = figures.words.grouped
      row.stories = figures.stories.grouped
      row.firsts = figures.firsts.grouped
      row.own = figures.ownShare.map(Self.percent) ?? "–"
      return row
    }
  }

  private func storyList(_ separate: Set<Int>) -> ReportPage.StoryList {
    var list = ReportPage.StoryList()
    list.outlets = outletFigures.map { outletName($0.outlet) }
    list.rows = leadingStories.prefix(Limit.stories).map { figures in
      var row = ReportPage.StoryList.Row()
      row.id = stories.stories[figures.story].id
      row.headline = headline(figures)
      row.link = link(figures, separate)
      row.terms = keywords(figures)
      row.articles = figures.articles.grouped
      row.outlets = figures.outlets.count.grouped
      row.outletNames = figures.outlets.map(outletName).joined(separator: "\n")
      row.date = figures.first.map(DateText.day) ?? "–"
      row.day = figures.first?.description ?? ""
      row.days = figures.days?.grouped ?? "–"
      row.agreed = figures.agreement.map(Self.percent) ?? "–"
      row.copied =
        figures.copied.map { Self.percent($0.share) } ?? (figures.outlets.count > 1 ? "0 %" : "–")
      return row
    }
    let rest = leadingStories.count - list.rows.count
    if rest > 0 {
      list.note =
        "The \(list.rows.count.grouped) largest; \(rest.grouped) smaller ones are in stories.csv, and each has a page in stories/."
    }
    return list
  }

  /// The topics' leading terms by how much they set the topic apart.
  private var topicCharts: [ReportPage.TopicChart] {
    guard topics.topics.count > 1 else { return [] }
    return topics.topics.prefix(Limit.topics).enumerated().map { place, topic in
      var chart = ReportPage.TopicChart()
      chart.name = topic.label
      let articles = Self.count(topic.members.count, "article")
      chart.note = "\(articles), \(Self.percent(topic.share)) of all"
      chart.color = min(place, Self.colorCount)
      let greatest = topic.terms.map(\.score).max() ?? 1
      chart.bars = topic.terms.prefix(Limit.terms).map { term in
        ReportPage.Bar(
          label: term.surface, share: greatest > 0 ? term.score / greatest : 0,
          note: "in \(Self.percent(term.share))")
      }
      return chart
    }
  }

  private var wordingCharts: [ReportPage.OutletWording] {
    outletFigures.prefix(Limit.wordingOutlets).enumerated().compactMap { place, figures in
      let terms = comparison.slantedTerms.filter {
        $0.outlet == figures.outlet && $0.logOdds.value > 0
      }.prefix(Limit.terms)
      guard !terms.isEmpty else { return nil }
      let rates = terms.map { term in
        (
          own: term.target / term.targetTotal * 10_000,
          other: term.reference / term.referenceTotal * 10_000
        )
      }
      let greatest = rates.flatMap { [$0.own, $0.other] }.max() ?? 1
      var chart = ReportPage.OutletWording()
      chart.outlet = outletName(figures.outlet)
      chart.color = legend.color(ofOutlet: place)
      chart.bars = zip(terms, rates).map { term, rate in
        ReportPage.Bar(
          label: comparison.terms.surfaces[term.term], share: rate.own / greatest,
          otherShare: rate.other / greatest,
          note: "\(Self.decimals(rate.own, 1)) v. \(Self.decimals(rate.other, 1))")
      }
      return chart
    }
  }

  private func setLeads(of page: inout ReportPage) {
    let rate = comparison.options.falseDiscoveryRate
    let pairs = comparison.leadLag.filter { $0.includesAgencyCopy && $0.leads + $0.follows > 0 }
    page.leads = pairs.prefix(Limit.leads).map { pair in
      var row = ReportPage.LeadRow()
      row.leader = outletName(pair.leader)
      row.follower = outletName(pair.follower)
      row.leads = pair.leads.grouped
      row.follows = pair.follows.grouped
      row.unknown = pair.unknown.grouped
      row.lag = pair.lagHours.map { $0.value < 0 ? "none" : Self.lag($0.value) } ?? "–"
      row.chance = Self.decimals(pair.q, 3)
      return row
    }
    let certain = pairs.count { $0.q <= rate }
    page.leadNote = """
      Over the stories that both report. \(certain == 0 ? "No lead is" : certain == 1 ? "One lead is" : "\(certain) leads are") \
      beyond chance at q ≤ \(Self.decimals(rate, 2)).
      """
  }

  private func setSingles(of page: inout ReportPage) {
    let singles = inTime(stories.stories.filter(\.isSingle).map { $0.members[0].article })
    page.singles = singles.prefix(Limit.singles).map { index in
      let article = corpus.articles[index]
      var row = ReportPage.SingleRow()
      row.title = article.title?.value ?? article.id
      row.address = article.url?.value.asWebAddress
      row.outlet = comparison.outlets.name(ofArticle: index) ?? ""
      row.date = article.publicationDate.map { DateText.day($0.value) } ?? "no date"
      row.day = article.publicationDate?.value.description ?? ""
      return row
    }
    let rest = singles.count - page.singles.count
    if rest > 0 { page.singlesNote = "\(rest.grouped) more are in story_articles.csv." }
  }

  private static let files: [ReportPage.FileRow] = [
    ("report.txt", "this report to read as text"),
    ("articles.csv", "every article with its fields"),
    ("stories.csv", "every story"),
    ("story_articles.csv", "the story of every article"),
    ("topics.csv", "every topic"),
    ("topic_terms.csv", "the terms that set each topic apart"),
    ("topic_articles.csv", "the topic of every article"),
    ("topics_over_time.csv", "articles by topic and period"),
    ("topics_by_outlet.csv", "articles by topic and outlet"),
    ("topic_stories.csv", "the topic of every story"),
    ("claims.csv", "every sentence of every story, by claim"),
    ("article_shares.csv", "how much of each text is in others"),
    ("text_reuse.csv", "pairs of articles that share passages"),
    ("first_reports.csv", "when each outlet first reported each story"),
    ("lead_lag.csv", "who reports first, by pair of outlets"),
    ("coverage_matrix.csv", "articles by story and outlet"),
    ("blind_spots.csv", "what outlets left out, or covered more than expected"),
    ("attention.csv", "how much room each outlet gives"),
    ("keyness.csv", "words that set outlets apart"),
    ("quotes.csv", "every quotation, its speaker, and who else has it"),
    ("numbers.csv", "figures that disagree"),
    ("similarity_network.csv", "pairs of similar articles"),
    ("problems.csv", "what could not be read"),
    ("data_dictionary.csv", "what every column means"),
    ("manifest.json", "what this was made from, and how to make it again"),
  ].map { ReportPage.FileRow(name: $0.0, note: $0.1) }
}
