extension ArraySlice<UInt8> {
  /// The first place where some bytes stand.
  ///
  /// - Complexity: O(*n* · *m*) for *m* bytes sought, and O(*n*) if the first of them is rare.
  func place(of pattern: [UInt8]) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    let bytes = span
    for index in 0...(bytes.count - pattern.count) where bytes[index] == first {
      var length = 1
      while length < pattern.count, bytes[index + length] == pattern[length] { length += 1 }
      if length == pattern.count { return startIndex + index }
    }
    return nil
  }
}
