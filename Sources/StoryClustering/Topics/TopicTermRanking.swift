internal import Foundation
internal import TextAnalysis

/// Ranks the terms of each group of documents by *p* ln(*p*/*q*), the part of the divergence between the group's documents and
/// all documents that is the term's.
///
/// *p* is the share of the group's documents that hold the term, *q* that of all. A ratio alone would rank the rarest terms first, a
/// share alone the commonest.
///
/// ### Source
/// Kullback & Leibler (1951), On information and sufficiency, Ann. Math. Stat. 22(1).
struct TopicTermRanking: Sendable {
  private let vectors: TopicVectors
  /// The number of documents of each group that hold each term: *terms* × *groups*, row after row.
  private var frequencies: [Int32]
  /// How often each term is used in each group, likewise; by it equals are ranked.
  private var uses: [Float]
  private var sizes: [Int]

  init(_ vectors: TopicVectors, groups: [Int32], groupCount: Int) {
    self.vectors = vectors
    frequencies = Array(repeating: 0, count: vectors.counts.columnCount * groupCount)
    uses = Array(repeating: 0, count: vectors.counts.columnCount * groupCount)
    sizes = Array(repeating: 0, count: groupCount)
    for (document, group) in groups.enumerated() {
      sizes[Int(group)] += 1
      for entry in vectors.counts.entryRange(ofRow: document) {
        let place = Int(vectors.counts.columnIndices[entry]) * groupCount + Int(group)
        frequencies[place] += 1
        uses[place] += vectors.counts.values[entry]
      }
    }
  }

  /// The first terms of a group, without those that are as frequent elsewhere, and without numbers.
  func leading(of group: Int, count: Int, terms: TermTable) -> [Topic.Term] {
    let total = Double(vectors.count)
    var found: [(term: Topic.Term, uses: Float)] = []
    for column in 0..<vectors.counts.columnCount {
      let row = frequencies[column * sizes.count..<(column + 1) * sizes.count]
      let own = row[column * sizes.count + group]
      guard own > 0 else { continue }
      let share = Double(own) / Double(sizes[group])
      let corpusShare = Double(row.reduce(0, +)) / total
      let score = share * log(share / corpusShare)
      // One topic has no elsewhere: its most frequent terms stand.
      guard score > 0 || sizes.count == 1 else { continue }
      let words = vectors.vocabulary.words(ofTerm: column)
      guard terms.terms[words[0]].utf8.contains(where: { !(48...57).contains($0) }) else {
        continue
      }
      let term = Topic.Term(
        index: words[0], surface: words.map { terms.surfaces[$0] }.joined(separator: " "),
        score: score, share: share, corpusShare: corpusShare)
      found.append((term, uses[column * sizes.count + group]))
    }
    let ranked = found.sorted { first, second in
      let ranks = [first, second].map { found in
        ((found.term.score * 1e9).rounded(), (found.term.share * 1e9).rounded(), found.uses)
      }
      return ranks[0] != ranks[1] ? ranks[1] < ranks[0] : first.term.index < second.term.index
    }
    return ranked.prefix(count).map(\.term)
  }
}
