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
  /// Dates that both state no zone are taken for times of one zone, so that one day is before the next; otherwise the
  /// order is known only if it holds in any zone that either may have meant.
  package init(of first: PublicationDate, to second: PublicationDate) {
    let (one, other) =
      first.zoneOffset == nil && second.zoneOffset == nil
      ? (first.localSpan, second.localSpan)
      : (first.earliest...first.latest, second.earliest...second.latest)
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

  /// The least and the most hours that can lie between two dates, as precisely as they are stated; `nil` if their order is
  /// unknown. The least is not below 0 for the later of the two.
  package static func lagRange(
    from first: PublicationDate, to second: PublicationDate
  ) -> ClosedRange<Double>? {
    guard DateOrder(of: first, to: second) != .unknown else { return nil }
    let (one, other) =
      first.zoneOffset == nil && second.zoneOffset == nil
      ? (first.localSpan, second.localSpan)
      : (first.earliest...first.latest, second.earliest...second.latest)
    let hours = { (seconds: Int) in Double(seconds) / 3_600 }
    return hours(other.lowerBound - one.upperBound)...hours(other.upperBound - one.lowerBound)
  }
}

extension PublicationDate {
  /// The seconds, on a clock of the zone that was meant, between which this was.
  fileprivate var localSpan: ClosedRange<Int> {
    guard let time else { return dayNumber * 86_400...dayNumber * 86_400 + 86_399 }
    let start = dayNumber * 86_400 + time.hour * 3_600 + time.minute * 60 + (time.second ?? 0)
    return start...start + (time.second == nil ? 59 : 0)
  }
}
