internal import ChunkedWork
internal import Foundation

/// Which articles may report one event, and how probable each pair is.
struct StoryGraph: Sendable {
  struct Link: Sendable {
    let article: Int32
    let probability: Float
  }

  /// The neighbours of each article by increasing index. A link stands at both its ends.
  let links: [[Link]]

  /// Terms in more articles than this do not make two articles candidates, so that the work grows with the corpus and
  /// not with its square. They count in the comparison all the same.
  static let greatestFrequency = 2000
  /// The most candidates of an article that are compared in full.
  static let candidateCount = 200

  /// - Complexity: O(*n* · (*t* · *f* + *c* · *t*)) for *n* articles of *t* terms, frequencies up to *f* and *c* candidates.
  init(_ vectors: ArticleVectors, options: Stories.Options, threads: Int) {
    let index = Postings(vectors)
    let count = vectors.entries.count
    let found = chunkedMap(count: count, chunkSize: 256, threads: threads) { range in
      var search = CandidateSearch(vectors, index, options)
      return range.map { search.links(of: $0) }
    }.flatMap(\.self)
    var links = found
    for (article, own) in found.enumerated() {
      for link in own {
        links[Int(link.article)].append(
          Link(article: Int32(article), probability: link.probability))
      }
    }
    self.links = links.map { list in
      var merged: [Link] = []
      for link in list.sorted(by: { $0.article < $1.article })
      where merged.last?.article != link.article { merged.append(link) }
      return merged
    }
  }
}

/// The articles of each term.
private struct Postings: Sendable {
  struct Posting: Sendable {
    let article: Int32
    let weights: SIMD4<Float>
  }

  let starts: [Int]
  let postings: [Posting]

  init(_ vectors: ArticleVectors) {
    var starts = Array(repeating: 0, count: vectors.termCount + 1)
    for entries in vectors.entries { for entry in entries { starts[Int(entry.term) + 1] += 1 } }
    for term in 0..<vectors.termCount { starts[term + 1] += starts[term] }
    var next = starts
    var postings = Array(
      repeating: Posting(article: 0, weights: SIMD4()), count: starts[vectors.termCount])
    for (article, entries) in vectors.entries.enumerated() {
      for entry in entries {
        postings[next[Int(entry.term)]] = Posting(article: Int32(article), weights: entry.weights)
        next[Int(entry.term)] += 1
      }
    }
    self.starts = starts
    self.postings = postings
  }

  func range(of term: Int32) -> Range<Int> { starts[Int(term)]..<starts[Int(term) + 1] }
}

/// Finds the neighbours of one article after another, keeping its scratch space.
private struct CandidateSearch {
  private let vectors: ArticleVectors
  private let index: Postings
  private let options: Stories.Options
  private var products: [Float]
  private var row: [SIMD4<Float>]

  init(_ vectors: ArticleVectors, _ index: Postings, _ options: Stories.Options) {
    self.vectors = vectors
    self.index = index
    self.options = options
    products = Array(repeating: 0, count: vectors.entries.count)
    row = Array(repeating: SIMD4(), count: vectors.termCount)
  }

  mutating func links(of article: Int) -> [StoryGraph.Link] {
    let candidates = candidates(of: article)
    for entry in vectors.entries[article] { row[Int(entry.term)] = entry.weights }
    var links: [StoryGraph.Link] = []
    for candidate in candidates {
      var sum = SIMD4<Float>()
      for entry in vectors.entries[Int(candidate)] { sum += entry.weights * row[Int(entry.term)] }
      let logOdds = vectors.logOdds(article, Int(candidate), product: sum.sum())
      let probability = 1 / (1 + exp(-logOdds))
      guard probability >= options.minimumProbability else { continue }
      links.append(StoryGraph.Link(article: candidate, probability: Float(probability)))
    }
    for entry in vectors.entries[article] { row[Int(entry.term)] = SIMD4() }
    links.sort { ($1.probability, $0.article) < ($0.probability, $1.article) }
    return Array(links.prefix(options.neighborCount))
  }

  /// The articles that have most in common with one by terms that are not too frequent.
  private mutating func candidates(of article: Int) -> [Int32] {
    var touched: [Int32] = []
    for entry in vectors.entries[article] {
      let range = index.range(of: entry.term)
      guard range.count <= StoryGraph.greatestFrequency else { continue }
      for posting in index.postings[range] {
        let other = Int(posting.article)
        if products[other] == 0 { touched.append(posting.article) }
        products[other] += (entry.weights * posting.weights).sum()
      }
    }
    // What cannot reach the least probability with the frequent terms added is most of it.
    let floor = Float(-vectors.offsets[article]) / 8
    var ranked = touched.filter { Int($0) != article && products[Int($0)] > floor }
    if ranked.count > StoryGraph.candidateCount {
      ranked.sort { (products[Int($1)], $0) < (products[Int($0)], $1) }
      ranked.removeSubrange(StoryGraph.candidateCount...)
    }
    for other in touched { products[Int(other)] = 0 }
    return ranked
  }
}
