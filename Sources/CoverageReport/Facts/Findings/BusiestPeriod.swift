package import NewsCorpus

/// The day, month or year with most articles, whichever suits the span.
package struct BusiestPeriod: Finding {
  package enum Unit: String, Sendable {
    case day
    case month
    case year
  }

  package let unit: Unit
  /// A date in the period.
  package let date: PublicationDate
  package let articles: Int

  /// The busiest of few articles says nothing.
  private static let leastArticles = 10
  /// Fewer in the period itself, or fewer times the mean of the periods with articles, are no peak.
  private static let leastPeak = 3
  private static let leastRatio = 1.5

  package init?(_ facts: CoverageFacts) {
    let dates = facts.comparison.times.trusted.compactMap(\.self)
    guard dates.count >= Self.leastArticles, let first = dates.map(\.dayNumber).min(),
      let last = dates.map(\.dayNumber).max(), last > first
    else { return nil }
    // Months from a third of a year on, years from three on.
    let unit: Unit = last - first > 1_100 ? .year : last - first > 120 ? .month : .day
    var counts: [Int: (count: Int, date: PublicationDate)] = [:]
    for date in dates {
      let key = Self.number(of: date, unit)
      counts[key] = ((counts[key]?.count ?? 0) + 1, date)
    }
    let ranked = counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let top = ranked.first, top.value.count > ranked[safe: 1]?.value.count ?? 0,
      top.value.count >= Self.leastPeak,
      Double(top.value.count * counts.count) >= Self.leastRatio * Double(dates.count)
    else { return nil }
    (self.unit, date, articles) = (unit, top.value.date, top.value.count)
  }

  private static func number(of date: PublicationDate, _ unit: Unit) -> Int {
    switch unit {
    case .day: date.dayNumber
    case .month: date.year * 12 + date.month
    case .year: date.year
    }
  }

  package var sentence: String {
    let name =
      switch unit {
      case .day: Wording.day(date)
      case .month: Wording.monthAndYear(date)
      case .year: Wording.year(date)
      }
    return "The busiest \(unit.rawValue) is \(name), with \(Wording.count(articles, .article))."
  }
}
