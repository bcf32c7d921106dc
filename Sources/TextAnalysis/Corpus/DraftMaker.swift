/// Makes the drafts of articles of one language.
struct DraftMaker<Draft: ArticleDraft>: ~Copyable {
  private let splitter: SentenceSplitter
  private var finder: WordFinder
  private var words: LaneWords
  private var title: [Token] = []
  private var body: [Token] = []
  private var sentences: [Sentence] = []
  // Room for the words that are found at a time.
  private var found = Array(repeating: FoundWord(), count: 128)
  private var tokens = Array(repeating: Token.none, count: 128)

  /// - Parameter words: Those that are known; emptied until ``takeWords()``.
  init(_ analyzer: TextAnalyzer, _ words: inout LaneWords) {
    splitter = SentenceSplitter(rule: analyzer.options.sentences)
    finder = WordFinder(analyzer.options.words)
    self.words = LaneWords(language: words.language, capacity: 0)
    swap(&self.words, &words)
  }

  mutating func takeWords() -> LaneWords {
    var taken = LaneWords(language: words.language, capacity: 0)
    swap(&taken, &words)
    return taken
  }

  mutating func draft(title: String?, text: String, rule: borrowing LanguageRule) -> Draft {
    self.title.removeAll(keepingCapacity: true)
    body.removeAll(keepingCapacity: true)
    if let title {
      let bytes = title.utf8.span
      var whole = WholeText(count: bytes.count)
      addWords(bytes, sentences: &whole, areInner: false, rule: rule)
      swap(&self.title, &body)
    }
    sentences.removeAll(keepingCapacity: true)
    var splits = splitter.splits(stopWords: rule.stopWords)
    addWords(text.utf8.span, sentences: &splits, areInner: true, rule: rule)
    return Draft(title: self.title, body: body, sentences: sentences)
  }

  /// Adds the words of a text, and its sentences.
  private mutating func addWords(
    _ bytes: Span<UInt8>, sentences splits: inout some SentenceSource, areInner: Bool,
    rule: borrowing LanguageRule
  ) {
    var sentence = splits.next(in: bytes)
    var end = sentence?.range.upperBound ?? bytes.count
    var firstToken = 0
    var startsSentence = true
    var followsToken = false
    finder.start(in: 0..<bytes.count)
    while case let count = finder.next(in: bytes, into: &found), count > 0 {
      words.table.number(&found, count: count, in: bytes) { rule.isWanted($0, in: bytes, $1) }
      var kept = 0
      for index in 0..<count {
        let word = found[index]
        while word.start >= end, let ended = sentence {
          sentences.append(
            Sentence(
              range: ended.range, tokens: firstToken..<body.count + kept,
              paragraph: ended.paragraph))
          sentence = splits.next(in: bytes)
          end = sentence?.range.upperBound ?? bytes.count
          firstToken = body.count + kept
          (startsSentence, followsToken) = (true, false)
        }
        tokens[kept] = Token(
          term: word.number, start: UInt32(truncatingIfNeeded: word.start),
          length: UInt32(truncatingIfNeeded: word.key.length), isCapitalized: word.isCapitalized,
          startsSentence: startsSentence, followsToken: followsToken)
        let isKept = word.number >= 0 && word.start <= Int(UInt32.max)
        kept &+= isKept ? 1 : 0
        (startsSentence, followsToken) = (false, isKept)
      }
      words.count(tokens[..<kept], areInner: areInner)
      body.append(contentsOf: tokens[..<kept])
    }
    while let ended = sentence {
      sentences.append(
        Sentence(
          range: ended.range, tokens: firstToken..<body.count, paragraph: ended.paragraph))
      sentence = splits.next(in: bytes)
      firstToken = body.count
    }
  }
}

/// A text that is not parted into sentences.
private struct WholeText: SentenceSource {
  var count: Int

  mutating func next(in bytes: Span<UInt8>) -> (range: Range<Int>, paragraph: Int)? {
    defer { count = 0 }
    return count > 0 ? (0..<count, 0) : nil
  }
}
