/// A date as a text writes it, and how it was read.
///
/// Every date that comes from outside is read here: those of pages, of tables, of addresses and of file names.
///
///     WrittenDate("10. Januar 2003, 15:20 Uhr")?.date.description  // "2003-01-10T15:20"
///     WrittenDate("05/12/2021", order: .monthFirst)?.form          // .numbers(.monthFirst)
public struct WrittenDate: Hashable, Sendable {
  /// How a day was written.
  public enum Form: Hashable, Sendable {
    /// Year, month and day in figures: `2003-01-10`, `2003/01/10`, `20030110`, `2003年1月10日`.
    case yearFirst
    /// The month in letters.
    case monthName
    /// Day, month and year in figures, in an order that a number above 12, full stops (`10.01.2003`) or the zone tell.
    case numbers(NumericOrder)
    /// Day and month are the same number.
    case equalNumbers
    /// Figures whose order nothing tells, read in the order that was asked for.
    case assumed(NumericOrder)
    /// Seconds, milliseconds or microseconds since 1970.
    case secondsSince1970
    /// A date of the Solar Hijri calendar of Iran and Afghanistan.
    case solarHijri
  }

  /// The order of day and month where both are figures: how `01/02/2003` is read.
  public enum NumericOrder: String, Hashable, Sendable {
    case dayFirst
    case monthFirst
  }

  /// The smallest unit that is stated.
  public enum Precision: Hashable, Sendable {
    case day, minute, second
  }

  public let date: PublicationDate
  public let form: Form
  /// The bytes of the text that the date and its time take up.
  public let range: Range<Int>

  /// Whether the order of day and month had to be assumed.
  public var isAmbiguous: Bool { if case .assumed = form { true } else { false } }

  public var precision: Precision {
    date.time == nil ? .day : date.time?.second == nil ? .minute : .second
  }

  /// The same with day and month the other way round, where that is possible too.
  public var swapped: WrittenDate? {
    guard case .assumed(let order) = form,
      let date = PublicationDate(
        year: date.year, month: date.day, day: date.month, time: date.time,
        zoneOffset: date.zoneOffset)
    else { return nil }
    return WrittenDate(
      date: date, form: .assumed(order == .dayFirst ? .monthFirst : .dayFirst), range: range)
  }
}

extension WrittenDate {
  /// The date of a text that holds one date and little else: a cell of a table, an attribute of a page, a line.
  ///
  /// Understood are the forms of ``PublicationDate/init(iso8601:)`` and all that ``dates(in:order:limit:)`` finds, and a text
  /// that is nothing but the number of seconds (10 digits, perhaps with decimals), milliseconds or microseconds since 1970.
  ///
  /// - Returns: The first date; `nil` if there is none, or only a day or month without a year.
  public init?(_ text: some StringProtocol, order: NumericOrder = .dayFirst) {
    let range = 0..<text.utf8.count
    if let date = PublicationDate(iso8601: text) {
      self.init(date: date, form: .yearFirst, range: range)
    } else if let date = PublicationDate(secondsSince1970: text) {
      self.init(date: date, form: .secondsSince1970, range: range)
    } else if let found = Self.dates(in: text.utf8, order: order, limit: 1).first {
      self = found
    } else {
      return nil
    }
  }

  /// The dates in a text, in their order.
  ///
  /// Understood are ISO 8601, `10 January, 2003`, `January 10, 2003`, `10. Januar 2003`, `10 de enero de 2003`,
  /// `2003. január 10.`, `10.01.2003`, `01/10/2003`, `2003年1月10日`, with a time such as `15:20`, `3.20pm`, `15h20`,
  /// `15.20 Uhr`, `오후 3시 20분` before or after and a zone such as `GMT`, `BST`, `ET`, `+0100`; months in every language whose
  /// profile has them, and figures of every script. A zone of North America says that the month stands first.
  ///
  /// - Parameter order: How figures are read whose order nothing tells.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func dates(
    in text: some Collection<UInt8>, order: NumericOrder = .dayFirst, limit: Int = .max
  ) -> [WrittenDate] {
    DateScanner(text, order: order).dates(limit: limit)
  }

  /// The day in an address or the path of a file: `/2012/05/31/`, `/2012/may/31/`, `2012-05-31-title.html`, `20120531`.
  ///
  /// - Returns: The first such day of the years 1990...2099.
  public init?(path: some StringProtocol) {
    guard let (day, range) = PathDate.first(in: path) else { return nil }
    self.init(date: day, form: .yearFirst, range: range)
  }

  /// The order that dates of one column or one page tell together: that of the first whose figures leave no doubt, as those of
  /// `25/01/2003` do; `nil` if none does.
  public static func order(toldBy dates: some Sequence<WrittenDate>) -> NumericOrder? {
    for date in dates {
      if case .numbers(let order) = date.form { return order }
    }
    return nil
  }
}

extension PublicationDate {
  /// A text that is nothing but the number of seconds, milliseconds or microseconds since 1970, from 1973 to 2286.
  fileprivate init?(secondsSince1970 text: some StringProtocol) {
    let bytes = text.utf8.filter { $0 > 32 }
    let whole = bytes.prefix { $0 &- 48 < 10 }
    let hasDecimals = whole.count == 10 && bytes.dropFirst(10).first == UInt8(ascii: ".")
    guard (10...16).contains(whole.count), whole.count == bytes.count || hasDecimals,
      bytes.dropFirst(11).allSatisfy({ $0 &- 48 < 10 }) || !hasDecimals,
      let number = Int(String(decoding: whole, as: UTF8.self)), number >= 100_000_000
    else { return nil }
    let seconds: Int
    switch whole.count {
    case 10: seconds = number
    case 13: seconds = number / 1000
    case 16: seconds = number / 1_000_000
    default: return nil
    }
    guard let day = PublicationDate(dayNumber: seconds / 86_400) else { return nil }
    let time = Time(
      hour: seconds % 86_400 / 3600, minute: seconds % 3600 / 60, second: seconds % 60)
    self.init(year: day.year, month: day.month, day: day.day, time: time, zoneOffset: 0)
  }
}
