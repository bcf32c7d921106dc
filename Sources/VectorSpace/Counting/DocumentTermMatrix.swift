public import LinearAlgebra
internal import Primitives
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
  package init(
    counting articles: [TermSequence], vocabulary: Vocabulary, fields: FieldWeights = .equal,
    threads: Int
  ) {
    self.init(articles, vocabulary, runs: nil, fields: fields, threads: threads)
  }

  /// - Parameter runs: The runs of words of the articles, if they are known.
  private init(
    _ articles: [TermSequence], _ vocabulary: Vocabulary, runs: RunRows?, fields: FieldWeights,
    threads: Int
  ) {
    let chunkSize = rowChunkSize(of: articles.count)
    let columns = vocabulary.columnsOfWords
    let parts = chunkedMap(count: articles.count, chunkSize: chunkSize, threads: threads) { range in
      var counter = RowCounter(columns, columnCount: vocabulary.count, fields: fields)
      if let runs {
        for row in range {
          let place = runs.place(ofRow: row)
          counter.append(articles[row], place.block, place.row)
        }
      } else {
        let runs = vocabulary.runs(of: articles[range], fields: fields)
        for row in range { counter.append(articles[row], runs, row - range.lowerBound) }
      }
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
    let (vocabulary, runs) = Vocabulary.counted(
      corpus, options: options, fields: fields, threads: threads)
    self.init(corpus.sequences, vocabulary, runs: runs, fields: fields, threads: threads)
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

extension Vocabulary {
  /// The runs of words of some articles.
  fileprivate func runs(
    of articles: ArraySlice<TermSequence>, fields: FieldWeights
  ) -> RunRows.Block {
    let walk = TermRuns(length: options.runLength, rule: options.runs)
    var rows = RunRows.Block()
    for article in articles {
      guard walk.length > 1 else {
        rows.append([])
        continue
      }
      var uses: [(column: Int32, weight: Float)] = []
      let own = fields.scaled(forBody: article.uses.count - article.titleCount)
      walk.forEach(article) { word, rest, position in
        guard rest != .none, let column = column(word, rest) else { return }
        let weight = own.weight(position: position, titleCount: article.titleCount)
        uses.append((Int32(column), weight))
      }
      rows.append(uses)
    }
    return rows
  }
}

/// Counts the terms of articles one after the other into rows with increasing columns.
///
/// The columns of a row are kept as bits of sets of 64, and the sets that have bits as bits of a second level, so that a row is
/// put in order without being sorted.
private struct RowCounter {
  private let columnsOfWords: [Int32]
  private let fields: FieldWeights
  private(set) var rows = CompressedRows()
  private var weights: [Float]
  private var bits: [UInt64]
  private var bitsOfSets: [UInt64]

  init(_ columnsOfWords: [Int32], columnCount: Int, fields: FieldWeights) {
    self.columnsOfWords = columnsOfWords
    self.fields = fields
    weights = Array(repeating: 0, count: columnCount)
    bits = Array(repeating: 0, count: (weights.count + 63) / 64)
    bitsOfSets = Array(repeating: 0, count: (bits.count + 63) / 64)
  }

  /// Appends the row of an article, whose runs are a row of `runs`.
  mutating func append(_ article: TermSequence, _ runs: RunRows.Block, _ row: Int) {
    let titleCount = article.titleCount
    let fields = fields.scaled(forBody: article.uses.count - titleCount)
    for (position, use) in article.uses.enumerated() {
      let column = columnsOfWords[Int(use.term)]
      guard column >= 0 else { continue }
      add(fields.weight(position: position, titleCount: titleCount), to: Int(column))
    }
    for entry in runs.entries(ofRow: row) {
      add(runs.values[entry], to: Int(runs.columns[entry]))
    }
    let start = rows.columns.count
    for high in bitsOfSets.indices where bitsOfSets[high] != 0 {
      var sets = bitsOfSets[high]
      bitsOfSets[high] = 0
      while sets != 0 {
        appendColumns(ofSet: high << 6 | sets.trailingZeroBitCount)
        sets &= sets &- 1
      }
    }
    rows.lengths.append(rows.columns.count - start)
  }

  @inline(__always)
  private mutating func add(_ weight: Float, to column: Int) {
    weights[column] += weight
    bits[column >> 6] |= 1 &<< UInt64(column & 63)
    bitsOfSets[column >> 12] |= 1 &<< UInt64((column >> 6) & 63)
  }

  @inline(__always)
  private mutating func appendColumns(ofSet set: Int) {
    var columns = bits[set]
    bits[set] = 0
    while columns != 0 {
      let column = set << 6 | columns.trailingZeroBitCount
      columns &= columns &- 1
      if weights[column] != 0 {
        rows.columns.append(Int32(truncatingIfNeeded: column))
        rows.values.append(weights[column])
      }
      weights[column] = 0
    }
  }
}
