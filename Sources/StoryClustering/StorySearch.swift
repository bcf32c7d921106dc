internal import Primitives
internal import TextAnalysis

/// Finds the stories of documents, again and again while what is found tells more of the words and of the copies.
struct StorySearch: Sendable {
  struct Found: Sendable {
    /// The texts of each document: one, or the copies of a report, the longest first.
    let documents: [[Int]]
    let vectors: ArticleVectors
    let graph: StoryGraph
    /// The documents of each story.
    let groups: [[Int32]]

    /// The number of pairs of documents of one story, each document with itself too.
    var pairCount: Double { groups.reduce(0) { $0 + Double($1.count) * Double($1.count) } }

    /// The number of texts of the largest story.
    var largestSize: Int {
      groups.map { $0.reduce(0) { $0 + documents[Int($1)].count } }.max() ?? 0
    }
  }

  /// By how much the pairs of one story grow, at least, for stories to be sought another time. The first shares move the frequencies
  /// of all words, and what grows then may fall apart elsewhere: so two rounds are done in any case.
  private static let leastGrowth = 1.01
  /// How often documents are made of copies at most, and stories sought anew.
  private static let joiningRounds = 4

  /// Of each text.
  let counts: [TermCounts]
  let days: [Double?]
  let terms: TermTable
  let options: Stories.Options
  let threads: Int

  func stories() -> Found {
    let large = LargeStorySearch(
      counts: counts, days: days, terms: terms, options: options, threads: threads
    ).stories()
    var (found, copies) = stories(of: counts.indices.map { [$0] }, large)
    for _ in 0..<Self.joiningRounds where !copies.areNone {
      let documents = copies.groups.map { $0.flatMap { found.documents[$0] } }
      let next = stories(of: documents, large)
      guard next.0.largestSize >= found.largestSize else { break }
      (found, copies) = next
    }
    return found
  }

  /// The stories by the frequencies that follow from the large ones among them, and the copies in these.
  private func stories(of documents: [[Int]], _ large: LargeStories) -> (Found, NearCopies) {
    let large = large.counting(documents)
    var shares = StoryShares(count: documents.count, large: large.stories)
    var round = 1
    var found = stories(of: documents, shares.values, large)
    while round < StoryShares.rounds, shares.add(found.groups, found.graph) {
      let next = stories(of: documents, shares.values, large)
      guard next.largestSize >= found.largestSize else { break }
      let isSettled = round > 1 && next.pairCount < Self.leastGrowth * found.pairCount
      found = next
      if isSettled { break }
      round += 1
    }
    let copies = NearCopies(
      documents.map { counts[$0[0]] }, vectors: found.vectors, graph: found.graph,
      stories: found.groups, among: shares.areLarge)
    return (found, copies)
  }

  private func stories(of documents: [[Int]], _ shares: [Double], _ large: LargeStories) -> Found {
    var sharesOfTexts = Array(repeating: 0.0, count: counts.count)
    for (texts, share) in zip(documents, shares) {
      for text in texts { sharesOfTexts[text] = share / Double(texts.count) }
    }
    var vectors = ArticleVectors(
      counts, shares: sharesOfTexts, days: days, terms: terms, model: options.pairs,
      threads: threads)
    if documents.count < counts.count { vectors.join(documents, model: options.pairs) }
    let graph = StoryGraph(&vectors, options: options, threads: threads)
    return Found(
      documents: documents, vectors: vectors, graph: graph, groups: groups(graph, vectors, large))
  }

  private func groups(
    _ graph: StoryGraph, _ vectors: ArticleVectors, _ large: LargeStories
  ) -> [[Int32]] {
    let clustering = MarkovClustering(graph, inflation: options.inflation, threads: threads)
    var groups = Array(repeating: [Int32](), count: (clustering.groups.max() ?? -1) + 1)
    for (article, group) in clustering.groups.enumerated() { groups[group].append(Int32(article)) }
    let divided = chunkedMap(groups, chunkSize: 16, threads: threads) {
      options.division.divided($0, vectors: vectors)
    }
    var merging = StoryMerging(
      large.joining(divided.flatMap(\.self), count: graph.links.count), vectors: vectors,
      graph: graph, options: options)
    let merged = merging.merged(threads: threads)
    return merged.flatMap { group -> [[Int32]] in
      guard group.count == 2 else { return [group] }
      let link = graph.links[Int(group[0])].first { $0.article == group[1] }
      let isStory = Double(link?.probability ?? 0) >= options.minimumPairProbability
      return isStory ? [group] : [[group[0]], [group[1]]]
    }
  }
}
