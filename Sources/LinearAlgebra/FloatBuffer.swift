/// Working memory of a computation whose chunks write to different parts of it at the same time.
///
/// Not for keeping: results are copied into ``DenseMatrix``. Whoever hands it to several threads answers for their
/// writing to different places.
@safe final class FloatBuffer: @unchecked Sendable {
  // SAFETY: allocated for `count` values in `init`, zeroed there, and freed in `deinit` alone.
  private(set) var base: UnsafeMutablePointer<Float>
  private(set) var count: Int

  init(count: Int) {
    self.count = count
    unsafe base = .allocate(capacity: max(count, 1))
    unsafe base.initialize(repeating: 0, count: max(count, 1))
  }

  init(_ values: [Float]) {
    count = values.count
    unsafe base = .allocate(capacity: max(count, 1))
    unsafe values.withUnsafeBufferPointer { source in
      for i in 0..<source.count { unsafe (base + i).initialize(to: source[i]) }
    }
  }

  deinit { unsafe base.deallocate() }

  subscript(i: Int) -> Float {
    get {
      precondition(0 <= i && i < count)
      return unsafe base[i]
    }
    set {
      precondition(0 <= i && i < count)
      unsafe base[i] = newValue
    }
  }

  /// Makes room for `newCount` values, keeping those there are; the new ones are 0.
  func grow(to newCount: Int) {
    guard newCount > count else { return }
    // SAFETY: `count` values are moved to a place for `newCount`, the rest of which is zeroed.
    let larger = UnsafeMutablePointer<Float>.allocate(capacity: newCount)
    unsafe larger.moveInitialize(from: base, count: count)
    unsafe (larger + count).initialize(repeating: 0, count: newCount - count)
    unsafe base.deallocate()
    unsafe base = larger
    count = newCount
  }

  /// A copy of the first `count` values.
  func values(count wanted: Int) -> [Float] {
    precondition(wanted <= count)
    return unsafe Array(UnsafeBufferPointer(start: base, count: wanted))
  }
}
