/// A row that is near, and how near.
public struct Neighbor: Hashable, Sendable {
  /// The index of the row.
  public let index: Int
  /// The cosine of the angle, in -1...1; larger is nearer.
  public let similarity: Float

  package init(index: Int, similarity: Float) {
    self.index = index
    self.similarity = similarity
  }

  /// Whether this one comes before another in a list of neighbours: nearer after rounding to multiples of 2⁻²⁰ (about
  /// 10⁻⁶), else of smaller index, so that the last bits of a sum decide nothing.
  package func precedes(_ other: Neighbor) -> Bool {
    let (own, others) = ((similarity * 0x1p20).rounded(), (other.similarity * 0x1p20).rounded())
    return own != others ? own > others : index < other.index
  }
}

/// The nearest of the neighbours offered, in a heap whose root is the farthest of them.
package struct NearestNeighbors {
  private let count: Int
  private var heap: [Neighbor] = []

  package init(count: Int) {
    self.count = count
    heap.reserveCapacity(min(count, 64))
  }

  /// The similarity below which a neighbour cannot enter, with a margin for rounding.
  @inline(__always)
  package var bound: Float {
    guard heap.count == count else { return -.infinity }
    return count == 0 ? .infinity : heap[0].similarity - 0x1p-19
  }

  package mutating func offer(_ neighbor: Neighbor) {
    guard count > 0 else { return }
    if heap.count < count {
      heap.append(neighbor)
      var child = heap.count - 1
      while child > 0, heap[(child - 1) / 2].precedes(heap[child]) {
        heap.swapAt(child, (child - 1) / 2)
        child = (child - 1) / 2
      }
    } else if neighbor.precedes(heap[0]) {
      heap[0] = neighbor
      sink()
    }
  }

  private mutating func sink() {
    var parent = 0
    while case var child = 2 * parent + 1, child < heap.count {
      if child + 1 < heap.count, heap[child].precedes(heap[child + 1]) { child += 1 }
      guard heap[parent].precedes(heap[child]) else { return }
      heap.swapAt(parent, child)
      parent = child
    }
  }

  /// Nearest first.
  package var sorted: [Neighbor] { heap.sorted { $0.precedes($1) } }
}
