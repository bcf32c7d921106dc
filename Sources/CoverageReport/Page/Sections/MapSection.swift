internal import Reporting
internal import StoryClustering
internal import TopicModeling

/// The articles as dots in a plane where similar ones are near each other.
struct MapSection: PageSection {
  static let id = "map"
  static let title = "Map of the articles"
  static let link: String? = "Map"

  let map: ArticleMap

  private static let namedGroups = 400
  /// The colours that figures have of their own; what comes after shares one more.
  static let colorCount = 8

  init?(_ report: CorpusReport, _ context: PageContext) {
    let (articles, plane) = (report.corpus.articles, report.plane)
    guard articles.count > 3, plane.contains(where: { $0 != plane[0] }) else { return nil }
    let (topics, named) = (report.topics, report.facts.leading.prefix(Self.namedGroups))
    let hasTopics = topics.topics.topics.count > 1
    let groups = named.enumerated().map { place, figures in
      let index = report.index(of: figures)
      let color = hasTopics ? topics.topicOfStory[index] : place
      return ArticleMap.Group(
        id: figures.id,
        name: "\(figures.headline ?? figures.id) (\(Wording.count(figures.articles, .article)))",
        link: context.link(figures), color: min(color, Self.colorCount),
        points: report.stories.stories[index].members.map(\.article))
    }
    let inGroups = Set(groups.flatMap(\.points))
    let others = Dictionary(grouping: articles.indices.filter { !inGroups.contains($0) }) {
      hasTopics ? min(topics.topics.topicOfArticle[$0], Self.colorCount) : Self.colorCount
    }
    let names = hasTopics ? topics.topics.topics.map(\.label) : named.map { $0.headline ?? $0.id }
    map = ArticleMap(
      points: plane, groups: groups.reversed(),
      others: others.keys.sorted(by: >).map { color in
        .init(id: "", name: "", link: "", color: color, points: others[color] ?? [])
      },
      keys: Self.keys(names, isEveryArticleNamed: hasTopics || others.isEmpty),
      note: """
        \(Wording.count(articles.count, .article)) by the two directions in which their words differ most, which hold \
        \(Wording.percent(report.planeShare)) of the differences; coloured by \(hasTopics ? "topic" : "story").
        """)
  }

  private static func keys(_ names: [String], isEveryArticleNamed: Bool) -> [ArticleMap.Key] {
    let keys = names.prefix(colorCount).enumerated().map { place, name in
      ArticleMap.Key(name: name, color: place)
    }
    let hasOthers = names.count > colorCount || !isEveryArticleNamed
    return keys + (hasOthers ? [.init(name: "others", color: colorCount)] : [])
  }

  static let template = """
    <p class="note">Every dot is an article; near dots use words alike. Point at a dot, or move to it by the keyboard, to see its story.</p>
    {{#map}}
    <p class="legend">{{#keys}}<span><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></span> {{/keys}}</p>
    <figure>
    <svg class="map" viewBox="0 0 {{width}} {{height}}" role="group" aria-labelledby="map-svg-title map-svg-desc"><title id="map-svg-title">Map of the articles</title><desc id="map-svg-desc">{{note}}</desc>
    {{#background}}<path class="m c{{color}}" d="{{path}}"/>{{/background}}
    {{#shapes}}<a href="{{link}}" data-story="{{id}}" aria-label="{{name}}"><path class="m c{{color}}" d="{{path}}"><title>{{name}}</title></path></a>
    {{/shapes}}</svg>
    <figcaption id="map-caption" aria-live="polite"></figcaption>
    </figure>
    {{/map}}

    """
}
