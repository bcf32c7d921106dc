public import Languages

/// Finds the language of a text by its script, its stop words and its letters.
///
/// Goals in order: no text is said to be in a language that it is not in; a text in a language that has a list of stop words is
/// found to be in it; what a page declares decides only where the text does not.
///
/// Every word of a sample adds to the languages that count it among their stop words, the more the fewer they are, and
/// letters that few languages use add to those. Scripts that one language uses decide at once.
///
/// ### Source
/// Ingle (1976) for short words as evidence; Grefenstette (1995), Comparing two language identification schemes.
public struct LanguageDetector: Sendable {
  /// What a text and a declaration together say.
  public enum Finding: Hashable, Sendable {
    /// The text is in this language, whatever is declared.
    case told(Language)
    /// The text does not tell, or tells of languages that are alike, and the declared language agrees with it.
    case declared(Language)
    /// Neither the text nor a declaration that the text allows tells the language.
    case unknown
  }

  public init() {}

  private let folding = WordFolding(rule: .plain)
  private let tables = LanguageTables.standard
  private var finder = WordFinder(.natural)
  private var found = Array(repeating: FoundWord(), count: 32)
  private var evidence = LanguageEvidence(count: LanguageTables.standard.languages.count)

  /// The language of a text, or `nil` if too little speaks for any.
  ///
  /// - Complexity: O(1).
  public mutating func language(of text: String) -> Language? {
    guard case .told(let language) = finding(in: text, declared: nil) else { return nil }
    return language
  }

  /// The language of a text that is declared to be in one.
  ///
  /// At most 4,096 bytes are looked at; fewer where one language leads clearly, unless another is declared: pages begin with
  /// notes and remarks of programs in other languages than their text.
  ///
  /// - Parameter declared: The language that the page or the table states, if it states any.
  /// - Complexity: O(1).
  public mutating func finding(in text: String, declared: Language?) -> Finding {
    read(text, declared: declared.flatMap { tables.numbers[$0] })
    return evidence.finding(declared: declared, tables)
  }

  private mutating func read(_ text: String, declared: Int?) {
    let bytes = text.utf8.span
    evidence.removeAll()
    finder.start(in: 0..<min(bytes.count, 4096))
    while case let count = finder.next(in: bytes, into: &found), count > 0 {
      for index in 0..<count {
        let word = found[index]
        // Numbers say nothing of any language: a table of them is no evidence against one.
        guard bytes[word.range.lowerBound] &- UInt8(ascii: "0") >= 10 else { continue }
        evidence.words += 1
        if let folded = word.key.foldedASCII {
          guard let number = tables.words.index(of: folded, in: bytes, word.range) else { continue }
          evidence.add(tables.languages(ofWord: Int(number)))
        } else {
          addBeyondASCII(bytes, word.range)
        }
        if evidence.words % 16 == 0, evidence.isClear(declared: declared) { return }
      }
    }
  }

  private mutating func addBeyondASCII(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    let word = folding.folded(range.map { bytes[$0] }, language: .undetermined)
    if let number = tables.words.index(of: word) {
      evidence.add(tables.languages(ofWord: Int(number)))
    }
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      evidence.add(scalar, tables)
    }
  }
}
