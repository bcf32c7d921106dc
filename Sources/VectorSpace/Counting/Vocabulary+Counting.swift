internal import Primitives
public import TextAnalysis

extension Vocabulary {
  /// The terms of a corpus whose document frequency is within the bounds.
  ///
  /// - Complexity: O(*t*) for *t* tokens; for runs of words O(*t* log *t*) at worst, and 24 bytes for each.
  public init(of corpus: CorpusTerms, options: Options = .standard, threads: Int) {
    self = Self.counted(corpus, options: options, fields: .equal, threads: threads).vocabulary
  }

  /// The terms of a corpus, and how often its documents hold the runs of words among them.
  static func counted(
    _ corpus: CorpusTerms, options: Options, fields: FieldWeights, threads: Int
  ) -> (vocabulary: Vocabulary, runs: RunRows) {
    let documents = corpus.sequences.count
    let lowest = max(1, options.minimumDocumentFrequency.lowest(of: documents))
    let highest = options.maximumDocumentFrequency.highest(of: documents)
    let frequency = wordFrequencies(corpus, threads: threads)
    let parts =
      options.runLength == 1
      ? []
      : RunCounter(
        corpus.sequences, runLength: options.runLength, rule: options.runs,
        isFrequent: frequency.map { $0 >= lowest }, lowest: lowest, fields: fields
      ).counted(threads: threads)
    var columns = Columns(reserving: frequency.count + parts.reduce(0) { $0 + $1.runs.count })
    var columnsOfRuns: [[Int32]] = []
    var word = 0
    func appendWords(to end: Int) {
      while word < end {
        columns.startWord()
        if (lowest...max(lowest, highest)).contains(Int(frequency[word])) {
          columns.append(.none, frequency[word])
        }
        word += 1
      }
    }
    for part in parts {
      columnsOfRuns.append(
        part.runs.map { run in
          appendWords(to: Int(run.word) + 1)
          guard run.count <= highest else { return -1 }
          columns.append(run.rest, Int32(run.count))
          return Int32(columns.rests.count - 1)
        })
    }
    appendWords(to: frequency.count)
    columns.startWord()
    let terms = texts(
      of: columns.rests, firstColumns: columns.firstColumns, in: corpus.table, threads: threads)
    return (
      Vocabulary(
        terms: terms, documentFrequency: columns.frequency, documentCount: documents,
        options: options, rests: columns.rests, firstColumns: columns.firstColumns),
      RunRows(parts, columns: columnsOfRuns, rowCount: documents, threads: threads)
    )
  }

  private struct Columns {
    var rests: [TermRest] = []
    var frequency: [Int32] = []
    var firstColumns: [Int32] = []

    init(reserving count: Int) {
      rests.reserveCapacity(count)
      frequency.reserveCapacity(count)
    }

    /// To be called before the columns of every word, and once at the end.
    mutating func startWord() { firstColumns.append(Int32(rests.count)) }

    mutating func append(_ rest: TermRest, _ count: Int32) {
      rests.append(rest)
      frequency.append(count)
    }
  }

  /// The number of articles that hold each word of the corpus.
  private static func wordFrequencies(_ corpus: CorpusTerms, threads: Int) -> [Int32] {
    let count = corpus.table.count
    let chunkSize = rowChunkSize(of: corpus.sequences.count)
    let parts = chunkedMap(count: corpus.sequences.count, chunkSize: chunkSize, threads: threads) {
      range in
      var frequency = Array(repeating: Int32(0), count: count)
      var last = Array(repeating: Int32(-1), count: count)
      for row in range {
        for use in corpus.sequences[row].uses where last[Int(use.term)] != Int32(row) {
          last[Int(use.term)] = Int32(row)
          frequency[Int(use.term)] &+= 1
        }
      }
      return frequency
    }
    var total = Array(repeating: Int32(0), count: count)
    for part in parts {
      for index in total.indices { total[index] &+= part[index] }
    }
    return total
  }
}

/// The rows a chunk of work has: at least 256, and no more than 16 chunks in all, since a chunk may hold an array of all
/// terms.
func rowChunkSize(of rows: Int) -> Int { max(256, (rows + 15) / 16) }
