internal import ChunkedWork
internal import TextAnalysis

/// Counts the documents of runs of words without a hash table: the runs are parted by their first word, and sorted.
struct RunCounter: Sendable {
  /// A run of words, the number of documents that hold it, and how often they do.
  struct Run: Sendable {
    let word: Int32
    let rest: TermRest
    let count: Int32
    let useCount: Int32
  }

  private struct Use: Sendable {
    let rest: TermRest
    let word: Int32
    let row: Int32
  }

  /// The parts into which the first words are cut, by their indices.
  private static let partCount = 64

  private let articles: [TermSequence]
  private let runLength: Int
  private let rule: Vocabulary.RunRule
  /// Whether a word is in enough documents for a run with it to be in enough.
  private let isFrequent: [Bool]
  private let lowest: Int

  /// - Parameters:
  ///   - isFrequent: By word, whether a run with it may be frequent enough to be of interest.
  ///   - lowest: The fewest documents of a run of interest, at least 1.
  init(
    _ articles: [TermSequence], runLength: Int, rule: Vocabulary.RunRule, isFrequent: [Bool],
    lowest: Int
  ) {
    self.articles = articles
    self.runLength = runLength
    self.rule = rule
    self.isFrequent = isFrequent
    self.lowest = lowest
  }

  /// The runs in at least `lowest` documents, in order, part by part.
  func counted(threads: Int) -> [[Run]] {
    let wordsAPart = (isFrequent.count + Self.partCount - 1) / Self.partCount
    guard wordsAPart > 0 else { return [] }
    let chunkSize = rowChunkSize(of: articles.count)
    let chunks = chunkedMap(count: articles.count, chunkSize: chunkSize, threads: threads) {
      uses(in: $0, wordsAPart: wordsAPart)
    }
    return chunkedMap(Array(0..<Self.partCount), chunkSize: 1, threads: threads) { part in
      let first = part * wordsAPart
      return runs(
        chunks.map { $0[part] },
        words: first..<max(first, min(isFrequent.count, first + wordsAPart)))
    }
  }

  /// The uses of runs in a chunk of articles, part by part.
  private func uses(in rows: Range<Int>, wordsAPart: Int) -> [[Use]] {
    var uses: [[Use]] = Array(repeating: [], count: Self.partCount)
    let walk = TermRuns(length: runLength, rule: rule)
    for row in rows {
      walk.forEach(articles[row]) { word, rest, _ in
        guard rest != .none, isFrequent[Int(word)], rest.allSatisfy({ isFrequent[$0] }) else {
          return
        }
        uses[Int(word) / wordsAPart].append(Use(rest: rest, word: word, row: Int32(row)))
      }
    }
    return uses
  }

  /// The frequent runs that begin with some words, by all chunks' uses in the order of rows.
  private func runs(_ chunks: [[Use]], words: Range<Int>) -> [Run] {
    var ends = Array(repeating: 0, count: words.count + 1)
    for uses in chunks {
      for use in uses { ends[Int(use.word) - words.lowerBound + 1] += 1 }
    }
    for index in words.indices {
      ends[index - words.lowerBound + 1] += ends[index - words.lowerBound]
    }
    var next = ends
    var sorted = Array(repeating: Use(rest: .none, word: 0, row: 0), count: ends[words.count])
    for uses in chunks {
      for use in uses {
        let word = Int(use.word) - words.lowerBound
        sorted[next[word]] = use
        next[word] += 1
      }
    }
    var runs: [Run] = []
    for word in 0..<words.count where ends[word + 1] - ends[word] >= lowest {
      sorted[ends[word]..<ends[word + 1]].sort { ($0.rest.value, $0.row) < ($1.rest.value, $1.row) }
      appendRuns(of: sorted[ends[word]..<ends[word + 1]], to: &runs)
    }
    return runs
  }

  /// Adds the frequent runs among the sorted uses of runs with one first word.
  private func appendRuns(of uses: ArraySlice<Use>, to runs: inout [Run]) {
    var (count, useCount): (Int32, Int32) = (0, 0)
    for index in uses.indices {
      let use = uses[index]
      count += useCount == 0 || uses[index - 1].row != use.row ? 1 : 0
      useCount += 1
      if index + 1 == uses.endIndex || uses[index + 1].rest != use.rest {
        if count >= lowest {
          runs.append(Run(word: use.word, rest: use.rest, count: count, useCount: useCount))
        }
        (count, useCount) = (0, 0)
      }
    }
  }
}
