internal import NewsCorpus
public import Reporting
internal import StoryClustering

extension CorpusReport {
  /// The least similarity of two articles that are joined in the similarity network.
  private static let networkSimilarity: Float = 0.5

  /// The tables in the order in which a reader would open them, each under the name of its file; the last one says what
  /// the columns of all mean.
  public var tables: [(name: String, table: Table)] {
    let storyTables = StoryTables(stories, of: corpus)
    let comparisonTables = ComparisonTables(comparison)
    let tables =
      [
        ("articles", articles),
        ("stories", storyTables.overview),
        ("story_articles", storyTables.memberships),
      ] + ComparisonTables.Name.allCases.map { ($0.rawValue, comparisonTables[$0]) } + [
        ("similarity_network", similarityNetwork),
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

  /// A row a pair of similar articles, from the earlier to the later: `from, to, similarity, hours_between`.
  private var similarityNetwork: Table {
    var table = Table(columns: [
      .init("from", .identifier), .init("to", .identifier), .init("similarity", .number),
      .init("hours_between", .number),
    ])
    for (article, list) in neighbors.enumerated() {
      for neighbor in list where neighbor.similarity >= Self.networkSimilarity {
        let other = neighbor.index
        let isListedThere = neighbors[other].contains { $0.index == article }
        guard article < other || !isListedThere else { continue }
        let dates = [article, other].map { corpus.articles[$0].publicationDate?.value }
        let isReversed = (dates[1]?.nominal ?? .max) < (dates[0]?.nominal ?? .max)
        let ends = isReversed ? [other, article] : [article, other]
        table.append(
          ends.map { .text(corpus.articles[$0].id) } + [
            .number(Double(neighbor.similarity), decimals: 4),
            Cell(Self.hours(between: dates), decimals: 1),
          ])
      }
    }
    return table
  }

  /// The hours between two moments; `nil` unless both have a time of day.
  private static func hours(between dates: [PublicationDate?]) -> Double? {
    let moments = dates.compactMap { $0?.time == nil ? nil : $0?.nominal }
    return moments.count == 2 ? Double(abs(moments[0] - moments[1])) / 3_600 : nil
  }
}
