/// Sums by key of which few are not zero at a time: an array of all keys, and a list of those that were touched.
///
/// Adding and emptying cost what was touched, not what there could be, so one accumulator serves many rows of a sparse product.
package struct SparseAccumulator<Value: FloatingPoint & Sendable>: Sendable {
  @usableFromInline var sums: [Value]
  @usableFromInline var touched: [Int32] = []

  /// - Parameter keyCount: Keys are in `0..<keyCount`.
  package init(keyCount: Int) { sums = Array(repeating: 0, count: keyCount) }

  @inlinable package var isEmpty: Bool { touched.isEmpty }

  /// - Complexity: O(1).
  @inline(__always) @inlinable package mutating func add(_ value: Value, to key: Int32) {
    guard value != 0 else { return }
    if sums[Int(key)] == 0 { touched.append(key) }
    sums[Int(key)] += value
  }

  /// Hands over the sums that are not zero, by increasing key, and leaves the accumulator empty.
  ///
  /// - Complexity: O(*t* log *t*) for *t* touched keys.
  @inlinable package mutating func drain(_ body: (_ key: Int32, _ sum: Value) -> Void) {
    touched.sort()
    for key in touched where sums[Int(key)] != 0 {
      body(key, sums[Int(key)])
      sums[Int(key)] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}
