internal import ChunkedWork

/// The words of all chunks: by language and shard, and the terms they make together.
struct MergedWords: Sendable {
  let languages: [Language]
  /// Shard after shard of each language.
  private let shards: [WordShard]
  /// By shard, the number of each of its terms among all.
  private let termNumbers: [[Int32]]
  /// One entry a distinct term, by increasing bytes.
  private let terms: [WordShard.Term]

  init(_ chunks: [ChunkAnalysis], analyzer: TextAnalyzer, threads: Int) {
    let languages = Set(chunks.flatMap { $0.words.map(\.language) }).sorted { $0.code < $1.code }
    let words = languages.map { language in
      chunks.map { $0.words.first { $0.language == language } }
    }
    shards = chunkedMap(
      Array(0..<languages.count * WordShard.count), chunkSize: 1, threads: threads
    ) {
      let language = $0 / WordShard.count
      return WordShard(
        $0 % WordShard.count, of: words[language], language: languages[language], analyzer: analyzer
      )
    }
    self.languages = languages
    (terms, termNumbers) = Self.numbered(shards)
  }

  /// The terms of all shards in order, each once, and the number of every shard's.
  private static func numbered(_ shards: [WordShard]) -> ([WordShard.Term], [[Int32]]) {
    var places: [(shard: Int, term: Int)] = []
    for (shard, words) in shards.enumerated() {
      places.append(contentsOf: words.terms.indices.map { (shard, $0) })
    }
    // The standard sort finds the sorted runs of the shards and merges them.
    places.sort { shards[$0.shard].terms[$0.term].precedes(shards[$1.shard].terms[$1.term]) }
    var terms: [WordShard.Term] = []
    var numbers = shards.map { Array(repeating: Int32(0), count: $0.terms.count) }
    for (shard, place) in places {
      let term = shards[shard].terms[place]
      if terms.last?.isEqual(to: term) != true { terms.append(term) }
      numbers[shard][place] = Int32(terms.count - 1)
    }
    return (terms, numbers)
  }

  /// The terms as a table.
  func termTable(threads: Int) -> TermTable {
    var uses = Array(repeating: Int32(0), count: terms.count)
    var innerUses = uses
    var capitalizedInnerUses = uses
    var best: [(shard: Int, word: Int)?] = Array(repeating: nil, count: terms.count)
    for (shard, words) in shards.enumerated() {
      for word in 0..<words.table.count {
        let term = Int(termNumbers[shard][Int(words.termOfWord[word])])
        uses[term] &+= words.uses[word]
        innerUses[term] &+= words.innerUses[word]
        if words.isCapitalized(word) { capitalizedInnerUses[term] &+= words.innerUses[word] }
        if best[term].map({ words.isBetterSurface(word, than: $0.word, of: shards[$0.shard]) })
          ?? true
        {
          best[term] = (shard, word)
        }
      }
    }
    let choices = best
    let strings = chunkedMap(Array(terms.indices), chunkSize: 8192, threads: threads) { term in
      (
        String(decoding: terms[term].bytes, as: UTF8.self),
        choices[term].map { shards[$0.shard].surface($0.word) } ?? ""
      )
    }
    return TermTable(
      terms: strings.map(\.0), surfaces: strings.map(\.1), useCounts: uses,
      innerUseCounts: innerUses,
      capitalizedInnerUseCounts: capitalizedInnerUses)
  }

  /// The number of each word of a chunk's language among the terms, by `numbers` of each shard's terms.
  private func terms(
    of words: ChunkAnalysis.Words, chunk: Int, numbers: (_ shard: Int, _ term: Int) -> Int32
  ) -> [Int32] {
    var terms = Array(repeating: Int32(-1), count: words.uses.count)
    guard let language = languages.firstIndex(of: words.language) else { return terms }
    for part in 0..<WordShard.count {
      let shard = language * WordShard.count + part
      for (word, number) in zip(words.words(ofShard: part), shards[shard].numbers[chunk]) {
        terms[Int(word)] = numbers(shard, Int(shards[shard].termOfWord[Int(number)]))
      }
    }
    return terms
  }

  /// The term of each word of a chunk.
  func terms(of words: ChunkAnalysis.Words, chunk: Int) -> [Int32] {
    terms(of: words, chunk: chunk) { termNumbers[$0][$1] }
  }

  /// The term of each word of a chunk in another table; -1 where the table does not have it.
  func terms(of words: ChunkAnalysis.Words, chunk: Int, in table: TermTable) -> [Int32] {
    terms(of: words, chunk: chunk) { shard, term in
      table.index(ofBytes: shards[shard].terms[term].bytes).map { Int32($0) } ?? -1
    }
  }
}

extension WordShard {
  fileprivate func isCapitalized(_ word: Int) -> Bool {
    let bytes = table.bytes(of: word)
    guard let first = bytes.first else { return false }
    if first < 0x80 { return (65...90).contains(first) }
    let scalar = decodeScalar(bytes.span, at: 0).scalar
    return CharacterClass(scalar, rule: .natural).contains(.uppercase)
  }

  /// More frequent inside sentences, else more frequent, else first by bytes.
  fileprivate func isBetterSurface(_ word: Int, than best: Int, of other: WordShard) -> Bool {
    if innerUses[word] != other.innerUses[best] { return innerUses[word] > other.innerUses[best] }
    if uses[word] != other.uses[best] { return uses[word] > other.uses[best] }
    return table.bytes(of: word).lexicographicallyPrecedes(other.table.bytes(of: best))
  }

  /// A spelling for display: without a possessive ending, initials with their last full stop.
  fileprivate func surface(_ word: Int) -> String {
    var text = String(decoding: table.bytes(of: word), as: UTF8.self)
    if text.count > 2, text.hasSuffix("'s") || text.hasSuffix("’s") { text.removeLast(2) }
    let bytes = Array(text.utf8)
    if bytes.count >= 3, bytes[1] == UInt8(ascii: "."), bytes[0] >= UInt8(ascii: "A") {
      text += "."
    }
    return text
  }
}
