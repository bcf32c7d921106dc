internal import Primitives
public import TextAnalysis

/// The terms that are columns of a document-term matrix: words, and on request runs of words, in the order of their UTF-8
/// bytes.
///
/// A run of words is written with single spaces. Since no word has a byte below that of the space, the order of the texts
/// is the order of the words' numbers, and a run is found by its first word and a binary search.
public struct Vocabulary: Hashable, Sendable {
  /// The texts of the terms, in column order.
  public let terms: PackedTexts
  /// The number of documents that hold each term.
  public let documentFrequency: [Int32]
  /// The number of documents that were counted.
  public let documentCount: Int
  public let options: Options
  /// In column order, what follows the first word of each term; 0 for a single word.
  let rests: [TermRest]
  /// For each word of the corpus's ``TermTable``, its first column; one more at the end.
  let firstColumns: [Int32]

  init(
    terms: PackedTexts, documentFrequency: [Int32], documentCount: Int, options: Options,
    rests: [TermRest], firstColumns: [Int32]
  ) {
    self.terms = terms
    self.documentFrequency = documentFrequency
    self.documentCount = documentCount
    self.options = options
    self.rests = rests
    self.firstColumns = firstColumns
  }

  /// The number of terms.
  public var count: Int { terms.count }

  /// The number of words of the corpus's ``TermTable``.
  var wordCount: Int { firstColumns.count - 1 }

  /// The column of a word, given by its index in the corpus's ``TermTable``; `nil` if the vocabulary does not have it.
  package func termIndex(ofWord word: Int32) -> Int? {
    // A single word stands before the runs that begin with it.
    let column = Int(firstColumns[Int(word)])
    return column < firstColumns[Int(word) + 1] && rests[column] == .none ? column : nil
  }

  /// The column of every word of the corpus's ``TermTable``, -1 for those that the vocabulary does not have.
  var columnsOfWords: [Int32] {
    (0..<Int32(wordCount)).map { word in termIndex(ofWord: word).map { Int32($0) } ?? -1 }
  }

  /// The column of a term as it stands in ``terms``.
  ///
  /// - Complexity: O(log *n*).
  public func termIndex(of term: String) -> Int? { terms.index(ofSorted: term) }

  /// The indices of a column's words in the corpus's ``TermTable``.
  ///
  /// - Complexity: O(log *n*) for *n* words.
  package func words(ofTerm column: Int) -> [Int] {
    let first = firstColumns.dropFirst().partitioningIndex { Int($0) > column } - 1
    return [first] + rests[column].words
  }

  /// The texts of terms.
  ///
  /// - Parameters:
  ///   - rests: In column order, what follows the first word of each.
  ///   - firstColumns: As ``firstColumns``.
  static func texts(
    of rests: [TermRest], firstColumns: [Int32], in table: TermTable, threads: Int
  ) -> PackedTexts {
    let parts = chunkedMap(count: table.count, chunkSize: 8192, threads: threads) { words in
      var texts = PackedTexts()
      texts.reserveCapacity(Int(firstColumns[words.upperBound] - firstColumns[words.lowerBound]))
      for word in words {
        for column in Int(firstColumns[word])..<Int(firstColumns[word + 1]) {
          rests[column].appendText(after: word, in: table, to: &texts)
        }
      }
      return texts
    }
    return PackedTexts(joining: parts)
  }

  /// The column of a word and what follows it.
  @inline(__always)
  func column(_ word: Int32, _ rest: TermRest) -> Int? {
    var low = Int(firstColumns[Int(word)])
    var count = Int(firstColumns[Int(word) + 1]) - low
    guard count > 0 else { return nil }
    // Halving without a branch on what is compared: the processor need not guess.
    while count > 1 {
      let half = count / 2
      low = rests[low + half] <= rest ? low + half : low
      count -= half
    }
    return rests[low] == rest ? low : nil
  }
}

/// The second and third word of a run of words: their indices plus one, 0 where there is none.
struct TermRest: Hashable, Sendable, Comparable {
  let value: UInt64

  static let none = TermRest(value: 0)

  init(_ second: Int32, _ third: Int32? = nil) {
    value = UInt64(second + 1) << 32 | UInt64(third.map { $0 + 1 } ?? 0)
  }

  init(value: UInt64) { self.value = value }

  static func < (left: TermRest, right: TermRest) -> Bool { left.value < right.value }

  /// The index of the second word.
  var second: Int? { value == 0 ? nil : Int(value >> 32) - 1 }

  /// The index of the third word.
  var third: Int? { value & 0xFFFF_FFFF == 0 ? nil : Int(value & 0xFFFF_FFFF) - 1 }

  /// The indices of the words.
  var words: [Int] { [second, third].compactMap(\.self) }

  /// Adds the text of the term that this is the rest of.
  func appendText(after word: Int, in table: TermTable, to texts: inout PackedTexts) {
    texts.append((word, second, third), of: table.terms)
  }

  /// Whether every word is as `isWanted` says.
  @inline(__always)
  func allSatisfy(_ isWanted: (Int) -> Bool) -> Bool {
    let (second, third) = (Int(value >> 32), Int(value & 0xFFFF_FFFF))
    return (second == 0 || isWanted(second - 1)) && (third == 0 || isWanted(third - 1))
  }
}
