internal import Foundation
internal import LinearAlgebra
internal import TextAnalysis
internal import VectorSpace

/// Finds stories that are much of their corpus, also those whose articles have nothing but words in common.
///
/// Words of half of all articles weigh little, and so do pairs of articles that share them, unless those articles are
/// known to be one story, whose words count once. So groups of articles of like words are taken for a story each: with its words
/// counted once, a group takes in the articles that are about as likely of its story as its own are, and gives up those that are not,
/// until it stands. What began with a part of a large story, or with some of its articles among others, ends as
/// that story. What began with articles on a theme ends as the whole corpus, or as a group of unlikely pairs.
///
/// Groups grow in a part of a large corpus, and take in the other articles at the end.
struct LargeStorySearch: Sendable {
  /// The most documents among which groups grow, evenly spaced.
  private static let sampleSize = 4000
  private static let latentDimensions = 25
  /// The clusters to start from: twelve first, which tell stories that look alike from each other, then two, which tell most of a
  /// corpus from the rest.
  private static let startCounts = [12, 2]
  private static let rounds = 10
  /// A group stands where a round moves at most this share of it.
  private static let leastChange = 0.02
  /// The least mean log odds of the pairs of a story less their standard deviation, before the corpus moves them. A theme is made of
  /// stories: a few likely pairs among unlikely ones raise the mean and the deviation alike. In large groups less is asked,
  /// since the larger a theme, the less alike its articles: measured were −3.7 in themes of 30 to 100 articles, −4.7 of 140
  /// and −5.4 of 190, and in stories −3.5 and more of 100 articles and −4.3 and more of 500.
  private static func leastLogOdds(size: Int) -> Double { -0.7 - 0.6 * log(Double(size)) }
  /// The most members of which all pairs are compared, evenly spaced.
  private static let comparedCount = 500

  /// Of each document.
  private let counts: [TermCounts]
  private let days: [Double?]
  private let terms: TermTable
  private let options: Stories.Options
  private let threads: Int

  init(
    counts: [TermCounts], days: [Double?], terms: TermTable, options: Stories.Options, threads: Int
  ) {
    self.counts = counts
    self.days = days
    self.terms = terms
    self.options = options
    self.threads = threads
  }

  /// - Complexity: O(*s* · *t*) for a sample of *s* documents of *t* terms, with some hundred rounds at most, and O(*n* · *t*) for
  ///   each story found in a corpus of *n* documents, where the sample is not all.
  func stories() -> LargeStories {
    let places = Array(counts.indices).evenlySpaced(Self.sampleSize)
    let sample = LargeStorySearch(
      counts: places.map { counts[$0] }, days: places.map { days[$0] }, terms: terms,
      options: options, threads: threads)
    let groups = sample.grownGroups()
    guard places.count < counts.count else { return LargeStories(stories: groups.map(\.members)) }
    var isOpen = Array(repeating: true, count: counts.count)
    return LargeStories(
      stories: groups.map { group in
        let whole = LogOddsToGroup(
          of: group.members.map { places[$0] }, vectors(group.idf), threads: threads)
        let members = whole.members(within: options.division.leastGain).filter { isOpen[$0] }
        for member in members { isOpen[member] = false }
        return members
      })
  }

  private struct Group {
    let members: [Int]
    /// The inverse document frequencies with its words counted once.
    let idf: [Double]
  }

  /// The groups that stand and are one story which pairs alone do not tell, none with documents of one before it.
  private func grownGroups() -> [Group] {
    guard counts.count > 2 * StoryShares.largestSize(in: counts.count) else { return [] }
    let vectors = vectors(inverseDocumentFrequencies(countingOnce: []))
    var groups: [Group] = []
    var isOpen = Array(repeating: true, count: counts.count)
    var seen: Set<[Int]> = []
    for start in starts() {
      guard let group = grown(from: start, &seen), group.members.allSatisfy({ isOpen[$0] }),
        LogOddsToGroup(of: group.members, vectors, threads: threads).within < 0
      else { continue }
      groups.append(group)
      for member in group.members { isOpen[member] = false }
    }
    return groups
  }

  /// - Parameter seen: The groups that others have come through, from which this one would go the same way.
  private func grown(from start: [Int], _ seen: inout Set<[Int]>) -> Group? {
    var members = start
    for _ in 0..<Self.rounds {
      guard members.count >= options.division.leastArticles, seen.insert(members).inserted
      else { return nil }
      let idf = inverseDocumentFrequencies(countingOnce: members)
      let vectors = vectors(idf)
      let odds = LogOddsToGroup(of: members, vectors, threads: threads)
      let next = odds.members(within: options.division.leastGain)
      let moved = Set(next).symmetricDifference(members).count
      if Double(moved) <= Self.leastChange * Double(members.count) {
        return isStory(members, vectors) ? Group(members: members, idf: idf) : nil
      }
      members = next
    }
    return nil
  }

  private func isStory(_ members: [Int], _ vectors: ArticleVectors) -> Bool {
    let sizes = StoryShares.largestSize(in: counts.count) + 1..<counts.count
    guard sizes.contains(members.count) else { return false }
    let compared = members.evenlySpaced(Self.comparedCount).map(Int32.init)
    let odds = GroupLogOdds(compared, vectors: vectors)
    return odds.mean - odds.standardDeviation >= Self.leastLogOdds(size: members.count)
      && options.division.divided(compared, vectors: vectors).count == 1
  }

  /// Clusters of the documents in a latent space of their terms, in which common terms weigh as much as rare ones: for each
  /// number of clusters, large ones first.
  private func starts() -> [[Int]] {
    let vectors = vectors(Array(repeating: 1, count: terms.count))
    let matrix = SparseMatrix(
      rows: counts.indices.map { document in
        vectors.entries[document].map { (Int($0.term), $0.weights[0]) }
      }, columnCount: vectors.termCount)
    var exactness = TruncatedSVD.Options.standard
    exactness.tolerance = 1e-2
    // Without a latent space there is nothing to start from, and stories are found by their pairs alone.
    guard
      let decomposition = try? matrix.truncatedSVD(
        rank: Self.latentDimensions, options: exactness, threads: threads)
    else { return [] }
    let points = matrix.times(decomposition.rightVectors, threads: threads).normalizingRows()
    return Self.startCounts.flatMap { count in
      let clusters = KMeans.best(of: 1, points, count: count, threads: threads).clusters
      return Dictionary(grouping: clusters.indices) { clusters[$0] }.values
        .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }
  }

  private func inverseDocumentFrequencies(countingOnce group: [Int]) -> [Double] {
    ArticleVectors.inverseDocumentFrequencies(
      of: counts, shares: StoryShares(count: counts.count, large: [group]).values, terms: terms)
  }

  /// Days between articles count, but not that all are near in time: hundreds of articles of one week are of many stories.
  private func vectors(_ idf: [Double]) -> ArticleVectors {
    var vectors = ArticleVectors(
      counts, idf: idf, days: days, terms: terms, model: options.pairs, threads: threads)
    vectors.dates = DateKernel(options.pairs, days: [])
    return vectors
  }
}

extension [Int] {
  /// At most this many elements, from the first on in equal steps.
  fileprivate func evenlySpaced(_ most: Int) -> [Int] {
    count <= most ? self : (0..<most).map { self[$0 * count / most] }
  }
}
