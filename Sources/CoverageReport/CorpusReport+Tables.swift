internal import NewsCorpus
public import Reporting
internal import SimilarCoverage

extension CorpusReport {
  /// The tables in the order in which a reader would open them; a new one is a file of its own and a line here, or in
  /// ``ComparisonTables``.
  private var fileTables: [any ReportFileTable] {
    var options = ArticleTable.Options()
    options.renamesKeys = true
    let network = SimilarityNetwork(neighbors, of: corpus, minimum: Self.relatedSimilarity)
    return [
      ArticleTable(corpus.articles, options: options), StoryTable(stories, of: corpus),
      StoryArticleTable(stories, of: corpus), TopicTable(topics), TopicTermTable(topics),
      TopicArticleTable(topics), TopicPeriodTable(topics), TopicOutletTable(topics),
      TopicStoryTable(topics),
    ] + ComparisonTables.all(of: facts.comparison)
      + [SimilarityNetworkTable(network), ProblemTable(problems)]
  }

  /// The tables, each under the name of its file and with what it holds; the last one says what the columns of all mean.
  public var tables: [(name: String, contents: String, table: Table)] {
    let tables = fileTables.map { ($0.name, $0.contents, $0.table) }
    let dictionary = DataDictionaryTable(of: tables.map { ($0.0, $0.2.columns) })
    return tables + [(dictionary.name, dictionary.contents, dictionary.table)]
  }
}
