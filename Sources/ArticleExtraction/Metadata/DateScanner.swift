internal import NewsCorpus

/// Finds the dates written in a short text, with their times and zones.
///
/// Understood are ISO 8601, `10 January, 2003`, `January 10, 2003`, `10. Januar 2003`, `10 de enero de 2003`,
/// `10.01.2003`, `01/10/2003`, `2003年1月10日`, with a time such as `15:20`, `3.20pm`, `15h20`, `15.20 Uhr` before or after
/// and a zone such as `GMT`, `BST`, `ET`, `+0100`.
struct DateScanner {
  /// How `01/02/2003` is to be read.
  enum NumericOrder: Sendable {
    case dayFirst
    case monthFirst
  }

  struct Found: Hashable, Sendable {
    let date: PublicationDate
    /// Bytes of the text.
    let range: Range<Int>
    /// Whether the order of day and month had to be assumed.
    let isAmbiguous: Bool
  }

  enum Token {
    case number(Int, digits: Int)
    case word(String)
    case mark(UInt8)
  }

  struct Placed {
    let token: Token
    let range: Range<Int>
  }

  let tokens: [Placed]
  let order: NumericOrder

  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: some Collection<UInt8>, order: NumericOrder = .dayFirst) {
    tokens = Self.tokens(of: Array(bytes))
    self.order = order
  }

  /// The first date of a text.
  static func firstDate(in text: String, order: NumericOrder = .dayFirst) -> PublicationDate? {
    if let date = PublicationDate(iso8601: text) { return date }
    return DateScanner(text.utf8, order: order).dates(limit: 1).first?.date
  }

  /// The dates of a text in their order.
  func dates(limit: Int = .max) -> [Found] {
    var result: [Found] = []
    var index = 0
    while index < tokens.count, result.count < limit {
      guard let day = day(at: index) else {
        index += 1
        continue
      }
      result.append(withTime(day))
      index = day.end
    }
    return result
  }

  // MARK: Days

  struct Day {
    let date: PublicationDate
    let start: Int
    /// The index after the last token.
    let end: Int
    var isAmbiguous = false
  }

  private func day(at index: Int) -> Day? {
    switch tokens[index].token {
    case .number(let number, let digits):
      if digits == 4 { return yearFirst(number, at: index) }
      if digits == 8 { return compact(number, at: index) }
      if digits <= 2 { return dayThenName(number, at: index) ?? numeric(number, at: index) }
      return nil
    case .word(let word):
      return MonthNames.month(named: word).flatMap { nameFirst($0, at: index) }
    case .mark: return nil
    }
  }

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

  /// `2003-01-10`, `2003/01/10`, `2003.01.10`, `2003年1月10日`.
  private func yearFirst(_ year: Int, at index: Int) -> Day? {
    if word(at: index + 1) == "年" || word(at: index + 1) == "년" {
      guard let month = number(at: index + 2, digits: 1...2),
        let day = number(at: index + 4, digits: 1...2),
        let date = PublicationDate(year: year, month: month, day: day)
      else { return nil }
      return Day(date: date, start: index, end: index + 6)
    }
    guard let separator = mark(at: index + 1), "-/.".utf8.contains(separator),
      mark(at: index + 3) == separator, let month = number(at: index + 2, digits: 1...2),
      let day = number(at: index + 4, digits: 1...2),
      let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    return Day(date: date, start: index, end: index + 5)
  }

  /// `20030110`.
  private func compact(_ number: Int, at index: Int) -> Day? {
    guard (19_000_101...20_991_231).contains(number),
      let date = PublicationDate(
        year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    return Day(date: date, start: index, end: index + 1)
  }

  /// `10th of January, 2003`, `10. Januar 2003`, `10-Jan-03`, `10 de enero de 2003`.
  private func dayThenName(_ day: Int, at index: Int) -> Day? {
    var next = index + 1
    var skipped = 0
    while skipped < 3, tokens.indices.contains(next), isJoint(at: next) {
      next += 1
      skipped += 1
    }
    guard let name = word(at: next), let month = MonthNames.month(named: name) else { return nil }
    next += 1
    while skipped < 6, tokens.indices.contains(next), isJoint(at: next) {
      next += 1
      skipped += 1
    }
    guard let year = year(at: next), let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    return Day(date: date, start: index, end: next + 1)
  }

  /// `January 10th, 2003`.
  private func nameFirst(_ month: Int, at index: Int) -> Day? {
    var next = index + 1
    if mark(at: next) == UInt8(ascii: ".") { next += 1 }
    guard let day = number(at: next, digits: 1...2) else { return nil }
    next += 1
    var skipped = 0
    while skipped < 3, tokens.indices.contains(next), isJoint(at: next) {
      next += 1
      skipped += 1
    }
    if let year = number(at: next, digits: 4...4), (1600...9999).contains(year),
      let date = PublicationDate(year: year, month: month, day: day)
    {
      return Day(date: date, start: index, end: next + 1)
    }
    return yearAfterTime(month: month, day: day, at: next, start: index)
  }

  /// `Aug 03 12:45:00 EDT 2015`; the time of day is not read.
  private func yearAfterTime(month: Int, day: Int, at index: Int, start: Int) -> Day? {
    guard number(at: index, digits: 2...2) != nil, mark(at: index + 1) == UInt8(ascii: ":") else {
      return nil
    }
    var next = index
    while next < index + 7, number(at: next, digits: 4...4) == nil { next += 1 }
    guard let year = number(at: next, digits: 4...4), (1900...2100).contains(year),
      let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    return Day(date: date, start: start, end: next + 1)
  }

  private func year(at index: Int) -> Int? {
    if let year = number(at: index, digits: 4...4), (1600...9999).contains(year) { return year }
    guard let short = number(at: index, digits: 2...2), mark(at: index + 1) != UInt8(ascii: ":")
    else { return nil }
    return short < 70 ? 2000 + short : 1900 + short
  }

  /// Whether a token may stand between the parts of a date.
  private func isJoint(at index: Int) -> Bool {
    switch tokens[index].token {
    case .mark(let mark): ".,-/'’º°".utf8.contains(mark)
    case .word(let word): Self.joints.contains(word)
    case .number: false
    }
  }

  private static let joints: Set<String> = [
    "st", "nd", "rd", "th", "of", "de", "del", "do", "er", "ter", "º", "ª", "den", "года", "the",
  ]

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
    let isOpen = first <= 12 && second <= 12 && first != second && separator != UInt8(ascii: ".")
    let monthFirst = second > 12 || (isOpen && order == .monthFirst)
    guard (1900...2100).contains(year),
      let date = PublicationDate(
        year: year, month: monthFirst ? first : second, day: monthFirst ? second : first)
    else { return nil }
    return Day(date: date, start: index, end: index + 5, isAmbiguous: isOpen)
  }
}
