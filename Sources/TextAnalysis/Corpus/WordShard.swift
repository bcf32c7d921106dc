internal import Languages

/// One part of the distinct words of one language in all lanes, merged, folded and stemmed.
///
/// Words are parted by their hashes, so that the shards are made on several threads and each word is stemmed once.
struct WordShard: Sendable {
  /// The number of shards a language has. It does not depend on the number of threads.
  static let count = 16

  /// A table that holds the distinct spellings, perhaps among others.
  private(set) var words: TypeTable
  /// The number of each spelling in ``words``, and how often it is used.
  private(set) var members: [Int32] = []
  private(set) var uses: [UseCount] = []
  /// The distinct terms of these words.
  private(set) var terms: TypeTable
  /// The number in ``terms`` of every spelling's term.
  private(set) var termOfWord: [Int32] = []
  /// The terms by increasing bytes.
  private(set) var order: [Place] = []
  /// By lane, the place among the spellings of each of the lane's words of this shard.
  private(set) var numbers: [[Int32]] = []

  /// A term's number and its first 16 bytes as numbers that order as the bytes do.
  struct Place: Sendable {
    let first: UInt64
    let second: UInt64
    let shard: Int32
    let term: Int32

    /// Adds the term's bytes to others, `tail` giving those of a term past the first 16.
    @inline(__always)
    func appendBytes(to bytes: inout [UInt8], tail: (Int) -> ArraySlice<UInt8>) {
      // A term has no byte of 0.
      let length =
        second == 0
        ? 8 - first.trailingZeroBitCount / 8 : 16 - second.trailingZeroBitCount / 8
      TypeKey(low: first.byteSwapped, high: second.byteSwapped, length: length).appendBytes(
        to: &bytes)
      if length == 16 { bytes.append(contentsOf: tail(Int(term))) }
    }

    /// Whether this term comes first, `tail` giving the bytes of a term past the first 16.
    @inline(__always)
    func precedes(_ other: Place, tail: (Place) -> ArraySlice<UInt8>) -> Bool {
      if first != other.first { return first < other.first }
      if second != other.second { return second < other.second }
      return second & 0xFF != 0 && tail(self).lexicographicallyPrecedes(tail(other))
    }

    @inline(__always)
    func isEqual(to other: Place, tail: (Place) -> ArraySlice<UInt8>) -> Bool {
      first == other.first && second == other.second
        && (second & 0xFF == 0 || tail(self).elementsEqual(tail(other)))
    }
  }

  /// - Parameters:
  ///   - number: Its number among the shards of all languages; within its language that modulo ``count``.
  ///   - lanes: By lane its words of the language, `nil` where it has none.
  init(_ number: Int, of lanes: [LaneWords?], language: Language, analyzer: TextAnalyzer) {
    terms = TypeTable()
    let shard = number % Self.count
    let known = lanes.compactMap(\.self)
    if known.count == 1 {
      // The words of one lane are distinct already.
      words = known[0].table
      members = Array(known[0].words(ofShard: shard))
      uses = members.map { known[0].uses[Int($0)] }
      numbers = lanes.map { $0 == nil ? [] : (0..<members.count).map { Int32($0) } }
    } else {
      words = TypeTable(capacity: 4096)
      for words in lanes { numbers.append(words.map { merge($0, shard: shard) } ?? []) }
      words.finish()
      members = (0..<words.count).map { Int32($0) }
    }
    let rule = LanguageRule(analyzer, language)
    terms = TypeTable(capacity: members.count)
    var buffer: [UInt8] = []
    termOfWord.reserveCapacity(members.count)
    // The keys are fetched first, many at once: they lie far apart.
    for (word, key) in members.map({ (Int($0), words.key(of: Int($0))) }) {
      termOfWord.append(
        rule.term(ofWord: word, key, in: words, among: &terms, buffer: &buffer))
    }
    terms.finish()
    order = (0..<terms.count).map {
      let order = terms.key(of: $0).order
      return Place(first: order.0, second: order.1, shard: Int32(number), term: Int32($0))
    }
    order.sort { [terms] in $0.precedes($1) { terms.tail(of: Int($0.term)) } }
  }

  /// Adds a lane's words of a shard, and returns the number of each.
  private mutating func merge(_ lane: LaneWords, shard: Int) -> [Int32] {
    lane.words(ofShard: shard).map { word in
      let number = words.intern(Int(word), of: lane.table)
      if Int(number) == uses.count { uses.append(UseCount()) }
      uses[Int(number)] += lane.uses[Int(word)]
      return number
    }
  }
}
