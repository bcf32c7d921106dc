/// The calendar of Iran and Afghanistan.
enum SolarHijriDate {
  /// The Gregorian day of a date; `nil` if there is no such date, or outside the years 1178...1633, where the rule holds.
  ///
  /// Eight years of 33 are leap years: those with (25 *y* + 11) mod 33 < 8, so that ⌊(8 *y* + 21) / 33⌋ of them come before
  /// the year *y*.
  ///
  /// ### Source
  /// Borkowski (1996), The Persian calendar for 3000 years, Earth, Moon and Planets 74; 1 Farvardin 1399 was 20 March 2020.
  static func gregorian(year: Int, month: Int, day: Int) -> PublicationDate? {
    guard (1178...1633).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = (25 * year + 11) % 33 < 8
    guard day <= (month <= 6 ? 31 : month < 12 || isLeap ? 30 : 29) else { return nil }
    let days = 365 * year + (8 * year + 21) / 33 + 31 * (month - 1) - max(0, month - 7) + day
    return PublicationDate(dayNumber: days + epoch)
  }

  private static let epoch: Int = {
    let newYear = PublicationDate(year: 2020, month: 3, day: 20)?.dayNumber ?? 0
    return newYear - (365 * 1399 + (8 * 1399 + 21) / 33 + 1)
  }()
}
