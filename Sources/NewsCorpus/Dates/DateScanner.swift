/// Finds the dates written in a short text, with their times and zones; ``WrittenDate`` tells which forms are understood.
struct DateScanner {
  enum Token {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  struct Placed {
    let token: Token
    let range: Range<Int>
  }

  struct Day {
    var date: PublicationDate
    var form: WrittenDate.Form
    let start: Int
    /// The index after the last token.
    let end: Int
    /// A time that stands inside the date.
    var clock: Clock?
  }

  let tokens: [Placed]
  let order: WrittenDate.NumericOrder

  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: some Collection<UInt8>, order: WrittenDate.NumericOrder) {
    tokens = Self.tokens(of: Array(bytes))
    self.order = order
  }

  func dates(limit: Int) -> [WrittenDate] {
    var result: [WrittenDate] = []
    var index = 0
    /// The first token that no date has taken.
    var taken = 0
    while index < tokens.count, result.count < limit {
      guard let day = day(at: index) else {
        index += 1
        continue
      }
      let clock = clock(of: day, notBefore: taken)
      result.append(written(day, clock))
      index = max(day.end, clock?.end ?? 0)
      taken = index
    }
    return result
  }

  private func day(at index: Int) -> Day? {
    switch tokens[index].token {
    case .number(let number, let digits):
      switch digits {
      case 1, 2:
        dayThenName(number, at: index) ?? dayThenUnit(number, at: index)
          ?? numeric(number, at: index)
      case 4: yearFirst(number, at: index)
      case 8, 12, 14: compact(at: index, digits: digits)
      default: nil
      }
    case .word(let word): DateWords.month(named: word).flatMap { nameFirst($0, at: index) }
    case .mark: nil
    }
  }

  // MARK: Tokens

  func number(at index: Int, digits: ClosedRange<Int>) -> Int? {
    guard tokens.indices.contains(index), case .number(let number, let count) = tokens[index].token,
      digits.contains(count)
    else { return nil }
    return number
  }

  func mark(at index: Int) -> UInt8? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].token else {
      return nil
    }
    return mark
  }

  func word(at index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index].token else {
      return nil
    }
    return word
  }

  func isWord(at index: Int, in words: Set<String>) -> Bool {
    word(at: index).map(words.contains) ?? false
  }

  /// Whether a token may stand between the parts of a date.
  private func isJoint(at index: Int) -> Bool {
    switch tokens[index].token {
    case .mark(let mark): ".,-/'’º°".utf8.contains(mark)
    case .word(let word): DateWords.joints.contains(word)
    case .number: false
    }
  }

  /// The index after at most `limit` joints.
  private func afterJoints(_ index: Int, limit: Int) -> Int {
    var next = index
    while next < index + limit, tokens.indices.contains(next), isJoint(at: next) { next += 1 }
    return next
  }

  // MARK: Figures

  /// `2003-01-10`, `2003/01/10`, `2003.01.10`, `2003年1月10日`, `2003. január 10.`
  private func yearFirst(_ year: Int, at index: Int) -> Day? {
    if isWord(at: index + 1, in: DateWords.yearUnits) {
      guard let month = number(at: index + 2, digits: 1...2),
        let day = number(at: index + 4, digits: 1...2)
      else { return nil }
      let end = word(at: index + 5) == nil ? index + 5 : index + 6
      return self.day(year, month, day, .yearFirst, index, end)
    }
    guard let separator = mark(at: index + 1), "-/.".utf8.contains(separator),
      mark(at: index + 3) == separator, let month = number(at: index + 2, digits: 1...2),
      let day = number(at: index + 4, digits: 1...2)
    else { return yearThenName(year, at: index) }
    return self.day(year, month, day, .yearFirst, index, index + 5)
  }

  private func day(
    _ year: Int, _ month: Int, _ day: Int, _ form: WrittenDate.Form, _ start: Int, _ end: Int
  ) -> Day? {
    PublicationDate(year: year, month: month, day: day).map {
      Day(date: $0, form: form, start: start, end: end)
    }
  }

  /// `20030110`, and with a time `200301101520` and `20030110152005`.
  private func compact(at index: Int, digits: Int) -> Day? {
    guard case .number(let number, _) = tokens[index].token else { return nil }
    let scale = digits == 8 ? 1 : digits == 12 ? 10_000 : 1_000_000
    let (date, rest) = number.quotientAndRemainder(dividingBy: scale)
    guard (19_000_101...20_991_231).contains(date),
      var day = day(
        date / 10_000, date / 100 % 100, date % 100, .yearFirst, index, index + 1)
    else { return nil }
    guard digits > 8 else { return day }
    let minutes = digits == 12 ? rest : rest / 100
    let time = PublicationDate.Time(
      hour: minutes / 100, minute: minutes % 100, second: digits == 12 ? nil : rest % 100)
    guard let time else { return nil }
    day.clock = Clock(time: time, start: index, end: index + 1)
    return day
  }

  /// `10.01.2003`, `10/01/2003`, `10-01-2003`, `10 | 01 | 2003`, and with two digits of the year after full stops or slashes.
  private func numeric(_ first: Int, at index: Int) -> Day? {
    guard let separator = mark(at: index + 1), "-/.|".utf8.contains(separator),
      let second = number(at: index + 2, digits: 1...2), mark(at: index + 3) == separator
    else { return nil }
    let year: Int
    if let long = number(at: index + 4, digits: 4...4) {
      year = long
    } else if separator != UInt8(ascii: "-"), let short = number(at: index + 4, digits: 2...2),
      number(at: index, digits: 2...2) != nil, number(at: index + 2, digits: 2...2) != nil
    {
      year = short < 70 ? 2000 + short : 1900 + short
    } else {
      return nil
    }
    guard (1900...2100).contains(Self.gregorian(year)) else { return nil }
    let form: WrittenDate.Form =
      if first == second {
        .equalNumbers
      } else if first > 12 || separator == UInt8(ascii: ".") && second <= 12 {
        .numbers(.dayFirst)
      } else if second > 12 {
        .numbers(.monthFirst)
      } else {
        .assumed(order)
      }
    let isMonthFirst = form == .numbers(.monthFirst) || form == .assumed(.monthFirst)
    return day(
      Self.gregorian(year), isMonthFirst ? first : second, isMonthFirst ? second : first, form,
      index, index + 5)
  }

  // MARK: Months in letters

  /// `10th of January, 2003`, `10. Januar 2003`, `10-Jan-03`, `10 de enero de 2003`.
  private func dayThenName(_ day: Int, at index: Int) -> Day? {
    let named = afterJoints(index + 1, limit: 3)
    guard let month = word(at: named).flatMap(DateWords.month) else { return nil }
    let next = afterJoints(named + 1, limit: 6 - (named - index - 1))
    guard let year = year(at: next, in: month) else { return nil }
    return dated(year, month, day, start: index, end: next + 1)
  }

  /// `10 tháng 1 năm 2003`, `10 tháng 1, 2003`: the month is a number beside a word for it.
  private func dayThenUnit(_ day: Int, at index: Int) -> Day? {
    guard isWord(at: index + 1, in: DateWords.monthUnits),
      let month = number(at: index + 2, digits: 1...2)
    else { return nil }
    let isNamed = isWord(at: index + 3, in: DateWords.yearUnits)
    let next = isNamed ? index + 4 : afterJoints(index + 3, limit: 1)
    guard let year = number(at: next, digits: 4...4) else { return nil }
    return self.day(year, month, day, .numbers(.dayFirst), index, next + 1)
  }

  /// `January 10th, 2003`.
  private func nameFirst(_ month: DateWords.Month, at index: Int) -> Day? {
    var next = index + 1
    if mark(at: next) == UInt8(ascii: ".") || mark(at: next) == UInt8(ascii: "-") { next += 1 }
    guard let day = number(at: next, digits: 1...2) else { return nil }
    next = afterJoints(next + 1, limit: 3)
    guard let year = number(at: next, digits: 4...4), (1600...9999).contains(year),
      let date = dated(Self.gregorian(year), month, day, start: index, end: next + 1)
    else { return yearAfterTime(month, day, at: next, start: index) }
    return date
  }

  /// `Aug 03 12:45:00 EDT 2015`.
  private func yearAfterTime(
    _ month: DateWords.Month, _ day: Int, at index: Int, start: Int
  ) -> Day? {
    guard number(at: index, digits: 2...2) != nil, mark(at: index + 1) == UInt8(ascii: ":") else {
      return nil
    }
    var next = index
    while next < index + 9, number(at: next, digits: 4...4) == nil || isOffset(at: next) {
      next += 1
    }
    guard let year = number(at: next, digits: 4...4), (1900...2100).contains(year),
      var result = dated(year, month, day, start: start, end: next + 1)
    else { return nil }
    result.clock = clock(at: index)
    return result
  }

  /// `2003. január 10.`, `2003 m. sausio 10 d.`, `2003. gada 10. janvārī`
  private func yearThenName(_ year: Int, at index: Int) -> Day? {
    guard (1900...2100).contains(year) else { return nil }
    let first = afterJoints(index + 1, limit: 2)
    let second = afterJoints(first + 1, limit: 1)
    if let month = word(at: first).flatMap(DateWords.month) {
      // `May 2003 June 15:20` tells no day of June.
      guard let day = number(at: second, digits: 1...2), mark(at: second + 1) != UInt8(ascii: ":")
      else { return nil }
      return dated(year, month, day, start: index, end: second + 1)
    }
    guard first > index + 1, let day = number(at: first, digits: 1...2),
      let month = word(at: second).flatMap(DateWords.month)
    else { return nil }
    return dated(year, month, day, start: index, end: second + 1)
  }

  private func dated(
    _ year: Int, _ month: DateWords.Month, _ day: Int, start: Int, end: Int
  ) -> Day? {
    guard month.isSolarHijri else {
      return self.day(year, month.number, day, .monthName, start, end)
    }
    return SolarHijriDate.gregorian(year: year, month: month.number, day: day).map {
      Day(date: $0, form: .solarHijri, start: start, end: end)
    }
  }

  /// The year at an index after a month's name.
  private func year(at index: Int, in month: DateWords.Month) -> Int? {
    if let year = number(at: index, digits: 4...4) {
      if month.isSolarHijri { return (1300...1500).contains(year) ? year : nil }
      return (1600...9999).contains(year) ? Self.gregorian(year) : nil
    }
    guard !month.isSolarHijri, let short = number(at: index, digits: 2...2),
      mark(at: index + 1) != UInt8(ascii: ":")
    else { return nil }
    return short < 70 ? 2000 + short : 1900 + short
  }

  /// The year of our calendar, of one that may be of the Buddhist era, as Thailand counts: 2563 is 2020.
  private static func gregorian(_ year: Int) -> Int {
    (2443...2643).contains(year) ? year - 543 : year
  }
}
