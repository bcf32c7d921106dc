internal import ChunkedWork

/// The distinct words of all chunks so far, by language and shard.
struct GatheredWords: Sendable {
  /// In the order in which they were first met.
  private(set) var languages: [Language] = []
  /// Shard after shard of each language.
  private var shards: [WordShard] = []

  /// What the words of one language in a chunk are called here.
  struct Numbers: Sendable {
    let language: Int
    /// By the number of the word in the chunk.
    var numbers: [Int32]
  }

  /// The number of a word of a language, by its number in a shard.
  static func number(ofWord word: Int, shard: Int) -> Int { word * WordShard.count + shard }

  /// Adds the words of chunks.
  ///
  /// - Returns: By chunk, and the chunk's language, the numbers of its words.
  mutating func add(_ chunks: [[ChunkWords]], threads: Int) -> [[Numbers]] {
    for language in chunks.joined().map(\.language) where !languages.contains(language) {
      languages.append(language)
      shards += (0..<WordShard.count).map { _ in WordShard() }
    }
    let taken = TakenOnce(shards)
    shards = []
    let languages = languages
    let merged = chunkedMap(
      Array(0..<languages.count * WordShard.count), chunkSize: 1, threads: threads
    ) { index in
      var shard = taken.take(index) ?? WordShard()
      let (language, part) = index.quotientAndRemainder(dividingBy: WordShard.count)
      let numbers = chunks.map { chunk in
        chunk.first { $0.language == languages[language] }.map { shard.merge($0, shard: part) }
      }
      return (shard: shard, numbers: numbers)
    }
    shards = merged.map(\.shard)
    return chunks.indices.map { chunk in
      chunks[chunk].map { words in
        var own = Numbers(
          language: languages.firstIndex(of: words.language) ?? 0,
          numbers: Array(repeating: -1, count: words.uses.count))
        for part in 0..<WordShard.count {
          let found = merged[own.language * WordShard.count + part].numbers[chunk] ?? []
          for (word, number) in zip(words.words(ofShard: part), found) {
            own.numbers[Int(word)] = Int32(Self.number(ofWord: Int(number), shard: part))
          }
        }
        return own
      }
    }
  }

  /// The terms of all words.
  consuming func merged(analyzer: TextAnalyzer, threads: Int) -> MergedWords {
    let languages = languages
    let taken = TakenOnce(shards)
    shards = []
    let finished = chunkedMap(
      Array(0..<languages.count * WordShard.count), chunkSize: 1, threads: threads
    ) { index in
      var shard = taken.take(index) ?? WordShard()
      shard.makeTerms(index, language: languages[index / WordShard.count], analyzer: analyzer)
      return shard
    }
    return MergedWords(finished, languages: languages)
  }
}
