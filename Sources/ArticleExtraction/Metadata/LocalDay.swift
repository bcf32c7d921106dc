internal import NewsCorpus

/// Puts a moment that a page states in UTC on the day that readers were shown.
///
/// Many sites declare `2022-05-04T00:25:56Z` and show "3 May". The moment stays as declared; its zone becomes the one in which
/// it falls on the day shown: that of the same moment stated elsewhere with its zone, or the difference to the time shown
/// without one, or else the whole number of hours nearest to UTC that reaches the day.
struct LocalDay {
  typealias Candidate = Field<PublicationDate>.Candidate

  /// The zones that are looked for where only a day is shown, in minutes: the Americas to Eastern Europe.
  private static let usualZones = -8 * 60...3 * 60
  /// Nobody lives twelve hours west of UTC: that difference is a clock of twelve hours without its half of the day.
  private static let zones = -11 * 60...14 * 60
  /// Where the day was published rather than declared.
  private let shown: [PublicationDate]
  /// Days on which the page says it was changed.
  private let updates: [PublicationDate]

  init(shown: [PublicationDate], updates: [PublicationDate]) {
    self.shown = shown
    self.updates = updates
  }

  func localized(_ date: PublicationDate) -> PublicationDate {
    guard date.zoneOffset == 0, let time = date.time else { return date }
    let minute = Self.minutes(date, time)
    for other in shown {
      guard let otherTime = other.time else { continue }
      let difference = Self.minutes(other, otherTime) - minute
      guard Self.zones.contains(difference), difference % 15 == 0, difference != 0,
        other.zoneOffset == nil || other.zoneOffset == difference
      else { continue }
      return Self.moved(date, time, by: difference)
    }
    for day in shown where day.time == nil && abs(day.dayNumber - date.dayNumber) == 1 {
      let inDay = time.hour * 60 + time.minute
      // A full hour late in the evening is midnight somewhere: the day alone was known.
      let isMidnight = inDay >= 21 * 60 && inDay % 60 == 0 && (time.second ?? 0) == 0
      guard isMidnight || !updates.contains(where: { $0.dayNumber == day.dayNumber }) else {
        continue
      }
      let hours =
        day.dayNumber > date.dayNumber ? (1440 - inDay + 59) / 60 : -(inDay / 60 + 1)
      guard Self.usualZones.contains(hours * 60) else { continue }
      return Self.moved(date, time, by: hours * 60)
    }
    return date
  }

  private static func minutes(_ date: PublicationDate, _ time: PublicationDate.Time) -> Int {
    date.dayNumber * 1440 + time.hour * 60 + time.minute
  }

  private static func moved(
    _ date: PublicationDate, _ time: PublicationDate.Time, by offset: Int
  ) -> PublicationDate {
    let local = minutes(date, time) + offset
    guard let day = PublicationDate(dayNumber: Int((Double(local) / 1440).rounded(.down))) else {
      return date
    }
    let inDay = local - day.dayNumber * 1440
    return PublicationDate(
      year: day.year, month: day.month, day: day.day,
      time: PublicationDate.Time(hour: inDay / 60, minute: inDay % 60, second: time.second),
      zoneOffset: offset) ?? date
  }
}
