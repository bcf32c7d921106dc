internal import Languages
internal import Primitives

/// The words of all lanes: by language and shard, and the terms they make together.
struct MergedWords: Sendable {
  private let languages: [Language]
  /// Shard after shard of each language.
  private let shards: [WordShard]
  /// By shard, the number of each of its terms among all.
  private let termNumbers: [[Int32]]
  /// One place a distinct term, by increasing bytes.
  private let terms: [WordShard.Place]

  init(_ lanes: [[LaneWords]], analyzer: TextAnalyzer, threads: Int) {
    let languages = Set(lanes.flatMap { $0.map(\.language) }).sorted { $0.code < $1.code }
    let words = languages.map { language in
      lanes.map { $0.first { $0.language == language } }
    }
    shards = chunkedMap(
      Array(0..<languages.count * WordShard.count), chunkSize: 1, threads: threads
    ) {
      let language = $0 / WordShard.count
      return WordShard($0, of: words[language], language: languages[language], analyzer: analyzer)
    }
    self.languages = languages
    (terms, termNumbers) = Self.numbered(shards, threads: threads)
  }

  /// The terms of all shards in order, each once, and the number of every shard's.
  private static func numbered(
    _ shards: [WordShard], threads: Int
  ) -> ([WordShard.Place], [[Int32]]) {
    let tail = { @Sendable (place: WordShard.Place) in
      shards[Int(place.shard)].terms.tail(of: Int(place.term))
    }
    // The standard sort finds the sorted runs of the shards and merges them, for each part of the alphabet by itself.
    let parts = alphabet(of: shards)
    let places = chunkedMap(Array(parts.indices), chunkSize: 1, threads: threads) { part in
      shards.flatMap { shard in
        let start = shard.order.partitioningIndex { $0.first >= parts[part] }
        let end =
          part + 1 < parts.count
          ? shard.order.partitioningIndex { $0.first >= parts[part + 1] } : nil
        return shard.order[start..<(end ?? shard.order.count)]
      }.sorted { $0.precedes($1, tail: tail) }
    }.flatMap(\.self)
    var terms: [WordShard.Place] = []
    terms.reserveCapacity(places.count)
    var numbers = shards.map { Array(repeating: Int32(0), count: $0.terms.count) }
    for place in places {
      if terms.last?.isEqual(to: place, tail: tail) != true { terms.append(place) }
      numbers[Int(place.shard)][Int(place.term)] = Int32(terms.count - 1)
    }
    return (terms, numbers)
  }

  /// The first eight bytes, as a number, with which each of up to 16 parts of the terms begins, by a sample of them.
  private static func alphabet(of shards: [WordShard]) -> [UInt64] {
    let sample = shards.flatMap { shard in
      stride(from: 0, to: shard.order.count, by: 64).map { shard.order[$0].first }
    }.sorted()
    let borders = (1..<16).map { $0 * sample.count / 16 }.filter { $0 < sample.count }
    return [0] + borders.map { sample[$0] }
  }

  /// The terms as a table.
  func termTable(threads: Int) -> TermTable {
    var uses = Array(repeating: Int32(0), count: terms.count)
    var innerUses = uses
    var capitalizedInnerUses = uses
    // The shard and the word of each term's surface; the first word found stands until a better one comes.
    var surfaces = Array(repeating: (shard: Int32(-1), word: Int32(-1)), count: terms.count)
    for (shard, words) in shards.enumerated() {
      for word in words.uses.indices {
        let term = Int(termNumbers[shard][Int(words.termOfWord[word])])
        uses[term] &+= words.uses[word].all
        innerUses[term] &+= words.uses[word].inner
        if words.isCapitalized(word) { capitalizedInnerUses[term] &+= words.uses[word].inner }
        let best = surfaces[term]
        if best.shard < 0
          || words.isBetterSurface(word, than: Int(best.word), of: shards[Int(best.shard)])
        {
          surfaces[term] = (Int32(shard), Int32(word))
        }
      }
    }
    let chosen = surfaces
    let parts = chunkedMap(count: terms.count, chunkSize: 8192, threads: threads) { range in
      self.texts(range, surfaces: chosen)
    }
    return TermTable(
      terms: PackedTexts(joining: parts.map(\.terms)),
      surfaces: PackedTexts(joining: parts.map(\.surfaces)), useCounts: uses,
      innerUseCounts: innerUses,
      capitalizedInnerUseCounts: capitalizedInnerUses)
  }

  private func texts(
    _ range: Range<Int>, surfaces: [(shard: Int32, word: Int32)]
  ) -> (terms: PackedTexts, surfaces: PackedTexts) {
    // Copies of the tables alone, since taking a shard out of its array would count a reference to all that it holds.
    let (termTables, wordTables) = (shards.map(\.terms), shards.map(\.words))
    let members = shards.map(\.members)
    var (terms, forms) = (PackedTexts(), PackedTexts())
    terms.reserveCapacity(range.count)
    forms.reserveCapacity(range.count)
    for number in range {
      let place = self.terms[number]
      terms.append { place.appendBytes(to: &$0) { termTables[Int(place.shard)].tail(of: $0) } }
      let (shard, word) = surfaces[number]
      forms.append {
        wordTables[Int(shard)].appendSurface(Int(members[Int(shard)][Int(word)]), to: &$0)
      }
    }
    return (terms, forms)
  }

  /// The number of each word of a lane's language among the terms, by `numbers` of each shard's terms.
  private func terms(
    of words: LaneWords, lane: Int, numbers: (_ shard: Int, _ term: Int32) -> Int32
  ) -> [Int32] {
    var terms = Array(repeating: Int32(-1), count: words.uses.count)
    guard let language = languages.firstIndex(of: words.language) else { return terms }
    for part in 0..<WordShard.count {
      let shard = language * WordShard.count + part
      for (word, number) in zip(words.words(ofShard: part), shards[shard].numbers[lane]) {
        terms[Int(word)] = numbers(shard, shards[shard].termOfWord[Int(number)])
      }
    }
    return terms
  }

  /// The term of each word of a lane.
  func terms(of words: LaneWords, lane: Int) -> [Int32] {
    terms(of: words, lane: lane) { termNumbers[$0][Int($1)] }
  }

  /// The term of each word of a lane in another table; -1 where the table does not have it.
  func terms(of words: LaneWords, lane: Int, in table: TermTable) -> [Int32] {
    var buffer: [UInt8] = []
    return terms(of: words, lane: lane) { shard, term in
      shards[shard].terms.copyBytes(of: Int(term), to: &buffer)
      return table.terms.index(ofSorted: buffer[...]).map { Int32($0) } ?? -1
    }
  }
}

extension WordShard {
  fileprivate func isCapitalized(_ word: Int) -> Bool {
    let key = words.key(of: Int(members[word]))
    let first = UInt8(truncatingIfNeeded: key.low)
    if first < 0x80 { return (65...90).contains(first) }
    var bytes: [UInt8] = []
    key.appendBytes(to: &bytes)
    return CharacterClass(decodeScalar(bytes.span, at: 0).scalar, rule: .natural).contains(
      .uppercase)
  }

  /// More frequent inside sentences, else more frequent, else first by bytes.
  fileprivate func isBetterSurface(_ word: Int, than best: Int, of other: WordShard) -> Bool {
    let (count, others) = (uses[word], other.uses[best])
    if count != others { return (count.inner, count.all) > (others.inner, others.all) }
    let (own, bestNumber) = (Int(members[word]), Int(other.members[best]))
    let (bytes, bestBytes) = (words.key(of: own).order, other.words.key(of: bestNumber).order)
    return bytes != bestBytes
      ? bytes < bestBytes
      : words.tail(of: own).lexicographicallyPrecedes(other.words.tail(of: bestNumber))
  }
}

extension TypeTable {
  /// Adds a spelling for display to other bytes: without a possessive ending, initials with their last full stop.
  fileprivate func appendSurface(_ word: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    appendBytes(of: word, to: &bytes)
    if bytes.count - start > 2, bytes.hasSuffix("'s") { bytes.removeLast(2) }
    if bytes.count - start > 4, bytes.hasSuffix("’s") { bytes.removeLast(4) }
    if bytes.count - start >= 3, bytes[start + 1] == UInt8(ascii: "."),
      bytes[start] >= UInt8(ascii: "A")
    {
      bytes.append(UInt8(ascii: "."))
    }
  }
}
