public import LinearAlgebra
internal import Primitives

/// Exact nearest neighbours by the cosine of dense rows.
///
/// Several queries are multiplied with blocks of rows, one alone with row after row; either way the products are looked
/// through for the nearest while they are in the cache. In half precision one query reads half the memory: the rows
/// that rounding might have kept out of the result are then multiplied again in single precision, so that the result is the same.
public struct DenseSimilaritySearch: Sendable {
  public enum Storage: String, Hashable, Sendable, CaseIterable {
    case single
    /// Half-precision values beside the single ones, for queries that come one at a time.
    case half
  }

  /// Of unit length.
  private let rows: DenseMatrix
  private let halfRows: HalfMatrix?

  private static let rowsPerQueryBlock = 2048
  private static let rowsPerBatchBlock = 1024
  private static let queriesPerBatch = 128
  /// Fewer queries are asked one at a time.
  private static let smallestBatch = 8

  /// - Parameter rows: They need not be of unit length; rows of zeros are no neighbours.
  public init(_ rows: DenseMatrix, storage: Storage = .single) {
    self.rows = rows.normalizingRows()
    halfRows = storage == .half ? HalfMatrix(self.rows) : nil
  }

  /// The nearest rows of every query, nearest first; see ``Neighbor/precedes(_:)`` for ties.
  ///
  /// - Parameters:
  ///   - queries: As wide as the rows; they need not be of unit length.
  ///   - count: The most neighbours of one query, at least 0.
  /// - Complexity: O(*rows* · *width*) for each query; queries are divided among the threads.
  public func nearestNeighbors(of queries: DenseMatrix, count: Int, threads: Int) -> [[Neighbor]] {
    precondition(
      queries.columnCount == rows.columnCount && count >= 0,
      "\(queries.columnCount) columns for \(rows.columnCount), \(count) neighbours")
    let queries = queries.normalizingRows()
    return chunkedMap(
      count: queries.rowCount, chunkSize: Self.queriesPerBatch, threads: threads
    ) { chosen in
      chosen.count >= Self.smallestBatch
        ? batch(queries, chosen, count: count)
        : chosen.map { query in
          let vector = Array(queries.row(query))
          return halfRows.map { nearest(to: vector, count: count, in: $0) }
            ?? nearest(to: vector, count: count)
        }
    }.flatMap(\.self)
  }

  private func batch(_ queries: DenseMatrix, _ chosen: Range<Int>, count: Int) -> [[Neighbor]] {
    var nearest = chosen.map { _ in NearestNeighbors(count: count) }
    var products = RowProducts()
    forEachBlock(of: Self.rowsPerBatchBlock) { block in
      products.forEach(
        of: block, rows, with: queries, chosen,
        atLeast: { nearest[$0 - chosen.lowerBound].bound },
        { nearest[$0 - chosen.lowerBound].offer(Self.neighbor($1, $2)) })
    }
    return nearest.map(\.sorted)
  }

  private func nearest(to vector: [Float], count: Int) -> [Neighbor] {
    var nearest = NearestNeighbors(count: count)
    var products = RowProducts()
    forEachBlock(of: Self.rowsPerQueryBlock) { block in
      products.forEach(
        of: block, rows, with: vector, atLeast: { nearest.bound },
        { nearest.offer(Self.neighbor($0, $1)) })
    }
    return nearest.sorted
  }

  private func nearest(
    to vector: [Float], count: Int, in halfRows: HalfMatrix
  ) -> [Neighbor] {
    // Rounding moves a product of unit vectors by no more than 2⁻¹¹ and what underflows; two of them change places only
    // within twice that.
    let margin: Float = 2 * (0x1p-11 + 0x1p-24 * Float(vector.count).squareRoot()) + 0x1p-18
    var nearest = NearestNeighbors(count: count)
    var candidates: [Neighbor] = []
    var products = RowProducts()
    forEachBlock(of: Self.rowsPerQueryBlock) { block in
      products.forEach(
        of: block, halfRows, with: vector, atLeast: { nearest.bound - margin },
        {
          let neighbor = Neighbor(index: $0, similarity: $1)
          nearest.offer(neighbor)
          candidates.append(neighbor)
        })
    }
    let bound = nearest.bound - margin
    var exact = NearestNeighbors(count: count)
    for candidate in candidates where candidate.similarity >= bound {
      products.forEach(
        of: candidate.index..<candidate.index + 1, rows, with: vector, atLeast: { exact.bound },
        { exact.offer(Self.neighbor($0, $1)) })
    }
    return exact.sorted
  }

  private static func neighbor(_ row: Int, _ product: Float) -> Neighbor {
    Neighbor(index: row, similarity: min(1, max(-1, product)))
  }

  private func forEachBlock(of size: Int, _ body: (Range<Int>) -> Void) {
    for start in stride(from: 0, to: rows.rowCount, by: size) {
      body(start..<min(rows.rowCount, start + size))
    }
  }
}
