internal import ChunkedWork
internal import LinearAlgebra

/// Rows of a matrix to a chunk of work.
let topicRowsPerChunk = 1_024

/// A partition of points into clusters around means, by Lloyd's rounds from a seeded start.
///
/// The start is greedy k-means++: each further centre is the best of several points drawn with a probability in proportion
/// to the squared distance from the nearest centre so far.
///
/// ### Source
/// Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, SODA; Lloyd (1982), 10.1109/TIT.1982.1056489.
struct KMeans: Sendable {
  /// *clusters* × *dimensions*. There are fewer clusters than asked for where fewer points differ.
  private(set) var centers: DenseMatrix
  /// The cluster of each point.
  private(set) var clusters: [Int32] = []
  /// The sum of the squared distances between points and their centres.
  private(set) var inertia = 0.0

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

  /// The rounds from given centres.
  init(_ points: DenseMatrix, from centers: DenseMatrix, threads: Int) {
    self.centers = centers
    for _ in 0..<Self.mostRounds {
      let nearest = nearestCenters(points, threads: threads)
      inertia = nearest.inertia
      guard nearest.clusters != clusters else { break }
      clusters = nearest.clusters
      self.centers = means(of: points, threads: threads)
    }
  }

  /// The best of several starts, the first of equals.
  static func best(
    of starts: Int, _ points: DenseMatrix, count: Int, threads: Int
  ) -> KMeans {
    var best: KMeans?
    for seed in 0..<max(1, starts) {
      var generator = SplitMix64(seed: UInt64(seed))
      let found = KMeans(points, count: count, threads: threads, using: &generator)
      // Rounded, so that the order of additions does not decide between equal partitions.
      if (found.inertia * 1e4).rounded() < ((best?.inertia ?? .infinity) * 1e4).rounded() {
        best = found
      }
    }
    return best!
  }

  private func nearestCenters(
    _ points: DenseMatrix, threads: Int
  ) -> (clusters: [Int32], inertia: Double) {
    let halves = (0..<centers.rowCount).map { -squaredLength(centers.row($0)) / 2 }
    let products = points.times(centers.transposed(), threads: threads)
    let best = products.greatestInRows(adding: halves, threads: threads)
    // |x − c|² = |x|² − 2 (x·c − |c|²/2), and points have length 1.
    return (best.map(\.column), best.reduce(0) { $0 + max(0, 1 - 2 * Double($1.value)) })
  }

  /// The means of the clusters; an empty cluster keeps its centre.
  private func means(of points: DenseMatrix, threads: Int) -> DenseMatrix {
    let (sums, sizes) = points.sums(by: clusters, count: centers.rowCount, threads: threads)
    let dimensions = points.columnCount
    var means = centers.values
    for cluster in 0..<centers.rowCount where sizes[cluster] > 0 {
      for d in 0..<dimensions {
        means[cluster * dimensions + d] = Float(
          sums[cluster * dimensions + d] / Double(sizes[cluster]))
      }
    }
    return DenseMatrix(rowCount: centers.rowCount, columnCount: dimensions, values: means)
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

private func squaredLength(_ values: ArraySlice<Float>) -> Float {
  values.reduce(0) { $0 + $1 * $1 }
}

extension DenseMatrix {
  /// The greatest value of each row after adding a value to each column; the first of equals.
  func greatestInRows(adding offsets: [Float], threads: Int) -> [(column: Int32, value: Float)] {
    let width = columnCount
    return chunkedMap(count: rowCount, chunkSize: topicRowsPerChunk, threads: threads) { rows in
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

  /// The sum of the rows of each group: *groups* × *columns*, row after row.
  func sums(by groups: [Int32], count: Int, threads: Int) -> (sums: [Double], sizes: [Int]) {
    let width = columnCount
    let parts = chunkedMap(count: rowCount, chunkSize: topicRowsPerChunk, threads: threads) {
      rows -> [Float] in
      var sums = Array(repeating: Float(0), count: count * width)
      for row in rows {
        let (from, to) = (row * width, Int(groups[row]) * width)
        for d in 0..<width { sums[to + d] += values[from + d] }
      }
      return sums
    }
    var sums = Array(repeating: 0.0, count: count * width)
    for part in parts { for index in sums.indices { sums[index] += Double(part[index]) } }
    var sizes = Array(repeating: 0, count: count)
    for group in groups { sizes[Int(group)] += 1 }
    return (sums, sizes)
  }
}
