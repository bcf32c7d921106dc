internal import NewsCorpus

/// What one chunk of articles holds, its words numbered within the chunk.
struct ChunkAnalysis: Sendable {
  /// An article whose tokens' terms are the numbers of words among those of its language.
  struct Draft: Sendable {
    /// The position in ``ChunkAnalysis/words``.
    var words = 0
    var title: [Token] = []
    var body: [Token] = []
    var sentences: [Sentence] = []
  }

  /// By language, in the order in which they were first met.
  private(set) var words: [ChunkWords] = []
  private(set) var drafts: [Draft]

  init(_ articles: ArraySlice<Article>, languages: ArraySlice<Language>, analyzer: TextAnalyzer) {
    drafts = Array(repeating: Draft(), count: articles.count)
    // The articles of one language share a rule, which cannot be kept in an array: one round for each language.
    var order: [Language] = []
    for language in languages where !order.contains(language) { order.append(language) }
    let size = articles.reduce(0) { $0 + $1.text.utf8.count }
    for (number, language) in order.enumerated() {
      var maker = DraftMaker(
        analyzer, language, capacity: min(32_768, 64 + size / (64 * order.count)))
      for (place, own) in languages.enumerated() where own == language {
        drafts[place] = maker.draft(articles[articles.startIndex + place], words: number)
      }
      words.append(maker.takeWords())
    }
  }

  /// The drafts, which the caller may change in place.
  mutating func takeDrafts() -> [Draft] {
    var taken: [Draft] = []
    swap(&taken, &drafts)
    return taken
  }
}

/// The distinct words of a chunk in one language, and how often each is used.
struct ChunkWords: Sendable {
  let language: Language
  var table: TypeTable
  var uses: [Int32] = []
  /// The uses in bodies that do not begin a sentence.
  var innerUses: [Int32] = []
  /// The words that are used, shard by shard, and where each shard begins.
  private var ofShards: [Int32] = []
  private var shardStarts: [Int] = []

  init(language: Language, capacity: Int) {
    self.language = language
    table = TypeTable(capacity: capacity)
  }

  @inline(__always)
  mutating func count(_ word: Int32, isInner: Bool) {
    let index = Int(word)
    while uses.count <= index {
      uses.append(0)
      innerUses.append(0)
    }
    uses[index] &+= 1
    innerUses[index] &+= isInner ? 1 : 0
  }

  /// Parts the words by their hashes, so that the words of all chunks can be merged shard by shard.
  mutating func divideIntoShards() {
    let used = uses.indices.filter { uses[$0] > 0 }
    let shards = used.map { table.key(of: $0).shard(of: WordShard.count) }
    var starts = Array(repeating: 0, count: WordShard.count + 1)
    for shard in shards { starts[shard + 1] += 1 }
    for shard in 0..<WordShard.count { starts[shard + 1] += starts[shard] }
    shardStarts = starts
    ofShards = Array(repeating: 0, count: used.count)
    for (word, shard) in zip(used, shards) {
      ofShards[starts[shard]] = Int32(word)
      starts[shard] += 1
    }
  }

  /// The words of one shard.
  func words(ofShard shard: Int) -> ArraySlice<Int32> {
    ofShards[shardStarts[shard]..<shardStarts[shard + 1]]
  }
}

/// Makes the drafts of the articles of one language in a chunk.
private struct DraftMaker: ~Copyable {
  private let rule: LanguageRule
  private let splitter: SentenceSplitter
  private var scanner: WordScanner
  private var words: ChunkWords
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []

  init(_ analyzer: TextAnalyzer, _ language: Language, capacity: Int) {
    rule = LanguageRule(analyzer, language)
    splitter = SentenceSplitter(rule: analyzer.options.sentences)
    scanner = WordScanner(analyzer.options.words)
    words = ChunkWords(language: language, capacity: capacity)
  }

  /// The words of all drafts, divided into shards.
  mutating func takeWords() -> ChunkWords {
    var taken = ChunkWords(language: words.language, capacity: 0)
    swap(&taken, &words)
    taken.divideIntoShards()
    return taken
  }

  mutating func draft(_ article: Article, words number: Int) -> ChunkAnalysis.Draft {
    var draft = ChunkAnalysis.Draft(words: number)
    if let title = article.title?.value {
      let bytes = title.utf8.span
      addWords(bytes, 0..<bytes.count, isBody: false)
      draft.title = tokens.exactCopy
      tokens.removeAll(keepingCapacity: true)
    }
    let text = article.text
    let bytes = text.utf8.span
    var splits = splitter.splits(stopWords: rule.stopWords)
    while let (range, paragraph) = splits.next(in: bytes) {
      let first = tokens.count
      addWords(bytes, range, isBody: true)
      sentences.append(Sentence(range: range, tokens: first..<tokens.count, paragraph: paragraph))
    }
    draft.body = tokens.exactCopy
    draft.sentences = sentences.exactCopy
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    return draft
  }

  /// Adds the words of one sentence, or of a title.
  private mutating func addWords(_ bytes: Span<UInt8>, _ range: Range<Int>, isBody: Bool) {
    scanner.start(in: range)
    var startsSentence = true
    var followsToken = false
    while let word = scanner.next(in: bytes) {
      let key = TypeKey(bytes, word)
      let index = words.table.intern(key, in: bytes, word) { rule.isWanted(key, in: bytes, word) }
      guard index >= 0, let start = UInt32(exactly: word.lowerBound) else {
        (startsSentence, followsToken) = (false, false)
        continue
      }
      words.count(index, isInner: isBody && !startsSentence)
      tokens.append(
        Token(
          term: index, start: start, length: UInt32(truncatingIfNeeded: word.count),
          isCapitalized: scanner.isCapitalized(bytes, at: word.lowerBound),
          startsSentence: startsSentence, followsToken: followsToken))
      (startsSentence, followsToken) = (false, true)
    }
  }
}

extension Array {
  /// The same elements in a storage of no more than their size; this array keeps its own.
  fileprivate var exactCopy: [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
