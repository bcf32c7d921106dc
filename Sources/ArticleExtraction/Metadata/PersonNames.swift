/// Reads names of people out of bylines.
enum PersonNames {
  /// Words before a name, in lower case.
  private static let credits = [
    "written by", "posted by", "published by", "story by", "words by", "text by", "reported by",
    "report by",
    "by", "von", "par", "por", "di", "door", "av", "af", "text:", "autor:", "autorin:", "autor",
    "author:", "author", "escrito por", "publicado por", "publié par", "écrit par",
    "ein beitrag von",
    "ein artikel von", "veröffentlicht von", "verfasst von", "geschrieben von", "erstellt von",
    "eingestellt von",
    "ein gastbeitrag von", "redaktion:", "foto:", "interview:", "interview von", "autore:",
    "a cura di",
    "from", "przez", "napisał", "oleh", "автор:", "text von", "eine analyse von",
    "ein kommentar von", "eingetragen von",
  ]

  /// What stands after `By` or a like word at the beginning of a text; `nil` if none stands there.
  static func afterCredit(_ text: String) -> String? {
    let lower = text.lowercased()
    for credit in credits where lower.hasPrefix(credit) {
      let rest = text.dropFirst(credit.count)
      guard let next = rest.first, next == " " || next == ":" || credit.hasSuffix(":") else {
        continue
      }
      return String(rest.drop { $0 == " " || $0 == ":" })
    }
    return nil
  }

  /// The names in a byline, in order.
  static func people(in byline: String) -> [String] {
    var text = CharacterReferences.decodedText(byline)
    while let rest = afterCredit(text), rest.count > 1 { text = rest }
    guard !text.contains("://"), !text.hasPrefix("www."), !text.hasPrefix("/") else { return [] }
    for end in [" | ", " – ", " — ", "•", " · ", "\n", " - ", " on ", " am ", " vom ", " – "] {
      if let cut = text.range(of: end) { text = String(text[..<cut.lowerBound]) }
    }
    for joint in [
      " and ", " & ", " und ", " et ", " y ", ";", " And ", " AND ", " with ", " mit ", " e ",
    ] {
      text = text.replacing(joint, with: ",")
    }
    return text.split(separator: ",").compactMap { name(String($0)) }
  }

  private static func name(_ part: String) -> String? {
    var name = part
    if let bracket = name.firstIndex(where: { "([".contains($0) }) {
      name = String(name[..<bracket])
    }
    name = CharacterReferences.decodedText(name)
    while let rest = afterCredit(name), rest.count > 1 { name = rest }
    name = withoutJob(name.trimmingMarks)
    guard (2...60).contains(name.count), !name.contains("@") || name.hasPrefix("@"),
      !name.contains(where: \.isNumber) || name.split(separator: " ").count == 1,
      name.contains(where: \.isLetter), name.split(separator: " ").count <= 6,
      !notNames.contains(name.lowercased())
    else { return nil }
    return name
  }

  /// `Ann Example` of `Ann Example EXN science correspondent`: what stands before the outlet or the job.
  private static func withoutJob(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.contains(where: { jobs.contains($0.lowercased()) }) else { return name }
    let particles: Set<Substring> = [
      "al", "bin", "da", "de", "del", "den", "der", "di", "la", "van", "von",
    ]
    let end = words.indices.dropFirst().first { index in
      let word = words[index]
      let isAcronym =
        word.count > 1 && word.allSatisfy(\.isUppercase) && !words[0].allSatisfy(\.isUppercase)
      let isSmall = word.first?.isLowercase ?? false && !particles.contains(word)
      return isAcronym || isSmall || jobs.contains(word.lowercased())
    }
    guard let end, end > 1 else { return name }
    return words[..<end].joined(separator: " ").trimmingMarks
  }

  private static let jobs: Set<String> = [
    "analyst", "columnist", "contributor", "correspondent", "critic", "editor", "journalist",
    "producer", "reporter", "staff", "writer",
  ]

  /// What stands where a name should and is none.
  private static let notNames: Set<String> = [
    "admin", "administrator", "editor", "editors", "staff", "redaktion", "the editors", "author",
    "webmaster",
    "guest", "unknown", "anonymous", "jr", "jr.", "phd", "ph.d", "md", "m.d", "autor", "none",
    "null", "root",
    "reporter", "correspondent", "staff writer", "senior reporter", "contributor", "news desk",
    "newsroom",
    "online", "redaktor", "redactie", "rédaction", "la rédaction", "redazione", "redacción",
    "redacao",
    "follow", "share", "email", "twitter", "facebook", "contributing writer", "user", "by", "von",
  ]
}

extension String {
  /// This text without white space and marks at either end.
  var trimmingMarks: String {
    let marks = " \t\n,;:.|-–—/*\"“”„»«•·"
    return String(
      drop { marks.contains($0) }.reversed().drop { marks.contains($0) && $0 != "." }.reversed())
  }
}
