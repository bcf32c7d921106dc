internal import CoverageComparison
internal import NewsCorpus
internal import Reporting

/// The leading stories along one time axis.
struct TimelineSection: PageSection {
  static let id = "timeline"
  static let title = "When each outlet reported"
  static let link: String? = "Timeline"

  let timeline: Timeline

  private enum Limit {
    static let rows = 30
    static let entries = 240
  }

  init?(_ report: CorpusReport, _ context: PageContext) {
    let (facts, articles) = (report.facts, report.corpus.articles)
    let moments = articles.compactMap { $0.publicationDate?.value.nominal }
    let shown = facts.leading.prefix(Limit.rows).filter { $0.first != nil }
    guard !shown.isEmpty, Set(moments).count > 1 else { return nil }
    let rank = facts.outletRank
    let rows = shown.sorted {
      ($0.first?.nominal ?? 0, $0.place) < ($1.first?.nominal ?? 0, $1.place)
    }.map { story in
      let entries = facts.inTime(facts.compared(story).articles).prefix(Limit.entries)
        .compactMap { index in
          articles[index].publicationDate.map { date in
            Timeline.Entry(
              moment: date.value.nominal,
              outlet: facts.comparison.outlets.ofArticle[index].flatMap { rank[$0] } ?? .max,
              note: Wording.line([
                facts.comparison.outlets.name(ofArticle: index), Wording.moment(date.value),
                articles[index].title?.value,
              ]))
          }
        }
      return Timeline.Story(
        id: story.id, headline: story.headline ?? story.id, link: context.link(story),
        note: Self.note(story, facts), entries: entries)
    }
    timeline = Timeline(
      rows, legend: facts.legend, scale: TimeScale(moments, words: Wording.tick))
  }

  /// The row in a sentence, for those who do not see it.
  private static func note(_ story: StoryFigures, _ facts: CoverageFacts) -> String {
    var note = Wording.count(story.articles, .article)
    if let span = Wording.span(story.first, story.last) { note += ", \(span)" }
    if let first = facts.compared(story).certainFirst {
      note += ", first in \(facts.source(first.article))"
    }
    return note
  }

  static let template = """
    {{#timeline}}
    <p class="legend">{{#legend}}<span><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></span> {{/legend}}</p>
    <table class="strips"><caption class="off">The leading stories along one time axis, a dot an article</caption>
    <tbody>{{#rows}}<tr data-story="{{id}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a></th>
    <td><svg class="strip" height="{{height}}" role="img" aria-label="{{note}}"><title>{{note}}</title>{{#ticks}}<line class="grid" x1="{{x}}" x2="{{x}}" y1="0" y2="100%"/>{{/ticks}}<line class="span" x1="{{from}}" x2="{{to}}" y1="{{middle}}" y2="{{middle}}"/>{{#marks}}<circle class="c{{color}}" cx="{{x}}" cy="{{y}}" r="4"><title>{{note}}</title></circle>{{/marks}}</svg></td></tr>
    {{/rows}}</tbody>
    <tfoot aria-hidden="true"><tr><td></td><td><svg class="axis" height="18">{{#ticks}}<text x="{{x}}" y="13" text-anchor="{{anchor}}">{{label}}</text>{{/ticks}}</svg></td></tr></tfoot>
    </table>
    {{/timeline}}

    """
}
