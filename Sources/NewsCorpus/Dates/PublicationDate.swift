/// A calendar date, or a moment, exactly as precise as its source stated it.
///
/// A day has no hour: where only a day is known, `time` is `nil` and ``earliest`` and ``latest`` span the whole day in
/// any zone it may have meant. Lags and orders between dates must therefore know "unknown".
public struct PublicationDate: Hashable, Sendable {
  /// A time of day; `second` is `nil` where only the minute was stated.
  public struct Time: Hashable, Sendable {
    public let hour: Int
    public let minute: Int
    public let second: Int?

    /// - Returns: `nil` unless the hour is in 0...23, the minute in 0...59 and the second in 0...60.
    public init?(hour: Int, minute: Int, second: Int? = nil) {
      guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0)
      else { return nil }
      self.hour = hour
      self.minute = minute
      self.second = second
    }
  }

  public let year: Int
  public let month: Int
  public let day: Int
  public let time: Time?
  /// Minutes east of UTC; `nil` where the source stated no zone or gave no time.
  public let zoneOffset: Int?

  /// - Parameters:
  ///   - year: In 1...9999.
  ///   - zoneOffset: Minutes east of UTC in -1080...1080; ignored without a time.
  /// - Returns: `nil` if there is no such day in the proleptic Gregorian calendar, or the offset is out of range.
  public init?(year: Int, month: Int, day: Int, time: Time? = nil, zoneOffset: Int? = nil) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(ofMonth: month, year: year), (-1080...1080).contains(zoneOffset ?? 0)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.zoneOffset = time == nil ? nil : zoneOffset
  }

  private static func dayCount(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970-01-01 of the calendar day as stated, in the zone it was stated in.
  ///
  /// ### Source
  /// The days-from-civil method, counting years from March in 400-year eras.
  public var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The calendar day with this number of days since 1970-01-01; `nil` outside the years 1...9999.
  package init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The first second, since 1970-01-01T00:00Z, at which this can have been.
  public var earliest: Int {
    guard let time else { return dayNumber * 86_400 - 14 * 3_600 }
    return dayNumber * 86_400 + time.hour * 3_600 + time.minute * 60 + (time.second ?? 0)
      - (zoneOffset ?? 14 * 60) * 60
  }

  /// The last second, since 1970-01-01T00:00Z, at which this can have been.
  public var latest: Int {
    guard let time else { return dayNumber * 86_400 + 86_399 + 12 * 3_600 }
    return dayNumber * 86_400 + time.hour * 3_600 + time.minute * 60 + (time.second ?? 59)
      - (zoneOffset ?? -12 * 60) * 60
  }

  /// A single moment to sort and subtract by, in seconds since 1970-01-01T00:00Z.
  ///
  /// Where no zone is stated it is taken for UTC, where no time is stated for noon.
  package var nominal: Int {
    let time = time ?? Time(hour: 12, minute: 0)!
    return dayNumber * 86_400 + time.hour * 3_600 + time.minute * 60 + (time.second ?? 0)
      - (zoneOffset ?? 0) * 60
  }
}
