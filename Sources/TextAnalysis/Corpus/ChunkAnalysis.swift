internal import NewsCorpus

/// What one chunk of articles holds, its words numbered within the chunk.
struct ChunkAnalysis<Draft: ArticleDraft>: Sendable {
  struct Item: Sendable {
    /// Its number among all articles.
    let place: Int
    let article: Article
    let language: Language
  }

  struct Placed: Sendable {
    let place: Int
    /// The number of the article's language.
    var language: Int
    var draft: Draft
  }

  /// By language, in the order in which they were first met.
  private(set) var words: [ChunkWords] = []
  private(set) var drafts: [Placed] = []

  init(_ items: ArraySlice<Item>, analyzer: TextAnalyzer) {
    // The articles of one language share a rule, which cannot be kept in an array: one round for each language.
    var order: [Language] = []
    for item in items where !order.contains(item.language) { order.append(item.language) }
    let size = items.reduce(0) { $0 + $1.article.text.utf8.count }
    drafts.reserveCapacity(items.count)
    for (number, language) in order.enumerated() {
      var maker = DraftMaker<Draft>(
        analyzer, language, capacity: min(32_768, 64 + size / (64 * order.count)))
      for item in items where item.language == language {
        drafts.append(
          Placed(place: item.place, language: number, draft: maker.draft(item.article)))
      }
      words.append(maker.takeWords())
    }
  }

  /// Replaces the numbers of words and languages by those among all that were gathered.
  mutating func number(by numbers: [GatheredWords.Numbers]) {
    for index in drafts.indices {
      let words = numbers[drafts[index].language]
      drafts[index].language = words.language
      drafts[index].draft.replaceWords(by: words.numbers)
    }
    words = []
  }
}

/// How often a word is used.
struct UseCount: Hashable, Sendable {
  var all: Int32 = 0
  /// In bodies, where it does not begin a sentence.
  var inner: Int32 = 0

  static func += (sum: inout UseCount, other: UseCount) {
    sum.all &+= other.all
    sum.inner &+= other.inner
  }
}

/// The distinct words of a chunk in one language, and how often each is used.
struct ChunkWords: Sendable {
  let language: Language
  var table: TypeTable
  private(set) var uses: [UseCount] = []
  /// The words that are used, shard by shard, and where each shard begins.
  private var ofShards: [Int32] = []
  private var shardStarts: [Int] = []

  init(language: Language, capacity: Int) {
    self.language = language
    table = TypeTable(capacity: capacity)
  }

  /// Counts the uses of words; those in a body that do not begin a sentence are inner uses.
  mutating func count(_ tokens: [Token], areInner: Bool) {
    if uses.count < table.count {
      uses.append(contentsOf: repeatElement(UseCount(), count: table.count - uses.count))
    }
    var counts = uses.mutableSpan
    for token in tokens {
      counts[Int(token.term)].all &+= 1
      counts[Int(token.term)].inner &+= areInner && !token.startsSentence ? 1 : 0
    }
  }

  /// Parts the words by their hashes, so that the words of all chunks can be merged shard by shard.
  mutating func divideIntoShards() {
    let used = uses.indices.filter { uses[$0].all > 0 }
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
private struct DraftMaker<Draft: ArticleDraft>: ~Copyable {
  private let rule: LanguageRule
  private let splitter: SentenceSplitter
  private var scanner: WordScanner
  private var words: ChunkWords
  private var title: [Token] = []
  private var body: [Token] = []
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
    taken.table.finish()
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
