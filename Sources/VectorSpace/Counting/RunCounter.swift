internal import Primitives
internal import TextAnalysis

/// Counts the documents of runs of words without a hash table: the runs are parted by their first word, and sorted.
struct RunCounter: Sendable {
  /// A run of words, the number of documents that hold it, and how often they do.
  struct Run: Sendable {
    let word: Int32
    let rest: TermRest
    let useCount: Int32
    /// Its documents in order, among the entries of the part.
    let entries: Range<Int>

    var count: Int { entries.count }
  }

  /// What a run's uses in one document weigh together.
  struct Entry: Sendable {
    let row: Int32
    var weight: Float
  }

  /// The runs that begin with some words, in order.
  struct Part: Sendable {
    fileprivate(set) var runs: [Run] = []
    fileprivate(set) var entries: [Entry] = []
  }

  private struct Use: Sendable {
    let rest: TermRest
    let word: Int32
    let row: Int32
    let weight: Float

    /// A number in 0..<`size`, a power of two, that few other runs have.
    @inline(__always)
    func slot(of size: Int) -> Int {
      let mixed = (rest.value ^ UInt64(truncatingIfNeeded: word) << 17) &* 0x9E37_79B9_7F4A_7C15
      return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
    }
  }

  /// The parts into which the first words are cut, by their indices.
  private static let partCount = 64

  private let articles: [TermSequence]
  private let runLength: Int
  private let rule: Vocabulary.RunRule
  /// Whether a word is in enough documents for a run with it to be in enough.
  private let isFrequent: [Bool]
  private let lowest: Int
  private let fields: FieldWeights

  /// - Parameters:
  ///   - isFrequent: By word, whether a run with it may be frequent enough to be of interest.
  ///   - lowest: The fewest documents of a run of interest, at least 1.
  init(
    _ articles: [TermSequence], runLength: Int, rule: Vocabulary.RunRule, isFrequent: [Bool],
    lowest: Int, fields: FieldWeights = .equal
  ) {
    self.articles = articles
    self.runLength = runLength
    self.rule = rule
    self.isFrequent = isFrequent
    self.lowest = lowest
    self.fields = fields
  }

  /// The runs in at least `lowest` documents, in order, part by part.
  func counted(threads: Int) -> [Part] {
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
      let titleCount = articles[row].titleCount
      let fields = fields.scaled(forBody: articles[row].uses.count - titleCount)
      walk.forEach(articles[row]) { word, rest, position in
        guard rest != .none, isFrequent[Int(word)], rest.allSatisfy({ isFrequent[$0] }) else {
          return
        }
        uses[Int(word) / wordsAPart].append(
          Use(
            rest: rest, word: word, row: Int32(row),
            weight: fields.weight(position: position, titleCount: titleCount)))
      }
    }
    return uses
  }

  /// The frequent runs that begin with some words, by all chunks' uses in the order of rows.
  private func runs(_ chunks: [[Use]], words: Range<Int>) -> Part {
    let mayBeFrequent = frequencyFilter(chunks)
    var ends = Array(repeating: 0, count: words.count + 1)
    for uses in chunks {
      for use in uses where mayBeFrequent(use) { ends[Int(use.word) - words.lowerBound + 1] += 1 }
    }
    for index in words.indices {
      ends[index - words.lowerBound + 1] += ends[index - words.lowerBound]
    }
    var next = ends
    var sorted = Array(
      repeating: Use(rest: .none, word: 0, row: 0, weight: 0), count: ends[words.count])
    for uses in chunks {
      for use in uses where mayBeFrequent(use) {
        let word = Int(use.word) - words.lowerBound
        sorted[next[word]] = use
        next[word] += 1
      }
    }
    var part = Part()
    for word in 0..<words.count where ends[word + 1] - ends[word] >= lowest {
      // The standard sort is stable, so the uses of a run stay in the order of their rows and places.
      sorted[ends[word]..<ends[word + 1]].sort { $0.rest.value < $1.rest.value }
      appendRuns(of: sorted[ends[word]..<ends[word + 1]], to: &part)
    }
    return part
  }

  /// Tells most uses of runs that are too rare: a run is not frequent if all runs of its slot together are not.
  private func frequencyFilter(_ chunks: [[Use]]) -> (Use) -> Bool {
    guard lowest > 1 else { return { _ in true } }
    let most = UInt8(clamping: lowest)
    var size = 1024
    while size < 4 * chunks.reduce(0, { $0 + $1.count }) { size *= 2 }
    var counts = Array(repeating: UInt8(0), count: size)
    for uses in chunks {
      for use in uses {
        let slot = use.slot(of: size)
        if counts[slot] < most { counts[slot] += 1 }
      }
    }
    return { [counts] in counts[$0.slot(of: counts.count)] == most }
  }

  /// Adds the frequent runs among the sorted uses of runs with one first word.
  private func appendRuns(of uses: ArraySlice<Use>, to part: inout Part) {
    var first = part.entries.count
    var useCount: Int32 = 0
    for index in uses.indices {
      let use = uses[index]
      if useCount > 0, uses[index - 1].row == use.row {
        part.entries[part.entries.count - 1].weight += use.weight
      } else {
        part.entries.append(Entry(row: use.row, weight: use.weight))
      }
      useCount += 1
      if index + 1 == uses.endIndex || uses[index + 1].rest != use.rest {
        if part.entries.count - first >= lowest {
          part.runs.append(
            Run(
              word: use.word, rest: use.rest, useCount: useCount,
              entries: first..<part.entries.count))
        } else {
          part.entries.removeLast(part.entries.count - first)
        }
        first = part.entries.count
        useCount = 0
      }
    }
  }
}
