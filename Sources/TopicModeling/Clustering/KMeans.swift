internal import LinearAlgebra
internal import Primitives

/// A partition of directions into clusters around mean directions, by Lloyd's rounds from a seeded start: spherical k-means.
///
/// A point joins the centre of greatest cosine. In contrast to k-means by squared distances, which pays for a loose cluster by the square
/// of its mean's length, it does not gather all small groups in one cluster to keep a few tight ones apart.
///
/// The start is greedy k-means++: each further centre is the best of several points drawn with a probability in proportion
/// to the squared distance from the nearest centre so far.
///
/// ### Source
/// Dhillon & Modha (2001), Concept decompositions for large sparse text data using clustering, Machine Learning 42, 143–175;
/// Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, SODA.
struct KMeans: Sendable {
  /// *clusters* × *dimensions*, rows of length 1. There are fewer clusters than asked for where fewer points differ.
  private(set) var centers: DenseMatrix
  /// The cluster of each point.
  private(set) var clusters: [Int32] = []
  /// The sum over the points of 1 − the cosine to their centre.
  private(set) var dispersion = 0.0

  /// Rows of a matrix to a chunk of work.
  static let rowsPerChunk = 1_024

  private static let mostRounds = 100

  /// - Parameters:
  ///   - points: Rows of length 1.
  ///   - count: The clusters, at least 1.
  /// - Complexity: O(*r* · *n* · *k* · *d*) for *r* rounds, *n* points, *k* clusters and *d* dimensions.
  init(
    _ points: DenseMatrix, count: Int, threads: Int,
    using generator: inout some RandomNumberGenerator
  ) {
    let seeds = Self.seeds(points, count: count, threads: threads, using: &generator)
    self.init(points, from: points.rows(at: seeds), threads: threads)
  }

  /// The rounds from given centres, rows of length 1.
  init(_ points: DenseMatrix, from centers: DenseMatrix, threads: Int) {
    self.centers = centers
    for _ in 0..<Self.mostRounds {
      let nearest = nearestCenters(to: points, threads: threads)
      dispersion = nearest.reduce(0) { $0 + max(0, 1 - Double($1.value)) }
      let found = nearest.map(\.column)
      guard found != clusters else { break }
      clusters = found
      self.centers = meanDirections(of: points)
    }
  }

  /// The centre of greatest cosine for each of some points, and that cosine.
  func nearestCenters(
    to points: DenseMatrix, threads: Int
  ) -> [(column: Int32, value: Float)] {
    points.times(centers.transposed(), threads: threads).greatestInRows(
      adding: Array(repeating: 0, count: centers.rowCount), threads: threads)
  }

  /// The best of several starts, each improved by exchanges; the first of equals.
  static func best(
    of starts: Int, _ points: DenseMatrix, count: Int, threads: Int
  ) -> KMeans {
    var best: KMeans?
    for seed in 0..<max(1, starts) {
      var generator = SplitMix64(seed: UInt64(seed))
      let found = KMeans(points, count: count, threads: threads, using: &generator)
        .exchangingClusters(points, threads: threads)
      // Rounded, so that the order of additions does not decide between equal partitions.
      if (found.dispersion * 1e4).rounded() < ((best?.dispersion ?? .infinity) * 1e4).rounded() {
        best = found
      }
    }
    return best!
  }

  /// The directions of the clusters' sums; a cluster without any keeps its centre.
  private func meanDirections(of points: DenseMatrix) -> DenseMatrix {
    let sums = points.sums(by: clusters, count: centers.rowCount)
    let rows = (0..<centers.rowCount).map { cluster in
      let sum = sums.row(cluster)
      return Array(sum.contains { $0 != 0 } ? sum : centers.row(cluster))
    }
    return DenseMatrix(rows: rows).normalizingRows()
  }

  /// Points to start with, each once; fewer than `count` where the others are the same points.
  private static func seeds(
    _ points: DenseMatrix, count: Int, threads: Int,
    using generator: inout some RandomNumberGenerator
  ) -> [Int] {
    let n = points.rowCount
    var seeds = [Int(generator.next() % UInt64(n))]
    var distances = squaredDistances(points, to: seeds, threads: threads)[0]
    var trials = 2
    while 1 << (2 * (trials - 2)) < count * count { trials += 1 }
    while seeds.count < min(count, n) {
      let total = distances.reduce(0) { $0 + Double($1) }
      guard total > 1e-6 * Double(n) else { break }
      let candidates = (0..<trials).map { _ -> Int in
        var rest = Double(generator.next() >> 11) * 0x1p-53 * total
        return distances.firstIndex { distance in
          rest -= Double(distance)
          return rest < 0
        } ?? n - 1
      }
      let found = squaredDistances(points, to: candidates, threads: threads).map { candidate in
        zip(distances, candidate).map { min($0, $1) }
      }
      let potentials = found.map { $0.reduce(0) { $0 + Double($1) } }
      let best = potentials.indices.min { (potentials[$0], $0) < (potentials[$1], $1) }!
      guard distances[candidates[best]] > 0 else { break }
      seeds.append(candidates[best])
      distances = found[best]
    }
    return seeds
  }

  private static func squaredDistances(
    _ points: DenseMatrix, to chosen: [Int], threads: Int
  ) -> [[Float]] {
    let products = points.times(points.rows(at: chosen).transposed(), threads: threads)
    return chosen.indices.map { column in
      (0..<points.rowCount).map {
        // Twice the rounding of a product of unit vectors is no distance.
        let distance = 2 - 2 * products.values[$0 * chosen.count + column]
        return distance > 1e-5 ? distance : 0
      }
    }
  }
}

extension DenseMatrix {
  /// The greatest value of each row after adding a value to each column; the first of equals.
  func greatestInRows(adding offsets: [Float], threads: Int) -> [(
    column: Int32, value: Float
  )] {
    let width = columnCount
    return chunkedMap(count: rowCount, chunkSize: KMeans.rowsPerChunk, threads: threads) { rows in
      rows.map { row -> (column: Int32, value: Float) in
        var best = (column: Int32(0), value: values[row * width] + offsets[0])
        for column in 1..<max(1, width) {
          let value = values[row * width + column] + offsets[column]
          if value > best.value { best = (Int32(column), value) }
        }
        return best
      }
    }.flatMap(\.self)
  }

  /// 1 where a row is of a group, else 0: *rows* × *groups*.
  init(membership groups: [Int32], count: Int) {
    var values = Array(repeating: Float(0), count: groups.count * count)
    for (row, group) in groups.enumerated() { values[row * count + Int(group)] = 1 }
    self.init(rowCount: groups.count, columnCount: count, values: values)
  }

  /// The sum of the rows of each group: *groups* × *columns*.
  func sums(by groups: [Int32], count: Int) -> DenseMatrix {
    DenseMatrix(membership: groups, count: count).transposedTimes(self)
  }
}
