/// A run of words that two texts have in common.
public struct SharedPassage: Hashable, Sendable {
  /// The words of the first text, by index in its ``WordSequence``.
  public let firstWords: Range<Int>
  public let secondWords: Range<Int>
  /// The UTF-8 bytes of the first text.
  public let first: Range<Int>
  public let second: Range<Int>

  public var wordCount: Int { firstWords.count }

  package init(
    firstWords: Range<Int>, secondWords: Range<Int>, first: Range<Int>, second: Range<Int>
  ) {
    self.firstWords = firstWords
    self.secondWords = secondWords
    self.first = first
    self.second = second
  }
}

/// What one text is to another, as far as their words show.
public enum TextRelation: String, Hashable, Sendable, CaseIterable, Codable {
  /// A copy, a later save or a revision.
  case sameText = "same text"
  case reusesText = "reuses text"
  case none
}

/// The passages that two texts share word for word, and how much of each they are.
public struct TextOverlap: Hashable, Sendable {
  public struct Options: Hashable, Sendable, Codable {
    /// The fewest words of a passage, at least 1. Runs of seven are set phrases often enough.
    public var minimumWords = 8
    /// Two texts are one text if this share of the words of both is in passages.
    public var sameTextShare = 0.7
    /// A text reuses another one if this share of the words of either is in passages …
    public var reuseShare = 0.1
    /// … or if one passage has this many words.
    public var reuseWords = 25

    public init() {}

    public static let standard = Options()
  }

  /// By place in the second text, where they do not overlap.
  public let passages: [SharedPassage]
  /// The share of the first text's words that are in a passage, in 0...1.
  public let firstShare: Double
  public let secondShare: Double
  public let relation: TextRelation

  /// Of two texts that share nothing.
  package static let nothing = TextOverlap("", "")

  /// The first of those with the most words.
  public var longest: SharedPassage? {
    passages.reduce(nil) { ($0?.wordCount ?? 0) < $1.wordCount ? $1 : $0 }
  }

  /// - Complexity: O(*n* log *n*) for *n* words.
  public init(_ first: String, _ second: String, options: Options = .standard) {
    self.init(
      IndexedWords(WordSequence(first), shingleLength: options.minimumWords),
      IndexedWords(WordSequence(second), shingleLength: options.minimumWords), options: options)
  }

  package init(_ first: IndexedWords, _ second: IndexedWords, options: Options) {
    passages =
      first.words.hashes == second.words.hashes
      ? Self.whole(first.words, second.words) : first.passages(sharedWith: second)
    let covered = Self.union(passages.map(\.firstWords))
    func share(_ ranges: [Range<Int>], of words: WordSequence) -> Double {
      words.count == 0 ? 0 : Double(ranges.reduce(0) { $0 + $1.count }) / Double(words.count)
    }
    firstShare = share(covered, of: first.words)
    secondShare = share(passages.map(\.secondWords), of: second.words)
    let longest = passages.map(\.wordCount).max() ?? 0
    relation =
      min(firstShare, secondShare) >= options.sameTextShare
      ? .sameText
      : max(firstShare, secondShare) >= options.reuseShare || longest >= options.reuseWords
        ? .reusesText : .none
  }

  private static func whole(_ first: WordSequence, _ second: WordSequence) -> [SharedPassage] {
    guard first.count > 0 else { return [] }
    let words = 0..<first.count
    return [
      SharedPassage(
        firstWords: words, secondWords: words, first: first.bytes(ofWords: words),
        second: second.bytes(ofWords: words))
    ]
  }

  /// The same indices in ranges that do not overlap, in order.
  package static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var result: [Range<Int>] = []
    for range in sorted where !range.isEmpty {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

/// A word sequence with its shingles in order, so that two of them are joined in one pass.
package struct IndexedWords: Sendable {
  package let words: WordSequence
  private let shingleLength: Int
  /// The upper 40 bits of a shingle's hash, then the index of its first word in 24.
  private let entries: [UInt64]
  private static let placeMask: UInt64 = 0xFF_FFFF
  /// The places in the first text that are tried for a shingle of the second; more are had by monotonous texts only.
  private static let placesTried = 16

  package init(_ words: WordSequence, shingleLength: Int) {
    self.words = words
    self.shingleLength = shingleLength
    entries = words.shingles(ofLength: shingleLength).prefix(Int(Self.placeMask)).enumerated()
      .map { $1 & ~Self.placeMask | UInt64($0) }.sorted()
  }

  /// The longest equal runs, left to right in the second text; of equally long ones the first in this text.
  package func passages(sharedWith second: IndexedWords) -> [SharedPassage] {
    let starts = commonStarts(with: second)
    var passages: [SharedPassage] = []
    var from = 0
    var index = 0
    while index < starts.count {
      let place = starts[index].second
      var best = (start: 0, length: 0)
      var tried = 0
      while index < starts.count, starts[index].second == place {
        if place >= from, tried < Self.placesTried {
          let length = runLength(at: starts[index].first, in: second, at: place)
          if length > best.length { best = (starts[index].first, length) }
          tried += 1
        }
        index += 1
      }
      guard best.length >= shingleLength else { continue }
      let (here, there) = (best.start..<best.start + best.length, place..<place + best.length)
      passages.append(
        SharedPassage(
          firstWords: here, secondWords: there, first: words.bytes(ofWords: here),
          second: second.words.bytes(ofWords: there)))
      from = there.upperBound
    }
    return passages
  }

  /// Where a shingle of the second text is found in this one, by place in the second, then in this one.
  private func commonStarts(with second: IndexedWords) -> [(second: Int, first: Int)] {
    var result: [(second: Int, first: Int)] = []
    var (here, there) = (0, 0)
    while here < entries.count, there < second.entries.count {
      let (key, otherKey) = (
        entries[here] & ~Self.placeMask, second.entries[there] & ~Self.placeMask
      )
      if key < otherKey {
        here += 1
      } else if otherKey < key {
        there += 1
      } else {
        let end = entries[here...].prefix(Self.placesTried).prefix { $0 & ~Self.placeMask == key }
          .endIndex
        for entry in here..<end {
          result.append(
            (Int(second.entries[there] & Self.placeMask), Int(entries[entry] & Self.placeMask)))
        }
        there += 1
      }
    }
    return result.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  private func runLength(at start: Int, in second: IndexedWords, at place: Int) -> Int {
    let limit = min(words.count - start, second.words.count - place)
    var length = 0
    while length < limit, words.hashes[start + length] == second.words.hashes[place + length] {
      length += 1
    }
    return length
  }
}
