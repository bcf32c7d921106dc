/// The words beside a quotation, in its paragraph, or those of a stretch of narration.
struct QuoteContext {
  let words: [Word]

  struct Word {
    /// Without punctuation at its ends and without a possessive ending.
    let core: String
    let isPossessive: Bool
    let isBracketed: Bool
    let opensSentence: Bool
    /// The punctuation after it.
    let tail: String

    var isCapitalized: Bool { core.first?.isUppercase == true }
    var lower: String { core.lowercased() }
    var endsClause: Bool { tail.contains { ",;:".contains($0) } }
    var endsSentence: Bool {
      guard let mark = tail.last(where: { ".!?,;:".contains($0) }), ".!?".contains(mark) else {
        return false
      }
      return !SayingWords.titles.contains(lower) && core.count > 1 && !isInitials
    }
    /// `U.S`, `D-N.Y`
    private var isInitials: Bool {
      tail.hasPrefix(".") && core.contains(".") && core.allSatisfy { !$0.isLowercase }
    }
  }

  /// - Parameter isAfter: Whether the words follow the quotation, so that the first does not open a sentence; of those before
  ///   it only the last line is read.
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
      let isPossessive = core.hasSuffix("'s") || core.hasSuffix("’s")
      if isPossessive { core.removeLast(2) }
      let word = Word(
        core: core, isPossessive: isPossessive, isBracketed: part[..<first].contains("("),
        opensSentence: opens, tail: String(part[part.index(after: last)...]))
      opens = word.endsSentence
      return word
    }
  }

  /// The name whose words begin at an index, and the index after it and a remark in brackets.
  func name(at start: Int) -> (name: String, end: Int)? {
    var end = start
    var parts: [String] = []
    while end < words.count, parts.count < 7 {
      let word = words[end]
      let isParticle =
        !parts.isEmpty && SayingWords.particles.contains(word.lower) && end + 1 < words.count
        && words[end + 1].isCapitalized
      guard word.isCapitalized || isParticle, !SayingWords.notNames.contains(word.lower),
        !word.isPossessive, !word.isBracketed
      else { break }
      let isTitle = SayingWords.titles.contains(word.lower) && word.tail.hasPrefix(".")
      parts.append(isTitle || word.core.count == 1 ? word.core + "." : word.core)
      end += 1
      if word.endsClause || word.endsSentence { break }
    }
    guard
      parts.contains(where: { $0.count > 2 && $0.contains(where: \.isLowercase) || $0.count > 3 })
    else { return nil }
    if end < words.count, words[end].isBracketed, words[end].tail.hasPrefix(")"),
      !words[end].endsSentence
    {
      end += 1
    }
    return (parts.joined(separator: " "), end)
  }

  private func isVerb(_ index: Int) -> Bool {
    index < words.count && SayingWords.verbs.contains(words[index].lower)
  }

  /// Whether only such words stand between as may stand between a subject and its verb.
  private func areAdverbs(_ range: Range<Int>) -> Bool {
    words[range].allSatisfy {
      SayingWords.betweenNameAndVerb.contains($0.lower) || $0.lower.hasSuffix("ly")
    }
  }

  // MARK: After a quotation

  /// `said Ada Lane`, `Ms Lane said`, `Lane, the mayor of Ayr, said`, `the mayor, Ada Lane, said`, `according to Lane`.
  var speakerAfter: String? {
    guard let first = words.first else { return nil }
    if isVerb(0), !first.endsSentence { return nameAfterVerb(at: 1) }
    if first.lower == "according", words.count > 2, words[1].lower == "to" {
      return nameAfterVerb(at: 2)
    }
    // Words that tell what the person is may stand before the name.
    var index = 0
    while index < min(words.count, 9) {
      if let (name, end) = name(at: index) {
        if isSubject(of: index, end) { return name }
        if words[end - 1].endsSentence { return nil }
        index = end
        continue
      }
      let word = words[index]
      guard !word.endsSentence, !isVerb(index), !SayingWords.pronouns.contains(word.lower),
        !["and", "but", "as", "when", "while", "after", "that"].contains(word.lower)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a verb of saying follows a name, at once or after what stands between commas.
  private func isSubject(of start: Int, _ end: Int) -> Bool {
    if start > 0, SayingWords.prepositions.contains(words[start - 1].lower) { return false }
    guard end > start, !words[end - 1].endsSentence else { return false }
    if words[end - 1].endsClause {
      for index in end - 1..<min(words.count, end + 16) {
        if words[index].endsSentence { return false }
        guard words[index].endsClause else { continue }
        let verb = words[(index + 1)...].prefix(3).firstIndex {
          SayingWords.verbs.contains($0.lower)
        }
        if let verb, areAdverbs(index + 1..<verb) { return true }
      }
      return false
    }
    let verb = words[end..<min(words.count, end + 3)].firstIndex {
      SayingWords.verbs.contains($0.lower)
    }
    return verb.map { areAdverbs(end..<$0) } ?? false
  }

  /// The name after `said`, where at most four words that tell what the person is stand before it.
  private func nameAfterVerb(at start: Int) -> String? {
    var index = start
    while index < min(words.count, start + 5) {
      if let (name, end) = name(at: index) {
        // `said Lane's lawyer` is no name.
        return end < words.count && words[end].isPossessive && words[end].isCapitalized ? nil : name
      }
      let word = words[index]
      guard !word.isCapitalized, !word.endsClause, !word.endsSentence,
        !SayingWords.notNames.contains(word.lower)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// The `he` of `he said`, `he later told reporters` or `said he`.
  var pronounAfter: String? {
    guard words.count >= 2 else { return nil }
    if SayingWords.pronouns.contains(words[0].lower) {
      let verb = words[1...].prefix(3).firstIndex { SayingWords.verbs.contains($0.lower) }
      return verb.flatMap { areAdverbs(1..<$0) ? words[0].lower : nil }
    }
    return isVerb(0) && SayingWords.pronouns.contains(words[1].lower) ? words[1].lower : nil
  }

  /// Whether what follows begins no clause with a subject of its own, so that nobody else is said to be the speaker.
  var speaksOfNobody: Bool {
    guard let first = words.first else { return true }
    if isVerb(0) { return false }
    return first.isCapitalized
      || words.prefix(9).allSatisfy {
        !SayingWords.verbs.contains($0.lower)
      }
  }

  // MARK: Before a quotation

  /// The sentence that leads to the quotation.
  private var sentence: Range<Int>? {
    guard let last = words.last, !last.endsSentence else { return nil }
    return (words.lastIndex(where: \.opensSentence) ?? 0)..<words.count
  }

  /// `Lane said: “`, `Lane, seeking a way out, added, “`, `Lane called the bridge “`.
  var speakerBefore: String? {
    guard let (sentence, verb) = lastVerb else { return nil }
    if let name = subject(before: verb, from: sentence.lowerBound) { return name }
    guard verb > sentence.lowerBound,
      words[verb].lower.hasSuffix("ing") || words[verb - 1].endsClause
        || ["and", "but"].contains(words[verb - 1].lower)
    else { return nil }
    return Self.subject(of: words[sentence.lowerBound..<verb], in: self)
  }

  private var lastVerb: (sentence: Range<Int>, verb: Int)? {
    guard let sentence else { return nil }
    let verb = words[sentence].lastIndex {
      SayingWords.verbs.contains($0.lower) || SayingWords.namingVerbs.contains($0.lower)
    }
    guard let verb, sentence.upperBound - verb <= 25 else { return nil }
    return (sentence, verb)
  }

  /// The name that ends right before a verb, adverbs aside.
  private func subject(before verb: Int, from start: Int) -> String? {
    for begin in max(start, verb - 8)..<max(start, verb) {
      guard let (name, end) = name(at: begin), end <= verb else { continue }
      guard begin == start || !SayingWords.prepositions.contains(words[begin - 1].lower),
        begin == start || !words[begin - 1].isPossessive || words[begin - 1].isCapitalized == false
      else { continue }
      if !words[end - 1].endsClause, areAdverbs(end..<verb) { return name }
    }
    return nil
  }

  /// The `he` of `he said: “` and `he called it “`.
  var pronounBefore: String? {
    guard let (sentence, verb) = lastVerb else { return nil }
    var index = verb - 1
    while index >= sentence.lowerBound, areAdverbs(index..<index + 1) { index -= 1 }
    guard index >= sentence.lowerBound else { return nil }
    let word = words[index].lower
    return SayingWords.pronouns.contains(word) ? word : nil
  }

  /// Whether a name stands in the sentence that leads to the quotation.
  var namesAnotherAfterSentenceEnd: Bool {
    guard let start = words.lastIndex(where: \.opensSentence), start > 0 else { return false }
    return words[start...].contains {
      $0.isCapitalized && !SayingWords.notNames.contains($0.lower)
        && !SayingWords.pronouns.contains($0.lower)
    }
  }

  // MARK: Subjects

  /// The name that a verb follows, at once or after what stands between commas, among the first words of a sentence.
  static func subject(of sentence: ArraySlice<Word>, in context: QuoteContext) -> String? {
    var index = sentence.startIndex
    while index < min(sentence.endIndex, sentence.startIndex + 12) {
      guard let (name, end) = context.name(at: index) else {
        // What follows `he` is what he said or did, and no subject.
        if SayingWords.pronouns.contains(context.words[index].lower) { return nil }
        index += 1
        continue
      }
      let before = sentence[..<index].last { $0.lower != "the" }
      let isObject = before.map { SayingWords.prepositions.contains($0.lower) } ?? false
      if !isObject,
        end >= sentence.endIndex || context.words[end - 1].endsClause
          || isVerbLike(context.words[end].lower)
      {
        return name
      }
      index = max(end, index + 1)
    }
    return nil
  }

  private static func isVerbLike(_ word: String) -> Bool {
    SayingWords.verbs.contains(word) || SayingWords.namingVerbs.contains(word)
      || SayingWords.otherVerbs.contains(word) || word.hasSuffix("ed") && word.count > 4
      || SayingWords.betweenNameAndVerb.contains(word)
      || word.hasSuffix("ly") && word.count > 4
  }
}
