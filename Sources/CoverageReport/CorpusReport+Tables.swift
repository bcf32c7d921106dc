internal import NewsCorpus
public import Reporting
internal import StoryClustering

extension CorpusReport {
  /// The least similarity of two articles that are joined in the similarity network.
  static let relatedSimilarity: Float = 0.5

  /// The tables in the order in which a reader would open them, each under the name of its file; the last one says what
  /// the columns of all mean.
  public var tables: [(name: String, table: Table)] {
    let storyTables = StoryTables(stories, of: corpus)
    let topicTables = TopicTables(topics, of: corpus, stories: stories)
    let comparisonTables = ComparisonTables(comparison)
    let tables =
      [
        ("articles", articles),
        ("stories", storyTables.overview),
        ("story_articles", storyTables.memberships),
        ("topics", topicTables.overview),
        ("topic_terms", topicTables.terms),
        ("topic_articles", topicTables.assignments),
        ("topics_over_time", topicTables.overTime),
        ("topics_by_outlet", topicTables.byOutlet),
        ("topic_stories", topicTables.storiesInside),
      ] + ComparisonTables.Name.allCases.map { ($0.rawValue, comparisonTables[$0]) } + [
        (
          "similarity_network",
          SimilarityNetwork(neighbors, of: corpus, minimum: Self.relatedSimilarity).table
        ),
        ("problems", Table(problems: problems)),
      ]
    let described = tables.map { (name: $0, table: $1.describing(ColumnMeanings.ofTable($0))) }
    return described + [("data_dictionary", Table(dataDictionaryOf: described))]
  }

  /// A row an article. A column of the input that is named as a key of these tables, `story` or `topic`, has `input_`
  /// before its name, so that tables are joined by what they mean.
  private var articles: Table {
    let keys: Set = ["story", "topic"]
    let table = Table(articles: corpus.articles)
    let own = Table.columns(for: .init(), otherNames: []).count
    let columns = table.columns.enumerated().map { index, column in
      guard index >= own else { return column }
      return Table.Column(
        keys.contains(column.name) ? "input_" + column.name : column.name, column.kind,
        .init("as the input gives it"))
    }
    return Table(columns: columns, rows: table.rows)
  }
}
