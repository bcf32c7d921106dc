internal import Foundation
internal import LinearAlgebra
internal import TextAnalysis

/// The terms that each group of documents is known by: such as set it apart, and go together.
///
/// Terms are ranked by *p* ln(*p*/*q*), the part of the divergence between the group's documents and all documents that is the term's.
/// *p* is the share of the group's documents that hold the term, *q* that of all. A ratio alone would rank the rarest terms first, a
/// share alone the commonest. Of the first of them, ``CoherentTerms`` chooses those that keep each other's company.
///
/// ### Source
/// Kullback & Leibler (1951), On information and sufficiency, Ann. Math. Stat. 22(1).
struct TopicTermRanking: Sendable {
  /// The terms of each group, of greatest score first.
  private(set) var terms: [[Topic.Term]] = []

  /// How many terms by score are considered for each that is chosen.
  private static let candidatesOfChosen = 3

  /// - Parameters:
  ///   - count: The terms to choose for each group.
  ///   - names: The terms of the corpus.
  /// - Complexity: O(nnz + *terms* · *groups* · log *terms*), and O(*n*) for each pair of a group's candidates.
  init(
    _ vectors: TopicVectors, groups: [Int32], groupCount: Int, count: Int, names: TermTable
  ) {
    let frequencies = TopicTermFrequencies(vectors.counts, groups: groups, groupCount: groupCount)
    let candidates = (0..<groupCount).map { group in
      Array(
        frequencies.ranked(in: group).lazy
          .filter { names.terms[vectors.vocabulary.words(ofTerm: $0.column)[0]].hasLetter }
          .prefix(count * Self.candidatesOfChosen))
    }
    let occurrences = TermOccurrences(
      of: candidates.joined().map { Int32($0.column) }, in: vectors.counts)
    terms = candidates.map { candidates in
      let chosen = CoherentTerms(
        choosing: count, of: candidates.map { Int32($0.column) }, scores: candidates.map(\.score),
        in: occurrences)
      return chosen.indices.map { index in
        let candidate = candidates[index]
        let words = vectors.vocabulary.words(ofTerm: candidate.column)
        return Topic.Term(
          index: words[0], surface: words.map { names.surfaces[$0] }.joined(separator: " "),
          score: candidate.score, share: candidate.share, corpusShare: candidate.corpusShare)
      }
    }
  }
}

extension String {
  /// Whether there is more than digits and the marks inside numbers, which come before the letters.
  fileprivate var hasLetter: Bool { utf8.contains { $0 > UInt8(ascii: "9") } }
}

/// How many documents of each group hold each term.
private struct TopicTermFrequencies {
  struct Term {
    let column: Int
    let score: Double
    let share: Double
    let corpusShare: Double
    /// How often the group uses it; by it equals are ranked.
    let uses: Float
  }

  /// *terms* × *groups*, row after row.
  private var frequencies: [Int32]
  /// How often each term is used in each group, likewise.
  private var uses: [Float]
  private var documentFrequencies: [Int32]
  private var sizes: [Int]

  init(_ counts: SparseMatrix, groups: [Int32], groupCount: Int) {
    frequencies = Array(repeating: 0, count: counts.columnCount * groupCount)
    uses = Array(repeating: 0, count: counts.columnCount * groupCount)
    documentFrequencies = Array(repeating: 0, count: counts.columnCount)
    sizes = Array(repeating: 0, count: groupCount)
    for (document, group) in groups.enumerated() {
      sizes[Int(group)] += 1
      for entry in counts.entryRange(ofRow: document) {
        let column = Int(counts.columnIndices[entry])
        documentFrequencies[column] += 1
        frequencies[column * groupCount + Int(group)] += 1
        uses[column * groupCount + Int(group)] += counts.values[entry]
      }
    }
  }

  /// The terms of a group without those that are as frequent elsewhere, of greatest score first.
  func ranked(in group: Int) -> [Term] {
    let total = Double(sizes.reduce(0, +))
    var found: [Term] = []
    for column in documentFrequencies.indices {
      let place = column * sizes.count + group
      guard frequencies[place] > 0 else { continue }
      let share = Double(frequencies[place]) / Double(sizes[group])
      let corpusShare = Double(documentFrequencies[column]) / total
      let score = share * log(share / corpusShare)
      // One topic has no elsewhere: its most frequent terms stand.
      guard score > 0 || sizes.count == 1 else { continue }
      found.append(
        Term(
          column: column, score: score, share: share, corpusShare: corpusShare, uses: uses[place]))
    }
    // Stable, so that equals stay in the order of the columns.
    return found.sorted { $1.rank < $0.rank }
  }
}

extension TopicTermFrequencies.Term {
  fileprivate var rank: (Double, Double, Float) {
    ((score * 1e9).rounded(), (share * 1e9).rounded(), uses)
  }
}
