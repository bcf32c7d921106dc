/// A dense matrix of few columns, most of whose rows are zero and take no room, so that the others stay in the cache.
package struct HeldRows: Sendable {
  /// The number of columns: what the kernel of the sparse product takes at once.
  package static let width = 64

  /// Each row's place in `values`; 0 if the row is zero.
  private(set) var places: [Int32]
  /// The rows that are held, after one of zeros.
  private(set) var values = [Float](repeating: 0, count: Self.width)
  private var held: [Int32] = []

  package init(rowCount: Int) { places = Array(repeating: 0, count: rowCount) }

  var rowCount: Int { places.count }

  package subscript(row: Int, column: Int) -> Float {
    get { values[Int(places[row]) * Self.width + column] }
    set {
      precondition((0..<Self.width).contains(column), "column \(column)")
      if places[row] == 0 {
        held.append(Int32(row))
        places[row] = Int32(held.count)
        values.append(contentsOf: repeatElement(0, count: Self.width))
      }
      values[Int(places[row]) * Self.width + column] = newValue
    }
  }

  /// Makes every value zero; the memory is kept.
  package mutating func clear() {
    for row in held { places[Int(row)] = 0 }
    held.removeAll(keepingCapacity: true)
    values.removeLast(values.count - Self.width)
  }
}
