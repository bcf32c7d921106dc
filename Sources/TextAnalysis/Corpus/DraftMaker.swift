/// Makes the drafts of articles.
struct DraftMaker<Draft: ArticleDraft>: ~Copyable {
  private let analyzer: TextAnalyzer
  private let splitter: SentenceSplitter
  private var finder: WordFinder
  /// That of the last article's language.
  private var rule: LanguageRule
  /// Room for the words that are found at a time.
  private var found = Array(repeating: FoundWord(), count: 128)
  // Those of an article that are kept, and room for more.
  private var uses: [TermSequence.Use] = []
  private var places: [Token.Place] = []
  private var count = 0
  /// The number of all words of an article.
  private var wordCount = 0
  private var sentences: [Sentence] = []

  init(_ analyzer: TextAnalyzer) {
    self.analyzer = analyzer
    splitter = SentenceSplitter(rule: analyzer.options.sentences)
    finder = WordFinder(analyzer.options.words)
    rule = LanguageRule(analyzer, .undetermined)
  }

  /// - Parameter words: Those that are known of the article's language, to which further ones are added.
  mutating func draft(title: String?, text: String, words: inout LaneWords) -> Draft {
    if rule.language != words.language { rule = LanguageRule(analyzer, words.language) }
    (count, wordCount) = (0, 0)
    if let title {
      let bytes = title.utf8.span
      var whole = WholeText(count: bytes.count)
      addWords(bytes, sentences: &whole, areInner: false, among: &words)
    }
    let titleCount = count
    sentences.removeAll(keepingCapacity: true)
    var splits = splitter.splits(stopWords: rule.stopWords)
    addWords(text.utf8.span, sentences: &splits, areInner: true, among: &words)
    return Draft(
      uses: uses[..<count], places: places[..<count], titleCount: titleCount, wordCount: wordCount,
      sentences: sentences)
  }

  private mutating func reserve(_ more: Int) {
    guard count + more > uses.count else { return }
    let room = max(more, uses.count)
    uses.append(contentsOf: repeatElement(.none, count: room))
    places.append(contentsOf: repeatElement(.none, count: room))
  }

  /// Adds the words of a text, and its sentences.
  private mutating func addWords(
    _ bytes: Span<UInt8>, sentences splits: inout some SentenceSource, areInner: Bool,
    among words: inout LaneWords
  ) {
    var (uses, places): ([TermSequence.Use], [Token.Place]) = ([], [])
    let first = count
    var sentence = splits.next(in: bytes)
    var end = sentence?.range.upperBound ?? bytes.count
    var firstToken = 0
    // Whether no word, and whether no kept word, of the sentence was met yet.
    var (isFirst, isFirstKept) = (true, true)
    var followsToken = false
    finder.start(in: 0..<bytes.count)
    while case let wordCount = finder.next(in: bytes, into: &found), wordCount > 0 {
      self.wordCount += wordCount
      words.table.number(&found, count: wordCount, in: bytes) { rule.isWanted($0, in: bytes, $1) }
      reserve(wordCount)
      let start = count
      // Spans of local arrays leave the rest of this value free to be changed.
      swap(&uses, &self.uses)
      swap(&places, &self.places)
      var useSpan = uses.mutableSpan
      var placeSpan = places.mutableSpan
      for index in 0..<wordCount {
        let word = found[index]
        while word.start >= end, let ended = sentence {
          sentences.append(
            Sentence(
              range: ended.range, tokens: firstToken..<count - first, paragraph: ended.paragraph))
          sentence = splits.next(in: bytes)
          end = sentence?.range.upperBound ?? bytes.count
          firstToken = count - first
          (isFirst, isFirstKept, followsToken) = (true, true, false)
        }
        useSpan[count] = TermSequence.Use(
          term: word.number, followsToken: followsToken, startsSentence: isFirstKept)
        placeSpan[count] = Token.Place(
          start: UInt32(truncatingIfNeeded: word.start),
          length: UInt32(truncatingIfNeeded: word.key.length), isCapitalized: word.isCapitalized,
          startsSentence: isFirst)
        let isKept = word.number >= 0 && word.start <= Int(UInt32.max)
        count &+= isKept ? 1 : 0
        (isFirst, followsToken) = (false, isKept)
        isFirstKept = isFirstKept && !isKept
      }
      swap(&uses, &self.uses)
      swap(&places, &self.places)
      words.count(self.uses[start..<count], self.places[start..<count], areInner: areInner)
    }
    while let ended = sentence {
      sentences.append(
        Sentence(
          range: ended.range, tokens: firstToken..<count - first, paragraph: ended.paragraph))
      sentence = splits.next(in: bytes)
      firstToken = count - first
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
