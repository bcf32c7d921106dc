internal import Languages
internal import NewsCorpus

/// Reads names of people out of bylines.
enum PersonNames {
  /// What the bylines of all languages say, by one property of them.
  private static func phrases(_ property: KeyPath<BylineWords, [String]>) -> [String] {
    LanguageProfile.known.flatMap { $0.byline[keyPath: property] }
  }

  private static func words(_ property: KeyPath<BylineWords, WordList>) -> [String] {
    LanguageProfile.known.flatMap { $0.byline[keyPath: property].words }
  }

  /// Words before a name, longer ones before those that they begin with.
  private static let credits = PhraseSet(
    phrases(\.credits).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) })

  /// Credits that a name may follow without a space, where one stands in an element of its own.
  private static let joinedCredits = Set(phrases(\.joinedCredits))

  /// Whether a text that begins with a byte may begin with `By` or a like word.
  static func mayBeCredit(_ first: UInt8) -> Bool { credits.mayBegin(with: first) }

  /// What stands after `By` or a like word at the beginning of a text; `nil` if none stands there.
  static func afterCredit(_ text: String) -> String? {
    guard let first = text.utf8.first, mayBeCredit(first) else { return nil }
    let lower = Array(text.prefix(maximumCreditLength).lowercased().utf8)
    for length in credits.lengths(at: 0, in: lower.span) {
      let credit = String(decoding: lower[..<length], as: UTF8.self)
      let rest = text.dropFirst(credit.count)
      guard let next = rest.first else { continue }
      let isJoined =
        joinedCredits.contains(credit) && (next.isUppercase || !next.isASCII)
        && text.first?.isLetter == true && !text.prefix(credit.count).allSatisfy(\.isUppercase)
      guard next.isWhitespace || next == ":" || isJoined || ":：・".contains(credit.last ?? " ")
      else {
        continue
      }
      return String(rest.drop { $0.isWhitespace || $0 == ":" || $0 == "：" })
    }
    return nil
  }

  /// In characters.
  private static let maximumCreditLength = 24

  /// The names in a byline, in order.
  static func people(in byline: String) -> [String] {
    var text = withoutDate(CharacterReferences.decodedText(byline).trimmingMarks)
    while let rest = afterCredit(text), rest.count > 1 { text = rest }
    guard !text.contains("://"), !text.hasPrefix("www."), !text.hasPrefix("/") else { return [] }
    let bytes = Array(text.utf8)
    if let end = ends.first(in: bytes.span) {
      text = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    }
    return joints.replacing(in: text, with: ",").split(separator: ",").compactMap {
      name(String($0))
    }
  }

  /// What stands between two names.
  private static let joints = PhraseSet(words(\.joints).map { " \($0) " } + [" & ", ";", "、", "，"])

  /// What ends a list of names.
  private static let ends = PhraseSet(
    phrases(\.ends) + [" | ", " – ", " — ", "•", " · ", "\n", " - ", " @", "/", "|", "／"])

  /// `Steve Gillman` of `Gillman, Steve`; other texts as they are.
  static func inOrder(_ text: String) -> String {
    let parts = text.split(separator: ",").map { $0.split(separator: " ") }
    guard parts.count == 2, parts[0].count == 1, parts[1].count == 1 else { return text }
    return "\(parts[1][0]) \(parts[0][0])"
  }

  private static let labels = phrases(\.labels)

  /// Whether a text begins with a label for the author and a colon.
  static func isLabelled(_ text: String) -> Bool {
    let lower = text.lowercased()
    return labels.contains { lower.hasPrefix($0) }
  }

  /// The people named after `by` or `Author:` inside a line such as `Posted on 3 May 2020 by Ann Example`.
  static func peopleAfterCreditInside(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    while let mark = inlineCredits.first(in: bytes.span, from: start) {
      let names = people(in: String(decoding: bytes[mark.upperBound...], as: UTF8.self))
      if !names.isEmpty, names.allSatisfy(isFullName) { return names }
      start = mark.upperBound
    }
    return []
  }

  private static let inlineCredits = PhraseSet(phrases(\.inlineCredits).map { " \($0) " })

  /// The full name that stands beside a date on a line with nothing else.
  static func besideDate(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard text.contains(where: \.isNumber),
      let range = WrittenDate.dates(in: bytes, limit: 1).first?.range
    else { return nil }
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).trimmingMarks
    let after = String(decoding: bytes[range.upperBound...], as: UTF8.self).trimmingMarks
    let pieces = [before, after].flatMap { $0.split { "|,·•".contains($0) } }
      .map { String($0).trimmingMarks }.filter { !$0.isEmpty && !$0.contains(where: \.isNumber) }
    guard pieces.count == 1, pieces[0].split(separator: " ").count <= 3, isFullName(pieces[0])
    else {
      return nil
    }
    return pieces[0]
  }

  /// A text without the date in it and the day of the week before that.
  private static func withoutDate(_ text: String) -> String {
    guard text.utf8.count < 200, text.contains(where: \.isNumber) else { return text }
    let bytes = Array(text.utf8)
    guard let range = WrittenDate.dates(in: bytes, limit: 1).first?.range else { return text }
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).trimmingMarks
    let after = String(decoding: bytes[range.upperBound...], as: UTF8.self).trimmingMarks
    let words = before.split(separator: " ")
    if let last = words.last, weekdays.contains(last.lowercased()) {
      return words.dropLast().joined(separator: " ").trimmingMarks
    }
    return before.contains(where: \.isLetter) ? before : after
  }

  /// Not those of two letters, which are names too: `Ma`, `So`.
  private static let weekdays = Set(
    LanguageProfile.known.flatMap(\.weekdays.words).filter { $0.count > 2 })

  /// Whether a text reads as a first name and a surname.
  static func isFullName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let isHan =
      !name.contains(" ") && (2...6).contains(name.count) && name.allSatisfy { !$0.isASCII }
    return isHan
      || (2...5).contains(words.count)
        && words.allSatisfy { ($0.first?.isUppercase ?? false) || particles.contains(String($0)) }
        && !words.contains {
          notInNames.contains($0.lowercased()) || jobs.contains($0.lowercased())
        }
  }

  /// Words that a cut leaves at the end of a name.
  private static let strayEnds: Set<String> = [
    "on", "am", "le", "um", "at", "by", "stand", "am:", "in", "follow", "the", "vom", "dr",
    // Months that are no surnames, of a date behind the name.
    "january", "february", "july", "september", "october", "november", "december",
  ]

  private static func name(_ part: String) -> String? {
    var name = part
    if let bracket = name.firstIndex(where: { "([".contains($0) }) {
      name = String(name[..<bracket])
    }
    name = CharacterReferences.decodedText(name)
    while let rest = afterCredit(name), rest.count > 1 { name = rest }
    name = withoutJob(name.trimmingMarks)
    var words = name.split(separator: " ")
    if let number = words.dropFirst().firstIndex(where: { $0.contains(where: \.isNumber) }) {
      words = Array(words[..<number])
    }
    while words.count > 1, let last = words.last, strayEnds.contains(last.lowercased()) {
      words.removeLast()
    }
    name = words.joined(separator: " ").trimmingMarks
    guard (2...60).contains(name.count), !name.contains("@") || name.hasPrefix("@"),
      !name.contains(where: \.isNumber) || name.split(separator: " ").count == 1,
      name.contains(where: \.isLetter), name.split(separator: " ").count <= 6,
      !notNames.contains(name.lowercased()),
      !falseStarts.contains(where: { name.lowercased().hasPrefix($0) }),
      !name.lowercased().hasSuffix(" e. v."),
      !name.split(separator: " ").contains(where: { notInNames.contains($0.lowercased()) })
    else { return nil }
    return name
  }

  /// `Ann Example` of `Ann Example EXN science correspondent`: what stands before the outlet or the job.
  private static func withoutJob(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.contains(where: { jobs.contains($0.lowercased()) }) else { return name }
    let end = words.indices.dropFirst().first { index in
      let word = words[index]
      let isAcronym =
        word.count > 1 && word.allSatisfy(\.isUppercase) && !words[0].allSatisfy(\.isUppercase)
      let isSmall = word.first?.isLowercase ?? false && !particles.contains(String(word))
      return isAcronym || isSmall || jobs.contains(word.lowercased())
    }
    guard let end, end > 1 else { return name }
    return words[..<end].joined(separator: " ").trimmingMarks
  }

  private static let particles = Set(
    LanguageProfile.known.flatMap(\.nameParticles.words) + words(\.particles))

  private static let jobs = Set(words(\.jobs))

  /// What stands where a name should and is none.
  private static let notNames = Set(
    phrases(\.notNames) + [
      "twitter", "facebook", "dpa", "afp", "reuters", "associated press", "press association", "ap",
      "apa", "sda", "sid", "dts", "germany", "frankfurt", "berlin", "france", "london",
    ])
}

extension PersonNames {
  fileprivate static let falseStarts = phrases(\.falseStarts) + ["<"]

  /// Words of controls, firms and desks, which no name of a person holds.
  fileprivate static let notInNames = Set(
    words(\.notInNames) + [
      "→", "©", "rss", "css", "youtube", "facebook", "twitter", "instagram", "wordpressadmin",
    ])
}

extension String {
  /// This text without white space and marks at either end.
  var trimmingMarks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !Self.isMark($0) }),
      let last = scalars.lastIndex(where: { !Self.isMark($0) || $0 == "." })
    else { return "" }
    return String(self[first...last])
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", ",", ";", ":", ".", "|", "-", "–", "—", "/", "*", "\"", "“", "”", "„",
      "»",
      "«", "•", "·":
      true
    default: false
    }
  }
}
