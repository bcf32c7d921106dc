internal import Foundation
internal import LinearAlgebra

/// The largest singular triplets of a matrix in Matrix Market's coordinate format.
enum DecompositionBenchmark {
  /// - Parameter exact: The file of a NumPy array of the exact singular values, largest first, if there is one.
  static func run(path: String, rank: Int, threads: Int, exact: String?) throws {
    let matrix = try ArrayFile.sparseMatrix(path: path)
    let (svd, time) = try Measurement.measuring {
      try matrix.truncatedSVD(rank: rank, threads: threads)
    }
    let values = svd.singularValues
    var row: [(String, Any)] = [
      ("peer", "parallax"), ("kernel", BLAS.kernel), ("rows", matrix.rowCount),
      ("columns", matrix.columnCount), ("nnz", matrix.entryCount), ("k", rank),
      ("threads", threads), ("cpu_s", time.processorSeconds), ("wall_s", time.wallSeconds),
      ("sigma_first", values.first ?? 0), ("sigma_last", values.last ?? 0),
      ("largest_residual_over_sigma_first", (svd.residuals.max() ?? 0) / (values.first ?? 1)),
    ]
    if let exact {
      let reference = try ArrayFile.doubles(path: exact)
      let errors = zip(values, reference).map { abs($0 - $1) / $1 }
      row.append(("sigma_max_relative_error", errors.max() ?? 0))
    }
    row.append(("peak_rss_mb", Measurement.peakMegabytes ?? 0))
    printRow(row)
  }
}
