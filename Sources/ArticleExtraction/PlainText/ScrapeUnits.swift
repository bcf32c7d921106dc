internal import Languages

/// Cuts a plain-text scrape into units, and tells what a unit is by its wording alone.
enum ScrapeUnits {
  /// The units of a text in their order, without empty ones.
  static func units(of text: [UInt8]) -> [TextScrape.Unit] {
    var units: [TextScrape.Unit] = []
    var followsImage = false
    for (number, line) in lines(of: text).enumerated() {
      let hasPipe = line.contains("|")
      for (index, cell) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
      {
        for (place, piece) in piecesAtMarks(String(cell)).enumerated() {
          if place > 0 {
            followsImage = true
            if index >= 0, let last = units.indices.last, units[last].line == number {
              units[last].precedesImage = true
            }
          }
          for part in piecesAtRules(piece) {
            let trimmed = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard !trimmed.isEmpty else { continue }
            units.append(
              TextScrape.Unit(
                text: trimmed, line: number, isCell: hasPipe, followsImage: followsImage))
            followsImage = false
          }
        }
      }
    }
    return units
  }

  /// The lines; those of a text that was wrapped at a fixed width are joined into paragraphs.
  private static func lines(of text: [UInt8]) -> [String] {
    let lines = text.split(separator: 10, omittingEmptySubsequences: false).map { line in
      String(decoding: line, as: UTF8.self)
    }
    let isBlank = lines.map { $0.allSatisfy(\.isWhitespace) }
    let filled = isBlank.count { !$0 }
    let followed = isBlank.indices.dropLast().count { !isBlank[$0] && !isBlank[$0 + 1] }
    let isWrapped =
      filled > 6 && followed * 2 > filled && isBlank.contains(true)
      && lines.allSatisfy { $0.utf8.count <= 100 } && !lines.contains { $0.contains("|") }
    guard isWrapped else { return lines }
    var joined: [String] = []
    for (line, blank) in zip(lines, isBlank) {
      if blank || joined.isEmpty {
        joined.append(blank ? "" : line)
        continue
      }
      joined[joined.count - 1] += (joined[joined.count - 1].isEmpty ? "" : " ") + line
    }
    return joined
  }

  /// Cuts at image marks, and replaces links by their text.
  private static func piecesAtMarks(_ cell: String) -> [String] {
    guard cell.contains("](") else { return [cell] }
    var pieces: [String] = [""]
    var rest = cell[...]
    while let open = rest.firstIndex(of: "[") {
      guard let middle = rest[open...].firstRange(of: "]("),
        let close = rest[middle.upperBound...].firstIndex(of: ")")
      else { break }
      let isImage = open > rest.startIndex && rest[rest.index(before: open)] == "!"
      let before = rest[..<open]
      pieces[pieces.count - 1] += isImage ? before.dropLast() : before
      if isImage {
        pieces.append("")
      } else {
        pieces[pieces.count - 1] += rest[rest.index(after: open)..<middle.lowerBound]
      }
      rest = rest[rest.index(after: close)...]
    }
    pieces[pieces.count - 1] += rest
    return pieces
  }

  /// Cuts at runs of four or more hyphens, equals signs or underscores.
  private static func piecesAtRules(_ text: String) -> [String] {
    guard text.contains("----") || text.contains("====") || text.contains("____") else {
      return [text]
    }
    return text.replacing(#/[-=_]{4,}/#, with: "\u{1}").split(separator: "\u{1}").map(String.init)
  }

  // MARK: Wording

  /// Whether a text reads as prose: several words, and a sentence that ends.
  static func isProse(_ text: String) -> Bool {
    text.utf8.count >= 60 && isSentence(text)
  }

  static func isSentence(_ text: String) -> Bool {
    let closing: Set<Character> = [".", "!", "?", "。", "…"]
    guard let last = text.last(where: { !"\"'”’)»“".contains($0) }) else { return false }
    return closing.contains(last) || text.firstRange(of: ". ") != nil && text.utf8.count > 120
  }

  private static let locations = ["you are in", "you are here", "sie sind hier", "vous êtes ici"]

  private static let locationPhrases = PhraseSet(locations)

  /// Whether a text begins with `You are in` or a like phrase, as it is cheaper to tell from bytes.
  static func beginsWithLocation(_ bytes: Span<UInt8>) -> Bool {
    bytes.count > 0 && locationPhrases.length(at: 0, in: bytes) != nil
  }

  /// What stands after `You are in:`.
  static func afterLocation(_ text: String) -> String? {
    let lower = text.lowercased()
    guard let mark = locations.first(where: lower.hasPrefix) else { return nil }
    return String(text.dropFirst(mark.count)).trimmingMarks
  }

  /// Phrases with which the part after an article begins.
  private static let endMarks = [
    "see also:", "see also", "related stories:", "related stories", "related articles",
    "related links",
    "related topics", "related:", "internet links:", "internet links", "related internet links",
    "external links", "links to more", "more stories", "more on this story", "top stories now",
    "read more:", "siehe auch:", "mehr zum thema", "lesen sie auch", "lire aussi",
    "also in this section",
    "e-mail this to a friend", "email this story", "printable version", "send this page",
    "all rights reserved", "copyright", "©", "(c) ", "^^ back to top", "back to top", "comments (",
    "leave a comment", "post a comment", "have your say", "previous story", "next story",
    "more from this section",
    "more from ", "most read", "most popular", "elsewhere on the web", "in this section",
    "other stories", "other top stories",
    "also on this site", "today's other stories", "links:",
  ]

  /// Whether a text is one that follows an article.
  static func isEnd(_ text: String) -> Bool {
    let lower = text.lowercased()
    return endMarks.contains { lower.hasPrefix($0) }
      || lower.contains("not responsible for the content of external")
  }

  /// Where the part after the article begins in a unit: the mark at its start, or `See also:` after a sentence inside.
  static func endMark(in text: String) -> String.Index? {
    if isEnd(text) { return text.startIndex }
    for mark in ["See also:", "Internet links:", "Related stories:", "Related links:"] {
      if let found = text.firstRange(of: " \(mark)") { return found.lowerBound }
    }
    return nil
  }

  private static let navigationStarts = [
    "to bbc", "click here", "search", "home", "front page", "jump to", "skip to", "text only",
    "low graphics",
    "contact us", "about us", "feedback", "sign in", "log in", "subscribe", "register",
    "print this",
    "email this", "advertisement", "watch", "listen", "real audio",
  ]

  /// Whether a text is a control or a link of the page rather than a line of the article.
  static func isNavigation(_ text: String) -> Bool {
    if afterLocation(text) != nil || text.hasSuffix(">>") || text.hasPrefix("<<") { return true }
    guard text.utf8.count < 60, !isSentence(text) else { return false }
    let lower = text.lowercased()
    return navigationStarts.contains {
      lower == $0 || lower.hasPrefix($0 + " ") || lower.hasPrefix($0 + ":")
    }
  }

  /// A text before a date without the day of the week and words such as `Published:`.
  static func withoutDay(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "," }
    let kept = words.filter { !daysAndLabels.contains($0.lowercased()) }
    return kept.isEmpty ? "" : text.trimmingMarks
  }

  private static let daysAndLabels: Set<String> = {
    let labels = ["updated", "published", "posted"]
    let days = LanguageProfile.known.flatMap(\.weekdays.words)
    return Set(days + labels + labels.map { $0 + ":" } + ["last", "on"])
  }()
}

extension String {
  var trimmingEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
