/// The zones that datelines name, in minutes east of UTC.
enum TimeZoneAbbreviations {
  /// Zones with one offset; of an abbreviation with several meanings the one usual in news.
  private static let offsets: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "west": 60, "bst": 60, "ist": 330, "cet": 60,
    "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240,
    "sast": 120, "cat": 120, "eat": 180, "wat": 60, "trt": 180, "idt": 180, "gst": 240, "pkt": 300,
    "wib": 420, "hkt": 480, "sgt": 480, "myt": 480, "awst": 480, "jst": 540, "kst": 540,
    "acst": 570, "acdt": 630, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "nst": -210,
    "ndt": -150, "ast": -240, "adt": -180, "brt": -180, "art": -180, "clt": -240, "est": -300,
    "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "akst": -540, "akdt": -480, "hst": -600,
  ]

  /// Zones of North America that name no season.
  private static let seasonal: [String: Int] = ["et": -300, "ct": -360, "mt": -420, "pt": -480]

  /// Whether an abbreviation is that of a zone of the United States or Canada.
  static func isNorthAmerican(_ abbreviation: String) -> Bool {
    seasonal[abbreviation] != nil || northAmerican.contains(abbreviation)
  }

  private static let northAmerican: Set<String> = [
    "nst", "ndt", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "akst", "akdt", "hst",
  ]

  /// The offset of a zone on a day; `nil` for an unknown abbreviation.
  static func offset(of abbreviation: String, on day: PublicationDate) -> Int? {
    if let offset = offsets[abbreviation] { return offset }
    return seasonal[abbreviation].map { $0 + (isAmericanSummer(day) ? 60 : 0) }
  }

  /// Whether daylight saving time holds in the United States: since 2007 from the second Sunday of March to the first of
  /// November, before from the first Sunday of April to the last of October.
  private static func isAmericanSummer(_ date: PublicationDate) -> Bool {
    let isNew = date.year >= 2007
    let start = sunday(from: isNew ? 8 : 1, month: isNew ? 3 : 4, year: date.year)
    let end = sunday(from: isNew ? 1 : 25, month: isNew ? 11 : 10, year: date.year)
    return date.dayNumber >= start && date.dayNumber < end
  }

  /// The first Sunday on or after a day, as a day number.
  private static func sunday(from day: Int, month: Int, year: Int) -> Int {
    let first = PublicationDate(year: year, month: month, day: day)?.dayNumber ?? 0
    // 1970-01-01 was a Thursday.
    return first + (10 - first % 7) % 7
  }
}
