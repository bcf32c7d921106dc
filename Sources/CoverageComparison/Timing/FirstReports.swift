public import NewsCorpus

/// When an outlet first reported a story, beside the others.
public struct FirstReport: Hashable, Sendable {
  public let story: String
  /// Index into ``OutletTable/names``; `nil` for an article without an outlet, which stands for itself.
  public let outlet: Int?
  /// The outlet's first article, as an index into the corpus.
  public let article: Int
  /// As it is stated, a day where the time is midnight.
  public let date: PublicationDate?
  /// Hours after the first report of all; 0 for that one, `nil` where the order is not known or there is no date.
  public let lagHours: Double?
  /// The least and the most hours after the first report, where an hour or a zone is not stated; `nil` as ``lagHours``.
  public let lagRange: ClosedRange<Double>?
  /// One more than the reports that are certainly earlier; `nil` without a date or where the date is that of collecting the page.
  /// Reports whose order is unknown may share a rank.
  public let rank: Int?
  /// Whether the dates tell for every other report if it was before or after this one.
  public let isOrderCertain: Bool

  /// The first reports of one story by rank, then nominal time, then article; those without a rank last.
  ///
  /// - Parameter members: The story's articles, as indices of the corpus.
  /// - Complexity: O(*m*²) for *m* outlets.
  static func reports(
    on story: String, members: [Int], times: ReportingTimes, outlets: OutletTable
  ) -> [FirstReport] {
    let first = firstArticles(members, times: times, outlets: outlets)
    let dates = first.map { times.trusted[$0] }
    let leader = dates.indices.filter { dates[$0] != nil }
      .min { (dates[$0]!.nominal, first[$0]) < (dates[$1]!.nominal, first[$1]) }
    let reports = first.indices.map { index -> FirstReport in
      guard let date = dates[index], let leader, let leading = dates[leader] else {
        return FirstReport(
          story: story, outlet: outlets.ofArticle[first[index]], article: first[index],
          date: times.stated[first[index]], lagHours: nil, lagRange: nil, rank: nil,
          isOrderCertain: false)
      }
      let orders = dates.indices.filter { $0 != index }.map { other in
        dates[other].map { DateOrder(of: $0, to: date) } ?? .unknown
      }
      return FirstReport(
        story: story, outlet: outlets.ofArticle[first[index]], article: first[index], date: date,
        lagHours: index == leader ? 0 : DateOrder.lagHours(from: leading, to: date),
        lagRange: index == leader ? 0...0 : DateOrder.lagRange(from: leading, to: date),
        rank: 1 + orders.count { $0 == .before }, isOrderCertain: !orders.contains(.unknown))
    }
    return reports.sorted {
      let (one, other) = ($0.rank ?? .max, $1.rank ?? .max)
      return (one, $0.date?.nominal ?? 0, $0.article) < (other, $1.date?.nominal ?? 0, $1.article)
    }
  }

  /// The earliest article of each outlet whose date can be trusted, else its first one, in the order of the articles.
  static func firstArticles(_ members: [Int], times: ReportingTimes, outlets: OutletTable) -> [Int]
  {
    var best: [Int: Int] = [:]
    var unnamed: [Int] = []
    for member in members {
      guard let outlet = outlets.ofArticle[member] else {
        unnamed.append(member)
        continue
      }
      let time = { (index: Int) in times.trusted[index]?.nominal ?? .max }
      if let known = best[outlet], (time(known), known) <= (time(member), member) { continue }
      best[outlet] = member
    }
    return (best.values + unnamed).sorted()
  }
}
