extension String {
  /// The number of columns this text takes on a terminal, where East Asian characters and emoji take two and combining
  /// marks none.
  ///
  /// - Complexity: O(*n*); ASCII is counted by its bytes.
  package var displayWidth: Int {
    if utf8.allSatisfy({ $0 >= 32 && $0 < 127 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The longest beginning of whole characters that takes at most `width` columns.
  package func prefix(ofDisplayWidth width: Int) -> Substring {
    var end = startIndex
    var used = 0
    while end < endIndex {
      used += self[end].displayWidth
      guard used <= width else { break }
      end = index(after: end)
    }
    return self[..<end]
  }

  /// This text if it takes at most `width` columns, else its beginning and an ellipsis.
  package func truncated(toDisplayWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    let beginning = prefix(ofDisplayWidth: max(0, width - 1))
    let lastLetter = beginning.lastIndex { $0 != " " }
    return (lastLetter.map { String(beginning[...$0]) } ?? "") + "…"
  }

  /// This text in lines of at most `width` columns, broken at spaces, and inside a word only if it is longer than a line.
  ///
  /// - Returns: At least one line, without spaces at its ends.
  package func wrapped(toDisplayWidth width: Int) -> [String] {
    precondition(width >= 2, "a width of \(width) holds no wide character")
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      var word = String(word)
      var wordWidth = word.displayWidth
      if used > 0, used + 1 + wordWidth <= width {
        line += " " + word
        used += 1 + wordWidth
        continue
      }
      if used > 0 { lines.append(line) }
      while wordWidth > width {
        // A single character that is wider than the line stands alone.
        let piece = word.prefix(max(1, word.prefix(ofDisplayWidth: width).count))
        lines.append(String(piece))
        word.removeFirst(piece.count)
        wordWidth = word.displayWidth
      }
      line = word
      used = wordWidth
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// This text followed, or preceded, by spaces up to `width` columns.
  package func padded(toDisplayWidth width: Int, isAlignedRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return isAlignedRight ? spaces + self : self + spaces
  }

  /// This text on one line: runs of white space and control characters are one space.
  package var onOneLine: String {
    guard utf8.contains(where: { $0 <= 32 || $0 >= 127 }) else { return self }
    return withControlCharactersReplaced(by: " ")
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Character {
  /// 0, 1 or 2 columns.
  ///
  /// A character is as wide as its widest scalar; the emoji variation selector makes it wide.
  fileprivate var displayWidth: Int {
    unicodeScalars.reduce(0) { Swift.max($0, $1 == "\u{FE0F}" ? 2 : $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    return Self.wideRanges.contains { $0.contains(value) } || properties.isEmojiPresentation ? 2 : 1
  }

  /// The blocks whose letters are wide, and wide signs that are no emoji.
  ///
  /// ### Source
  /// Unicode Standard Annex 11, East Asian Width, classes W and F.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
    0x20000...0x3FFFD,
  ]
}
