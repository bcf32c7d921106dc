internal import Primitives

/// Two texts that share passages.
public struct ReusePair: Hashable, Sendable {
  /// Indices of the texts, `first` < `second`.
  public let first: Int
  public let second: Int
  public let overlap: TextOverlap

  package init(first: Int, second: Int, overlap: TextOverlap) {
    self.first = first
    self.second = second
    self.overlap = overlap
  }
}

/// Finds all pairs of texts of a collection that share passages, without comparing every pair.
///
/// Of every text fingerprints are kept: the least hash of each window of neighbouring shingles (winnowing). Texts that
/// share a fingerprint are compared word by word. A shared run of `shingleLength` + `windowLength` − 1 words cannot be missed,
/// unless its fingerprints are in more than `maximumCarriers` texts, each of which is then compared with two others.
///
/// ### Source
/// Schleimer, Wilkerson & Aiken (2003), Winnowing: local algorithms for document fingerprinting, SIGMOD.
public struct ReuseSearch: Hashable, Sendable {
  public struct Options: Hashable, Sendable, Codable {
    /// Words in a shingle, at least 1.
    public var shingleLength = 8
    /// Shingles in a window, at least 1; at 1 every shingle is a fingerprint.
    public var windowLength = 8
    /// The texts of one fingerprint that are all compared with each other, at least 2.
    public var maximumCarriers = 64
    public var overlap = TextOverlap.Options.standard

    public init() {}

    /// Finds every shared run of 15 words or more: for a whole corpus.
    public static let standard = Options()

    /// Finds every shared run of 8 words or more: for the articles of one story.
    package static var exhaustive: Options {
      var options = Options()
      options.windowLength = 1
      return options
    }
  }

  /// Every pair that shares a passage, by first, then second index.
  public let pairs: [ReusePair]

  /// - Complexity: O(*n* log *n*) for *n* words, and O(*m* log *m*) for the *m* words of each pair compared.
  public init(_ texts: [String], options: Options = .standard, threads: Int) {
    let candidates = Self.candidates(texts, options: options, threads: threads)
    pairs = chunkedMap(count: candidates.count, chunkSize: 128, threads: threads) { chunk in
      var indexed: [Int: IndexedWords] = [:]
      func words(_ index: Int) -> IndexedWords {
        if let known = indexed[index] { return known }
        let made = IndexedWords(
          WordSequence(texts[index]), shingleLength: options.overlap.minimumWords)
        indexed[index] = made
        return made
      }
      return candidates[chunk].compactMap { candidate in
        let (first, second) = (Int(candidate >> 32), Int(candidate & 0xFFFF_FFFF))
        let overlap = TextOverlap(words(first), words(second), options: options.overlap)
        return overlap.passages.isEmpty
          ? nil : ReusePair(first: first, second: second, overlap: overlap)
      }
    }.flatMap(\.self)
  }

  /// Pairs that share a fingerprint, the first index in the upper 32 bits, in order.
  private static func candidates(_ texts: [String], options: Options, threads: Int) -> [UInt64] {
    // 40 bits of a fingerprint, then 24 of the text's index.
    precondition(texts.count < 1 << 24, "\(texts.count) texts")
    var entries = chunkedMap(count: texts.count, chunkSize: 64, threads: threads) { chunk in
      chunk.flatMap { index in
        fingerprints(WordSequence(texts[index]), options: options).map {
          $0 & ~0xFF_FFFF | UInt64(index)
        }
      }
    }.flatMap(\.self)
    entries.sort()
    var pairs: [UInt64] = []
    var start = 0
    while start < entries.count {
      let key = entries[start] >> 24
      var carriers = [entries[start] & 0xFF_FFFF]
      var end = start + 1
      while end < entries.count, entries[end] >> 24 == key {
        if entries[end] & 0xFF_FFFF != carriers.last { carriers.append(entries[end] & 0xFF_FFFF) }
        end += 1
      }
      start = end
      for (place, carrier) in carriers.enumerated().dropFirst() {
        let isFew = carriers.count <= options.maximumCarriers
        for other in isFew ? Array(carriers[..<place]) : [carriers[0], carriers[place - 1]] {
          pairs.append(other << 32 | carrier)
        }
      }
    }
    pairs.sort()
    var distinct: [UInt64] = []
    for pair in pairs where pair != distinct.last { distinct.append(pair) }
    return distinct
  }

  /// The least hash of every window of shingles, each once in a row; of a text shorter than a shingle, that of all its words.
  private static func fingerprints(_ words: WordSequence, options: Options) -> [UInt64] {
    guard words.count > 0 else { return [] }
    let shingles = words.shingles(ofLength: min(options.shingleLength, words.count))
    var result: [UInt64] = []
    var lastPlace = -1
    for start in 0...max(0, shingles.count - options.windowLength) {
      let window = start..<min(shingles.count, start + options.windowLength)
      var least = window.lowerBound
      for place in window where shingles[place] <= shingles[least] { least = place }
      if least != lastPlace { result.append(shingles[least]) }
      lastPlace = least
    }
    return result
  }
}
