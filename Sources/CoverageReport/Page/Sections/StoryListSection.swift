internal import NewsCorpus
internal import Reporting

/// The stories of two articles or more, as a table that can be searched.
struct StoryListSection: PageSection {
  static let id = "stories"
  static let title = "Stories"
  static let link: String? = "Stories"

  struct Row: Hashable, Sendable {
    let id: String
    let headline: String
    let link: String
    let terms: String
    let articles: String
    let outlets: String
    /// A line an outlet, for the filter.
    let outletNames: String
    let date: String
    /// For sorting.
    let day: String
    let days: String
    let agreed: String
    let copied: String
  }

  let rows: [Row]
  let outlets: [String]
  /// What the table leaves out, if anything.
  let note: String?

  private static let limit = 500

  init(_ report: CorpusReport, _ context: PageContext) {
    let facts = report.facts
    outlets = facts.outlets.map { facts.outletName($0.outlet) }
    rows = facts.leading.prefix(Self.limit).map { Row($0, report, context) }
    let rest = facts.leading.count - rows.count
    note =
      rest > 0
      ? """
      The \(Wording.number(rows.count)) largest; \(Wording.number(rest)) smaller ones are in the table stories, and each has a \
      page in stories/.
      """ : nil
  }

  static let template = """
    {{#note}}<p class="note">{{.}}</p>{{/note}}
    <div class="filter" data-table="story-table" data-what="stories" hidden>
    <label>Search <input type="search" id="story-search" autocomplete="off"></label>
    <label>Outlet <select id="story-outlet"><option value="">any</option>{{#outlets}}<option>{{.}}</option>{{/outlets}}</select></label>
    <output for="story-search story-outlet" role="status"></output>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="Stories">
    <table class="sortable" id="story-table"><caption class="off">Stories of two articles or more</caption>
    <thead><tr><th scope="col">Story</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Outlets</th><th scope="col">First report</th><th scope="col" class="n">Days</th><th scope="col" class="n">Claims in common</th><th scope="col" class="n">Copied</th></tr></thead>
    <tbody>{{#rows}}<tr data-story="{{id}}" data-outlets="{{outletNames}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a><small>{{terms}}</small></th><td class="n" data-label="articles">{{articles}}</td><td class="n" data-label="outlets">{{outlets}}</td><td data-sort="{{day}}">{{date}}</td><td class="n" data-label="days">{{days}}</td><td class="n" data-label="in common">{{agreed}}</td><td class="n" data-label="copied">{{copied}}</td></tr>
    {{/rows}}</tbody></table>
    </div>
    <p class="note"><b>Claims in common</b>: the share of the story’s claims that two outlets or more make. <b>Copied</b>: the largest share of one article’s words that stand in another outlet’s article in the same order.</p>

    """
}

extension StoryListSection.Row {
  fileprivate init(_ figures: StoryFigures, _ report: CorpusReport, _ context: PageContext) {
    id = figures.id
    headline = figures.headline ?? figures.id
    link = context.link(figures)
    terms = report.story(figures).keywords
    articles = Wording.number(figures.articles)
    outlets = Wording.number(figures.outlets.count)
    outletNames = figures.outlets.map(report.facts.outletName).joined(separator: "\n")
    date = figures.first.map(Wording.day) ?? "–"
    day = figures.first?.description ?? ""
    days = figures.days.map(Wording.number) ?? "–"
    agreed = figures.agreement.map(Wording.percent) ?? "–"
    copied =
      figures.outlets.count > 1
      ? Wording.percent(figures.copied?.share ?? 0)
      : figures.copied.map { Wording.percent($0.share) } ?? "–"
  }
}

// Looking into thousands of rows would take most of the time that a page takes.
extension StoryListSection.Row: TemplateParent {
  func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "headline": headline
    case "link": link
    case "terms": terms
    case "articles": articles
    case "outlets": outlets
    case "outletNames": outletNames
    case "date": date
    case "day": day
    case "days": days
    case "agreed": agreed
    case "copied": copied
    default: nil
    }
  }
}
