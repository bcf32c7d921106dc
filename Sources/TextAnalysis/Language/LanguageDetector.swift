/// Finds the language of a text by its script and its stop words.
///
/// Every word of a sample adds to the languages that count it among their stop words, the more the fewer they are, and
/// letters that few languages use add to those. Scripts that one language uses decide at once.
///
/// ### Source
/// Ingle (1976) for short words as evidence; Grefenstette (1995), Comparing two language identification schemes.
public struct LanguageDetector: Sendable {
  public init() {}

  private static let codes = StopWordLists.all.keys.sorted()
  private static let languages = codes.map { Language($0) }
  /// The stop words of all languages, and by a word's number the bit set of the languages that have it.
  private static let words: (table: TypeTable, languages: [UInt64]) = {
    var table = TypeTable(capacity: 4096)
    var languages: [UInt64] = []
    for (position, code) in codes.enumerated() {
      for word in StopWordLists.all[code] ?? [] {
        let number = Int(table.intern(word))
        if number == languages.count { languages.append(0) }
        languages[number] |= 1 << UInt64(position)
      }
    }
    return (table, languages)
  }()

  private let folding = WordFolding(rule: .plain)
  private let words = Self.words
  private var finder = WordFinder(.natural)
  private var found = Array(repeating: FoundWord(), count: 32)
  private var evidence = Evidence(count: codes.count)

  /// The language of a text, or `nil` if too little speaks for any.
  ///
  /// At most 4,096 bytes are looked at, and fewer where the lead is clear.
  ///
  /// - Complexity: O(1).
  public mutating func language(of text: String) -> Language? {
    let bytes = text.utf8.span
    evidence.removeAll()
    finder.start(in: 0..<min(bytes.count, 4096))
    let (table, languages) = words
    reading: while case let count = finder.next(in: bytes, into: &found), count > 0 {
      for index in 0..<count {
        let word = found[index]
        evidence.words += 1
        if let folded = word.key.foldedASCII {
          guard let number = table.index(of: folded, in: bytes, word.range) else { continue }
          evidence.add(languages[Int(number)])
        } else {
          addBeyondASCII(bytes, word.range)
        }
        if evidence.words % 16 == 0, evidence.isClear { break reading }
      }
    }
    return evidence.decision(among: Self.languages)
  }

  private mutating func addBeyondASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let word = folding.folded(range.map { bytes[$0] }, language: .undetermined)
    if let number = Self.words.table.index(of: word) {
      evidence.add(Self.words.languages[Int(number)])
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      evidence.add(scalar, among: Self.codes)
    }
  }
}

/// What the words and letters of a sample say.
private struct Evidence: Sendable {
  var words = 0
  private var scores: [Double]
  private var scripts: [String: Int] = [:]

  init(count: Int) { scores = Array(repeating: 0, count: count) }

  mutating func removeAll() {
    words = 0
    for index in scores.indices { scores[index] = 0 }
    if !scripts.isEmpty { scripts = [:] }
  }

  /// Whether no more words need be read.
  var isClear: Bool {
    guard words >= 32 else { return false }
    let (_, best, second) = ranked
    return best >= 6 && best >= 2 * second
  }

  /// Adds one word that the languages of a bit set share.
  mutating func add(_ languages: UInt64) {
    let share = 1 / Double(languages.nonzeroBitCount)
    var rest = languages
    while rest != 0 {
      scores[rest.trailingZeroBitCount] += share
      rest &= rest - 1
    }
  }

  /// Adds one letter beyond ASCII.
  mutating func add(_ scalar: Unicode.Scalar, among codes: [String]) {
    if let code = Self.language(writtenIn: scalar) { scripts[code, default: 0] += 1 }
    guard let languages = Self.letters[scalar] else { return }
    for language in languages {
      guard let position = codes.firstIndex(of: language) else { continue }
      scores[position] += 0.25 / Double(languages.count)
    }
  }

  private var ranked: (index: Int, best: Double, second: Double) {
    var (index, best, second) = (0, 0.0, 0.0)
    for (place, score) in scores.enumerated() {
      if score > best {
        (index, best, second) = (place, score, best)
      } else if score > second {
        second = score
      }
    }
    return (index, best, second)
  }

  func decision(among languages: [Language]) -> Language? {
    if !scripts.isEmpty, let found = languageOfScript { return found }
    let (index, best, _) = ranked
    return best >= max(0.5, 0.02 * Double(words)) ? languages[index] : nil
  }

  /// The language whose script most of the text is in.
  private var languageOfScript: Language? {
    // Japanese mixes Han with Kana: a few Kana say Japanese.
    var scripts = scripts
    if let kana = scripts["ja"], kana * 10 >= scripts["zh"] ?? 0 {
      scripts["ja", default: 0] += scripts.removeValue(forKey: "zh") ?? 0
    }
    let script = scripts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let script, script.value * 2 >= words else { return nil }
    return Language(script.key)
  }

  /// The language of a script that, in news, one language uses.
  private static func language(writtenIn scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x0980...0x09FF: "bn"
    case 0x0A00...0x0A7F: "pa"
    case 0x0A80...0x0AFF: "gu"
    case 0x0B80...0x0BFF: "ta"
    case 0x0C00...0x0C7F: "te"
    case 0x0C80...0x0CFF: "kn"
    case 0x0D00...0x0D7F: "ml"
    case 0x0D80...0x0DFF: "si"
    case 0x0E00...0x0E7F: "th"
    case 0x0E80...0x0EFF: "lo"
    case 0x1000...0x109F: "my"
    case 0x10A0...0x10FF: "ka"
    case 0x0530...0x058F: "hy"
    case 0x1200...0x137F: "am"
    case 0x1780...0x17FF: "km"
    case 0x3041...0x30FF, 0xFF66...0xFF9F: "ja"
    case 0xAC00...0xD7A3: "ko"
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: "zh"
    default: nil
    }
  }

  /// Letters that few languages use, folded.
  private static let letters: [Unicode.Scalar: [String]] = [
    "ä": ["de", "sv", "fi"], "ö": ["de", "sv", "fi", "hu", "tr"], "å": ["sv", "da", "no"],
    "ø": ["da", "no"],
    "æ": ["da", "no"], "ñ": ["es"], "¿": ["es"], "ã": ["pt"], "õ": ["pt"], "ê": ["fr", "pt"],
    "è": ["fr", "it", "ca"],
    "ù": ["fr", "it"], "ò": ["it", "ca"], "œ": ["fr"], "ő": ["hu"], "ű": ["hu"], "ă": ["ro"],
    "ș": ["ro"], "ț": ["ro"],
    "ş": ["tr"], "ğ": ["tr"], "ı": ["tr"], "ł": ["pl"], "ą": ["pl", "lt"], "ę": ["pl", "lt"],
    "ś": ["pl"], "ż": ["pl"],
    "ř": ["cs"], "ě": ["cs"], "ů": ["cs"], "ė": ["lt"], "ų": ["lt"], "ū": ["lt"], "đ": ["sr"],
    "і": ["uk"], "ї": ["uk"], "є": ["uk"], "ы": ["ru"], "э": ["ru"], "ё": ["ru"], "ъ": ["bg"],
    "ђ": ["sr"], "ј": ["sr"],
    "љ": ["sr"], "њ": ["sr"], "ћ": ["sr"], "џ": ["sr"], "پ": ["fa"], "چ": ["fa"], "ژ": ["fa"],
    "گ": ["fa"], "ک": ["fa"],
    "ی": ["fa"], "ة": ["ar"], "ي": ["ar"], "ك": ["ar"],
  ]
}
