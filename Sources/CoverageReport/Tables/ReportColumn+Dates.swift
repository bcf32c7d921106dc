internal import NewsCorpus
internal import Reporting

extension ReportColumn {
  /// A column of dates, as precise as they are known.
  static func date(
    _ name: String, _ meaning: String, _ date: @escaping (Row) -> PublicationDate?
  ) -> Self {
    Self(name, .date, meaning, range: .date) { Cell(date($0)) }
  }

  static func publishDate(_ date: @escaping (Row) -> PublicationDate?) -> Self {
    .date("publish_date", "when the article was published, as precisely as it says", date)
  }
}
