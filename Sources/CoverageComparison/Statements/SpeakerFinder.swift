internal import TextReuse

/// Finds the quotations of an article and the names that stand beside a verb of saying.
///
/// A name is taken in these places only, so that few are wrong and many quotations have none:
/// `“…,” said Ada Lane`, `“…,” Ms Lane said`, `“…,” Lane, the mayor, said`, `Lane said: “…”`, `Lane, … , added that “…”`,
/// `according to Ada Lane`. A quotation that follows in the same paragraph is of the same speaker, and so is
/// `“…,” she said` after a quotation of the paragraph before, unless another name stands between.
struct SpeakerFinder {
  /// The fewest words of a quotation; shorter ones mark a term rather than a remark.
  static let leastWords = 4

  static func quotes(in text: String) -> [FoundQuote] {
    let bytes = Array(text.utf8)
    let words = WordSequence(text)
    var quotes: [FoundQuote] = []
    var last: (speaker: String, end: Int)?
    var previousEnd = 0
    let ranges = Quotation.ranges(in: text)
    for (index, range) in ranges.enumerated() {
      defer { previousEnd = range.upperBound }
      let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : bytes.count
      let after = Context(
        bytes, range.upperBound..<min(next, range.upperBound + 240), isAfter: true)
      let before = Context(
        bytes, max(previousEnd, range.lowerBound - 300)..<range.lowerBound, isAfter: false)
      let stated = after.speakerAfter ?? before.speakerBefore
      var speaker = stated
      if stated == nil, let last,
        isSameVoice(bytes, from: last.end, to: range.lowerBound, after: after, before: before)
      {
        speaker = last.speaker
      }
      if let speaker { last = (speaker, range.upperBound) } else { last = nil }
      guard words.words(inBytes: range).count >= leastWords else { continue }
      quotes.append(
        FoundQuote(place: range, speaker: speaker, isInferred: stated == nil && speaker != nil))
    }
    return quotes
  }

  /// Whether a quotation without a name goes on from the one before: in the same paragraph, or in the next one with a
  /// pronoun beside it or nothing at all, and no other name between.
  private static func isSameVoice(
    _ bytes: [UInt8], from end: Int, to start: Int, after: Context, before: Context
  ) -> Bool {
    let between = bytes[end..<max(end, start)]
    let breaks = between.split(separator: 10, omittingEmptySubsequences: true).count - 1
    let lines = between.reduce(0) { $0 + ($1 == 10 ? 1 : 0) }
    guard between.count < 400, breaks <= 1 else { return false }
    // A whole paragraph of narration between the two ends the speech.
    if lines == 0 { return !before.namesAnotherAfterSentenceEnd }
    return lines == 1 && after.isPronounSaying && !before.hasName
  }
}

/// The words beside a quotation, in its paragraph.
private struct Context {
  private let words: [Word]

  struct Word {
    /// Without punctuation at its ends.
    let core: String
    let opensSentence: Bool
    /// The punctuation after it.
    let tail: String

    var isCapitalized: Bool { core.first?.isUppercase == true }
    var lower: String { core.lowercased() }
    var endsClause: Bool { tail.contains { ",;:".contains($0) } }
    var endsSentence: Bool {
      tail.contains { ".!?".contains($0) } && !Context.titles.contains(lower) && core.count > 1
    }
  }

  init(_ bytes: [UInt8], _ range: Range<Int>, isAfter: Bool) {
    var slice = bytes[range]
    if isAfter {
      slice = slice.prefix { $0 != 10 }
    } else if let line = slice.lastIndex(of: 10) {
      slice = slice[(line + 1)...]
    }
    var opens = !isAfter
    words = String(decoding: slice, as: UTF8.self).split { $0 == " " || $0 == "\u{A0}" }.compactMap
    { part in
      guard let first = part.firstIndex(where: { $0.isLetter || $0.isNumber }),
        let last = part.lastIndex(where: { $0.isLetter || $0.isNumber })
      else { return nil }
      var core = String(part[first...last])
      for ending in ["'s", "’s"] where core.hasSuffix(ending) { core = "\u{0}" + core }
      let word = Word(
        core: core, opensSentence: opens, tail: String(part[part.index(after: last)...]))
      opens = word.endsSentence
      return word
    }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "prof", "rev", "st",
    "jr",
  ]
  /// Verbs of saying, past and present, in English, then German, French and Spanish.
  private static let verbs: Set<String> = Set(
    """
    said says say saying told tells telling added adds adding wrote writes writing tweeted tweets asked asks asking replied
    replies explained explains noted notes argued argues insisted insists declared declares warned warns stated states
    announced announces claimed claims continued continues concluded concludes joked jokes quipped recalled recalls
    responded responds remarked remarks observed observes shouted answered acknowledged testified
    sagte sagt erklärte erklärt meinte betonte dit déclaré déclare expliqué explique ajouté ajoute affirmé
    dijo dice afirmó explicó añadió
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let pronouns: Set<String> = [
    "he", "she", "they", "i", "we", "er", "sie", "il", "elle", "él", "ella",
  ]
  private static let notNames: Set<String> = Set(
    """
    the a an he she it they we i you this that these those there but and or in on at as for with after before when while
    who what if so then yet also his her their its my our your one some many most no not to from by of
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let particles: Set<String> = [
    "de", "van", "von", "bin", "al", "el", "la", "du", "da", "ben", "der",
  ]

  /// The name whose words begin at an index, and the index after it.
  private func name(at start: Int) -> (name: String, end: Int)? {
    var end = start
    var parts: [String] = []
    while end < words.count, parts.count < 6 {
      let word = words[end]
      let isParticle =
        !parts.isEmpty && Self.particles.contains(word.lower) && end + 1 < words.count
        && words[end + 1].isCapitalized
      guard word.isCapitalized || isParticle, !Self.notNames.contains(word.lower),
        !word.core.hasPrefix("\u{0}")
      else { break }
      parts.append(
        Self.titles.contains(word.lower) && word.tail.hasPrefix(".") ? word.core + "." : word.core)
      end += 1
      if word.endsClause || word.endsSentence { break }
    }
    guard
      parts.contains(where: { $0.count > 1 && $0.contains(where: \.isLowercase) || $0.count > 3 })
    else { return nil }
    return (parts.joined(separator: " "), end)
  }

  /// `said Ada Lane`, `Ms Lane said`, `Lane, the mayor of Ayr, said`, `according to Lane`.
  var speakerAfter: String? {
    guard let first = words.first else { return nil }
    if Self.verbs.contains(first.lower), !first.endsSentence { return nameAfterVerb(at: 1) }
    if first.lower == "according", words.count > 2, words[1].lower == "to" {
      return nameAfterVerb(at: 2)
    }
    guard let (name, end) = name(at: 0), !words[end - 1].endsSentence else { return nil }
    if words[end - 1].endsClause {
      // What stands between commas, to the verb.
      for index in end..<min(words.count, end + 14) {
        if words[index].endsSentence { return nil }
        if words[index].endsClause, index + 1 < words.count,
          Self.verbs.contains(words[index + 1].lower)
        {
          return name
        }
      }
      return nil
    }
    let verb = words[end..<min(words.count, end + 3)].firstIndex { Self.verbs.contains($0.lower) }
    guard let verb,
      words[end..<verb].allSatisfy({
        ["has", "had", "also", "later", "then", "who"].contains($0.lower)
          || $0.lower.hasSuffix("ly")
      })
    else { return nil }
    return name
  }

  /// The name after `said`, where at most four words that tell what the person is stand before it.
  private func nameAfterVerb(at start: Int) -> String? {
    var index = start
    while index < min(words.count, start + 5) {
      if let (name, end) = name(at: index) {
        // `said Senate Republicans in …` and the like are rare; `said Lane's lawyer` is no name.
        return end < words.count && words[end].core.hasPrefix("\u{0}") ? nil : name
      }
      let word = words[index]
      guard !word.isCapitalized, !word.endsClause, !word.endsSentence,
        !Self.notNames.contains(word.lower)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// `Lane said: “`, `Lane, seeking a way out, added, “`, in the sentence that the quotation belongs to.
  var speakerBefore: String? {
    let start = words.lastIndex(where: \.opensSentence) ?? 0
    let sentence = words[start...]
    guard let verb = sentence.lastIndex(where: { Self.verbs.contains($0.lower) }),
      sentence.endIndex - verb <= 5,
      sentence.last?.endsSentence == false
    else { return nil }
    // The name right before the verb, else the subject that opens the sentence.
    for begin in (max(start, verb - 6)..<verb) {
      if let (name, end) = name(at: begin), end == verb, !words[end - 1].endsClause,
        begin == start || !Self.isPreposition(words[begin - 1].lower)
      {
        return name
      }
    }
    if words[start..<verb].dropFirst().contains(where: { Self.pronouns.contains($0.lower) }) {
      return nil
    }
    guard let (name, end) = name(at: start), end < verb, words[start].opensSentence else {
      return nil
    }
    return name
  }

  private static func isPreposition(_ word: String) -> Bool {
    ["of", "in", "at", "to", "for", "with", "by", "on", "from", "and", "about"].contains(word)
  }

  /// `he said`, `said she`, or nothing that could be a name.
  var isPronounSaying: Bool {
    guard words.count >= 2 else { return false }
    let pair = [words[0].lower, words[1].lower]
    return Self.pronouns.contains(pair[0]) && Self.verbs.contains(pair[1])
      || Self.verbs.contains(pair[0]) && Self.pronouns.contains(pair[1])
  }

  /// A capitalised word that does not open a sentence.
  var hasName: Bool {
    words.contains { $0.isCapitalized && !$0.opensSentence && !Self.notNames.contains($0.lower) }
  }

  /// Whether a name stands in the sentence that leads to the quotation.
  var namesAnotherAfterSentenceEnd: Bool {
    guard let start = words.lastIndex(where: \.opensSentence), start > 0 else { return false }
    return words[start...].contains {
      $0.isCapitalized && !Self.notNames.contains($0.lower) && !Self.pronouns.contains($0.lower)
    }
  }
}
