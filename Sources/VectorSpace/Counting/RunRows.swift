/// What the runs of words in each document weigh, by increasing column: the part of a document-term matrix that counting the
/// vocabulary yields.
struct RunRows: Sendable {
  private var starts: [Int]
  private(set) var columns: [Int32]
  private(set) var values: [Float]

  /// - Parameters:
  ///   - parts: The counted runs, in order.
  ///   - columnsOfRuns: By part and run its column, increasing; -1 where it is none.
  init(_ parts: [RunCounter.Part], columns columnsOfRuns: [[Int32]], rowCount: Int) {
    starts = Array(repeating: 0, count: rowCount + 1)
    for (part, columns) in zip(parts, columnsOfRuns) {
      for (run, column) in zip(part.runs, columns) where column >= 0 {
        for entry in part.entries[run.entries] { starts[Int(entry.row) + 1] += 1 }
      }
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var next = starts
    columns = Array(repeating: 0, count: starts[rowCount])
    values = Array(repeating: 0, count: starts[rowCount])
    for (part, columns) in zip(parts, columnsOfRuns) {
      for (run, column) in zip(part.runs, columns) where column >= 0 {
        for entry in part.entries[run.entries] {
          let place = next[Int(entry.row)]
          self.columns[place] = column
          values[place] = entry.weight
          next[Int(entry.row)] = place + 1
        }
      }
    }
  }

  /// No rows yet.
  init() { (starts, columns, values) = ([0], [], []) }

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
