internal import NewsCorpus

/// What one chunk of articles holds, its words numbered within the chunk.
struct ChunkAnalysis: Sendable {
  /// The words of one language: every distinct spelling, and how often it is used.
  struct Words: Sendable {
    let language: Language
    var table = TypeTable(capacity: 8192)
    var uses: [Int32] = []
    /// The uses in bodies that do not begin a sentence.
    var innerUses: [Int32] = []
    /// The words that are used, shard by shard, and where each shard begins.
    var ofShards: [Int32] = []
    var shardStarts: [Int] = []
  }

  /// An article's share of the chunk's tokens and sentences.
  struct Extent: Sendable {
    var words: Int
    var title: Range<Int>
    var body: Range<Int>
    var sentences: Range<Int>
  }

  /// By language, in the order in which they were first met.
  var words: [Words] = []
  /// Of all articles, titles before bodies; the term is the word's number among those of the article's language.
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var extents: [Extent] = []

  init(_ articles: ArraySlice<Article>, languages: ArraySlice<Language>, analyzer: TextAnalyzer) {
    var scanner = WordScanner(analyzer.options.words)
    let splitter = SentenceSplitter(rule: analyzer.options.sentences)
    // The articles of one language share a rule, which cannot be kept in an array: one round for each language.
    var order: [Language] = []
    for language in languages where !order.contains(language) { order.append(language) }
    var byLanguage: [Int: Extent] = [:]
    for (number, language) in order.enumerated() {
      let rule = LanguageRule(analyzer, language)
      words.append(Words(language: language))
      for (article, own) in zip(articles.indices, languages) where own == language {
        byLanguage[article] = add(
          articles[article], words: number, rule: rule, scanner: &scanner, splitter: splitter)
      }
    }
    extents = articles.indices.compactMap { byLanguage[$0] }
    for number in words.indices { words[number].divideIntoShards() }
  }

  private mutating func add(
    _ article: Article, words number: Int, rule: borrowing LanguageRule,
    scanner: inout WordScanner, splitter: SentenceSplitter
  ) -> Extent {
    let start = tokens.count
    if let title = article.title?.value {
      let bytes = title.utf8.span
      addWords(bytes, 0..<bytes.count, isBody: false, words: number, rule: rule, scanner: &scanner)
    }
    let bodyStart = tokens.count
    let firstSentence = sentences.count
    let text = article.text
    let bytes = text.utf8.span
    splitter.forEachSentence(bytes, stopWords: rule.stopWords) { range, paragraph in
      let first = tokens.count
      addWords(bytes, range, isBody: true, words: number, rule: rule, scanner: &scanner)
      sentences.append(
        Sentence(
          range: range, tokens: first - bodyStart..<tokens.count - bodyStart, paragraph: paragraph))
    }
    return Extent(
      words: number, title: start..<bodyStart, body: bodyStart..<tokens.count,
      sentences: firstSentence..<sentences.count)
  }

  /// Adds the words of one sentence, or of a title.
  @inline(__always)
  private mutating func addWords(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isBody: Bool, words number: Int,
    rule: borrowing LanguageRule, scanner: inout WordScanner
  ) {
    scanner.start(in: range)
    var startsSentence = true
    var followsToken = false
    while let word = scanner.next(in: bytes) {
      let key = TypeTable.Key(bytes, word)
      let index = words[number].table.intern(key, in: bytes, word) {
        rule.isWanted(key, in: bytes, word)
      }
      guard index >= 0, let start = UInt32(exactly: word.lowerBound) else {
        (startsSentence, followsToken) = (false, false)
        continue
      }
      words[number].count(index, isInner: isBody && !startsSentence)
      tokens.append(
        Token(
          term: index, start: start, length: UInt32(truncatingIfNeeded: word.count),
          isCapitalized: scanner.isCapitalized(bytes, at: word.lowerBound),
          startsSentence: startsSentence, followsToken: followsToken))
      (startsSentence, followsToken) = (false, true)
    }
  }
}

extension ChunkAnalysis.Words {
  @inline(__always)
  fileprivate mutating func count(_ word: Int32, isInner: Bool) {
    let index = Int(word)
    while uses.count <= index {
      uses.append(0)
      innerUses.append(0)
    }
    uses[index] &+= 1
    if isInner { innerUses[index] &+= 1 }
  }
}

extension ChunkAnalysis.Words {
  /// Parts the words by their hashes, so that the words of all chunks can be merged shard by shard.
  fileprivate mutating func divideIntoShards() {
    let shards = uses.indices.map { uses[$0] > 0 ? table.key(of: $0).shard : -1 }
    for shard in 0..<WordShard.count {
      shardStarts.append(ofShards.count)
      for (word, own) in shards.enumerated() where own == shard { ofShards.append(Int32(word)) }
    }
    shardStarts.append(ofShards.count)
  }

  /// The words of one shard.
  func words(ofShard shard: Int) -> ArraySlice<Int32> {
    ofShards[shardStarts[shard]..<shardStarts[shard + 1]]
  }
}
