public import NewsCorpus
package import Reporting

extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `10 January 2003`.
  public static func day(_ date: PublicationDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `10 January 2003, 04:41 UTC`, with the zone as it is stated; the day alone where no time is stated.
  public static func moment(_ date: PublicationDate) -> String {
    guard let time = date.time else { return day(date) }
    let clock = twoDigits(time.hour) + ":" + twoDigits(time.minute)
    guard let offset = date.zoneOffset else { return "\(day(date)), \(clock)" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    let zone =
      offset == 0
      ? "UTC"
      : "UTC\(offset < 0 ? "−" : "+")\(hours)" + (minutes == 0 ? "" : ":" + twoDigits(minutes))
    return "\(day(date)), \(clock) \(zone)"
  }

  /// `10–13 January 2003`, `28 January to 2 February 2003`, `30 December 2002 to 2 January 2003`, or one day.
  public static func span(_ first: PublicationDate, _ last: PublicationDate) -> String {
    if first.dayNumber == last.dayNumber { return day(last) }
    guard first.year == last.year else { return "\(day(first)) to \(day(last))" }
    guard first.month == last.month else {
      return "\(first.day) \(months[first.month - 1]) to \(day(last))"
    }
    return "\(first.day)–\(day(last))"
  }

  /// The span of dates that may be unknown.
  package static func span(_ first: PublicationDate?, _ last: PublicationDate?) -> String? {
    guard let first, let last else { return nil }
    return span(first, last)
  }

  /// `2003`.
  package static func year(_ date: PublicationDate) -> String { String(date.year) }

  /// `January 2003`.
  package static func monthAndYear(_ date: PublicationDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }

  /// The label of a tick of a time axis: `6:00`, `10 Jan`, `Jan 2003`, `2003`.
  package static func tick(_ label: TimeScale.Label) -> String {
    switch label {
    case .hour(let hour): "\(hour):00"
    case .day(let date): "\(date.day) \(months[date.month - 1].prefix(3))"
    case .month(let date): "\(months[date.month - 1].prefix(3)) \(date.year)"
    case .year(let date): String(date.year)
    }
  }

  /// A time between two reports: `40 minutes`, `19 hours`, `3 days`.
  package static func duration(hours: Double) -> String {
    let size = abs(hours)
    if size < 2 { return count(Int((size * 60).rounded()), "minute") }
    if size < 48 { return count(Int(size.rounded()), "hour") }
    return count(Int((size / 24).rounded()), "day")
  }

  /// `5 to 55 hours`, the least and the most that dates allow.
  package static func duration(hours: ClosedRange<Double>) -> String {
    let (low, high) = (Int(hours.lowerBound.rounded()), Int(hours.upperBound.rounded()))
    return "\(number(low)) to \(count(high, "hour"))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
