import LinearAlgebra
import TestSupport
import Testing

@Suite struct BlockProductsTests {
  /// About one entry in four, some rows without any.
  private let matrix: SparseMatrix = {
    var generator = SeededGenerator(seed: 11)
    return SparseMatrix(
      rows: (0..<60).map { row in
        (0..<90).filter { _ in row % 7 != 3 && Int.random(in: 0..<4, using: &generator) == 0 }
          .map { ($0, Float.random(in: -1...1, using: &generator)) }
      }, columnCount: 90)
  }()

  @Test func `rows that are held, zero or zero again multiply as plain ones do`() {
    let width = HeldRows.width
    var held = HeldRows(rowCount: matrix.columnCount)
    // The second round finds the places of the first taken back.
    for (seed, share) in [(UInt64(1), 3), (2, 5), (3, 200)] {
      var generator = SeededGenerator(seed: seed)
      var plain = [Float](repeating: 0, count: matrix.columnCount * width)
      held.clear()
      for row in 0..<matrix.columnCount where Int.random(in: 0..<share, using: &generator) == 0 {
        for column in 0..<width where Bool.random(using: &generator) {
          let value = Float.random(in: -1...1, using: &generator)
          plain[row * width + column] = value
          held[row, column] = value
        }
      }
      var products = [Float](repeating: .nan, count: matrix.rowCount * width)
      StoredSparseMatrix(matrix).multiply(held, into: &products)
      for row in 0..<matrix.rowCount {
        for column in 0..<width {
          let exact = matrix.entryRange(ofRow: row).reduce(Float(0)) { sum, entry in
            sum + matrix.values[entry]
              * plain[Int(matrix.columnIndices[entry]) * width + column]
          }
          #expect(abs(products[row * width + column] - exact) < 1e-5)
        }
      }
    }
  }
}
