public import NewsCorpus
internal import Reporting

/// A row an outlet, by name; articles without one come first.
public struct OutletListTable: ReportTable {
  public struct Row: Sendable {
    let name: String?
    let articles: Int
    /// Days, whatever the hour.
    let first: PublicationDate?
    let last: PublicationDate?
    let outlet: Outlet?
  }

  public let rows: [Row]

  public init(of corpus: Corpus, _ directory: OutletDirectory) {
    let groups = Dictionary(grouping: corpus.articles) { $0.mediaName?.value ?? "" }
    rows = groups.sorted { $0.key.precedesBytewise($1.key) }.map { name, articles in
      let days = articles.compactMap { $0.publicationDate?.value.dayNumber }
      return Row(
        name: name.isEmpty ? nil : name, articles: articles.count,
        first: days.min().flatMap(PublicationDate.init(dayNumber:)),
        last: days.max().flatMap(PublicationDate.init(dayNumber:)),
        outlet: directory.outlet(named: name))
    }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .mediaName { $0.name },
      Column("articles", .number, "its articles", unit: "articles", range: .oneOrMore) {
        .integer($0.articles)
      },
      .date("first", "the day of its earliest article") { $0.first },
      .date("last", "the day of its latest article") { $0.last },
      Column("owner", .text, "who owns it, as the list of outlets says") { Cell($0.outlet?.owner) },
      Column("country", .identifier, "its country, as the list of outlets says") {
        Cell($0.outlet?.country)
      },
      Column("lean", .identifier, "its political lean, as the list of outlets says") {
        Cell($0.outlet?.lean)
      },
    ]
  }
}
