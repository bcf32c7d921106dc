public import NewsCorpus

/// Dates and counts as people read them, in English.
public enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `10 January 2003`.
  public static func day(_ date: PublicationDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `10 January 2003, 04:41`, with the zone as it is stated; the day alone where no time is stated.
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

  /// `January 2003`.
  public static func monthAndYear(_ date: PublicationDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }

  /// `10 Jan`.
  static func dayAndMonth(_ date: PublicationDate) -> String {
    "\(date.day) \(months[date.month - 1].prefix(3))"
  }

  /// `Jan 2003`.
  static func month(_ date: PublicationDate) -> String {
    "\(months[date.month - 1].prefix(3)) \(date.year)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

extension Int {
  /// With commas between thousands, such as `19,956`.
  package var grouped: String {
    let digits = String(magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (self < 0 ? "-" : "") + result
  }
}
