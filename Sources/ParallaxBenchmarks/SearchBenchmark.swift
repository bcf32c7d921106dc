internal import Foundation
internal import LinearAlgebra
internal import VectorSpace

/// The exact nearest ten of rows of a NumPy array, 512 queries at once and 64 one at a time.
enum SearchBenchmark {
  static func run(path: String) throws {
    let rows = try ArrayFile.matrix(path: path)
    let step = max(1, rows.rowCount / 512)
    let chosen = stride(from: 0, to: rows.rowCount, by: step).prefix(512)
    let queries = rows.rows(at: Array(chosen))
    let single = DenseSimilaritySearch(rows)
    let half = DenseSimilaritySearch(rows, storage: .half)
    var batch = single.nearestNeighbors(of: queries.rows(at: 0..<8), count: 10, threads: 1)
    let (_, batchTime) = Measurement.measuring {
      batch = single.nearestNeighbors(of: queries, count: 10, threads: 1)
    }
    var row: [(String, Any)] = [
      ("peer", "parallax"), ("kernel", BLAS.kernel), ("rows", rows.rowCount),
      ("columns", rows.columnCount),
      ("batch_queries_per_cpu_s", Double(queries.rowCount) / batchTime.processorSeconds),
    ]
    for (name, search) in [("single", single), ("half", half)] {
      let (found, time) = Measurement.measuring {
        (0..<64).map {
          search.nearestNeighbors(of: queries.rows(at: [$0]), count: 10, threads: 1)[0]
        }
      }
      let isSame = zip(found, batch).allSatisfy { $0.map(\.index) == $1.map(\.index) }
      row.append(("\(name)_queries_per_cpu_s", 64 / time.processorSeconds))
      row.append(("\(name)_is_same", isSame ? "yes" : "no"))
    }
    row.append(("peak_rss_mb", Measurement.peakMegabytes ?? 0))
    printRow(row)
  }
}
