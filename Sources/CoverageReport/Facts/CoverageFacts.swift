public import CoverageComparison
internal import NewsCorpus

/// What is counted of a comparison of outlets, once, for every form of a report, with the names of what is counted.
public struct CoverageFacts: Sendable {
  public let comparison: CorpusComparison
  /// In the order of the comparison's stories.
  package let stories: [StoryFigures]
  /// Those with most articles first.
  package let outlets: [OutletFigures]
  /// The stories of two articles or more: those of most articles first, then those of most words.
  package let leading: [StoryFigures]
  private let places: [String: Int]
  /// By article, the place of its story.
  private let storyOfArticle: [Int: Int]

  /// - Parameter headlines: The stories' headlines by their ids; a story without one has the title of its first article that
  ///   has a title.
  public init(_ comparison: CorpusComparison, headlines: [String: String] = [:]) {
    self.comparison = comparison
    let stories = comparison.stories.enumerated().map { place, story in
      StoryFigures(place, story, of: comparison, headline: headlines[story.story])
    }
    self.stories = stories
    outlets = OutletFigures.all(comparison, stories)
    leading = stories.filter { $0.articles > 1 }.sorted {
      ($1.articles, $1.words, $0.place) < ($0.articles, $0.words, $1.place)
    }
    places = Dictionary(
      stories.map { ($0.id, $0.place) }, uniquingKeysWith: { first, _ in first })
    storyOfArticle = Dictionary(
      comparison.stories.enumerated().flatMap { place, story in
        story.articles.map { ($0, place) }
      }, uniquingKeysWith: { first, _ in first })
  }

  package var hasOutlets: Bool { !comparison.outlets.names.isEmpty }

  /// The rate at which a finding counts as beyond chance.
  package var rate: Double { comparison.options.falseDiscoveryRate }

  /// The leading stories that two outlets or more report; of articles without outlets, all leading stories.
  package var shared: [StoryFigures] {
    hasOutlets ? leading.filter { $0.outlets.count > 1 } : leading
  }

  package func story(withID id: String) -> StoryFigures? { places[id].map { stories[$0] } }

  package func compared(_ story: StoryFigures) -> StoryComparison {
    comparison.stories[story.place]
  }

  // MARK: Names

  package func outletName(_ outlet: Int) -> String { comparison.outlets.names[outlet] }

  /// The outlet of an article, or else its id.
  package func source(_ article: Int) -> String {
    comparison.outlets.name(ofArticle: article) ?? comparison.articles[article].id
  }

  /// The title of an article in quotation marks, or else its id.
  package func title(_ article: Int) -> String {
    guard let title = comparison.articles[article].title?.value, !title.isEmpty else {
      return comparison.articles[article].id
    }
    return Wording.quoted(title)
  }

  /// The story's headline in quotation marks, or else its id.
  package func name(ofStory id: String) -> String { story(withID: id)?.name ?? id }

  /// That of the story that an article is of, or else the article's title.
  package func storyName(ofArticle article: Int) -> String {
    storyOfArticle[article].map { stories[$0].name } ?? title(article)
  }

  /// A sentence of an article in quotation marks.
  package func quotation(_ article: Int, _ place: Range<Int>) -> String {
    Wording.quotation(comparison.articles[article].bodyText(place))
  }

  // MARK: Order

  /// Articles by date, those without one last.
  package func inTime(_ articles: [Int]) -> [Int] {
    articles.sorted {
      let dates = [$0, $1].map { comparison.articles[$0].publicationDate?.value.nominal ?? .max }
      return (dates[0], $0) < (dates[1], $1)
    }
  }

  /// The place of each outlet among those of the report.
  package var outletRank: [Int: Int] {
    Dictionary(uniqueKeysWithValues: outlets.enumerated().map { ($0.element.outlet, $0.offset) })
  }
}
