internal import Primitives

/// What the runs of words in each document weigh, by increasing column: the part of a document-term matrix that counting the
/// vocabulary yields.
struct RunRows: Sendable {
  /// The rows of some documents, one after the other.
  struct Block: Sendable {
    private var starts: [Int]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []

    /// - Parameter rows: The rows of the block; runs in other rows are passed over.
    fileprivate init(_ parts: [RunCounter.Part], columns: [[Int32]], rows: Range<Int>) {
      starts = Array(repeating: 0, count: rows.count + 1)
      Self.forEachEntry(parts, columns, rows) { row, _, _ in starts[row + 1] += 1 }
      for row in 0..<rows.count { starts[row + 1] += starts[row] }
      var next = starts
      self.columns = Array(repeating: 0, count: starts[rows.count])
      values = Array(repeating: 0, count: starts[rows.count])
      Self.forEachEntry(parts, columns, rows) { row, column, weight in
        self.columns[next[row]] = column
        values[next[row]] = weight
        next[row] += 1
      }
    }

    @inline(__always)
    private static func forEachEntry(
      _ parts: [RunCounter.Part], _ columnsOfRuns: [[Int32]], _ rows: Range<Int>,
      _ body: (_ row: Int, _ column: Int32, _ weight: Float) -> Void
    ) {
      for (part, columns) in zip(parts, columnsOfRuns) {
        for (run, column) in zip(part.runs, columns) where column >= 0 {
          for entry in run.entries where rows.contains(Int(part.entries[entry].row)) {
            body(Int(part.entries[entry].row) - rows.lowerBound, column, part.entries[entry].weight)
          }
        }
      }
    }

    /// No rows yet.
    init() { starts = [0] }

    /// The places of a row's entries.
    func entries(ofRow row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Adds a row.
    ///
    /// - Parameter uses: The columns of runs and what each use weighs, in the order of the document.
    mutating func append(_ uses: [(column: Int32, weight: Float)]) {
      for use in uses.sorted(by: { $0.column < $1.column }) {
        if columns.count > starts[starts.count - 1], columns[columns.count - 1] == use.column {
          values[values.count - 1] += use.weight
        } else {
          columns.append(use.column)
          values.append(use.weight)
        }
      }
      starts.append(columns.count)
    }
  }

  private let blocks: [Block]
  private let blockSize: Int

  /// - Parameters:
  ///   - parts: The counted runs, in order.
  ///   - columnsOfRuns: By part and run its column, increasing; -1 where it is none.
  ///   - threads: Also the number of blocks, each of which is a walk over all runs.
  init(
    _ parts: [RunCounter.Part], columns columnsOfRuns: [[Int32]], rowCount: Int, threads: Int
  ) {
    blockSize = max(1, (rowCount + threads - 1) / threads)
    blocks = chunkedMap(count: rowCount, chunkSize: blockSize, threads: threads) { rows in
      Block(parts, columns: columnsOfRuns, rows: rows)
    }
  }

  /// The block that has a row, and the row's number in it.
  func place(ofRow row: Int) -> (block: Block, row: Int) {
    (blocks[row / blockSize], row % blockSize)
  }
}
