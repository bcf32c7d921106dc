internal import Foundation
internal import Primitives

/// Which articles may report one event, and how probable each pair is.
struct StoryGraph: Sendable {
  struct Link: Sendable {
    let article: Int32
    let probability: Float
  }

  /// The neighbours of each article by increasing index. A link stands at both its ends.
  let links: [[Link]]

  /// Computes the links of articles, and moves the log odds of all their pairs by what the whole corpus says of them.
  ///
  /// - Complexity: O(*n* · (*b* + *c* · *t*)) for *n* articles of *t* terms, a budget of *b* and *c* candidates an article.
  init(_ vectors: inout ArticleVectors, options: Stories.Options, threads: Int) {
    let count = vectors.entries.count
    let parts = Self.parts(of: vectors, options: options, threads: threads)
    var odds = LogOddsCounts()
    for part in parts { odds += part.odds }
    // Each pair was met from both its ends.
    let move = options.prior.move(odds, pairCount: Double(count) * Double(count - 1))
    vectors.move(by: move)
    links = Self.symmetric(
      parts.flatMap(\.found).map { found in
        found.lazy.map {
          Link(article: $0.article, probability: Float(1 / (1 + exp(-Double($0.logOdds) - move))))
        }.filter { Double($0.probability) >= options.minimumProbability }
      })
  }

  private struct Part: Sendable {
    var found: [[CandidateSearch.Found]]
    var odds: LogOddsCounts
  }

  private static func parts(
    of vectors: ArticleVectors, options: Stories.Options, threads: Int
  ) -> [Part] {
    let index = Postings(vectors)
    return chunkedMap(count: vectors.entries.count, chunkSize: 256, threads: threads) { range in
      var search = CandidateSearch(vectors, index, count: options.neighborCount)
      let found = range.map { search.neighbors(of: $0) }
      return Part(found: found, odds: search.odds)
    }
  }

  /// The links with each at both its ends, once.
  private static func symmetric(_ found: [[Link]]) -> [[Link]] {
    var links = found
    for (article, own) in found.enumerated() {
      for link in own {
        links[Int(link.article)].append(
          Link(article: Int32(article), probability: link.probability))
      }
    }
    return links.map { list in
      var merged: [Link] = []
      for link in list.sorted(by: { $0.article < $1.article })
      where merged.last?.article != link.article { merged.append(link) }
      return merged
    }
  }
}
