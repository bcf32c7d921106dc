internal import Foundation
public import LinearAlgebra

extension CoverageModel {
  /// The articles in a plane: the two directions of the latent space in which they differ most, by principal components.
  ///
  /// Each article is as its neighbours pull it: its latent vector and twice the sum of theirs, each weighted as in the
  /// similarity, so that articles on one event come near each other. The signs are such that the greatest coordinate of
  /// each direction is positive.
  ///
  /// - Returns: A point an article, and the share of the variance that the two directions hold, in 0...1.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError`` if the eigenvalues are not found.
  /// - Complexity: O(*n* · *d*²) for *n* articles in *d* dimensions.
  public func plane() throws(LinearAlgebraError) -> (
    points: [(x: Double, y: Double)], share: Double
  ) {
    let rows = expandedLatentRows()
    let dimensions = vectors.latent.columnCount
    guard let components = try PrincipalComponents(of: rows, dimensions: dimensions, count: 2)
    else { return (rows.map { _ in (0, 0) }, 0) }
    let coordinates = rows.map { components.coordinates(of: $0) }
    let signs = (0..<2).map { axis in
      let extreme = coordinates.map { $0[axis] }.max { abs($0) < abs($1) } ?? 0
      return extreme < 0 ? -1.0 : 1
    }
    return (coordinates.map { (signs[0] * $0[0], signs[1] * $0[1]) }, components.share)
  }

  private func expandedLatentRows() -> [[Float]] {
    expansions.enumerated().map { own, expansion in
      var row = Array(vectors.latent.row(own))
      for (article, weight) in expansion.neighbors {
        for (index, value) in vectors.latent.row(article).enumerated() {
          row[index] += weight * value
        }
      }
      let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? row.map { $0 / length } : row
    }
  }
}
