public import NewsCorpus

/// A time axis from the first moment to the last, with a few round ticks.
///
/// Positions are percentages of the axis's length with one decimal, as SVG and style sheets take them, so that a figure
/// stretches with its page while its marks keep their shape.
public struct TimeScale: Hashable, Sendable {
  /// A labelled moment.
  public struct Tick: Hashable, Sendable {
    package let x: String
    package let label: String
    /// How the label stands to its tick, so that it is not cut at an end.
    let anchor: String
  }

  /// What a tick stands for, to be put into words.
  public enum Label: Hashable, Sendable {
    /// A full hour of a day, in 1...23.
    case hour(Int)
    case day(PublicationDate)
    case month(PublicationDate)
    case year(PublicationDate)
  }

  public let ticks: [Tick]
  private let start: Int
  private let length: Int

  /// - Parameters:
  ///   - moments: Seconds since 1970; at least one.
  ///   - words: The words for a tick.
  public init(_ moments: [Int], tickCount: Int = 6, words: (Label) -> String) {
    precondition(!moments.isEmpty, "no moments")
    let (first, last) = (moments.min() ?? 0, moments.max() ?? 0)
    let margin = max(3_600, (last - first) / 40)
    let (start, length) = (first - margin, last - first + 2 * margin)
    self.start = start
    self.length = length
    let steps = Step.allCases
    let step = steps.first { $0.moments(from: start, to: start + length).count <= tickCount }
    ticks = (step ?? steps[steps.count - 1]).moments(from: start, to: start + length).map {
      moment in
      let share = Double(moment.second - start) / Double(length)
      return Tick(
        x: Self.percent(share), label: moment.label.map(words) ?? "",
        anchor: share < 0.06 ? "start" : share > 0.94 ? "end" : "middle")
    }
  }

  /// The place of a moment, such as `37.5%`.
  public func position(_ moment: Int) -> String {
    Self.percent(share(moment))
  }

  /// The place of a moment, in 0...1.
  public func share(_ moment: Int) -> Double { Double(moment - start) / Double(length) }

  /// A share of a length, such as `37.5%`.
  package static func percent(_ share: Double) -> String {
    (100 * min(1, max(0, share))).fixed(decimals: 1).map { $0 + "%" } ?? "0%"
  }
}

/// The distance between two ticks.
private enum Step: CaseIterable {
  case hour, threeHours, sixHours, halfDay, day, twoDays, fiveDays, tenDays
  case month, quarter, halfYear, year, twoYears, fiveYears, decade, quarterCentury, century

  /// The ticks of this distance in a span, with their labels.
  func moments(from start: Int, to end: Int) -> [(second: Int, label: TimeScale.Label?)] {
    switch self {
    case .hour, .threeHours, .sixHours, .halfDay: hours(from: start, to: end)
    default: days(from: start, to: end)
    }
  }

  private func hours(from start: Int, to end: Int) -> [(second: Int, label: TimeScale.Label?)] {
    let step =
      switch self {
      case .hour: 3_600
      case .threeHours: 10_800
      case .sixHours: 21_600
      default: 43_200
      }
    guard (end - start) / step <= 24 else { return Array(repeating: (0, nil), count: 25) }
    let first = (start + step - 1) / step * step
    return stride(from: first, through: end, by: step).map { second in
      let day = Int((Double(second) / 86_400).rounded(.down))
      let hour = (second - day * 86_400) / 3_600
      return (
        second,
        hour == 0 ? PublicationDate(dayNumber: day).map(TimeScale.Label.day) : .hour(hour)
      )
    }
  }

  private func days(from start: Int, to end: Int) -> [(second: Int, label: TimeScale.Label?)] {
    let (first, last) = ((start + 86_399) / 86_400, end / 86_400)
    guard first <= last, last - first <= 12 * monthCount * 31 else {
      return first > last ? [] : Array(repeating: (0, nil), count: 400)
    }
    return (first...last).compactMap { number in
      guard let date = PublicationDate(dayNumber: number), isTick(date) else { return nil }
      return (number * 86_400, label(of: date))
    }
  }

  private var monthCount: Int {
    switch self {
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .twoYears: 24
    case .fiveYears: 60
    case .decade: 120
    case .quarterCentury: 300
    case .century: 1_200
    default: 1
    }
  }

  private func isTick(_ date: PublicationDate) -> Bool {
    switch self {
    case .day: true
    case .twoDays: date.day % 2 == 1 && date.day < 31
    case .fiveDays: date.day == 1 || date.day % 5 == 0 && date.day < 30
    case .tenDays: date.day == 1 || date.day == 10 || date.day == 20
    default: date.day == 1 && (date.year * 12 + date.month - 1) % monthCount == 0
    }
  }

  private func label(of date: PublicationDate) -> TimeScale.Label {
    switch self {
    case .month, .quarter, .halfYear: .month(date)
    case .day, .twoDays, .fiveDays, .tenDays: .day(date)
    default: .year(date)
    }
  }
}
