internal import Languages

/// What the words and letters of a sample say.
struct LanguageEvidence: Sendable {
  /// The number of words that were looked at, without numbers.
  var words = 0
  /// By language: a stop word counts for each of the languages that share it as one divided by their number.
  private var scores: [Double]
  /// By language, how many words are stop words of it.
  private var hits: [Int]
  /// By language, how many letters are of a script that it alone uses.
  private var scripts: [Int: Int] = [:]

  init(count: Int) {
    scores = Array(repeating: 0, count: count)
    hits = Array(repeating: 0, count: count)
  }

  mutating func removeAll() {
    words = 0
    for index in scores.indices {
      scores[index] = 0
      hits[index] = 0
    }
    if !scripts.isEmpty { scripts = [:] }
  }

  /// Adds one word that some languages share.
  @inline(__always)
  mutating func add(_ languages: ArraySlice<UInt8>) {
    let share = 1 / Double(languages.count)
    for language in languages {
      scores[Int(language)] += share
      hits[Int(language)] += 1
    }
  }

  /// Adds one letter beyond ASCII.
  mutating func add(_ scalar: Unicode.Scalar, _ tables: LanguageTables) {
    if let language = tables.language(writtenIn: scalar) { scripts[language, default: 0] += 1 }
    let languages = tables.languages(using: scalar)
    for language in languages {
      scores[Int(language)] += Self.letterScore / Double(languages.count)
    }
  }

  // MARK: Decision

  // The thresholds were chosen on texts of some 100 words, 20 a language, which programs say to their users: 1,017 in
  // languages with stop words and 383 in others; and on news in English, French, Swahili and Vietnamese. 98 % of the first
  // were told, 1 % wrongly (Malay as Indonesian and the like); of the second 45 % were taken for none, and without these
  // thresholds all for one, mostly a relative. `closest` from 0.7 to 0.8 and `weakShare` from 0.06 to 0.08 change less than 1 %
  // of the first and 9 % of the second. Of English headlines 0.4 % are taken for another language; for one word it was 7 %.

  /// From this many words on shares decide; of fewer words single ones do.
  private static let manyWords = 20
  /// The least share of all words that the score of a language must have, and that its stop words must be.
  private static let leastScoreShare = 0.02
  private static let leastHitShare = 0.04
  /// Below this share of all words a score must lead clearly.
  private static let weakShare = 0.06
  /// The score of the second best as a share of the best, where the lead is still clear, in many words and in few.
  private static let closest = 0.8
  private static let closestOfFew = 0.9
  /// What a letter counts, divided by the number of languages that use it; half a word.
  private static let letterScore = 0.5
  /// A declared language is kept if its score is at least this share of the best.
  private static let tie = 0.75
  /// The least score that is told against a declared language: captions and lists of links hold a foreign word or two.
  private static let leastAgainstDeclared = 1.5
  /// From this many words on a text without a language's stop words is not in it.
  private static let enoughWords = 40

  /// Whether no more words need be read: one language leads, and none other is declared.
  func isClear(declared: Int?) -> Bool {
    guard words >= 32 else { return false }
    let (number, best, second) = ranked
    return best >= 6 && best >= 2 * second && number == declared ?? number
  }

  func finding(
    declared: Language?, _ tables: LanguageTables
  ) -> LanguageDetector.Finding {
    let number = declared.flatMap { tables.numbers[$0] }
    // Of a language without a profile nothing is known that could contradict it.
    if let declared, number == nil { return .declared(declared) }
    if let script = languageOfScript(tables) {
      return script == number
        ? .declared(tables.languages[script]) : .told(tables.languages[script])
    }
    let (best, score, second) = ranked
    guard isPositive(best, score, second) else {
      guard let declared, let number, !isContradicted(number, tables) else { return .unknown }
      return .declared(declared)
    }
    if let declared, let number,
      scores[number] >= Self.tie * score
        || score < Self.leastAgainstDeclared && !isContradicted(number, tables)
    {
      return .declared(declared)
    }
    return .told(tables.languages[best])
  }

  /// Whether enough speaks for the best language, rather than too little for any other.
  private func isPositive(_ best: Int, _ score: Double, _ second: Double) -> Bool {
    guard words >= Self.manyWords else {
      return score >= 1 && (hits[best] >= 2 || score >= 2) && second <= Self.closestOfFew * score
    }
    let words = Double(words)
    return score >= Self.leastScoreShare * words
      && Double(hits[best]) >= Self.leastHitShare * words
      && (score >= Self.weakShare * words || second <= Self.closest * score)
  }

  /// Whether a text of enough words has too few of a language's stop words, or none of its letters.
  private func isContradicted(_ language: Int, _ tables: LanguageTables) -> Bool {
    guard words >= Self.enoughWords else { return false }
    return !tables.hasWords[language]
      || scores[language] < Self.leastScoreShare * Double(words)
  }

  private var ranked: (number: Int, best: Double, second: Double) {
    var (number, best, second) = (0, 0.0, 0.0)
    for (place, score) in scores.enumerated() {
      if score > best {
        (number, best, second) = (place, score, best)
      } else if score > second {
        second = score
      }
    }
    return (number, best, second)
  }

  /// The language whose script most of the text is in.
  private func languageOfScript(_ tables: LanguageTables) -> Int? {
    guard !scripts.isEmpty else { return nil }
    var scripts = scripts
    // Japanese mixes Han with Kana: a few Kana say Japanese.
    if let japanese = tables.numbers[Language("ja")], let chinese = tables.numbers[Language("zh")],
      let kana = scripts[japanese], kana * 10 >= scripts[chinese] ?? 0
    {
      scripts[japanese, default: 0] += scripts.removeValue(forKey: chinese) ?? 0
    }
    let script = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let script, script.value * 2 >= words else { return nil }
    return script.key
  }
}
