internal import LinearAlgebra
internal import VectorSpace

/// Which topic each document of a corpus has, and with what weight the others.
///
/// k-means gives a first partition, a mixture of von Mises–Fisher distributions makes it less even, a linear discriminant
/// straightens the borders in the latent space, and complement naive Bayes settles them by terms.
struct TopicModel: Sendable {
  /// The topic of each document, in `0..<count`; every topic has one.
  let groups: [Int32]
  /// *documents* × *topics*, rows add up to 1, the greatest being that of the document's topic.
  let weights: DenseMatrix
  let count: Int

  /// - Parameter count: The topics, at least 1. There are fewer where documents cannot be told apart.
  init(_ vectors: TopicVectors, count: Int, options: Topics.Options, threads: Int) {
    precondition(count >= 1 && vectors.count >= 1, "\(count) topics of \(vectors.count) documents")
    let start = Self.start(vectors, count: min(count, vectors.count), options, threads: threads)
    let found = Set(start).count
    self.count = found
    var stages = TopicStages(shares: DenseMatrix(membership: start.renumbered, count: found))
    let mixture = DirectionalMixture(
      vectors.latent, groups: stages.groups, count: found, rounds: options.mixtureRounds,
      threads: threads)
    stages.accept(mixture.shares)
    let certainty = stages.shares.meanOfGreatest
    stages.accept(
      LinearDiscriminant(
        vectors.latent, shares: stages.shares, rounds: options.discriminantRounds,
        shrinkage: options.discriminantShrinkage, threads: threads
      ).shares)
    let bayes = ComplementBayes(
      vectors.weighted, groups: stages.groups, count: found, smoothing: options.bayesSmoothing,
      rounds: options.bayesRounds, threads: threads)
    groups = bayes.groups
    weights = bayes.scores.softmax(ofCertainty: certainty, threads: threads)
  }

  /// The clusters of the best start of k-means.
  private static func start(
    _ vectors: TopicVectors, count: Int, _ options: Topics.Options, threads: Int
  ) -> [Int32] {
    let points = vectors.latent
    guard points.rowCount > options.startingDocuments else {
      return KMeans.best(of: options.starts, points, count: count, threads: threads).clusters
    }
    let sample = points.rows(
      at: (0..<options.startingDocuments).map {
        $0 * points.rowCount / options.startingDocuments
      })
    let best = KMeans.best(of: options.starts, sample, count: count, threads: threads)
    return best.nearestCenters(to: points, threads: threads).map(\.column)
  }
}

/// The shares of topics in documents as one method after the other improves them.
private struct TopicStages {
  private(set) var shares: DenseMatrix

  var groups: [Int32] { shares.greatestInRows.map(\.column) }

  init(shares: DenseMatrix) { self.shares = shares }

  /// Takes improved shares, unless a topic has lost all its documents.
  mutating func accept(_ improved: DenseMatrix) {
    guard Set(improved.greatestInRows.map(\.column)).count == shares.columnCount else { return }
    shares = improved
  }
}

extension [Int32] {
  /// The same groups, numbered from 0 in the order in which they first appear.
  fileprivate var renumbered: [Int32] {
    var numbers: [Int32: Int32] = [:]
    return map { group in
      let number = numbers[group] ?? Int32(numbers.count)
      numbers[group] = number
      return number
    }
  }
}

extension DenseMatrix {
  fileprivate var greatestInRows: [(column: Int32, value: Float)] {
    greatestInRows(adding: Array(repeating: 0, count: columnCount), threads: 1)
  }

  fileprivate var meanOfGreatest: Double {
    greatestInRows.reduce(0) { $0 + Double($1.value) } / Double(Swift.max(1, rowCount))
  }

  /// exp(*t* · score) in every row, scaled to the sum 1, with the *t* for which the greatest values have a given mean.
  ///
  /// The scores of naive Bayes order topics well, but say nothing of how sure they are.
  fileprivate func softmax(ofCertainty certainty: Double, threads: Int) -> DenseMatrix {
    let sample = rows(
      at: stride(from: 0, to: rowCount, by: Swift.max(1, rowCount / 2_000)).map(\.self))
    func shares(_ matrix: DenseMatrix, _ exponent: Double) -> DenseMatrix {
      matrix.scalingColumns(by: Array(repeating: Float(exponent), count: columnCount))
        .softmaxOfRows(adding: Array(repeating: 0, count: columnCount), threads: threads)
    }
    var (low, high) = (0.0, 1_000.0)
    for _ in 0..<30 {
      let middle = (low + high) / 2
      if shares(sample, middle).meanOfGreatest < certainty { low = middle } else { high = middle }
    }
    return shares(self, (low + high) / 2)
  }
}
