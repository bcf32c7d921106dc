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
  /// What its last place stands for: 1,000 in 22,000 and 100,000 in 2.3 million.
  let lastPlace: Double
  /// As it is written.
  let text: String
  /// The word of substance before the number, and those after it, shortened so that forms of one word are one.
  let wordBefore: String?
  let wordsAfter: [String]
  /// Whether it is a part of another number, or the whole that another is a part of, as both are in `21 of 200`.
  let isPartOfWhole: Bool
  /// The words before the number that begin with a capital.
  let namesBefore: Set<String>

  /// The numbers of a sentence that count or measure something, in order.
  ///
  /// - Parameter usesDecimalComma: Whether the text writes `1,5` and `12.000` as most languages do, not `1.5` and `12,000`.
  static func all(in sentence: String, usesDecimalComma: Bool = false) -> [StatedNumber] {
    let parts = parts(of: sentence)
    return parts.indices.compactMap { number(at: $0, of: parts, usesDecimalComma) }
  }

  /// Every number that stands in a text, whatever it counts, with and without what may be its magnitude.
  static func values(in text: String, usesDecimalComma: Bool = false) -> Set<Double> {
    let parts = parts(of: text)
    var values: Set<Double> = []
    for index in parts.indices {
      guard let read = read(at: index, of: parts, usesDecimalComma) else { continue }
      values.insert(read.value)
      values.insert(read.value * read.magnitude)
    }
    return values
  }

  /// Whether this number, or one of a thousand or more that is within a twentieth and may be rounded from or to it, is among others.
  func stands(in values: Set<Double>) -> Bool {
    values.contains(value)
      || value >= 1_000
        && values.contains { other in
          abs(value - other)
            <= min(
              0.05 * value, max(roundingError, Self.roundingError(other, Self.lastPlace(other, 0))))
        }
  }

  /// Whether a text begins with a word such as `million`.
  static func beginsWithMagnitude(_ text: String) -> Bool {
    let word = core(text.split { $0.isWhitespace }.first ?? "")
    return word.count > 1 && magnitudes[word] != nil
  }

  /// Whether a language writes a comma before decimals.
  static func usesDecimalComma(_ language: String) -> Bool { !pointLanguages.contains(language) }

  private static let pointLanguages: Set<String> = [
    "en", "und", "zh", "ja", "ko", "th", "hi", "he", "sw", "ur", "bn", "ta", "ms", "ga", "yo", "ha",
    "ig", "am",
  ]

  private static func parts(of text: String) -> [Substring] {
    text.split { $0.isWhitespace || $0 == "–" || $0 == "—" }
  }

  /// Whether both count the same under the same verb, as far as the words beside them tell.
  ///
  /// A word beside one stands beside the other, before or after it, as in `killing four` and `four were killed`; and what else
  /// stands beside one of them stands somewhere in the other sentence, unless the other has nothing there. So `50 injured` and
  /// `seven dead` are two things. Years are told by their sentences: they seldom have one neighbour.
  func isOfSameThing(
    as other: StatedNumber, unit: String, words: Set<String>, otherWords: Set<String>
  ) -> Bool {
    guard !isPartOfWhole, !other.isPartOfWhole else { return false }
    let shared = words.intersection(otherWords).count
    if unit == "calendar year" {
      return 10 * shared >= 7 * min(words.count, otherWords.count) && shared >= 3
    }
    let sides = [wordBefore, wordAfter(unit)]
    let others = [other.wordBefore, other.wordAfter(unit)]
    let all = (sides + others).compactMap(\.self)
    guard !all.isEmpty else { return true }
    guard !Set(sides.compactMap(\.self)).isDisjoint(with: others.compactMap(\.self)) else {
      return false
    }
    return zip(sides, others).allSatisfy { one, two in
      guard let one, let two, one != two else { return true }
      return otherWords.contains(one) || words.contains(two)
    }
  }

  /// The word of substance that follows what is counted.
  private func wordAfter(_ unit: String) -> String? {
    let stem = Self.stem(unit)
    guard let place = wordsAfter.prefix(4).firstIndex(of: stem) else { return wordsAfter.first }
    return wordsAfter.dropFirst(place + 1).first
  }

  /// A word in lower case, shortened to four letters, so that most forms of it are one.
  static func stem(_ word: String) -> String {
    let word = word.lowercased()
    let stem = word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word[...]
    return String(stem.prefix(4))
  }

  /// The words of substance of a sentence, shortened.
  static func stems(in sentence: String) -> Set<String> {
    Set(parts(of: sentence).map(core).filter(isOfSubstance).map(stem))
  }

  private static func isOfSubstance(_ word: String) -> Bool {
    word.count >= 2 && !stops.contains(word) && !boundWords.contains(word) && words[word] == nil
      && magnitudes[word] == nil && !["percent", "cent", "per"].contains(word)
      && word.contains(where: \.isLetter) && !word.contains(where: \.isNumber)
  }

  private static let boundWords: Set<String> = [
    "about", "around", "some", "roughly", "approximately", "estimated", "perhaps", "nearly",
    "almost", "under", "over", "fewer", "less", "many", "up", "no", "only", "just", "than",
    "been", "being", "be", "also", "now", "already", "out", "off", "off",
  ]

  /// Whether two numbers of one thing cannot both be right, as they are worded.
  ///
  /// A rounded number agrees with any that rounds to it, `about` with what is within a tenth, `more than` and `at least`
  /// with what is up to half as much again.
  func conflicts(with other: StatedNumber) -> Bool {
    guard value != other.value else { return false }
    let gap = abs(value - other.value)
    guard gap > max(roundingError, other.roundingError) else { return false }
    if bound == other.bound, bound != .about { return true }
    if bound == .about || other.bound == .about { return gap > 0.1 * max(value, other.value) }
    let (limited, exact) = bound == .exact ? (other, self) : (self, other)
    switch limited.bound {
    case .atLeast: return exact.value < limited.value || exact.value > 1.5 * limited.value
    case .atMost: return exact.value > limited.value || exact.value < limited.value / 1.5
    case .exact, .about: return true
    }
  }

  /// Whether one of the others counts the same and can be right beside this one.
  func agrees(withOneOf others: [StatedNumber]) -> Bool {
    others.contains { sharedUnit(with: $0) != nil && !conflicts(with: $0) }
  }

  /// What two numbers count alike, or `nil`.
  func sharedUnit(with other: StatedNumber) -> String? { units.first(where: other.units.contains) }

  /// How far a number that was rounded to this one may be off.
  private var roundingError: Double { Self.roundingError(value, lastPlace) }

  /// Half of the last place; of millions all of it, since those are cut off as often as rounded. A whole number that does not end
  /// in a zero is exact.
  private static func roundingError(_ value: Double, _ lastPlace: Double) -> Double {
    lastPlace == 1 || value < 10 ? 0 : value >= 1e6 ? lastPlace : lastPlace / 2
  }

  /// The place of the last digit that is stated: the decimals if there are any, else the last digit that is not a zero.
  private static func lastPlace(_ value: Double, _ decimals: Int) -> Double {
    guard decimals == 0 else { return (0..<decimals).reduce(1) { place, _ in place / 10 } }
    guard value >= 10, value == value.rounded(), value < 1e15 else { return 1 }
    var (step, rest) = (1.0, value)
    while rest.truncatingRemainder(dividingBy: 10) == 0 {
      rest /= 10
      step *= 10
    }
    return step
  }

  /// The digits behind the last mark of a number as it is written, if they are not a group of three.
  private static func decimals(_ text: Substring) -> Int {
    guard let mark = text.lastIndex(where: { $0 == "." || $0 == "," }) else { return 0 }
    let digits = text[text.index(after: mark)...].prefix { $0.isNumber }.count
    return digits == 3 ? 0 : digits
  }

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let magnitudes: [String: Double] = [
    "hundred": 100, "thousand": 1_000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6,
    "bn": 1e9,
    "mn": 1e6, "mln": 1e6, "bln": 1e9, "tn": 1e12, "k": 1_000, "mio": 1e6, "mrd": 1e9,
    "millionen": 1e6,
    "milliarden": 1e9, "milliarde": 1e9, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
    "millones": 1e6, "millón": 1e6, "milhões": 1e6, "milhão": 1e6, "bilhões": 1e9,
    "milioni": 1e6, "miliardi": 1e9, "miljoen": 1e6, "miljard": 1e9, "mil": 1_000,
    "nghìn": 1_000, "ngàn": 1_000, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9,
  ]
  /// What a measure in metres is followed by: `49m long` is no money.
  private static let dimensions: Set<String> = [
    "long", "wide", "high", "deep", "tall", "away", "below", "above", "from",
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

  /// The number that a word begins with or is, its magnitude, and the index of the word after both.
  private static func read(
    at index: Int, of parts: [Substring], _ usesDecimalComma: Bool
  ) -> (value: Double, magnitude: Double, suffix: String, currency: String?, next: Int)? {
    let part = parts[index].drop { !"$£€¥".contains($0) && !$0.isLetter && !$0.isNumber }
    guard let first = part.first else { return nil }
    let currency = "$£€¥".contains(first) ? String(first) : nil
    let number = currency == nil ? part : part.dropFirst()
    let digits = number.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    var value: Double
    var suffix = ""
    if currency == nil, let written = written(core(part)) {
      value = written
    } else {
      guard digits.first?.isNumber == true, let parsed = parse(digits, usesDecimalComma) else {
        return nil
      }
      value = parsed
      let rest = number.dropFirst(digits.count)
      suffix =
        rest.hasPrefix("%") ? "%" : rest.lowercased().trimmingCharacters(in: .punctuationCharacters)
    }
    // Letters alone, since a text may go on without a space: `$284 billion.The`.
    let follower = index + 1 < parts.count ? core(parts[index + 1]).prefix { $0.isLetter } : ""
    if let magnitude = magnitudes[suffix] {
      let isLength = suffix == "m" && currency == nil && dimensions.contains(String(follower))
      return (value, isLength ? 1 : magnitude, isLength ? "m" : "", currency, index + 1)
    }
    // A letter that stands alone is more often a metre than a million.
    if suffix.isEmpty, follower.count > 1, let magnitude = magnitudes[String(follower)] {
      return (value, magnitude, "", currency, index + 2)
    }
    return (value, 1, suffix, currency, index + 1)
  }

  /// `twelve`, `twenty-two`.
  private static func written(_ word: String) -> Double? {
    if let value = words[word] { return value }
    let pair = word.split(separator: "-")
    guard pair.count == 2, let tens = words[String(pair[0])], let ones = words[String(pair[1])],
      tens >= 20, ones < 10
    else { return nil }
    return tens + ones
  }

  private static func number(
    at index: Int, of parts: [Substring], _ usesDecimalComma: Bool
  ) -> StatedNumber? {
    // `15th`, `1990s`, `5-year-old`, `10:30`: not counted. `One` is an article more often than a number.
    guard let read = read(at: index, of: parts, usesDecimalComma),
      read.suffix.isEmpty || read.suffix == "%",
      core(parts[index]) != "one"
    else { return nil }
    let value = read.value * read.magnitude
    let units = units(
      currency: read.currency, isPercent: read.suffix == "%", value: value, index: index,
      next: read.next, parts: parts)
    guard !units.isEmpty else { return nil }
    let before = parts[..<index].map(core)
    return StatedNumber(
      value: value, units: units, bound: bound(before: index, of: parts),
      lastPlace: lastPlace(read.value, decimals(parts[index])) * read.magnitude,
      text: parts[index..<read.next].joined(separator: " ").trimmingCharacters(
        in: CharacterSet(charactersIn: "“”\"'‘’(),.;:")),
      wordBefore: before.last { isOfSubstance($0) && month($0) == nil }.map(stem),
      wordsAfter: parts[read.next...].map(core).filter { isOfSubstance($0) && month($0) == nil }
        .map(stem),
      isPartOfWhole: isPartOfWhole(index, next: read.next, of: parts, usesDecimalComma),
      namesBefore: Set(
        parts[..<index].filter { $0.first(where: \.isLetter)?.isUppercase ?? false }.map(core)
          .filter(isOfSubstance)))
  }

  /// Whether `of` or `out of` joins this number to another one.
  private static func isPartOfWhole(
    _ index: Int, next: Int, of parts: [Substring], _ usesDecimalComma: Bool
  ) -> Bool {
    func skips(_ word: String) -> Bool {
      ["of", "out", "the", "all", "its", "their"].contains(word)
    }
    let after = parts[next...].prefix(4)
    let rest = after.drop { skips(core($0)) }
    if rest.startIndex > next, after.contains(where: { core($0) == "of" }),
      rest.startIndex < parts.count,
      read(at: rest.startIndex, of: parts, usesDecimalComma) != nil
    {
      return true
    }
    var place = index - 1
    while place >= 0, skips(core(parts[place])) { place -= 1 }
    return place >= 0 && place < index - 1
      && parts[(place + 1)..<index].contains { core($0) == "of" }
      && read(at: place, of: parts, usesDecimalComma) != nil
  }

  /// The month that a word names, in full or shortened to three or four letters.
  private static func month(_ word: String) -> String? {
    word.count >= 3 ? months.first { $0 == word || word.count <= 4 && $0.hasPrefix(word) } : nil
  }

  private static func parse(_ digits: Substring, _ usesDecimalComma: Bool) -> Double? {
    var text = digits
    while let last = text.last, !last.isNumber { text.removeLast() }
    if usesDecimalComma {
      // `12.000` has groups of three; in `1.5` the point is one of decimals all the same.
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      let isGrouped =
        groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix { $0 != "," }.count == 3 }
      let plain = isGrouped ? groups.joined() : String(text)
      return Double(plain.replacing(",", with: "."))
    }
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
      if word == "percent" || word == "pct" || word == "per" && units.isEmpty { return ["%"] }
      if ["dollar", "dollars", "dlr", "dlrs"].contains(word) { return ["$"] }
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
