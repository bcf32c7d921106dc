internal import Foundation
internal import Primitives
internal import TextReuse

/// Groups the sentences of a story that say the same.
///
/// Goals in order: two sentences in one group say the same; sentences that say the same are in one group; speed.
/// First equal sentences, then those that share a passage which is nearly all of one of them, then, by falling similarity, mutual
/// nearest sentences of two articles whose TF-IDF cosine reaches a threshold. Groups are joined only while their
/// centroids are as similar as the threshold, so that a chain of half-similar sentences does not become one group, and only while
/// no number in one disagrees with one in the other.
struct SentenceAlignment {
  /// Two groups that would be one but for their numbers.
  struct Rivals: Hashable {
    let first: Int
    let second: Int
  }

  /// By sentence, the number of its group; groups are numbered by their first sentence.
  let groups: [Int]
  /// In order.
  let rivals: [Rivals]
  /// By sentence, whether most of its words are word for word in a sentence of another article.
  let isVerbatim: [Bool]
  /// By sentence, the cosine of the most similar sentence of another source, in 0...1.
  let nearest: [Float]

  /// - Parameters:
  ///   - sources: By sentence, a number that is equal for sentences of one source.
  ///   - numbers: By sentence, what it states.
  init(
    _ text: StoryText, sources: [Int], numbers: [[StatedNumber]], options: Claim.Options,
    threads: Int
  ) {
    let vectors = SentenceVectors(text.sentences)
    var forest = Forest(vectors: vectors, numbers: numbers)
    var isVerbatim = Array(repeating: false, count: text.sentences.count)
    var byWording: [UInt64: Int] = [:]
    for (index, sentence) in text.sentences.enumerated() {
      guard let same = byWording[sentence.wording] else {
        byWording[sentence.wording] = index
        continue
      }
      forest.join(same, index)
      if text.sentences[same].article != sentence.article {
        isVerbatim[same] = true
        isVerbatim[index] = true
      }
    }
    for overlap in PassageOverlap.all(in: text) {
      let lengths = (
        text.sentences[overlap.first].words.count, text.sentences[overlap.second].words.count
      )
      if overlap.words >= options.verbatimShare * Double(lengths.0) {
        isVerbatim[overlap.first] = true
      }
      if overlap.words >= options.verbatimShare * Double(lengths.1) {
        isVerbatim[overlap.second] = true
      }
      if overlap.words >= options.verbatimShare * Double(min(lengths.0, lengths.1)),
        2 * overlap.words >= Double(max(lengths.0, lengths.1))
      {
        forest.join(overlap.first, overlap.second, ifSimilar: 0)
      }
    }
    let neighbors = vectors.neighbors(
      text, sources: sources, threshold: options.similarity, threads: threads)
    for edge in neighbors.mutual {
      forest.join(edge.first, edge.second, ifSimilar: options.similarity)
    }
    let groups = forest.numberedGroups()
    self.groups = groups
    rivals = Set(
      forest.refused.map { edge in
        let (one, other) = (groups[edge.first], groups[edge.second])
        return Rivals(first: min(one, other), second: max(one, other))
      }
    ).filter { $0.first != $0.second }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    self.isVerbatim = isVerbatim
    nearest = text.sentences.map { neighbors.nearest[byWording[$0.wording] ?? 0] }
  }
}

/// How many words two sentences share in passages.
private struct PassageOverlap {
  let first: Int
  let second: Int
  let words: Double

  static func all(in text: StoryText) -> [PassageOverlap] {
    var result: [PassageOverlap] = []
    for pair in text.pairs {
      var shared: [[Int]: Int] = [:]
      for passage in pair.overlap.passages {
        let offset = passage.secondWords.lowerBound - passage.firstWords.lowerBound
        for first in sentences(of: pair.first, in: text, overlapping: passage.firstWords) {
          let here = text.sentences[first].words.clamped(to: passage.firstWords)
          let there = here.lowerBound + offset..<here.upperBound + offset
          for second in sentences(of: pair.second, in: text, overlapping: there) {
            shared[[first, second], default: 0] +=
              text.sentences[second].words.clamped(to: there).count
          }
        }
      }
      result += shared.map {
        PassageOverlap(first: $0.key[0], second: $0.key[1], words: Double($0.value))
      }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }
    return result
  }

  /// The sentences of a member that have words of a range.
  private static func sentences(
    of member: Int, in text: StoryText, overlapping words: Range<Int>
  ) -> Range<Int> {
    let all = text.sentences[text.ofMember[member]]
    let rest = all[all.partitioningIndex { $0.words.upperBound > words.lowerBound }...]
    return rest.startIndex..<rest.partitioningIndex { $0.words.lowerBound >= words.upperBound }
  }
}

/// Sentences as TF-IDF vectors of unit length: (1 + ln tf) · ln((S + 20) / (sf + 1)) for a term in sf of the S differently
/// worded sentences of the story, so that what the whole story is about counts little. The 20 keep two short articles from being all common words.
struct SentenceVectors {
  typealias Entry = (term: Int32, weight: Float)
  let vectors: [[Entry]]
  private let isFirst: [Bool]

  init(_ sentences: [StorySentence]) {
    var frequency: [Int32: Int] = [:]
    var seen: Set<UInt64> = []
    isFirst = sentences.map { seen.insert($0.wording).inserted }
    for (sentence, isFirst) in zip(sentences, isFirst) where isFirst {
      for (term, _) in sentence.terms { frequency[term, default: 0] += 1 }
    }
    let count = Double(seen.count)
    vectors = sentences.map { sentence in
      let weights = sentence.terms.map { term, uses in
        (1 + log(Double(uses))) * log((count + 20) / (Double(frequency[term] ?? 0) + 1))
      }
      let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return zip(sentence.terms, weights).map { ($0.term, Float($1 / norm)) }
    }
  }

  struct Edge {
    let first: Int
    let second: Int
    let similarity: Float
  }

  /// The sentences of other articles that each sentence is most similar to.
  struct Neighbors {
    /// Pairs of sentences of two articles each of which is the other's nearest in its article, by falling similarity.
    let mutual: [Edge]
    /// By sentence, the greatest similarity to a sentence of another source.
    let nearest: [Float]
  }

  /// Equal sentences are represented by their first one. Similarities are compared rounded to 10⁻⁵.
  func neighbors(
    _ text: StoryText, sources: [Int], threshold: Double, threads: Int
  ) -> Neighbors {
    var postings: [Int32: [(sentence: Int32, weight: Float)]] = [:]
    for index in vectors.indices where isFirst[index] {
      for (term, weight) in vectors[index] {
        postings[term, default: []].append((Int32(index), weight))
      }
    }
    let (frozen, isFirst, sentences) = (postings, isFirst, text.sentences)
    let found = chunkedMap(count: vectors.count, chunkSize: 64, threads: threads) { chunk in
      var scores = SparseAccumulator<Float>(keyCount: sentences.count)
      return chunk.map { index in
        isFirst[index]
          ? nearest(to: index, sentences, sources, frozen, least: Float(threshold), scores: &scores)
          : (best: [:], any: 0)
      }
    }.flatMap(\.self)
    var edges: [Edge] = []
    for index in found.indices {
      for (_, best) in found[index].best where best.sentence > index {
        guard found[best.sentence].best[sentences[index].article]?.sentence == index else {
          continue
        }
        edges.append(Edge(first: index, second: best.sentence, similarity: best.similarity))
      }
    }
    let sorted = edges.sorted {
      ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second)
    }
    return Neighbors(mutual: sorted, nearest: found.map(\.any))
  }

  /// By article, the nearest sentence that shares three terms, or two that are all that one of them has; and the similarity of the
  /// nearest of another source, whatever it shares.
  private func nearest(
    to index: Int, _ sentences: [StorySentence], _ sources: [Int],
    _ postings: [Int32: [(sentence: Int32, weight: Float)]], least: Float,
    scores: inout SparseAccumulator<Float>
  ) -> (best: [Int: (sentence: Int, similarity: Float)], any: Float) {
    for (term, weight) in vectors[index] {
      for (sentence, otherWeight) in postings[term] ?? [] {
        scores.add(weight * otherWeight, to: sentence)
      }
    }
    var best: [Int: (sentence: Int, similarity: Float)] = [:]
    var any: Float = 0
    scores.drain { sentence, score in
      let other = Int(sentence)
      let similarity = (score * 1e5).rounded() / 1e5
      let article = sentences[other].article
      if sources[other] != sources[index] { any = max(any, min(1, similarity)) }
      guard article != sentences[index].article, similarity >= least,
        similarity > best[article]?.similarity ?? 0, sharesEnough(index, other)
      else { return }
      best[article] = (other, similarity)
    }
    return (best, any)
  }

  private func sharesEnough(_ first: Int, _ second: Int) -> Bool {
    let shared = Set(vectors[first].map(\.term)).intersection(vectors[second].map(\.term)).count
    return shared >= 3 || shared == 2 && min(vectors[first].count, vectors[second].count) == 2
  }
}

/// Sentences joined to groups, each with the sum of its vectors and the numbers of its sentences.
private struct Forest {
  private var parents: [Int]
  private var numbers: [[[StatedNumber]]]
  /// Pairs that were not joined because numbers of their groups disagree.
  private(set) var refused: [(first: Int, second: Int)] = []
  private var sums: [[Int32: Float]]
  private var squares: [Float]

  init(vectors: SentenceVectors, numbers: [[StatedNumber]]) {
    self.numbers = numbers.map { $0.isEmpty ? [] : [$0] }
    parents = Array(vectors.vectors.indices)
    sums = vectors.vectors.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.term, $0.weight) }) }
    squares = vectors.vectors.map { $0.isEmpty ? 0 : 1 }
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// Joins the groups of two sentences, if `least` is given only where the centroids' cosine reaches it and no numbers disagree.
  mutating func join(_ first: Int, _ second: Int, ifSimilar least: Double? = nil) {
    let (one, other) = (root(first), root(second))
    guard one != other else { return }
    let (small, large) = sums[one].count <= sums[other].count ? (one, other) : (other, one)
    // The terms in order, so that the sum has the same bits every time.
    let dot = sums[small].keys.sorted().reduce(Float(0)) { sum, term in
      sum + (sums[small][term] ?? 0) * (sums[large][term] ?? 0)
    }
    if let least {
      let norm = (squares[small] * squares[large]).squareRoot()
      guard norm > 0 || least == 0, least == 0 || Double(dot / norm) >= least else { return }
      if disagree(one, other) {
        refused.append((first, second))
        return
      }
    }
    numbers[large] += numbers[small].filter { !numbers[large].contains($0) }
    numbers[small] = []
    for (term, weight) in sums[small] { sums[large][term, default: 0] += weight }
    squares[large] += squares[small] + 2 * dot
    sums[small] = [:]
    parents[small] = large
  }

  /// Whether a sentence of one group states a number that one of the other contradicts and does not state too.
  private func disagree(_ one: Int, _ other: Int) -> Bool {
    numbers[one].contains { first in
      numbers[other].contains { second in
        first.contains { number in
          second.contains { number.sharedUnit(with: $0) != nil && number.conflicts(with: $0) }
            && !number.agrees(withOneOf: second)
        }
          && second.contains { number in
            first.contains { number.sharedUnit(with: $0) != nil && number.conflicts(with: $0) }
              && !number.agrees(withOneOf: first)
          }
      }
    }
  }

  mutating func numberedGroups() -> [Int] {
    var numbers: [Int: Int] = [:]
    return parents.indices.map { index in
      let root = root(index)
      if let known = numbers[root] { return known }
      numbers[root] = numbers.count
      return numbers.count - 1
    }
  }
}
