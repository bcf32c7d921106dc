public import LinearAlgebra

/// Sparse matrices as Matrix Market text, which scipy, R and Julia read.
///
/// ### Source
/// Boisvert, Pozo & Remington (1996), The Matrix Market exchange formats, NISTIR 5935.
public enum MatrixMarket {
  /// The text of a matrix in coordinate format, block by block.
  ///
  /// Rows and columns count from 1; entries are in the order of rows and columns; values are written so that reading them
  /// gives the same Float32.
  ///
  /// - Complexity: O(nnz) in all; a block is a few hundred kilobytes.
  public static func blocks(of matrix: SparseMatrix) -> some Sequence<[UInt8]> {
    let header =
      "%%MatrixMarket matrix coordinate real general\n"
      + "\(matrix.rowCount) \(matrix.columnCount) \(matrix.entryCount)\n"
    return sequence(state: (isStarted: false, row: 0, entry: 0)) { state -> [UInt8]? in
      guard state.isStarted else {
        state.isStarted = true
        return Array(header.utf8)
      }
      guard state.entry < matrix.entryCount else { return nil }
      var block: [UInt8] = []
      for entry in state.entry..<min(matrix.entryCount, state.entry + 16_384) {
        while matrix.rowOffsets[state.row + 1] <= entry { state.row += 1 }
        let (row, column) = (state.row + 1, matrix.columnIndices[entry] + 1)
        block.append(contentsOf: "\(row) \(column) \(matrix.values[entry])\n".utf8)
        state.entry = entry + 1
      }
      return block
    }
  }
}

extension Vocabulary {
  /// The terms in column order, one a line.
  public var lines: [UInt8] { terms.flatMap { Array($0.utf8) + [10] } }
}
