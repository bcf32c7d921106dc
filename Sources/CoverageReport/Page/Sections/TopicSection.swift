internal import TopicModeling

/// The topics' leading terms by how much they set the topic apart.
struct TopicSection: PageSection {
  static let id = "topics"
  static let title = "Topics"
  static let link: String? = "Topics"

  struct Chart: Sendable {
    let name: String
    let note: String
    let color: Int
    let bars: [Bar]
  }

  let topics: [Chart]

  private enum Limit {
    static let topics = 24
    static let terms = 8
  }

  init?(_ report: CorpusReport, _ context: PageContext) {
    let all = report.topics.topics.topics
    guard all.count > 1 else { return nil }
    topics = all.prefix(Limit.topics).enumerated().map { place, topic in
      let greatest = topic.terms.map(\.score).max() ?? 1
      return Chart(
        name: topic.label,
        note:
          "\(Wording.count(topic.members.count, .article)), \(Wording.percent(topic.share)) of all",
        color: min(place, MapSection.colorCount),
        bars: topic.terms.prefix(Limit.terms).map { term in
          Bar(
            label: term.surface, share: greatest > 0 ? term.score / greatest : 0,
            note: "in \(Wording.percent(term.share))")
        })
    }
  }

  static let template = """
    <div class="cards">
    {{#topics}}<figure class="card"><figcaption><h3><i class="dot c{{color}}"></i>{{name}}</h3><p class="note">{{.note}}</p></figcaption>
    <table class="bars"><caption class="off">Leading terms of the topic {{name}}</caption><tbody>{{#bars}}<tr><th scope="row"><bdi>{{label}}</bdi></th><td><svg class="bar" height="12" aria-hidden="true"><rect class="c{{color}}" width="{{width}}" height="12"/></svg></td><td class="n">{{note}}</td></tr>{{/bars}}</tbody></table></figure>
    {{/topics}}
    </div>

    """
}
