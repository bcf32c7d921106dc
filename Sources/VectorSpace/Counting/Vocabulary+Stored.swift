package import TextAnalysis

/// A vocabulary as an index keeps it: numbers beside the corpus's terms.
extension Vocabulary {
  /// In column order, what follows the first word of each term, as one number.
  package var storedRests: [UInt64] { rests.map(\.value) }
  /// For each word of the corpus's terms, its first column; one more at the end.
  package var storedFirstColumns: [Int32] { firstColumns }

  /// - Returns: `nil` if lengths do not agree, or a word or column is out of range.
  package init?(
    of words: TermTable, documentFrequency: [Int32], documentCount: Int, rests: [UInt64],
    firstColumns: [Int32], options: Options
  ) {
    guard firstColumns.count == words.count + 1, firstColumns.first == 0,
      firstColumns.last.map(Int.init) == rests.count, documentFrequency.count == rests.count,
      zip(firstColumns, firstColumns.dropFirst()).allSatisfy({ $0 <= $1 }),
      (1...3).contains(options.runLength)
    else { return nil }
    let rests = rests.map(TermRest.init(value:))
    guard rests.allSatisfy({ $0.words.allSatisfy { $0 < words.count } }) else { return nil }
    let terms = Self.texts(of: rests, firstColumns: firstColumns, in: words, threads: 1)
    self.init(
      terms: terms, documentFrequency: documentFrequency, documentCount: documentCount,
      options: options, rests: rests, firstColumns: firstColumns)
  }
}
