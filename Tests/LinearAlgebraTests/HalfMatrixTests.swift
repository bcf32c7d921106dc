import LinearAlgebra
import Testing

@Suite struct HalfMatrixTests {
  @Test func `values are those nearest in half precision`() {
    // IEEE 754 binary16: 11 significant bits, least step 2⁻²⁴, greatest value 65,504.
    let exact: [Float] = [0, 1, -2.5, 65_504, -65_504, 0x1p-24, 1 + 0x1p-10]
    let matrix = HalfMatrix(DenseMatrix(rowCount: 1, columnCount: 7, values: exact))
    #expect(matrix.values == exact)
    let between = HalfMatrix(DenseMatrix(rows: [[1 + 0x1.8p-11, 0x1p-26]]))
    #expect(between.values == [1 + 0x1p-10, 0])
    #expect((between.rowCount, between.columnCount) == (1, 2))
  }

  @Test(arguments: [Float(1e-6), 1, 1_000])
  func `the error is as small as it says`(scale: Float) {
    let values = randomDense(40, 5, seed: 1).values.map { $0 * scale }
    let half = HalfMatrix(DenseMatrix(rowCount: 40, columnCount: 5, values: values)).values
    for (value, rounded) in zip(values, half) {
      #expect(abs(value - rounded) <= max(0x1p-11 * abs(value), 0x1p-25))
    }
  }

  @Test func `a value beyond half precision stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = HalfMatrix(DenseMatrix(rows: [[65_536]])) }
    await #expect(processExitsWith: .failure) { _ = HalfMatrix(DenseMatrix(rows: [[.nan]])) }
  }
}
