internal import ChunkedWork
public import LinearAlgebra
public import TextAnalysis

/// How often each document holds each term: rows are documents, columns the terms of a vocabulary.
public struct DocumentTermMatrix: Sendable {
  /// *documents* × *terms*. Whole numbers unless fields are weighted.
  public let counts: SparseMatrix
  public let vocabulary: Vocabulary

  /// Counts the articles of a corpus, or further articles in its terms.
  ///
  /// - Parameters:
  ///   - articles: A row each, in order.
  ///   - vocabulary: Of the corpus in whose terms the articles were analysed. What it does not have is left out.
  ///   - fields: What a use counts by where it stands; a term whose weight is 0 has no entry.
  /// - Complexity: O(*t*) for *t* tokens (times the logarithm of a word's runs where the vocabulary has runs of words).
  public init(
    counting articles: [TermSequence], vocabulary: Vocabulary, fields: FieldWeights = .equal,
    threads: Int
  ) {
    let chunkSize = rowChunkSize(of: articles.count)
    let parts = chunkedMap(count: articles.count, chunkSize: chunkSize, threads: threads) { range in
      var counter = RowCounter(vocabulary, fields: fields)
      for row in range { counter.append(articles[row]) }
      return counter.rows
    }
    self.vocabulary = vocabulary
    counts = CompressedRows.joined(parts, columnCount: vocabulary.count)
  }

  /// Counts the articles of a corpus with a vocabulary of its own.
  public init(
    counting corpus: CorpusTerms, options: Vocabulary.Options = .standard,
    fields: FieldWeights = .equal, threads: Int
  ) {
    self.init(
      counting: corpus.sequences,
      vocabulary: Vocabulary(of: corpus, options: options, threads: threads),
      fields: fields, threads: threads)
  }

  /// Counts the articles of a corpus with a vocabulary of its own.
  public init(
    counting corpus: AnalyzedCorpus, options: Vocabulary.Options = .standard,
    fields: FieldWeights = .equal, threads: Int
  ) {
    self.init(
      counting: corpus.corpusTerms(threads: threads), options: options, fields: fields,
      threads: threads)
  }
}

/// Some rows of a sparse matrix.
struct CompressedRows: Sendable {
  var lengths: [Int] = []
  var columns: [Int32] = []
  var values: [Float] = []

  /// The rows of all parts, in order, as a matrix.
  static func joined(_ parts: [CompressedRows], columnCount: Int) -> SparseMatrix {
    let count = parts.reduce(0) { $0 + $1.columns.count }
    var (offsets, columns, values): ([Int], [Int32], [Float]) = ([0], [], [])
    columns.reserveCapacity(count)
    values.reserveCapacity(count)
    for part in parts {
      for length in part.lengths { offsets.append(offsets[offsets.count - 1] + length) }
      columns.append(contentsOf: part.columns)
      values.append(contentsOf: part.values)
    }
    return SparseMatrix(
      rowCount: offsets.count - 1, columnCount: columnCount, rowOffsets: offsets,
      columnIndices: columns, values: values)
  }
}

/// Counts articles one after the other into rows with increasing columns.
///
/// The columns of a row are kept as bits in words of 64, and the words that have bits as bits of a second level, so that a
/// row is put in order without being sorted.
private struct RowCounter {
  private let vocabulary: Vocabulary
  private let fields: FieldWeights
  private(set) var rows = CompressedRows()
  private let runs: TermRuns
  private var weights: [Float]
  private var bits: [UInt64]
  private var bitsOfWords: [UInt64]

  init(_ vocabulary: Vocabulary, fields: FieldWeights) {
    self.vocabulary = vocabulary
    self.fields = fields
    runs = TermRuns(length: vocabulary.options.runLength, rule: vocabulary.options.runs)
    weights = Array(repeating: 0, count: vocabulary.count)
    bits = Array(repeating: 0, count: (vocabulary.count + 63) / 64)
    bitsOfWords = Array(repeating: 0, count: (bits.count + 63) / 64)
  }

  mutating func append(_ article: TermSequence) {
    let titleCount = article.titleCount
    runs.forEach(article) { word, rest, position in
      guard let column = vocabulary.column(word, rest) else { return }
      weights[column] += fields.weight(position: position, titleCount: titleCount)
      bits[column >> 6] |= 1 &<< UInt64(column & 63)
      bitsOfWords[column >> 12] |= 1 &<< UInt64((column >> 6) & 63)
    }
    let start = rows.columns.count
    for high in bitsOfWords.indices where bitsOfWords[high] != 0 {
      var words = bitsOfWords[high]
      bitsOfWords[high] = 0
      while words != 0 {
        appendColumns(ofWord: high << 6 | words.trailingZeroBitCount)
        words &= words &- 1
      }
    }
    rows.lengths.append(rows.columns.count - start)
  }

  @inline(__always)
  private mutating func appendColumns(ofWord word: Int) {
    var columns = bits[word]
    bits[word] = 0
    while columns != 0 {
      let column = word << 6 | columns.trailingZeroBitCount
      columns &= columns &- 1
      if weights[column] != 0 {
        rows.columns.append(Int32(truncatingIfNeeded: column))
        rows.values.append(weights[column])
      }
      weights[column] = 0
    }
  }
}
