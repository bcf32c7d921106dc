/// What the lines of a plain text show: one text, or a download with many articles, or no prose at all.
struct TextLayout {
  /// What it looks like; `nil` if it may be one text.
  let description: String?

  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.trimmed }
    description =
      Self.database(lines) ?? (Self.areSeveral(lines) ? "several documents between rules" : nil)
      ?? (Self.isProse(text) ? nil : "no prose")
  }

  private static func database(_ lines: [String]) -> String? {
    if lines.contains(where: isNexisNumber) { return "a download of Nexis" }
    let codes = Set(
      lines.filter { $0.utf8.count < 4 || $0.dropFirst(2).first == " " }.map { $0.prefix(2) })
    if ["HD", "PD", "SN", "LP"].allSatisfy(codes.contains) { return "a download of Factiva" }
    if lines.count(where: { $0.hasPrefix("LOAD-DATE:") }) > 1 { return "a download of Nexis" }
    if lines.count(where: { $0.hasPrefix("ProQuest document ID") }) > 0 {
      return "a download of ProQuest"
    }
    return nil
  }

  /// Whether a line counts documents, as `3 of 74 DOCUMENTS` does in some languages.
  private static func isNexisNumber(_ line: String) -> Bool {
    guard line.utf8.count < 60 else { return false }
    let words = line.lowercased().split(separator: " ")
    let numbers = words.filter { Int($0) != nil }.count
    return numbers == 2 && (3...5).contains(words.count)
      && words.contains {
        ["documents", "document", "dokumenten", "dokument", "documentos"].contains($0)
      }
  }

  /// Whether equal rules stand between parts that each begin with a short line and go on with a paragraph.
  private static func areSeveral(_ lines: [String]) -> Bool {
    let rules = lines.indices.filter { isRule(lines[$0]) }
    guard rules.count > 1, Set(rules.map { lines[$0] }).count == 1 else { return false }
    let starts = [0] + rules.map { $0 + 1 }
    let ends = rules + [lines.count]
    let parts = zip(starts, ends).map { lines[$0..<$1].filter { !$0.isEmpty } }.filter {
      !$0.isEmpty
    }
    let documents = parts.count { part in
      part.count > 1 && part[0].count < 120 && part.dropFirst().contains { $0.count > 120 }
    }
    return documents > 1 && documents * 4 >= parts.count * 3
  }

  private static func isRule(_ line: String) -> Bool {
    guard line.utf8.count >= 5, let first = line.utf8.first, "-_=*#~".utf8.contains(first) else {
      return false
    }
    return line.utf8.allSatisfy { $0 == first }
  }

  /// Whether most characters are letters, or spaces between them.
  private static func isProse(_ text: String) -> Bool {
    var letters = 0
    var others = 0
    for scalar in text.unicodeScalars.prefix(20_000) {
      if scalar.properties.isAlphabetic || scalar.properties.isWhitespace {
        letters += 1
      } else {
        others += 1
      }
    }
    return letters >= others
  }
}
