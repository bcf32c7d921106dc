extension RandomAccessCollection {
  /// The first index from which on a condition holds, by halving; the end if it holds nowhere.
  ///
  /// For elements in order and a value *x*, `!($0 < x)` gives the first index at which *x* could be inserted (the lower bound), and
  /// `x < $0` the last (the upper bound).
  ///
  /// - Parameter isBeyond: False of the first elements and true of the rest: it does not turn false again.
  /// - Complexity: O(log *n*) calls for *n* elements.
  @inlinable package func partitioningIndex(
    where isBeyond: (Element) throws -> Bool
  ) rethrows -> Index {
    var start = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(start, offsetBy: half)
      if try isBeyond(self[middle]) {
        count = half
      } else {
        start = index(after: middle)
        count -= half + 1
      }
    }
    return start
  }
}
