internal import NewsCorpus
internal import Reporting

/// The articles that stand alone.
struct SingleSection: PageSection {
  static let id = "singles"
  static let title = "Articles that stand alone"
  static let link: String? = nil

  struct Row: Hashable, Sendable {
    let title: String
    /// Nothing but an address of the web: whatever else a page states is left out.
    let address: String?
    let outlet: String
    let date: String
    /// For sorting.
    let day: String
  }

  let rows: [Row]
  let note: String?

  private static let limit = 400

  init?(_ report: CorpusReport, _ context: PageContext) {
    let facts = report.facts
    let singles = facts.inTime(
      facts.comparison.stories.filter { $0.articles.count == 1 }.map { $0.articles[0] })
    guard !singles.isEmpty else { return nil }
    rows = singles.prefix(Self.limit).map { index in
      let article = report.corpus.articles[index]
      return Row(
        title: article.title?.value ?? article.id, address: article.url?.value.asWebAddress,
        outlet: facts.comparison.outlets.name(ofArticle: index) ?? "",
        date: article.publicationDate.map { Wording.day($0.value) } ?? "no date",
        day: article.publicationDate?.value.description ?? "")
    }
    note = Wording.rest(singles.count - rows.count, inTable: "story_articles")
  }

  static let template = """
    {{#note}}<p class="note">{{.}}</p>{{/note}}
    <div class="scroll" tabindex="0" role="region" aria-label="Articles that stand alone">
    <table class="sortable"><caption class="off">Articles that no other article here shares its event with</caption>
    <thead><tr><th scope="col">Article</th><th scope="col">Outlet</th><th scope="col">Published</th></tr></thead>
    <tbody>{{#rows}}<tr><th scope="row"><bdi>{{#address}}<a href="{{.}}" rel="noreferrer">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}</bdi></th><td><bdi>{{outlet}}</bdi></td><td data-sort="{{day}}">{{date}}</td></tr>
    {{/rows}}</tbody></table>
    </div>

    """
}
