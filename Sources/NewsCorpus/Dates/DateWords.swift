internal import Languages

/// The words of dates in all languages, without full stops and in lower case.
enum DateWords {
  struct Month: Sendable {
    let number: Int
    /// Whether it is a month of the Solar Hijri calendar.
    var isSolarHijri = false
  }

  /// The month that a word names.
  ///
  /// Where languages differ (`listopad` is November in Polish, October in Croatian), the one listed first among
  /// ``/Languages/LanguageProfile/known`` is meant.
  static func month(named word: String) -> Month? { months[word] }

  private static let months: [String: Month] = {
    var months: [String: Month] = [:]
    for profile in LanguageProfile.known {
      let calendars = [(profile.months, false), (profile.solarHijriMonths, true)]
      for (list, isSolarHijri) in calendars where !list.isEmpty {
        for (index, names) in list.lines.enumerated() {
          for name in names where months[name] == nil {
            months[name] = Month(number: index + 1, isSolarHijri: isSolarHijri)
          }
        }
      }
    }
    return months
  }()

  /// Words between the parts of a date; `º` and `ª` are signs of ordinal numbers in several languages.
  static let joints = words(\.dateJoints).union(["º", "ª"])
  static let yearUnits = words(\.dateUnits.year)
  static let monthUnits = words(\.dateUnits.month)
  static let dayUnits = words(\.dateUnits.day)
  static let hours = words(\.clock.hours)
  static let minutes = words(\.clock.minutes)
  static let afterClock = words(\.clock.afterClock)
  static let beforeNoon = words(\.clock.beforeNoon)
  static let afterNoon = words(\.clock.afterNoon)

  private static func words(_ list: KeyPath<LanguageProfile, WordList>) -> Set<String> {
    Set(LanguageProfile.known.flatMap { $0[keyPath: list].words })
  }
}
