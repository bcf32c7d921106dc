/// One part of the distinct words of one language in all chunks, merged, folded and stemmed.
///
/// Words are parted by their hashes, so that the shards are made on several threads and each word is stemmed once.
struct WordShard: Sendable {
  /// The number of shards a language has. It does not depend on the number of threads.
  static let count = 16

  /// The distinct spellings and how often each is used.
  private(set) var table = TypeTable(capacity: 1024)
  private(set) var uses: [Int32] = []
  private(set) var innerUses: [Int32] = []
  /// The distinct terms of these words, by increasing bytes.
  private(set) var terms: [Term] = []
  /// The position in ``terms`` of every spelling's term.
  private(set) var termOfWord: [Int32] = []
  /// By chunk, the number in ``table`` of each of the chunk's words of this shard.
  private(set) var numbers: [[Int32]] = []

  /// A term's bytes, ordered by them.
  struct Term: Sendable {
    /// The first eight bytes as a number that orders as they do.
    let prefix: UInt64
    let bytes: ArraySlice<UInt8>

    func precedes(_ other: Term) -> Bool {
      prefix != other.prefix
        ? prefix < other.prefix
        : bytes.dropFirst(8).lexicographicallyPrecedes(other.bytes.dropFirst(8))
    }

    func isEqual(to other: Term) -> Bool {
      prefix == other.prefix && bytes.dropFirst(8).elementsEqual(other.bytes.dropFirst(8))
    }
  }

  /// - Parameter chunks: By chunk its words of the language, `nil` where it has none.
  init(_ shard: Int, of chunks: [ChunkAnalysis.Words?], language: Language, analyzer: TextAnalyzer)
  {
    for words in chunks { numbers.append(words.map { merge($0, shard: shard) } ?? []) }
    let rule = LanguageRule(analyzer, language)
    var stems = TypeTable(capacity: table.count)
    let stemOfWord = (0..<table.count).map { stems.intern(rule.stem(table.bytes(of: $0))) }
    let unsorted = (0..<stems.count).map {
      Term(prefix: stems.key(of: $0).low.byteSwapped, bytes: stems.bytes(of: $0))
    }
    let order = unsorted.indices.sorted { unsorted[$0].precedes(unsorted[$1]) }
    terms = order.map { unsorted[$0] }
    var position = Array(repeating: Int32(0), count: order.count)
    for (place, stem) in order.enumerated() { position[stem] = Int32(place) }
    termOfWord = stemOfWord.map { position[Int($0)] }
  }

  /// Adds a chunk's words of a shard, and returns the number of each.
  private mutating func merge(_ words: ChunkAnalysis.Words, shard: Int) -> [Int32] {
    words.words(ofShard: shard).map { word in
      let number = words.table.withKey(of: Int(word)) { table.intern($0, in: $1, $2) { true } }
      if Int(number) == uses.count {
        uses.append(0)
        innerUses.append(0)
      }
      uses[Int(number)] += words.uses[Int(word)]
      innerUses[Int(number)] += words.innerUses[Int(word)]
      return number
    }
  }
}

extension TypeTable.Key {
  /// The shard the word belongs to.
  var shard: Int { Int(truncatingIfNeeded: hash &>> 60) }
}
