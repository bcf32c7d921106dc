import LinearAlgebra
import TestSupport
import Testing
import VectorSpace

@Suite struct SparseSimilaritySearchTests {
  private func random(rows: Int, columns: Int, seed: UInt64) -> SparseMatrix {
    var generator = SeededGenerator(seed: seed)
    return SparseMatrix(
      rows: (0..<rows).map { _ in
        (0..<columns).filter { _ in Int.random(in: 0..<6, using: &generator) == 0 }
          .map { ($0, Float.random(in: 0...1, using: &generator)) }
      }, columnCount: columns)
  }

  @Test(arguments: [(1, 5, 1), (40, 30, 5), (300, 50, 10), (300, 50, 400)])
  func `the neighbours are those of the dense products`(rows: Int, columns: Int, count: Int) {
    let (matrix, queries) = (
      random(rows: rows, columns: columns, seed: 1), random(rows: 70, columns: columns, seed: 2)
    )
    let found = SparseSimilaritySearch(matrix).nearestNeighbors(
      of: queries, count: count, threads: 3)
    let (documents, dense) = (
      matrix.normalizingRows().densified(), queries.normalizingRows().densified()
    )
    for row in 0..<queries.rowCount {
      let all = (0..<rows).compactMap { document -> Neighbor? in
        let products = (0..<columns).map { dense[row, $0] * documents[document, $0] }
        guard products.contains(where: { $0 != 0 }) else { return nil }
        return Neighbor(index: document, similarity: products.reduce(0, +))
      }.sorted { $0.precedes($1) }
      #expect(found[row].count == min(count, all.count))
      for (own, expected) in zip(found[row], all) {
        #expect(abs(own.similarity - expected.similarity) < 1e-5)
      }
    }
  }

  @Test func `equals come in the order of their indices, and a row is not its own neighbour`() {
    let matrix = SparseMatrix(rows: Array(repeating: [(0, 1), (2, 3)], count: 5), columnCount: 3)
    let search = SparseSimilaritySearch(matrix)
    #expect(search.nearestNeighbors(of: matrix, count: 3, threads: 1)[4].map(\.index) == [0, 1, 2])
    #expect(
      search.nearestNeighborsOfAll(count: 3, threads: 2).map { $0.map(\.index) } == [
        [1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2], [0, 1, 2],
      ])
    #expect(search.nearestNeighborsOfAll(count: 0, threads: 1).allSatisfy { $0.isEmpty })
  }

  @Test func `the same for any number of threads`() {
    let matrix = random(rows: 500, columns: 60, seed: 3)
    let search = SparseSimilaritySearch(matrix)
    #expect(
      search.nearestNeighborsOfAll(count: 10, threads: 1)
        == search.nearestNeighborsOfAll(count: 10, threads: 4))
  }
}
