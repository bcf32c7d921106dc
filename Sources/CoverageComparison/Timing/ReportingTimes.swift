public import NewsCorpus

/// The articles' dates, as far as they say when something was reported.
///
/// A time of exactly midnight is what software writes where only the day is known, so it is read as a day. Many times of one
/// outlet within minutes of each other, on stories that others report days apart, are those at which pages were collected.
public struct ReportingTimes: Hashable, Sendable {
  /// By article; a day where the time was midnight.
  public let stated: [PublicationDate?]
  /// By article, the same where it can order reports, else `nil`.
  public let trusted: [PublicationDate?]
  /// The articles whose time is exactly midnight.
  public let midnights: Int
  /// The articles that state an hour, but no zone.
  public let withoutZone: Int
  /// The outlets whose times are those of collecting, as indices into ``OutletTable/names``, in order.
  public let collected: [Int]

  /// A batch is this many articles or more …
  private static let leastBatch = 5
  /// … of which each is at most this many seconds after the one before …
  private static let greatestPause = 600
  /// … and of which more than half are this many days or more away from what other outlets report on the same story.
  private static let leastDistance = 3

  /// - Parameters:
  ///   - stories: The articles of each story.
  /// - Complexity: O(*n* log *n* + Σ *m*²) for *n* articles and the *m* of each story.
  init(_ articles: [Article], outlets: OutletTable, stories: [[Int]]) {
    let dates = articles.map { $0.publicationDate?.value }
    midnights = dates.count { $0?.isMidnight ?? false }
    let stated = dates.map { $0?.isMidnight ?? false ? $0?.withoutTime : $0 }
    withoutZone = stated.count { $0?.time != nil && $0?.zoneOffset == nil }
    let distances = Self.distances(stated, outlets: outlets, stories: stories)
    let timed = articles.indices.filter { stated[$0]?.time != nil && outlets.ofArticle[$0] != nil }
    let byOutlet = Dictionary(grouping: timed) { outlets.ofArticle[$0] ?? 0 }
    var trusted = stated
    var collected: [Int] = []
    for (outlet, own) in byOutlet.sorted(by: { $0.key < $1.key }) {
      let batched = Self.batches(own, dates: stated).filter { batch in
        let known = batch.compactMap { distances[$0] }
        return known.count >= 3 && 2 * known.count { $0 >= Self.leastDistance } > known.count
      }.joined()
      guard !batched.isEmpty else { continue }
      collected.append(outlet)
      // Where most times are of collecting, so may be the others.
      for article in 2 * batched.count >= own.count ? own : Array(batched) {
        trusted[article] = nil
      }
    }
    self.stated = stated
    self.trusted = trusted
    self.collected = collected
  }

  /// The articles of one outlet in batches, by time.
  private static func batches(_ articles: [Int], dates: [PublicationDate?]) -> [[Int]] {
    let sorted = articles.map { (time: dates[$0]?.nominal ?? 0, article: $0) }
      .sorted { ($0.time, $0.article) < ($1.time, $1.article) }
    var batches: [[Int]] = []
    var last = Int.min / 2
    for (time, article) in sorted {
      if time - last > greatestPause { batches.append([]) }
      batches[batches.count - 1].append(article)
      last = time
    }
    return batches.filter { $0.count >= leastBatch }
  }

  /// By article, the days to the nearest report of another outlet on its story; `nil` where there is none.
  private static func distances(
    _ dates: [PublicationDate?], outlets: OutletTable, stories: [[Int]]
  ) -> [Int: Int] {
    var distances: [Int: Int] = [:]
    for members in stories {
      for one in members {
        for other in members where outlets.ofArticle[one] != outlets.ofArticle[other] {
          guard let first = dates[one], let second = dates[other] else { continue }
          let days = abs(first.dayNumber - second.dayNumber)
          distances[one] = min(distances[one] ?? .max, days)
        }
      }
    }
    return distances
  }
}

extension PublicationDate {
  fileprivate var isMidnight: Bool {
    time.map { $0.hour == 0 && $0.minute == 0 && ($0.second ?? 0) == 0 } ?? false
  }

  fileprivate var withoutTime: PublicationDate? {
    PublicationDate(year: year, month: month, day: day)
  }
}
