internal import NewsCorpus

/// The analysis of the articles that one thread is given, their words numbered within the lane.
struct LaneAnalysis<Draft: ArticleDraft>: Sendable {
  struct Item: Sendable {
    /// Its number among all articles.
    let place: Int
    let article: Article
    let language: Language
  }

  struct Placed: Sendable {
    let place: Int
    /// The number of its language in ``words``.
    let language: Int
    var draft: Draft
  }

  /// By language, in the order in which they were first met.
  private(set) var words: [LaneWords] = []
  private var drafts: [Placed] = []

  mutating func add(_ items: ArraySlice<Item>, analyzer: TextAnalyzer) {
    // The articles of one language share a rule, which cannot be kept in an array: one round for each language.
    var order: [Language] = []
    for item in items where !order.contains(item.language) { order.append(item.language) }
    let size = items.reduce(0) { $0 + $1.article.text.utf8.count }
    for language in order {
      let number = words.firstIndex { $0.language == language } ?? words.count
      if number == words.count {
        words.append(
          LaneWords(language: language, capacity: min(32_768, 64 + size / (64 * order.count))))
      }
      var maker = DraftMaker<Draft>(analyzer, &words[number])
      for item in items where item.language == language {
        drafts.append(
          Placed(place: item.place, language: number, draft: maker.draft(item.article)))
      }
      words[number] = maker.takeWords()
    }
  }

  /// Ends the analysis, and returns the drafts, which the caller may change in place.
  mutating func finish() -> [Placed] {
    for number in words.indices { words[number].finish() }
    var taken: [Placed] = []
    swap(&taken, &drafts)
    return taken
  }
}

/// Makes the drafts of articles of one language.
private struct DraftMaker<Draft: ArticleDraft>: ~Copyable {
  private let rule: LanguageRule
  private let splitter: SentenceSplitter
  private var scanner: WordScanner
  private var words: LaneWords
  private var title: [Token] = []
  private var body: [Token] = []
  private var sentences: [Sentence] = []

  /// - Parameter words: Those that are known; emptied until ``takeWords()``.
  init(_ analyzer: TextAnalyzer, _ words: inout LaneWords) {
    rule = LanguageRule(analyzer, words.language)
    splitter = SentenceSplitter(rule: analyzer.options.sentences)
    scanner = WordScanner(analyzer.options.words)
    self.words = LaneWords(language: words.language, capacity: 0)
    swap(&self.words, &words)
  }

  mutating func takeWords() -> LaneWords {
    var taken = LaneWords(language: words.language, capacity: 0)
    swap(&taken, &words)
    return taken
  }

  mutating func draft(_ article: Article) -> Draft {
    title.removeAll(keepingCapacity: true)
    body.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    if let title = article.title?.value {
      let bytes = title.utf8.span
      addWords(bytes, 0..<bytes.count)
      words.count(body, areInner: false)
      swap(&self.title, &body)
    }
    let text = article.text
    let bytes = text.utf8.span
    var splits = splitter.splits(stopWords: rule.stopWords)
    while let (range, paragraph) = splits.next(in: bytes) {
      let first = body.count
      addWords(bytes, range)
      sentences.append(Sentence(range: range, tokens: first..<body.count, paragraph: paragraph))
    }
    words.count(body, areInner: true)
    return Draft(title: title, body: body, sentences: sentences)
  }

  /// Adds the words of one sentence, or of a title.
  private mutating func addWords(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    scanner.start(in: range)
    var startsSentence = true
    var followsToken = false
    while let word = scanner.next(in: bytes) {
      let index = words.table.intern(word.key, in: bytes, word.range) {
        rule.isWanted(word.key, in: bytes, word.range)
      }
      if index >= 0, let start = UInt32(exactly: word.range.lowerBound) {
        body.append(
          Token(
            term: index, start: start, length: UInt32(truncatingIfNeeded: word.range.count),
            isCapitalized: word.isCapitalized, startsSentence: startsSentence,
            followsToken: followsToken))
      }
      (startsSentence, followsToken) = (false, index >= 0)
    }
  }
}
