public import LinearAlgebra
internal import Primitives

/// Exact nearest neighbours by the cosine of sparse rows, through an inverted index.
///
/// A query visits only the documents that share a term with it, and adds up their products term by term.
public struct SparseSimilaritySearch: Sendable {
  /// Rows are terms, columns documents; the documents have unit length.
  private let postings: SparseMatrix
  private let documents: SparseMatrix

  /// - Parameter rows: *documents* × *terms*, weighted; the rows need not be of unit length.
  /// - Complexity: O(nnz).
  public init(_ rows: SparseMatrix) {
    documents = rows.normalizingRows()
    postings = documents.transposed()
  }

  /// The nearest documents of every query, nearest first; see ``Neighbor/precedes(_:)`` for ties.
  ///
  /// - Parameters:
  ///   - queries: *queries* × *terms*; the rows need not be of unit length.
  ///   - count: The most neighbours of one query, at least 0. Documents without a common term are none.
  /// - Complexity: O(Σ postings of a query's terms) for each query, and O(*documents*) memory a thread.
  public func nearestNeighbors(of queries: SparseMatrix, count: Int, threads: Int) -> [[Neighbor]] {
    precondition(
      queries.columnCount == documents.columnCount,
      "\(queries.columnCount) columns for \(documents.columnCount) terms")
    return nearestNeighbors(
      of: queries.normalizingRows(), count: count, excludingOwnRow: false, threads: threads)
  }

  /// The nearest other documents of every document, nearest first.
  public func nearestNeighborsOfAll(count: Int, threads: Int) -> [[Neighbor]] {
    nearestNeighbors(of: documents, count: count, excludingOwnRow: true, threads: threads)
  }

  private func nearestNeighbors(
    of queries: SparseMatrix, count: Int, excludingOwnRow: Bool, threads: Int
  ) -> [[Neighbor]] {
    precondition(count >= 0, "\(count) neighbours")
    return chunkedMap(count: queries.rowCount, chunkSize: 64, threads: threads) { rows in
      var scores = Array(repeating: Score(), count: documents.rowCount)
      var touched: [Int32] = []
      return rows.map { row in
        addScores(queries, row, to: &scores, touched: &touched)
        var nearest = NearestNeighbors(count: count)
        for document in touched {
          let similarity = scores[Int(document)].sum
          guard similarity >= nearest.bound, !(excludingOwnRow && Int(document) == row) else {
            continue
          }
          nearest.offer(Neighbor(index: Int(document), similarity: min(1, similarity)))
        }
        touched.removeAll(keepingCapacity: true)
        return nearest.sorted
      }
    }.flatMap(\.self)
  }

  /// Adds the products of a query's terms, by increasing column, to the scores of the documents that hold them.
  private func addScores(
    _ queries: SparseMatrix, _ row: Int, to scores: inout [Score], touched: inout [Int32]
  ) {
    for entry in queries.entryRange(ofRow: row) where queries.values[entry] != 0 {
      let weight = queries.values[entry]
      for posting in postings.entryRange(ofRow: Int(queries.columnIndices[entry])) {
        let document = Int(postings.columnIndices[posting])
        if scores[document].query != Int32(truncatingIfNeeded: row) {
          scores[document] = Score(sum: 0, query: Int32(truncatingIfNeeded: row))
          touched.append(Int32(truncatingIfNeeded: document))
        }
        scores[document].sum += weight * postings.values[posting]
      }
    }
  }

  /// What a document has of a query so far.
  private struct Score {
    var sum: Float = 0
    /// The row of the query; the sum of any other is stale.
    var query: Int32 = -1
  }
}
