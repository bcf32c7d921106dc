extension String {
  /// This text with its line ends as LF and every other control character replaced.
  ///
  /// Control characters are U+0000–001F, U+007F–009F and those that turn the direction of the display
  /// (U+202A–202E, U+2066–2069): a terminal would obey them.
  ///
  /// - Parameters:
  ///   - replacement: What stands for each of them.
  ///   - kept: Control characters that stay.
  package func withControlCharactersReplaced(by replacement: String, keeping kept: String = "")
    -> String
  {
    // 0xC2 begins U+0080–00BF and 0xE2 U+2000–2FFF; without those bytes and C0 there is nothing to do.
    guard utf8.contains(where: { $0 < 32 || $0 == 127 || $0 == 0xC2 || $0 == 0xE2 }) else {
      return self
    }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      defer { previous = scalar }
      let isLineFeed = scalar == "\n" || scalar == "\r"
      if scalar == "\n", previous == "\r" { continue }
      let scalar = isLineFeed ? "\n" : scalar
      if scalar.isControl, !kept.unicodeScalars.contains(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
