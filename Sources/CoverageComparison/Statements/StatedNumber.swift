internal import Foundation

/// A number in a sentence, with what it counts.
struct StatedNumber: Hashable {
  /// How exact the sentence says it is.
  enum Bound: Hashable { case exact, about, atLeast, atMost }

  let value: Double
  /// Words that may name what is counted: `$`, `%`, `calendar year`, a month, or up to three words that follow, in lower case without
  /// a plural's `s`.
  let units: [String]
  let bound: Bound
  /// As it is written.
  let text: String

  /// The numbers of a sentence that count or measure something, in order.
  static func all(in sentence: String) -> [StatedNumber] {
    let parts = sentence.split {
      $0 == " " || $0 == "\u{A0}" || $0 == "\n" || $0 == "–" || $0 == "—"
    }
    return parts.indices.compactMap { number(at: $0, of: parts) }
  }

  /// Whether two numbers of one thing cannot both be right, as they are worded.
  ///
  /// A rounded number agrees with any that rounds to it, `about` with what is within a tenth, `more than` and `at least`
  /// with what is up to half as much again.
  func conflicts(with other: StatedNumber) -> Bool {
    guard value != other.value else { return false }
    let gap = abs(value - other.value)
    guard gap > max(Self.halfStep(value), Self.halfStep(other.value)) else { return false }
    if bound == other.bound, bound != .about { return true }
    if bound == .about || other.bound == .about { return gap > 0.1 * max(value, other.value) }
    let (limited, exact) = bound == .exact ? (other, self) : (self, other)
    switch limited.bound {
    case .atLeast: return exact.value < limited.value || exact.value > 1.5 * limited.value
    case .atMost: return exact.value > limited.value || exact.value < limited.value / 1.5
    case .exact, .about: return true
    }
  }

  /// What two numbers count alike, or `nil`.
  func sharedUnit(with other: StatedNumber) -> String? { units.first(where: other.units.contains) }

  /// Half of the last place that is not a zero: 500 of 22,000.
  private static func halfStep(_ value: Double) -> Double {
    guard value >= 10, value == value.rounded(), value < 1e15 else { return 0 }
    var (step, rest) = (1.0, value)
    while rest.truncatingRemainder(dividingBy: 10) == 0 {
      rest /= 10
      step *= 10
    }
    return step > 1 ? step / 2 : 0
  }

  private static let words: [String: Double] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let magnitudes: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6,
    "bn": 1e9,
    "mn": 1e6, "tn": 1e12, "k": 1_000,
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let stops: Set<String> = [
    "of", "in", "at", "on", "to", "for", "and", "or", "the", "a", "an", "by", "from", "with", "was",
    "were", "is",
    "are", "had", "has", "have", "that", "who", "which", "as", "after", "before", "since", "more",
    "other", "than",
    "but", "when", "while", "his", "her", "their", "its", "this", "these", "said", "least", "most",
    "into", "per",
  ]

  private static func number(at index: Int, of parts: [Substring]) -> StatedNumber? {
    let part = parts[index].drop { !"$£€¥".contains($0) && !$0.isLetter && !$0.isNumber }
    guard let first = part.first else { return nil }
    let currency = "$£€¥".contains(first) ? String(first) : nil
    let digits = (currency == nil ? part : part.dropFirst()).prefix {
      $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")
    }
    let rest = (currency == nil ? part : part.dropFirst()).dropFirst(digits.count)
    var value: Double
    if let written = words[part.lowercased().trimmingCharacters(in: .punctuationCharacters)],
      currency == nil
    {
      value = written
    } else {
      guard digits.first?.isNumber == true, let parsed = parse(digits) else { return nil }
      value = parsed
    }
    var suffix =
      words[part.lowercased().trimmingCharacters(in: .punctuationCharacters)] == nil
      ? rest.lowercased().trimmingCharacters(in: .punctuationCharacters) : ""
    let isPercent = rest.hasPrefix("%")
    if isPercent { suffix = "" }
    var next = index + 1
    if let magnitude = magnitudes[suffix] {
      value *= magnitude
      suffix = ""
    } else if next < parts.count, let magnitude = magnitudes[core(parts[next])] {
      value *= magnitude
      next += 1
    }
    // `15th`, `1990s`, `5-year-old`, `10:30`: not counted.
    guard suffix.isEmpty else { return nil }
    let units = units(
      currency: currency, isPercent: isPercent, value: value, index: index, next: next, parts: parts
    )
    guard !units.isEmpty else { return nil }
    return StatedNumber(
      value: value, units: units, bound: bound(before: index, of: parts),
      text: parts[index..<next].joined(separator: " ").trimmingCharacters(
        in: CharacterSet(charactersIn: "“”\"'‘’(),.;:")))
  }

  /// The month that a word names, in full or shortened to three or four letters.
  private static func month(_ word: String) -> String? {
    word.count >= 3 ? months.first { $0 == word || word.count <= 4 && $0.hasPrefix(word) } : nil
  }

  private static func parse(_ digits: Substring) -> Double? {
    var text = digits
    while let last = text.last, !last.isNumber { text.removeLast() }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard
      groups.count == 1 || groups.dropFirst().allSatisfy({ $0.prefix { $0.isNumber }.count == 3 })
    else { return nil }
    return Double(groups.joined())
  }

  private static func core(_ part: Substring) -> String {
    part.lowercased().trimmingCharacters(in: CharacterSet.alphanumerics.inverted)
  }

  private static func units(
    currency: String?, isPercent: Bool, value: Double, index: Int, next: Int, parts: [Substring]
  ) -> [String] {
    if let currency { return [currency] }
    if isPercent { return ["%"] }
    let before = index > 0 ? core(parts[index - 1]) : ""
    // `No. 2` is a rank or a name.
    if ["no", "nos", "number"].contains(before) { return [] }
    if let month = month(before), (1...31).contains(value) { return [month] }
    if (1_900...2_099).contains(value), !parts[index].contains(","),
      ["in", "since", "until", "by", "of", "from"].contains(before) || month(before) != nil
    {
      return ["calendar year"]
    }
    let last = parts[next - 1].last.map { ",.;:)”\"".contains($0) } ?? false
    guard !last else { return [] }
    var units: [String] = []
    for part in parts[next...].prefix(3) {
      let word = core(part)
      if word == "percent" || word == "per" && units.isEmpty { return ["%"] }
      if ["dollar", "dollars"].contains(word) { return ["$"] }
      guard !stops.contains(word), word.contains(where: \.isLetter) else { break }
      units.append(word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word)
      if let last = part.last, ",.;:".contains(last) { break }
    }
    return units
  }

  private static func bound(before index: Int, of parts: [Substring]) -> Bound {
    let one = index > 0 ? core(parts[index - 1]) : ""
    let two = (index > 1 ? core(parts[index - 2]) + " " : "") + one
    switch two {
    case "more than", "at least", "no fewer", "no less": return .atLeast
    case "up to", "as many", "at most", "fewer than", "less than", "no more": return .atMost
    default: break
    }
    switch one {
    case "over": return .atLeast
    case "nearly", "almost", "under": return .atMost
    case "about", "around", "some", "roughly", "approximately", "estimated", "perhaps":
      return .about
    default: return .exact
    }
  }
}
