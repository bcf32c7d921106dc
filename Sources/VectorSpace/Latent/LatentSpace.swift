internal import Foundation
public import LinearAlgebra

/// A latent space of a vocabulary: the directions in which a weighted document-term matrix is largest.
public struct LatentSpace: Sendable {
  /// Largest first, one a dimension.
  public let singularValues: [Double]
  /// *V*: *terms* × *dimensions*, the right singular vectors.
  public let termVectors: DenseMatrix

  public init(singularValues: [Double], termVectors: DenseMatrix) {
    precondition(
      singularValues.count == termVectors.columnCount,
      "\(singularValues.count) values for \(termVectors.columnCount) dimensions")
    self.singularValues = singularValues
    self.termVectors = termVectors
  }

  /// The space of a matrix, to the standard tolerance of the truncated SVD.
  ///
  /// - Parameter matrix: *documents* × *terms*.
  public init(fitting matrix: SparseMatrix, rank: Int, threads: Int) throws(LinearAlgebraError) {
    let svd = try matrix.truncatedSVD(rank: rank, threads: threads)
    self.init(singularValues: svd.singularValues, termVectors: svd.rightVectors)
  }

  /// The share of the squared length of some rows that the space does not hold, the mean over the rows, in 0...1.
  ///
  /// - Parameter matrix: *documents* × *terms*.
  package func missingShare(of matrix: SparseMatrix, rows: [Int], threads: Int) -> Double {
    let chosen = matrix.rows(at: rows)
    let places = chosen.times(termVectors, threads: threads)
    var (sum, count) = (0.0, 0)
    for (row, length) in chosen.squaredRowNorms.enumerated() where length > 0 {
      let held = places.row(row).reduce(0) { $0 + Double($1) * Double($1) }
      sum += min(1, max(0, 1 - held / length))
      count += 1
    }
    return count == 0 ? 0 : sum / Double(count)
  }

  /// The mean angle between the dimensions of this space and another one of the same terms, weighted by the squares of the
  /// singular values, in degrees: 0 where the other space holds all of this one.
  package func angle(to other: LatentSpace) -> Double {
    let cosines = termVectors.transposedTimes(other.termVectors)
    let lengths = termVectors.transposed()
    var (sum, total) = (0.0, 0.0)
    for (dimension, value) in singularValues.enumerated() {
      func length(_ row: ArraySlice<Float>) -> Double {
        row.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
      }
      let own = length(lengths.row(dimension))
      guard own > 0 else { continue }
      sum += value * value * acos(min(1, length(cosines.row(dimension)) / own))
      total += value * value
    }
    return total > 0 ? sum / total * 180 / .pi : 0
  }
}
