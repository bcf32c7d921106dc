public import CoverageComparison
internal import NewsCorpus
internal import Reporting

/// A table of a comparison of outlets.
public protocol ComparisonTable: ReportFileTable {
  /// - Parameter story: Leaves out the rows of other stories where rows belong to stories.
  init(_ comparison: CorpusComparison, story: String?)
}

/// The tables of a comparison, in the order in which a reader would open them.
public enum ComparisonTables {
  /// A new table is a file of its own and a line here.
  static var types: [any ComparisonTable.Type] {
    [
      ClaimTable.self, ArticleShareTable.self, TextReuseTable.self, FirstReportTable.self,
      LeadLagTable.self, CoverageTable.self, BlindSpotTable.self, AttentionTable.self,
      KeynessTable.self, QuoteTable.self, NumberTable.self,
    ]
  }

  public static var names: [String] { types.map { $0.name } }

  /// - Parameter story: Leaves out the rows of other stories in the tables that have a column `story`.
  public static func all(
    of comparison: CorpusComparison, story: String? = nil
  ) -> [any ReportFileTable] {
    types.map { $0.init(comparison, story: story) }
  }
}

extension CorpusComparison {
  /// All stories, or the one with an id.
  func stories(_ story: String?) -> [StoryComparison] {
    stories.filter { story == nil || $0.story == story }
  }

  func id(ofArticle article: Int) -> String { articles[article].id }

  func sentence(_ article: Int, _ place: Range<Int>) -> String {
    articles[article].bodyText(place)
  }
}
