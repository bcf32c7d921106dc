public import NewsCorpus

/// Which articles may be neighbours of another.
///
/// A condition that cannot be decided, since a date or an outlet is unknown, is not met.
public struct CoverageFilter: Hashable, Sendable {
  /// The most time between the two; any if `nil`.
  public var within: TimeSpan?
  /// Whether the two must be of different outlets.
  public var otherOutlets = false

  public init() {}

  /// Any article.
  public static let standard = CoverageFilter()

  public func includes(_ neighbor: Article, of article: Article) -> Bool {
    if let within {
      guard let first = article.publicationDate?.value,
        let second = neighbor.publicationDate?.value,
        first.hours(to: second).magnitude <= within.hours
      else { return false }
    }
    guard otherOutlets else { return true }
    guard let own = article.mediaName?.value, let other = neighbor.mediaName?.value else {
      return false
    }
    return own != other
  }
}

/// A span of time as people write it: `3d`, `12h`, `2w`.
public struct TimeSpan: Hashable, Sendable {
  public let hours: Double

  public init(hours: Double) { self.hours = hours }

  /// - Parameter text: A number that is not negative and `h`, `d` or `w`; a number alone counts days.
  /// - Returns: `nil` for anything else.
  public init?(_ text: String) {
    let units: [Character: Double] = ["h": 1, "d": 24, "w": 168]
    let unit = text.last.flatMap { units[$0] }
    guard let number = Double(unit == nil ? text : String(text.dropLast())), number >= 0,
      number.isFinite
    else { return nil }
    hours = number * (unit ?? 24)
  }
}

extension PublicationDate {
  /// The hours from this date to another: by the moments where both state a time of day, else 24 for each calendar day.
  public func hours(to other: PublicationDate) -> Double {
    time != nil && other.time != nil
      ? Double(other.nominal - nominal) / 3_600 : Double(24 * (other.dayNumber - dayNumber))
  }
}
