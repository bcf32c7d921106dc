internal import Evaluation
internal import LinearAlgebra
internal import VectorSpace

/// How many topics a corpus is cut into, and why.
///
/// Where the number is not given, each candidate *k* is tried on up to 2,000 documents. They are halved in two ways; each half is
/// partitioned into *k* topics, and both partitions are extended to all documents: `stability` is the mean adjusted
/// Rand index of the two. `silhouette` is the mean over documents of (*b* − *a*)/max(*a*, *b*), with the mean cosine
/// distances *a* from the own topic's documents and *b* from the nearest other's. The *k* with the greatest stability ·
/// silhouette^¾ is taken: the first alone prefers very few topics, the second very many. It is a rule of thumb: a corpus has
/// themes at several scales, and the table of candidates shows what else would do.
///
/// ### Source
/// Rousseeuw (1987), Silhouettes, 10.1016/0377-0427(87)90125-7, in the form with means; Lange, Roth, Braun & Buhmann (2004),
/// Stability-based validation of clustering solutions, 10.1162/089976604773717621.
public struct TopicCountChoice: Hashable, Sendable {
  /// A number of topics that was tried.
  public struct Candidate: Hashable, Sendable {
    public let count: Int
    /// In −1...1.
    public let stability: Double
    /// In −1...1.
    public let silhouette: Double

    /// stability · silhouette^¾; 0 where either is negative.
    public var score: Double {
      let root = max(0, silhouette).squareRoot()
      return max(0, stability) * root * root.squareRoot()
    }
  }

  /// The number asked of the model.
  public let count: Int
  /// Whether the caller gave it.
  public let isGiven: Bool
  /// By increasing number; empty where the number is given, or there are too few documents to try any.
  public let candidates: [Candidate]

  /// The documents that candidates are tried on.
  private static let mostDocuments = 2_000
  /// A topic is to have this many documents on the mean.
  private static let fewestDocumentsOfTopic = 5
  private static let numbers = Array(2...10) + [12, 15, 18, 22, 27, 33, 40, 50]

  init(given count: Int) {
    self.init(count: count, isGiven: true, candidates: [])
  }

  init(_ vectors: TopicVectors, given count: Int?, options: Topics.Options, threads: Int) {
    if let count {
      self.init(given: count)
      return
    }
    let n = vectors.count
    let points =
      n <= Self.mostDocuments
      ? vectors.latent
      : vectors.latent.rows(
        at: (0..<Self.mostDocuments).map { $0 * n / Self.mostDocuments })
    let trial = TopicCountTrial(points, rounds: options.mixtureRounds, threads: threads)
    let candidates = Self.numbers.filter {
      $0 * Self.fewestDocumentsOfTopic <= points.rowCount
    }.map(trial.candidate)
    let best = candidates.indices.min {
      // Rounded, so that the order of additions does not decide.
      let scores = [$0, $1].map { (candidates[$0].score * 1e6).rounded() }
      return (scores[1], $0) < (scores[0], $1)
    }
    self.init(
      count: best.map { candidates[$0].count } ?? 1, isGiven: false, candidates: candidates)
  }

  private init(count: Int, isGiven: Bool, candidates: [Candidate]) {
    self.count = count
    self.isGiven = isGiven
    self.candidates = candidates
  }
}

/// Tries numbers of topics on a set of directions.
private struct TopicCountTrial {
  private let points: DenseMatrix
  private let rounds: Int
  private let threads: Int
  /// Two ways to halve the points: every other one, and every other pair.
  private let splits: [(first: DenseMatrix, second: DenseMatrix)]

  init(_ points: DenseMatrix, rounds: Int, threads: Int) {
    self.points = points
    self.rounds = rounds
    self.threads = threads
    splits = [1, 2].map { run in
      let isFirst = (0..<points.rowCount).map { $0 / run % 2 == 0 }
      return (
        points.rows(at: isFirst.indices.filter { isFirst[$0] }),
        points.rows(at: isFirst.indices.filter { !isFirst[$0] })
      )
    }
  }

  func candidate(_ count: Int) -> TopicCountChoice.Candidate {
    let stabilities = splits.map { split in
      AdjustedRandIndex(
        clusters: extended(split.first, count), reference: extended(split.second, count)
      ).value
    }
    return TopicCountChoice.Candidate(
      count: count, stability: stabilities.reduce(0, +) / Double(splits.count),
      silhouette: silhouette(of: extended(points, count), count: count))
  }

  /// The topic of every point by a mixture that is fitted to some of them.
  private func extended(_ some: DenseMatrix, _ count: Int) -> [Int32] {
    let start = KMeans.best(of: 3, some, count: min(count, some.rowCount), threads: threads)
    let mixture = DirectionalMixture(
      some, groups: start.clusters, count: start.centers.rowCount, rounds: rounds,
      threads: threads)
    let directions = mixture.shares.transposedTimes(some).normalizingRows().transposed()
    return points.times(directions, threads: threads).greatestInRows(
      adding: Array(repeating: 0, count: directions.columnCount), threads: threads
    ).map(\.column)
  }

  private func silhouette(of groups: [Int32], count: Int) -> Double {
    let sums = points.sums(by: groups, count: count)
    let products = points.times(sums.transposed(), threads: threads)
    var sizes = Array(repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    var total = 0.0
    for row in 0..<points.rowCount {
      let own = Int(groups[row])
      guard sizes[own] > 1 else { continue }
      let similarities = products.row(row).map(Double.init)
      // The point's product with itself, 1, is no similarity to another.
      let inside = 1 - (similarities[own] - 1) / Double(sizes[own] - 1)
      let outside =
        (0..<count).filter { $0 != own && sizes[$0] > 0 }
        .map { 1 - similarities[$0] / Double(sizes[$0]) }.min() ?? inside
      total += (outside - inside) / max(inside, outside, 1e-9)
    }
    return total / Double(max(1, points.rowCount))
  }
}
