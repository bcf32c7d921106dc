internal import LinearAlgebra

extension KMeans {
  /// The partition after splitting one cluster in two and merging two others, as often as that lowers the dispersion.
  ///
  /// Lloyd's rounds move borders, but no cluster from one place to another: where the start puts two centres into one large group and
  /// one between two small groups, they stay. The dispersion is the number of points less the sum of the lengths of the
  /// clusters' sums; so what a split gains and a merger loses follows from the sums. The exchange of greatest gain is made, and
  /// Lloyd's rounds follow. One half of what was split may be what is merged.
  ///
  /// - Complexity: O(*r* · *n* · *d* + *k*³ · *d*) for an exchange and *r* rounds of Lloyd's in it; there are as many exchanges as
  ///   clusters at most.
  ///
  /// ### Source
  /// Kaukoranta, Fränti & Nevalainen (1998), Iterative split-and-merge algorithm for vector quantization codebook generation,
  /// Opt. Eng. 37(10).
  func exchangingClusters(_ points: DenseMatrix, threads: Int) -> KMeans {
    var best = self
    for _ in 0..<centers.rowCount {
      guard let changed = best.centersOfExchange(points, threads: threads) else { break }
      let found = KMeans(points, from: changed, threads: threads)
      guard found.dispersion < best.dispersion - Self.leastGain else { break }
      best = found
    }
    return best
  }

  /// What is less may be rounding.
  private static let leastGain = 1e-4

  /// The centres after the most promising exchange; `nil` if none lowers the dispersion.
  private func centersOfExchange(_ points: DenseMatrix, threads: Int) -> DenseMatrix? {
    var members = Array(repeating: [Int](), count: centers.rowCount)
    for (point, cluster) in clusters.enumerated() { members[Int(cluster)].append(point) }
    let whole = members.map { ClusterSum(points.rows(at: $0)) }
    var best: (gain: Double, sums: [ClusterSum])?
    for split in members.indices {
      guard let parts = ClusterParts(points.rows(at: members[split]), threads: threads) else {
        continue
      }
      var after = whole
      after[split] = parts.first
      after.append(parts.second)
      let merge = after.cheapestMerge(except: (split, whole.count))
      let gain = parts.first.length + parts.second.length - whole[split].length - merge.loss
      guard gain > max(Self.leastGain, best?.gain ?? 0) else { continue }
      after[merge.first] = after[merge.first].merged(with: after[merge.second])
      after.remove(at: merge.second)
      best = (gain, after)
    }
    return best.map { DenseMatrix(rows: $0.sums.map(\.vector)).normalizingRows() }
  }
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

extension [ClusterSum] {
  /// The two clusters whose merging adds least dispersion, other than a given pair.
  fileprivate func cheapestMerge(
    except pair: (Int, Int)
  ) -> (first: Int, second: Int, loss: Double) {
    var best = (first: 0, second: 0, loss: Double.infinity)
    for second in indices {
      for first in 0..<second where (first, second) != pair {
        let product = zip(self[first].vector, self[second].vector).reduce(Float(0)) {
          $0 + $1.0 * $1.1
        }
        let (one, other) = (self[first].length, self[second].length)
        let together = Swift.max(0, one * one + other * other + 2 * Double(product)).squareRoot()
        if one + other - together < best.loss { best = (first, second, one + other - together) }
      }
    }
    return best
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
}

extension DenseMatrix {
  fileprivate var rowIndices: Range<Int> { 0..<rowCount }
}
