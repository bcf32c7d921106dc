extension DateScanner {
  struct Clock {
    var time: PublicationDate.Time
    var zone = Zone.none
    var start: Int
    var end: Int
  }

  enum Zone {
    case none
    case offset(Int)
    case abbreviation(String)
  }

  /// The time of day that stands inside a date, or after it, or else before it.
  ///
  /// - Parameter start: The first token that no earlier date has taken.
  func clock(of day: Day, notBefore start: Int) -> Clock? {
    day.clock ?? clockAfter(day) ?? clockBefore(day, notBefore: start)
  }

  func written(_ day: Day, _ clock: Clock?) -> WrittenDate {
    let day = ordered(day, by: clock)
    let start = min(day.start, clock?.start ?? day.start)
    let end = min(max(day.end, clock?.end ?? 0), tokens.count)
    let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    let offset: Int? =
      switch clock?.zone {
      case .offset(let minutes)?: minutes
      case .abbreviation(let name)?: TimeZoneAbbreviations.offset(of: name, on: day.date)
      default: nil
      }
    let date =
      clock.flatMap {
        PublicationDate(
          year: day.date.year, month: day.date.month, day: day.date.day, time: $0.time,
          zoneOffset: offset)
      } ?? day.date
    return WrittenDate(date: date, form: day.form, range: range)
  }

  /// A day whose order is open, with the month first if the zone is one of North America.
  private func ordered(_ day: Day, by clock: Clock?) -> Day {
    guard case .assumed(let order) = day.form, case .abbreviation(let name)? = clock?.zone,
      TimeZoneAbbreviations.isNorthAmerican(name)
    else { return day }
    var day = day
    day.form = .numbers(.monthFirst)
    if order == .dayFirst {
      let date = day.date
      day.date =
        PublicationDate(year: date.year, month: date.day, day: date.month) ?? date
    }
    return day
  }

  /// A time within three tokens after the date: `, 15:20`, ` at 3pm`, `T15:20`, ` - 15.20 Uhr`.
  private func clockAfter(_ day: Day) -> Clock? {
    var index = day.end
    while index < day.end + 3, tokens.indices.contains(index) {
      if case .number = tokens[index].token { break }
      if let word = word(at: index), DateWords.month(named: word) != nil { return nil }
      index += 1
    }
    return clock(at: index)
  }

  /// A time that ends right before the date, or before the day of the week that stands before it.
  private func clockBefore(_ day: Day, notBefore first: Int) -> Clock? {
    for start in stride(from: day.start - 3, through: max(first, day.start - 9), by: -1) {
      guard number(at: start, digits: 1...2) != nil,
        mark(at: start - 1) != UInt8(ascii: ":"), let clock = clock(at: start)
      else { continue }
      let between = day.start - clock.end
      if (0...3).contains(between), number(at: clock.end, digits: 1...9) == nil || between == 0 {
        return clock
      }
    }
    return nil
  }

  /// A time of day whose hour is the token at an index, with its zone.
  func clock(at index: Int) -> Clock? {
    guard var hour = number(at: index, digits: 1...4) else { return nil }
    var minute = 0
    var second: Int?
    var end = index + 1
    if let joint = mark(at: end), joint == UInt8(ascii: ":") || joint == UInt8(ascii: "."),
      let minutes = number(at: end + 1, digits: 2...2), hour < 24
    {
      minute = minutes
      end += 2
      if mark(at: end) == joint, let seconds = number(at: end + 1, digits: 2...2) {
        second = seconds
        end += 2
        if mark(at: end) == UInt8(ascii: "."), number(at: end + 1, digits: 1...9) != nil {
          end += 2
        }
      }
      if joint == UInt8(ascii: "."), !hasClockWord(at: end) { return nil }
    } else if isWord(at: end, in: DateWords.hours), hour < 24 {
      end += 1
      if let minutes = number(at: end, digits: 1...2) {
        minute = minutes
        end += 1
        if isWord(at: end, in: DateWords.minutes) { end += 1 }
      }
    } else if number(at: index, digits: 4...4) != nil, hasZone(at: end) {
      (hour, minute) = (hour / 100, hour % 100)
    } else if number(at: index, digits: 1...2) == nil || halfDay(at: end) == nil {
      return nil
    }
    if let half = halfDay(at: end) {
      guard (1...12).contains(hour) || half.offset == 12 && hour < 24 else { return nil }
      hour = hour > 12 ? hour : hour % 12 + half.offset
      end = half.end
    } else if isWord(at: index - 1, in: DateWords.afterNoon), (1...11).contains(hour) {
      hour += 12
    } else if isWord(at: index - 1, in: DateWords.beforeNoon), hour == 12 {
      hour = 0
    } else if isWord(at: end, in: DateWords.afterClock) {
      end += 1
    }
    guard let time = PublicationDate.Time(hour: hour, minute: minute, second: second) else {
      return nil
    }
    return withZone(Clock(time: time, start: index, end: end))
  }

  /// `am`, `pm`, `a.m.`, `p.m.`: the hours to add.
  private func halfDay(at index: Int) -> (offset: Int, end: Int)? {
    if isWord(at: index, in: DateWords.beforeNoon) { return (0, index + 1) }
    if isWord(at: index, in: DateWords.afterNoon) { return (12, index + 1) }
    switch word(at: index) {
    case "a", "p":
      guard mark(at: index + 1) == UInt8(ascii: "."), word(at: index + 2) == "m" else { return nil }
      let end = mark(at: index + 3) == UInt8(ascii: ".") ? index + 4 : index + 3
      return (word(at: index) == "p" ? 12 : 0, end)
    default: return nil
    }
  }

  private func hasClockWord(at index: Int) -> Bool {
    halfDay(at: index) != nil || isWord(at: index, in: DateWords.afterClock)
      || isWord(at: index, in: DateWords.hours) || hasZone(at: index)
  }

  private func hasZone(at index: Int) -> Bool {
    guard let word = word(at: index), let day = PublicationDate(year: 2000, month: 1, day: 1) else {
      return false
    }
    return TimeZoneAbbreviations.offset(of: word, on: day) != nil
  }

  /// Whether a number of four digits is the offset of a zone: `+0000`.
  func isOffset(at index: Int) -> Bool {
    mark(at: index - 1) == UInt8(ascii: "+") || mark(at: index - 1) == UInt8(ascii: "-")
  }

  private func withZone(_ clock: Clock) -> Clock {
    var clock = clock
    var index = clock.end
    if mark(at: index) == UInt8(ascii: "(") || mark(at: index) == UInt8(ascii: ",") { index += 1 }
    if let name = word(at: index), hasZone(at: index) {
      clock.zone = .abbreviation(name)
      clock.end = index + 1
      index += 1
      // `GMT+0100` states its own offset.
      guard name == "gmt" || name == "utc" else { return clock }
    }
    guard let sign = mark(at: index), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let first = number(at: index + 1, digits: 1...4)
    else { return clock }
    var minutes = first * 60
    var end = index + 2
    if number(at: index + 1, digits: 3...4) != nil {
      minutes = first / 100 * 60 + first % 100
    } else if mark(at: end) == UInt8(ascii: ":"), let rest = number(at: end + 1, digits: 2...2) {
      minutes += rest
      end += 2
    }
    guard minutes <= 14 * 60 else { return clock }
    clock.zone = .offset(sign == UInt8(ascii: "-") ? -minutes : minutes)
    clock.end = end
    return clock
  }
}
