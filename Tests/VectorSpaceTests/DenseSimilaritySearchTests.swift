import LinearAlgebra
import TestSupport
import Testing
import VectorSpace

@Suite struct DenseSimilaritySearchTests {
  private func matrix(_ rowCount: Int, _ columnCount: Int, seed: UInt64) -> DenseMatrix {
    var generator = SplitMix64(seed: seed)
    return DenseMatrix(
      rowCount: rowCount, columnCount: columnCount,
      values: (0..<rowCount * columnCount).map { _ in
        Float.random(in: -1...1, using: &generator)
      })
  }

  /// The nearest rows by all products in Float64.
  private func nearest(_ rows: DenseMatrix, _ query: ArraySlice<Float>, count: Int) -> [Int] {
    func length(_ values: ArraySlice<Float>) -> Double {
      values.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
    }
    return (0..<rows.rowCount).map { row in
      let product = zip(rows.row(row), query).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      return (row, product / length(rows.row(row)) / length(query))
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(count).map(\.0)
  }

  @Test(
    arguments: [1, 7, 8, 31, 32, 200, 203],
    [DenseSimilaritySearch.Storage.single, .half])
  func `the nearest rows are those of all products`(
    width: Int, storage: DenseSimilaritySearch.Storage
  ) {
    let rows = matrix(2500, width, seed: UInt64(width))
    let queries = matrix(9, width, seed: 99)
    let search = DenseSimilaritySearch(rows, storage: storage)
    let batch = search.nearestNeighbors(of: queries, count: 10, threads: 2)
    for query in 0..<queries.rowCount {
      let alone = search.nearestNeighbors(of: queries.rows(at: [query]), count: 10, threads: 1)[0]
      #expect(alone.map(\.index) == batch[query].map(\.index))
      // In one dimension all cosines are 1 or −1.
      guard width > 1 else { continue }
      #expect(alone.map(\.index) == nearest(rows, queries.row(query), count: 10))
    }
  }

  @Test func `half precision keeps every row that rounding may have moved`() {
    let base = matrix(1, 64, seed: 5).values
    var generator = SplitMix64(seed: 6)
    let rows = DenseMatrix(
      rowCount: 500, columnCount: 64,
      values: (0..<500).flatMap { _ in
        base.map { $0 + 1e-4 * Float.random(in: -1...1, using: &generator) }
      })
    let query = DenseMatrix(rowCount: 1, columnCount: 64, values: base)
    let results = DenseSimilaritySearch.Storage.allCases.map {
      DenseSimilaritySearch(rows, storage: $0).nearestNeighbors(of: query, count: 10, threads: 1)
    }
    #expect(results[0] == results[1])
  }

  @Test(arguments: [0, 1, 5])
  func `few rows and none give what there is`(count: Int) {
    let rows = matrix(count, 16, seed: 1)
    let found = DenseSimilaritySearch(rows).nearestNeighbors(
      of: matrix(2, 16, seed: 2), count: 10, threads: 1)
    #expect(found.map(\.count) == [count, count])
    #expect(
      DenseSimilaritySearch(rows).nearestNeighbors(
        of: matrix(2, 16, seed: 2), count: 0, threads: 1) == [[], []])
  }

  @Test func `half precision is the nearest value`() {
    let values = matrix(40, 25, seed: 3)
    for (half, single) in zip(HalfMatrix(values).values, values.values) {
      #expect(abs(half - single) <= abs(single) * 0x1p-11 + 0x1p-25)
    }
  }
}
