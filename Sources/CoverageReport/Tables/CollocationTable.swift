internal import Reporting
public import VectorSpace

/// A row a pair of adjacent words that attract each other, in the order given.
public struct CollocationTable: ReportTable {
  public let rows: [Collocation]

  public init(_ collocations: [Collocation]) { rows = collocations }

  public var columns: [ReportColumn<Collocation>] {
    [
      Column("collocation", .text, "the words as they are usually written") { .text($0.surface) },
      Column("count", .number, "how often they stand together", unit: "uses") {
        .integer($0.count)
      },
      Column("articles", .number, "the articles that have them", unit: "articles") {
        .integer($0.documentCount)
      },
      Column("log_likelihood", .number, "Dunning's G²") {
        .number($0.logLikelihood, decimals: 3)
      },
    ]
  }
}
