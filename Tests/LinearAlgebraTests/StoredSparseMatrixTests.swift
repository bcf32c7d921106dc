import LinearAlgebra
import Primitives
import Testing

@Suite struct StoredSparseMatrixTests {
  private func matrix(
    _ offsets: [Int], _ columns: [Int32], _ values: [Float], columnCount: Int = 3
  ) -> StoredSparseMatrix? {
    StoredSparseMatrix(
      columnCount: columnCount, rowOffsets: StoredValues(offsets),
      columnIndices: StoredValues(columns), values: StoredValues(values))
  }

  @Test func `sound arrays are a matrix, also in an order of their own`() throws {
    let sound = try #require(matrix([0, 2, 2, 3], [2, 0, 1], [5, 6, 7]))
    #expect(sound.rowCount == 3 && sound.entryRange(ofRow: 0) == 0..<2)
    #expect(sound.entryRange(ofRow: 1).isEmpty)
    #expect(matrix([0], [], [], columnCount: 0)?.rowCount == 0)
  }

  @Test func `arrays that make no matrix are none`() {
    #expect(matrix([], [], []) == nil)
    #expect(matrix([1, 1], [0], [1]) == nil)
    #expect(matrix([0, 2], [0], [1]) == nil)
    #expect(matrix([0, 1], [0], [1, 2]) == nil)
    #expect(matrix([0, 2, 1, 2], [0, 1], [1, 2]) == nil)
    #expect(matrix([0, 1], [3], [1]) == nil)
    #expect(matrix([0, 1], [-1], [1]) == nil)
    #expect(matrix([0], [], [], columnCount: -1) == nil)
  }

  @Test func `a row is added to sums, times a factor`() throws {
    let sparse = SparseMatrix(rows: [[(0, 1), (2, 2)], []], columnCount: 3)
    let stored = StoredSparseMatrix(sparse)
    var sums: [Float] = [9, 1, 1, 1, 9]
    stored.add(row: 0, times: 10, to: &sums, from: 1)
    stored.add(row: 1, times: 10, to: &sums, from: 1)
    #expect(sums == [9, 11, 1, 21, 9])
  }

  @Test func `sums that are too short stop the program`() async {
    await #expect(processExitsWith: .failure) {
      var sums: [Float] = [0, 0, 0]
      StoredSparseMatrix(SparseMatrix(rows: [[(0, 1)]], columnCount: 3))
        .add(row: 0, times: 1, to: &sums, from: 1)
    }
  }
}
