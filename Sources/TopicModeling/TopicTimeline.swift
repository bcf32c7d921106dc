public import NewsCorpus

/// How many articles of each topic appeared in each period: days, weeks or months, by how long the corpus lasts.
public struct TopicTimeline: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case day
    /// From Monday.
    case week
    case month
  }

  public let unit: Unit
  /// The first day of each period from the first with an article to the last, without gaps.
  public let starts: [PublicationDate]
  /// The articles of each topic in each period: by topic, then by period.
  public let counts: [[Int]]
  /// The articles in each period.
  public let totals: [Int]
  /// The articles without a date.
  public let undatedCount: Int

  /// Days where the corpus spans up to five weeks, weeks up to half a year, else months.
  public init(_ topics: Topics, of corpus: Corpus) {
    let days = corpus.articles.map { $0.publicationDate?.value.dayNumber }
    undatedCount = days.count { $0 == nil }
    let dated = days.compactMap(\.self)
    let (first, last) = (dated.min() ?? 0, dated.max() ?? -1)
    let unit: Unit = last - first < 35 ? .day : last - first < 183 ? .week : .month
    self.unit = unit
    var starts: [Int] = []
    var day = first
    while day <= last {
      day = Self.start(of: unit, day)
      starts.append(day)
      day = Self.next(unit, day)
    }
    var counts = Array(
      repeating: Array(repeating: 0, count: starts.count), count: topics.topics.count)
    var totals = Array(repeating: 0, count: starts.count)
    let periods = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    for (article, day) in days.enumerated() {
      guard let day, let period = periods[Self.start(of: unit, day)] else { continue }
      counts[topics.topicOfArticle[article]][period] += 1
      totals[period] += 1
    }
    self.starts = starts.compactMap { PublicationDate(dayNumber: $0) }
    self.counts = counts
    self.totals = totals
  }

  private static func start(of unit: Unit, _ day: Int) -> Int {
    switch unit {
    case .day: day
    // Day 0 was a Thursday.
    case .week: day - ((day + 3) % 7 + 7) % 7
    case .month: day - ((PublicationDate(dayNumber: day)?.day ?? 1) - 1)
    }
  }

  private static func next(_ unit: Unit, _ start: Int) -> Int {
    switch unit {
    case .day: start + 1
    case .week: start + 7
    case .month: Self.start(of: .month, start + 31)
    }
  }
}
