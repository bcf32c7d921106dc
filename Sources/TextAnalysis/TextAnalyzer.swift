public import Languages

/// Turns words into terms, one at a time; ``AnalyzedCorpus`` does so for all words of a corpus.
public struct TextAnalyzer: Sendable {
  public let options: Options
  private let folding: WordFolding
  /// The stop words of ``StopWords/list(_:)``, `nil` for any other setting.
  private let listed: StopWordSet?

  public init(options: Options = .standard) {
    precondition(
      (1...65_536).contains(options.maximumLength), "maximum length \(options.maximumLength)")
    self.options = options
    folding = WordFolding(rule: options.words)
    if case .list(let words) = options.stopWords {
      let folding = folding
      listed = StopWordSet(words.map { folding.folded($0.utf8, language: .undetermined) })
    } else {
      listed = nil
    }
  }

  /// The terms of a text in order, as one sentence in a known language: what a short query holds.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  public func terms(of text: String, language: Language) -> [String] {
    let rule = LanguageRule(self, language)
    let bytes = text.utf8.span
    var scanner = WordScanner(options.words)
    scanner.start(in: 0..<bytes.count)
    var terms: [String] = []
    while let word = scanner.next(in: bytes) {
      if let term = rule.term(word.range.map { bytes[$0] }[...]) {
        terms.append(String(decoding: term, as: UTF8.self))
      }
    }
    return terms
  }

  func folded(_ word: ArraySlice<UInt8>, language: Language) -> [UInt8] {
    folding.folded(word, language: language)
  }

  func stopWords(of language: Language) -> StopWordSet {
    switch options.stopWords {
    case .ofLanguage: .ofLanguage(language)
    case .list, .none: listed ?? .none
    }
  }
}

/// The options applied to one language: which words are kept, and what their terms are.
struct LanguageRule: ~Copyable {
  private let analyzer: TextAnalyzer
  let language: Language
  private let stemmer: Stemmer?
  let stopWords: StopWordSet

  init(_ analyzer: TextAnalyzer, _ language: Language) {
    self.analyzer = analyzer
    self.language = language
    stopWords = analyzer.stopWords(of: language)
    stemmer = analyzer.options.stemming == .snowball ? Stemmer(language) : nil
  }

  /// Whether a word of a text is kept, decided without folding it if it is short and plain.
  func isWanted(_ key: TypeKey, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let folded = key.foldedASCII, language.code != "tr" else {
      return isWanted(range.map { bytes[$0] }[...])
    }
    let options = analyzer.options
    guard folded.length >= options.minimumLength, range.count <= options.maximumLength else {
      return false
    }
    if options.numbers == .drop, !range.contains(where: { bytes[$0] >= 65 }) { return false }
    return !stopWords.contains(folded, in: bytes, range) || isAcronym(bytes, range)
  }

  /// Whether a word of a text is kept.
  private func isWanted(_ word: ArraySlice<UInt8>) -> Bool {
    let options = analyzer.options
    guard word.count <= options.maximumLength else { return false }
    let folded = analyzer.folded(word, language: language)
    let text = String(decoding: folded, as: UTF8.self)
    let isIdeograph = text.unicodeScalars.first.map {
      CharacterClass($0, rule: .natural) == .ideograph && $0.value >= 0x80
    }
    guard !folded.isEmpty, isIdeograph == true || text.count >= options.minimumLength else {
      return false
    }
    if options.numbers == .drop, !text.contains(where: \.isLetter) { return false }
    return !stopWords.contains(folded) || isAcronym(Array(word).span, 0..<word.count)
  }

  /// Whether a stop word is written as the name of a country or a body: `US`, `U.S.`, `IT`, `WHO` in English.
  private func isAcronym(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard analyzer.options.words != .plain, language == .english else { return false }
    let letters = range.filter { bytes[$0] != UInt8(ascii: ".") }.map { bytes[$0] }
    return ["US", "IT", "WHO"].contains { letters.elementsEqual($0.utf8) }
  }

  /// The number among `terms` of the term that a kept word stands for; `buffer` is overwritten.
  func term(
    ofWord index: Int, _ key: TypeKey, in words: TypeTable, among terms: inout TypeTable,
    buffer: inout [UInt8]
  ) -> Int32 {
    if let folded = key.foldedASCII, language.code != "tr" {
      guard stemmer != nil else { return terms.intern(short: folded) }
      buffer.removeAll(keepingCapacity: true)
      folded.appendBytes(to: &buffer)
      stemmer?.stem(&buffer)
    } else {
      words.copyBytes(of: index, to: &buffer)
      buffer = analyzer.folded(buffer[...], language: language)
      stemmer?.stem(&buffer)
    }
    return terms.intern(buffer)
  }

  /// The term of a word, or `nil` if it is dropped.
  func term(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard isWanted(word) else { return nil }
    var term = analyzer.folded(word, language: language)
    stemmer?.stem(&term)
    return term
  }
}
