internal import Foundation
internal import Languages
public import NewsCorpus

/// A place where an article says whose text it is: `LONDON (Reuters) -`, `— AP`, `The Associated Press contributed to
/// this report.`
public struct CreditLine: Hashable, Sendable {
  /// What kind of place it is.
  public enum Position: String, Hashable, Sendable, CaseIterable {
    /// The authors' names.
    case byline
    /// Between the place and the dash at the beginning of the text.
    case dateline
    /// After the last sentence, or a last paragraph of its own.
    case closing
    /// A note that says that some of the text, or of the reporting, is by someone else.
    case contribution
  }

  /// The agency's own name if it is a known one, else the name as it stands.
  public let name: String
  public let isKnownAgency: Bool
  public let position: Position
  /// The UTF-8 bytes of the body that are the credit and not the report; empty for a byline.
  public let place: Range<Int>

  /// The credits of an article, known agencies or not, in the order byline, beginning, end.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public static func credits(in article: Article) -> [CreditLine] {
    let byline = (article.authors?.value ?? []).compactMap { author in
      NewsAgencies.canonicalName(of: author).map {
        CreditLine(name: $0, isKnownAgency: true, position: .byline, place: 0..<0)
      }
    }
    let paragraphs = article.text.paragraphs
    let dateline = paragraphs.prefix(2).lazy.compactMap(DatelineCredit.credit).first
    var seen: Set<Range<Int>> = []
    let notes = (paragraphs.prefix(2) + paragraphs.suffix(4))
      .filter { seen.insert($0.utf8Range(in: article.text)).inserted }
      .flatMap { ClosingCredit.credits(in: $0, isLast: $0.endIndex == paragraphs.last?.endIndex) }
    return byline + (dateline.map { [$0] } ?? []) + notes
  }

  init?(_ name: some StringProtocol, position: Position, place: Range<Int>) {
    let known = name.split(separator: "/").lazy.compactMap { NewsAgencies.canonicalName(of: $0) }
      .first
    let trimmed = name.trimmingPunctuation
    guard known != nil || trimmed.isProperName else { return nil }
    self.init(
      name: known ?? trimmed, isKnownAgency: known != nil, position: position, place: place)
  }

  private init(name: String, isKnownAgency: Bool, position: Position, place: Range<Int>) {
    self.name = name
    self.isKnownAgency = isKnownAgency
    self.position = position
    self.place = place
  }
}

extension String {
  /// The lines that are not empty, without the space around them.
  fileprivate var paragraphs: [Substring] {
    split(separator: "\n").compactMap { line in
      guard let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      else { return nil }
      return line[first...last]
    }
  }
}

extension Substring {
  func utf8Range(in text: String) -> Range<Int> {
    text.utf8.distance(
      from: text.startIndex, to: startIndex)..<text.utf8.distance(
        from: text.startIndex, to: endIndex)
  }

  /// The UTF-8 bytes of this text in the whole one it was cut from.
  var utf8Range: Range<Int> { utf8Range(in: base) }
}

extension String {
  /// Whether this is one to four words that begin with capitals, small words between them aside, and not too long.
  var isProperName: Bool {
    let words = split(separator: " ")
    return (1...5).contains(words.count) && utf8.count <= 40
      && words.first?.first?.isUppercase == true
      && words.allSatisfy {
        $0.first?.isUppercase == true || ["of", "de", "and", "the", "&"].contains($0)
      }
  }
}

/// `LONDON (Reuters) -`, `MADRID, Dec 3 (AFP) —`, `Reuters -`.
enum DatelineCredit {
  private static let dashes: Set<Character> = ["-", "–", "—", "―"]

  static func credit(_ paragraph: Substring) -> CreditLine? {
    let lead = paragraph.prefix(320)
    for close in lead.indices where lead[close] == ")" {
      guard let open = lead[..<close].lastIndex(of: "(") else { continue }
      let after = lead[lead.index(after: close)...].drop { $0 == " " }
      guard let dash = after.first, dashes.contains(dash) else { continue }
      let end = after[after.startIndex...].prefix { dashes.contains($0) || $0 == " " }.endIndex
      let name = lead[lead.index(after: open)..<close]
      // Beyond the first words only an agency that is known counts: titles may stand before the dateline.
      let isEarly = lead.distance(from: lead.startIndex, to: open) <= 60
      if let credit = CreditLine(
        name, position: .dateline, place: paragraph[..<end].utf8Range),
        isEarly || credit.isKnownAgency
      {
        return credit
      }
    }
    // In `PA-Gov:` the hyphen joins; a dash after a credit has a space beside it or is long.
    let start = lead.prefix(40)
    guard
      let dash = start.indices.first(where: { index in
        dashes.contains(start[index])
          && (start[index] != "-" || start[..<index].last == " "
            || start[start.index(after: index)...].first == " ")
      }),
      NewsAgencies.canonicalName(of: lead[..<dash]) != nil
    else { return nil }
    return CreditLine(lead[..<dash], position: .dateline, place: paragraph[...dash].utf8Range)
  }
}

/// Credits after the text, and notes on contributions.
enum ClosingCredit {
  static func credits(in paragraph: Substring, isLast: Bool) -> [CreditLine] {
    if case let credits = contributions(paragraph), !credits.isEmpty { return credits }
    if let credit = signature(paragraph) { return [credit] }
    // Where paragraphs are lost, the note is the last sentence of a long one.
    if isLast, let last = lastSentence(of: paragraph), case let credits = contributions(last),
      !credits.isEmpty
    {
      return credits
    }
    return isLast ? [trailer(paragraph)].compactMap { $0 } : []
  }

  /// A paragraph that is a credit and nothing else: `(Reuters)`, `— AP`, `Source: AFP`, `© 2019 AFP`.
  private static func signature(_ paragraph: Substring) -> CreditLine? {
    guard paragraph.utf8.count <= 60 else { return nil }
    var name = paragraph
    for mark in sourceLabels where name.hasPrefix(mark) {
      name = name.dropFirst(mark.count)
    }
    name = name.drop { !$0.isLetter }
    let isMarked = name.startIndex != paragraph.startIndex
    guard let credit = CreditLine(name, position: .closing, place: paragraph.utf8Range),
      isMarked || credit.isKnownAgency
    else { return nil }
    return credit
  }

  /// What follows the last sentence: `… he said. (Reuters)`, `… he said. — AP`.
  private static func trailer(_ paragraph: Substring) -> CreditLine? {
    let tail = paragraph.suffix(48)
    guard
      let open = tail.lastIndex(where: { "(—–".contains($0) })
        ?? tail.lastIndex(where: { $0 == "-" }), open > tail.startIndex,
      let before = tail[..<open].last(where: { $0 != " " && $0 != "-" }),
      ".!?\"”’'".contains(before), tail[open] != "(" || tail.hasSuffix(")")
    else { return nil }
    return CreditLine(
      tail[tail.index(after: open)...], position: .closing, place: paragraph[open...].utf8Range)
  }

  private static func lastSentence(of paragraph: Substring) -> Substring? {
    let body = paragraph.dropLast(2)
    guard
      let stop = body.indices.last(where: { index in
        ".!?\"”".contains(body[index]) && paragraph[paragraph.index(after: index)] == " "
      })
    else { return nil }
    return paragraph[paragraph.index(after: stop)...].drop { $0 == " " }
  }

  private static let sourceLabels = phrases(\.sourceLabels)
  /// What follows a name, and what a name follows.
  private static let nameBefore = phrases(\.afterNames)
  private static let nameAfter = phrases(\.beforeNames)

  private static func phrases(_ property: KeyPath<CreditWords, [String]>) -> [String] {
    LanguageProfile.known.flatMap { $0.credit[keyPath: property] }
  }

  /// `The Associated Press contributed to this report.`, `Additional reporting: Reuters`.
  ///
  /// What stands before a name must open the note or a part of it: in “he spoke with Reuters” nobody is credited.
  private static func contributions(_ unit: Substring) -> [CreditLine] {
    guard unit.utf8.count <= 240 else { return [] }
    let text = unit.lowercased()
    let openings = nameAfter.filter { text.contains($0) }
    let noted = openings.lazy.compactMap { rest(of: unit, after: $0) }.first
    guard noted != nil || nameBefore.contains(where: { text.contains($0) }) else { return [] }
    return properNames(in: noted ?? unit, opensSentence: noted == nil).compactMap {
      CreditLine($0, position: .contribution, place: unit.utf8Range)
    }
  }

  /// What follows a phrase that opens a text or stands in it after a mark; `nil` if there is none.
  ///
  /// A phrase of one word, such as `avec`, may begin any sentence: only names may follow it.
  private static func rest(of unit: Substring, after phrase: String) -> Substring? {
    guard let found = unit.range(of: phrase, options: .caseInsensitive),
      unit[found.upperBound...].first?.isLetter != true
    else { return nil }
    let before = unit[..<found.lowerBound].last { $0 != " " && $0 != "\u{A0}" }
    let rest = unit[found.upperBound...]
    guard before.map({ "(;.:*[–—".contains($0) }) ?? true else { return nil }
    let isPhrase = phrase.contains(" ")
    return isPhrase || rest.split(separator: " ").allSatisfy { $0.contains(where: \.isUppercase) }
      ? rest : nil
  }

  /// The runs of capitalised words, the first word of the sentence only where more follow or it is an agency.
  private static func properNames(in unit: Substring, opensSentence: Bool) -> [String] {
    var names: [[Substring]] = [[]]
    let words = unit.split { $0 == " " || $0 == "\u{A0}" }
    for word in words {
      let core = word.drop { !$0.isLetter }
      if core.first?.isUppercase == true {
        names[names.count - 1].append(core)
      } else {
        names.append([])
      }
      if let last = word.last, ",;:.)".contains(last) { names.append([]) }
    }
    return names.filter { !$0.isEmpty }.enumerated().compactMap { place, run in
      let name = run.joined(separator: " ")
      if NewsAgencies.canonicalName(of: name) != nil { return name }
      let opensUnit =
        opensSentence && run[0].startIndex == words.first?.drop { !$0.isLetter }.startIndex
      let isWholeName = run[0] == "The" || run.count > 1
      return opensUnit && !isWholeName
        ? nil : run[0] == "The" ? run.dropFirst().joined(separator: " ") : name
    }
  }
}
