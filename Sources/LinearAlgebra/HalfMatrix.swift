/// A dense matrix of half-precision values, stored by rows: half the memory of ``DenseMatrix``, and three digits.
///
/// It takes less time to read, which is what the product with one vector takes.
package struct HalfMatrix: Hashable, Sendable {
  package let rowCount: Int
  package let columnCount: Int
  /// The bits of IEEE 754 binary16 values, row after row, all finite.
  let bits: [UInt16]

  /// The nearest values to those of a matrix, each at most 65,504 in magnitude; the error is at most 2⁻¹¹ of a value, or
  /// 2⁻²⁵.
  package init(_ matrix: DenseMatrix) {
    rowCount = matrix.rowCount
    columnCount = matrix.columnCount
    bits = matrix.values.map {
      let half = Float16($0)
      precondition(half.isFinite, "\($0) is beyond half precision")
      return half.bitPattern
    }
  }

  /// The values as single precision: what the products are tested against.
  package var values: [Float] { bits.map { Float(Float16(bitPattern: $0)) } }
}
