/// The words for counts, shares, dates, spans, lists and names.
///
/// Nothing else puts them into words: a story has the same words in the text, on the page, on the terminal and in a comparison.
public enum Wording {
  /// `A, B and C`.
  public static func list(_ items: [String]) -> String {
    guard items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
  }

  /// `A, B and 3 more stories`, or all where there are no more than the limit.
  public static func list(_ items: [String], limit: Int, of noun: Noun? = nil) -> String {
    let rest = items.count - limit
    guard rest > 0 else { return list(items) }
    return items.prefix(limit).joined(separator: ", ") + " and " + more(rest, noun)
  }

  /// As ``list(_:limit:of:)`` where the items have commas of their own: `A; B; and 3 more`.
  package static func series(_ items: [String], limit: Int, of noun: Noun? = nil) -> String {
    let rest = items.count - limit
    let shown = items.prefix(limit).joined(separator: "; ")
    return rest > 0 ? "\(shown); and \(more(rest, noun))" : shown
  }

  /// `3 more`, `3 more stories`.
  private static func more(_ count: Int, _ noun: Noun?) -> String {
    "\(number(count)) more" + (noun.map { " " + $0.form(count) } ?? "")
  }

  /// `3 more are in the table claims.`, or `nil` if nothing is left.
  package static func rest(_ count: Int, inTable table: String) -> String? {
    guard count > 0 else { return nil }
    return "\(number(count)) more \(verb(count, "is", "are")) in the table \(table)."
  }

  /// Facts of one thing on one line.
  package static func line(_ facts: [String?]) -> String {
    facts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// A title in quotation marks.
  package static func quoted(_ title: String) -> String { "“\(title)”" }

  /// `The Ledger’s`.
  package static func possessive(_ name: String) -> String { name + "’s" }

  /// With a capital at the beginning, as a sentence has.
  package static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A sentence of an article in quotation marks: those within it become single ones, and marks around all of it go, as
  /// does a comma at its end.
  package static func quotation(_ sentence: String) -> String {
    var text = sentence[...]
    let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»"]
    if let first = text.first, let last = text.last, marks.contains(first), marks.contains(last),
      !text.dropFirst().dropLast().contains(where: marks.contains)
    {
      text = text.dropFirst().dropLast()
    }
    if text.last == "," { text = text.dropLast() }
    var isOpen = false
    let inner = text.map { character -> Character in
      switch character {
      case "“", "„", "«": return "‘"
      case "”", "»": return "’"
      case "\"":
        isOpen.toggle()
        return isOpen ? "‘" : "’"
      default: return character
      }
    }
    return quoted(String(inner))
  }
}
