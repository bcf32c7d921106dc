internal import Languages

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

/// The distinct words of a lane in one language, and how often each is used.
struct LaneWords: Sendable {
  let language: Language
  var table = TypeTable(capacity: 16_384)
  private(set) var uses: [UseCount] = []
  /// The words that are used, shard by shard, and where each shard begins.
  private var ofShards: [Int32] = []
  private var shardStarts: [Int] = []

  init(language: Language) { self.language = language }

  /// Counts the uses of words; those in a body that do not begin a sentence are inner uses.
  mutating func count(
    _ tokens: ArraySlice<TermSequence.Use>, _ places: ArraySlice<Token.Place>, areInner: Bool
  ) {
    if uses.count < table.count {
      uses.append(contentsOf: repeatElement(UseCount(), count: table.count - uses.count))
    }
    var counts = uses.mutableSpan
    for index in tokens.indices {
      let word = Int(tokens[index].term)
      counts[word].all &+= 1
      counts[word].inner &+= areInner && !places[index].startsSentence ? 1 : 0
    }
  }

  /// Ends the counting: parts the words by their hashes, so that the words of all lanes can be merged shard by shard. From here
  /// on they are found by their numbers only.
  mutating func finish() {
    table.finish()
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
