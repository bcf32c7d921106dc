import LinearAlgebra
import TestSupport

/// A matrix of random values in −1...1.
func randomDense(_ rows: Int, _ columns: Int, seed: UInt64) -> DenseMatrix {
  var generator = SeededGenerator(seed: seed)
  return DenseMatrix(
    rowCount: rows, columnCount: columns,
    values: (0..<rows * columns).map { _ in Float.random(in: -1...1, using: &generator) })
}

/// A matrix with about one entry in `spacing`; every seventh row has none.
func randomSparse(_ rows: Int, _ columns: Int, spacing: Int = 5, seed: UInt64) -> SparseMatrix {
  var generator = SeededGenerator(seed: seed)
  return SparseMatrix(
    rows: (0..<rows).map { row in
      (0..<columns).filter { _ in
        row % 7 != 6 && Int.random(in: 0..<spacing, using: &generator) == 0
      }.map { ($0, Float.random(in: 0.1...2, using: &generator)) }
    }, columnCount: columns)
}

/// The sparse matrix with given values on its diagonal and zeros elsewhere.
func diagonal(_ values: [Float], rows: Int, columns: Int) -> SparseMatrix {
  SparseMatrix(
    rows: (0..<rows).map { $0 < values.count ? [($0, values[$0])] : [] }, columnCount: columns)
}

/// The product as the definition says it, in Float64.
func plainProduct(_ a: DenseMatrix, _ b: DenseMatrix) -> [Double] {
  (0..<a.rowCount).flatMap { i in
    (0..<b.columnCount).map { j in
      (0..<a.columnCount).reduce(0) { $0 + Double(a[i, $1]) * Double(b[$1, j]) }
    }
  }
}

/// The largest difference between values at the same place; infinite for NaN or another number of values.
func greatestDifference(
  _ first: some Collection<Float>, _ second: some Collection<Double>
) -> Double {
  guard first.count == second.count else { return .infinity }
  return zip(first, second).reduce(0) {
    let difference = abs(Double($1.0) - $1.1)
    return difference.isNaN ? .infinity : max($0, difference)
  }
}

/// How far *AᵀA* is from the identity, at its worst element.
func distanceFromOrthonormal(_ a: DenseMatrix) -> Double {
  let identity = (0..<a.columnCount).flatMap { i in
    (0..<a.columnCount).map { $0 == i ? 1.0 : 0 }
  }
  let square = plainProduct(a.transposed(), a)
  return zip(square, identity).reduce(0) { max($0, abs($1.0 - $1.1)) }
}

/// *U* Σ *Vᵀ*.
func rebuilt(_ left: DenseMatrix, _ values: [Double], _ right: DenseMatrix) -> [Double] {
  (0..<left.rowCount).flatMap { i in
    (0..<right.rowCount).map { j in
      values.indices.reduce(0) { $0 + Double(left[i, $1]) * values[$1] * Double(right[j, $1]) }
    }
  }
}

/// The largest difference between columns of two matrices when each column may have the other sign.
func differenceUpToSign(_ first: DenseMatrix, _ second: DenseMatrix, columns: Range<Int>) -> Double
{
  guard first.rowCount == second.rowCount, first.columnCount >= columns.upperBound,
    second.columnCount >= columns.upperBound
  else { return .infinity }
  return columns.reduce(0) { worst, column in
    let pairs = (0..<first.rowCount).map { (Double(first[$0, column]), Double(second[$0, column])) }
    let same = pairs.reduce(0) { max($0, abs($1.0 - $1.1)) }
    let opposite = pairs.reduce(0) { max($0, abs($1.0 + $1.1)) }
    return max(worst, min(same, opposite))
  }
}
