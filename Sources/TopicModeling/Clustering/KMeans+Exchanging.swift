internal import LinearAlgebra

extension KMeans {
  /// The partition after splitting one cluster in two and merging two others, as often as that lowers the dispersion.
  ///
  /// Lloyd's rounds move borders, but no cluster from one place to another: where the start puts two centres into one large group and
  /// one between two small groups, they stay. The dispersion is the number of points less the sum of the lengths of the
  /// clusters' sums; so what a split gains and a merger loses follows from the sums. The exchange of greatest gain is made, and
  /// Lloyd's rounds follow. One half of what was split may be what is merged.
  ///
  /// - Complexity: O(*r* · *n* · *d* + *k*² · (*d* + log *k*)) for an exchange with *r* rounds of two means, and then Lloyd's rounds; there are as
  ///   many exchanges as clusters at most, and no more than 50.
  ///
  /// ### Source
  /// Kaukoranta, Fränti & Nevalainen (1998), Iterative split-and-merge algorithm for vector quantization codebook generation,
  /// Opt. Eng. 37(10).
  func exchangingClusters(_ points: DenseMatrix, threads: Int) -> KMeans {
    var best = self
    for _ in 0..<min(centers.rowCount, Self.mostExchanges) {
      guard let changed = best.centersOfExchange(points, threads: threads) else { break }
      let found = KMeans(points, from: changed, threads: threads)
      guard found.dispersion < best.dispersion - Self.leastGain else { break }
      best = found
    }
    return best
  }

  private static let mostExchanges = 50
  /// What is less may be rounding.
  private static let leastGain = 1e-4

  /// The centres after the most promising exchange; `nil` if none lowers the dispersion.
  private func centersOfExchange(_ points: DenseMatrix, threads: Int) -> DenseMatrix? {
    var members = Array(repeating: [Int](), count: centers.rowCount)
    for (point, cluster) in clusters.enumerated() { members[Int(cluster)].append(point) }
    let whole = members.map { ClusterSum(points.rows(at: $0)) }
    let merges = whole.mergesByLoss
    var best: (gain: Double, parts: ClusterParts, split: Int, merge: ClusterMerge)?
    for split in members.indices {
      guard let parts = ClusterParts(points.rows(at: members[split]), threads: threads),
        let merge = parts.cheapestMerge(of: split, among: whole, merges)
      else { continue }
      let gain = parts.first.length + parts.second.length - whole[split].length - merge.loss
      if gain > max(Self.leastGain, best?.gain ?? 0) { best = (gain, parts, split, merge) }
    }
    guard let best else { return nil }
    var sums = whole
    sums[best.split] = best.parts.first
    sums.append(best.parts.second)
    sums[best.merge.first] = sums[best.merge.first].merged(with: sums[best.merge.second])
    sums.remove(at: best.merge.second)
    return DenseMatrix(rows: sums.map(\.vector)).normalizingRows()
  }
}

/// Two clusters that might become one, the first of the lower index, and the dispersion that this would add.
private struct ClusterMerge {
  let first: Int
  let second: Int
  let loss: Double
}

/// The sum of the directions of some points.
private struct ClusterSum {
  var vector: [Float]
  var length: Double

  init(_ points: DenseMatrix) {
    let groups = Array(repeating: Int32(0), count: points.rowCount)
    self.init(points.sums(by: groups, count: 1).values)
  }

  init(_ vector: [Float]) {
    self.vector = vector
    length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
  }

  func merged(with other: ClusterSum) -> ClusterSum {
    ClusterSum(zip(vector, other.vector).map { $0 + $1 })
  }
}

extension ClusterSum {
  /// How much shorter the sum of both is than the two of them.
  fileprivate func loss(with other: ClusterSum) -> Double {
    let product = zip(vector, other.vector).reduce(Float(0)) { $0 + $1.0 * $1.1 }
    let square = length * length + other.length * other.length + 2 * Double(product)
    return length + other.length - max(0, square).squareRoot()
  }
}

extension [ClusterSum] {
  /// All pairs, of least loss first.
  fileprivate var mergesByLoss: [ClusterMerge] {
    indices.flatMap { second in
      (0..<second).map { first in
        ClusterMerge(first: first, second: second, loss: self[first].loss(with: self[second]))
      }
    }.sorted { $0.loss < $1.loss }
  }
}

/// A cluster cut in two by k-means.
private struct ClusterParts {
  let first: ClusterSum
  let second: ClusterSum

  /// `nil` where there is nothing to cut.
  init?(_ members: DenseMatrix, threads: Int) {
    guard members.rowCount > 1 else { return nil }
    var generator = SplitMix64(seed: 0)
    let parts = KMeans(members, count: 2, threads: threads, using: &generator)
    guard parts.centers.rowCount == 2 else { return nil }
    let sums = [Int32(0), 1].map { part in
      ClusterSum(members.rows(at: members.rowIndices.filter { parts.clusters[$0] == part }))
    }
    (first, second) = (sums[0], sums[1])
  }

  /// The merger of least loss once this cluster is cut: of two others, or of one of its parts with another, where the first part has
  /// the cluster's index and the second comes after all.
  func cheapestMerge(
    of cluster: Int, among whole: [ClusterSum], _ merges: [ClusterMerge]
  ) -> ClusterMerge? {
    var cheapest = merges.first { $0.first != cluster && $0.second != cluster }
    for other in whole.indices where other != cluster {
      let losses = (first.loss(with: whole[other]), second.loss(with: whole[other]))
      if losses.0 < cheapest?.loss ?? .infinity {
        cheapest = ClusterMerge(
          first: min(cluster, other), second: max(cluster, other), loss: losses.0)
      }
      if losses.1 < cheapest?.loss ?? .infinity {
        cheapest = ClusterMerge(first: other, second: whole.count, loss: losses.1)
      }
    }
    return cheapest
  }
}

extension DenseMatrix {
  fileprivate var rowIndices: Range<Int> { 0..<rowCount }
}
