package import NewsCorpus

/// What two dates say about which of two articles came first.
package enum DateOrder: Hashable, Sendable {
  case before
  case after
  /// The same moment as far as both are stated, to the minute or second.
  case same
  /// The dates are not precise enough, or their zones not known.
  case unknown

  /// The order of `first` against `second`.
  ///
  /// Two calendar days are compared as days. Hours without a zone are those of one clock only within one outlet; the clocks of two
  /// outlets may differ by twelve hours either way. Where one of the two dates states a zone, the order is known only if it
  /// holds in any zone that the other may have meant.
  package init(of first: PublicationDate, to second: PublicationDate, inOneOutlet: Bool = false) {
    let (one, other) = Self.spans(first, second, inOneOutlet: inOneOutlet)
    let bothTimed = first.time != nil && second.time != nil
    self =
      bothTimed && one == other && first.zoneOffset != nil
      ? .same
      : one.upperBound < other.lowerBound
        ? .before : other.upperBound < one.lowerBound ? .after : .unknown
  }

  /// The hours from `first` to `second`, taking noon where no time is stated; `nil` if their order is unknown.
  package static func lagHours(from first: PublicationDate, to second: PublicationDate) -> Double? {
    DateOrder(of: first, to: second) == .unknown
      ? nil : Double(second.nominal - first.nominal) / 3_600
  }

  /// The least and the most hours that can lie between two dates of two outlets, as precisely as they are stated; `nil` if their
  /// order is unknown. The least is not below 0 for the later of the two.
  package static func lagRange(
    from first: PublicationDate, to second: PublicationDate
  ) -> ClosedRange<Double>? {
    guard DateOrder(of: first, to: second) != .unknown else { return nil }
    let (one, other) = spans(first, second, inOneOutlet: false)
    let hours = { (seconds: Int) in Double(seconds) / 3_600 }
    return hours(other.lowerBound - one.upperBound)...hours(other.upperBound - one.lowerBound)
  }

  /// The seconds in which the two dates can have been, on clocks that can be compared.
  private static func spans(
    _ first: PublicationDate, _ second: PublicationDate, inOneOutlet: Bool
  ) -> (ClosedRange<Int>, ClosedRange<Int>) {
    guard first.zoneOffset == nil, second.zoneOffset == nil else {
      return (first.earliest...first.latest, second.earliest...second.latest)
    }
    let areDays = first.time == nil && second.time == nil
    let slack = areDays || inOneOutlet ? 0 : clockDifference
    let one = first.localSpan
    return (one.lowerBound - slack...one.upperBound + slack, second.localSpan)
  }

  /// The seconds by which the clocks of two outlets may differ.
  private static let clockDifference = 12 * 3_600
}

extension PublicationDate {
  /// The seconds, on a clock of the zone that was meant, between which this was.
  fileprivate var localSpan: ClosedRange<Int> {
    guard let time else { return dayNumber * 86_400...dayNumber * 86_400 + 86_399 }
    let start = dayNumber * 86_400 + time.hour * 3_600 + time.minute * 60 + (time.second ?? 0)
    return start...start + (time.second == nil ? 59 : 0)
  }
}
