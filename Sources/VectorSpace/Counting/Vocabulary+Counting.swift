internal import ChunkedWork
public import TextAnalysis

extension Vocabulary {
  /// The terms of a corpus whose document frequency is within the bounds.
  ///
  /// - Complexity: O(*t*) for *t* tokens; for runs of words O(*t* log *t*) at worst, and 16 bytes for each.
  public init(of corpus: CorpusTerms, options: Options = .standard, threads: Int) {
    let documents = corpus.sequences.count
    let lowest = max(1, options.minimumDocumentFrequency.lowest(of: documents))
    let highest = options.maximumDocumentFrequency.highest(of: documents)
    let frequency = Self.wordFrequencies(corpus, threads: threads)
    let parts =
      options.runLength == 1
      ? []
      : RunCounter(
        corpus.sequences, runLength: options.runLength, rule: options.runs,
        isFrequent: frequency.map { $0 >= lowest }, lowest: lowest
      ).counted(threads: threads)
    var columns = Columns(reserving: frequency.count)
    var next = parts.joined().makeIterator()
    var run = next.next()
    for (word, count) in frequency.enumerated() {
      columns.firstColumns.append(Int32(columns.rests.count))
      if (lowest...max(lowest, highest)).contains(Int(count)) {
        columns.append(corpus.table.terms[word], .none, count)
      }
      while let found = run, Int(found.word) == word {
        if found.count <= highest {
          let text = ([word] + found.rest.words).map { corpus.table.terms[$0] }.joined(
            separator: " ")
          columns.append(text, found.rest, found.count)
        }
        run = next.next()
      }
    }
    columns.firstColumns.append(Int32(columns.rests.count))
    terms = columns.terms
    documentFrequency = columns.frequency
    documentCount = documents
    self.options = options
    rests = columns.rests
    firstColumns = columns.firstColumns
  }

  private struct Columns {
    var terms: [String] = []
    var rests: [TermRest] = []
    var frequency: [Int32] = []
    var firstColumns: [Int32] = []

    init(reserving count: Int) { firstColumns.reserveCapacity(count + 1) }

    mutating func append(_ text: String, _ rest: TermRest, _ count: Int32) {
      terms.append(text)
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
