package import CoverageComparison
package import NewsCorpus

/// What is counted of one outlet.
package struct OutletFigures: Hashable, Sendable {
  /// Index into the comparison's outlets.
  package let outlet: Int
  package let articles: Int
  package let words: Int
  package let stories: Int
  package let first: PublicationDate?
  package let last: PublicationDate?
  /// The stories of several outlets on which it certainly was first.
  package let firsts: Int
  /// The share of its words, on stories of several outlets, that are in sentences of its own; `nil` without such words.
  package let ownShare: Double?
  /// The median of its articles' words.
  package let medianWords: Int

  /// The outlets, those with most articles first, then by name.
  package static func all(_ comparison: CorpusComparison, _ figures: [StoryFigures])
    -> [OutletFigures]
  {
    let count = comparison.outlets.names.count
    var firsts = Array(repeating: 0, count: count)
    var (own, all) = (Array(repeating: 0.0, count: count), Array(repeating: 0.0, count: count))
    var lengths = Array(repeating: [Int](), count: count)
    for figure in figures {
      let story = comparison.stories[figure.place]
      for shares in story.shares {
        guard let outlet = comparison.outlets.ofArticle[shares.article] else { continue }
        lengths[outlet].append(shares.words)
        guard figure.outlets.count > 1 else { continue }
        own[outlet] += shares.own * Double(shares.words)
        all[outlet] += Double(shares.words)
      }
      guard figure.outlets.count > 1 else { continue }
      for report in story.firstReports where report.rank == 1 && report.isOrderCertain {
        if let outlet = report.outlet { firsts[outlet] += 1 }
      }
    }
    let found = comparison.attention.compactMap { attention in
      attention.outlet.map { outlet in
        OutletFigures(
          outlet: outlet, articles: attention.articles, words: attention.words,
          stories: attention.stories, first: attention.first, last: attention.last,
          firsts: firsts[outlet], ownShare: all[outlet] > 0 ? own[outlet] / all[outlet] : nil,
          medianWords: lengths[outlet].sorted()[safe: lengths[outlet].count / 2] ?? 0)
      }
    }
    return found.sorted { ($1.articles, $0.outlet) < ($0.articles, $1.outlet) }
  }
}

extension Array {
  /// The element at an index, or `nil` if there is none.
  package subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
