internal import ChunkedWork

/// The terms that all gathered words make together.
struct MergedWords: Sendable {
  private let languages: [Language]
  /// Shard after shard of each language.
  private let shards: [WordShard]
  /// By shard, the number of each of its terms among all.
  private let termNumbers: [[Int32]]
  /// One place a distinct term, by increasing bytes.
  private let terms: [WordShard.Place]

  /// - Parameter shards: With their terms, shard after shard of each language.
  init(_ shards: [WordShard], languages: [Language]) {
    self.shards = shards
    self.languages = languages
    (terms, termNumbers) = Self.numbered(shards)
  }

  /// The terms of all shards in order, each once, and the number of every shard's.
  private static func numbered(_ shards: [WordShard]) -> ([WordShard.Place], [[Int32]]) {
    let tail = { (place: WordShard.Place) in
      shards[Int(place.shard)].terms.tail(of: Int(place.term))
    }
    // The standard sort finds the sorted runs of the shards and merges them.
    let places = shards.flatMap(\.order).sorted { $0.precedes($1, tail: tail) }
    var terms: [WordShard.Place] = []
    terms.reserveCapacity(places.count)
    var numbers = shards.map { Array(repeating: Int32(0), count: $0.terms.count) }
    for place in places {
      if terms.last?.isEqual(to: place, tail: tail) != true { terms.append(place) }
      numbers[Int(place.shard)][Int(place.term)] = Int32(terms.count - 1)
    }
    return (terms, numbers)
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
      self.strings(range, surfaces: chosen)
    }
    return TermTable(
      terms: parts.flatMap(\.terms), surfaces: parts.flatMap(\.surfaces), useCounts: uses,
      innerUseCounts: innerUses, capitalizedInnerUseCounts: capitalizedInnerUses)
  }

  private func strings(
    _ range: Range<Int>, surfaces: [(shard: Int32, word: Int32)]
  ) -> (terms: [String], surfaces: [String]) {
    var (term, surface): ([UInt8], [UInt8]) = ([], [])
    var (terms, forms): ([String], [String]) = ([], [])
    terms.reserveCapacity(range.count)
    forms.reserveCapacity(range.count)
    for number in range {
      let place = self.terms[number]
      shards[Int(place.shard)].terms.copyBytes(of: Int(place.term), to: &term)
      terms.append(String(decoding: term, as: UTF8.self))
      let best = surfaces[number]
      shards[Int(best.shard)].copySurface(Int(best.word), to: &surface)
      forms.append(
        surface == term ? terms[terms.count - 1] : String(decoding: surface, as: UTF8.self))
    }
    return (terms, forms)
  }

  /// By language, the term of each of its words.
  func termsOfWords(threads: Int) -> [[Int32]] {
    termsOfWords(threads: threads) { termNumbers[$0][$1] }
  }

  /// By language, the term of each of its words in another table; -1 where the table does not have it.
  func termsOfWords(in table: TermTable, threads: Int) -> [[Int32]] {
    termsOfWords(threads: threads) { shard, term in
      var buffer: [UInt8] = []
      shards[shard].terms.copyBytes(of: term, to: &buffer)
      return table.index(ofBytes: buffer[...]).map { Int32($0) } ?? -1
    }
  }

  private func termsOfWords(
    threads: Int, number: @Sendable (_ shard: Int, _ term: Int) -> Int32
  ) -> [[Int32]] {
    chunkedMap(Array(languages.indices), chunkSize: 1, threads: threads) { language in
      let first = language * WordShard.count
      let own = shards[first..<first + WordShard.count]
      var terms = Array(
        repeating: Int32(-1), count: (own.map(\.termOfWord.count).max() ?? 0) * WordShard.count)
      for shard in own.indices {
        let numbers = (0..<own[shard].terms.count).map { number(shard, $0) }
        for (word, term) in own[shard].termOfWord.enumerated() {
          terms[GatheredWords.number(ofWord: word, shard: shard - first)] = numbers[Int(term)]
        }
      }
      return terms
    }
  }
}

extension WordShard {
  fileprivate func isCapitalized(_ word: Int) -> Bool {
    let key = words.key(of: word)
    let first = UInt8(truncatingIfNeeded: key.low)
    if first < 0x80 { return (65...90).contains(first) }
    var bytes: [UInt8] = []
    key.copyBytes(to: &bytes)
    return CharacterClass(decodeScalar(bytes.span, at: 0).scalar, rule: .natural).contains(
      .uppercase)
  }

  /// More frequent inside sentences, else more frequent, else first by bytes.
  fileprivate func isBetterSurface(_ word: Int, than best: Int, of other: WordShard) -> Bool {
    let (count, others) = (uses[word], other.uses[best])
    if count != others { return (count.inner, count.all) > (others.inner, others.all) }
    let (bytes, bestBytes) = (words.key(of: word).order, other.words.key(of: best).order)
    return bytes != bestBytes
      ? bytes < bestBytes
      : words.tail(of: word).lexicographicallyPrecedes(other.words.tail(of: best))
  }

  /// Replaces `bytes` by a spelling for display: without a possessive ending, initials with their last full stop.
  fileprivate func copySurface(_ word: Int, to bytes: inout [UInt8]) {
    words.copyBytes(of: word, to: &bytes)
    if bytes.count > 2, bytes.hasSuffix("'s") { bytes.removeLast(2) }
    if bytes.count > 4, bytes.hasSuffix("’s") { bytes.removeLast(4) }
    if bytes.count >= 3, bytes[1] == UInt8(ascii: "."), bytes[0] >= UInt8(ascii: "A") {
      bytes.append(UInt8(ascii: "."))
    }
  }
}
