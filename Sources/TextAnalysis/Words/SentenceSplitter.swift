internal import CKernels

/// The sentences of a text, in order.
protocol SentenceSource {
  /// The bytes of the next sentence and the number of its paragraph, or `nil` at the end of the text.
  mutating func next(in bytes: Span<UInt8>) -> (range: Range<Int>, paragraph: Int)?
}

/// Cuts a text into paragraphs and sentences, as ranges of its UTF-8 bytes without the space around them.
///
/// A line is a paragraph. Within it a sentence ends at `.`, `!`, `?` or `…` and the quotes and brackets that close after
/// it, if white space follows and what comes next can begin a sentence; at the marks of Chinese, Japanese, Arabic, Urdu and
/// Hindi it ends in any case. A full stop does not end a sentence after a title (`Mr.`), after an initial (`J. Smith`), or after
/// another abbreviation unless a function word with a capital follows (`the U.S. The`).
struct SentenceSplitter {
  let rule: TextAnalyzer.SentenceRule
  private static let stops = StopBytes(
    ascii: [10, 13, 33, 46, 63], others: [0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF])
  private static let lineEnds = StopBytes(ascii: [10, 13, 13, 13, 13], others: [])

  /// The sentences of one text; the stop words of its language help to tell abbreviations.
  func splits(stopWords: StopWordSet) -> Splits {
    Splits(
      stops: rule == .paragraphs ? Self.lineEnds : Self.stops,
      context: SentenceContext(stopWords: stopWords))
  }

  /// A walk over the sentences of a text, in order.
  struct Splits: SentenceSource {
    fileprivate let stops: StopBytes
    fileprivate let context: SentenceContext
    private var start = 0
    private var index = 0
    private var paragraph = 0

    fileprivate init(stops: StopBytes, context: SentenceContext) {
      self.stops = stops
      self.context = context
    }

    /// - Complexity: O(*n*) for the *n* bytes of the sentence.
    mutating func next(in bytes: Span<UInt8>) -> (range: Range<Int>, paragraph: Int)? {
      while start < bytes.count {
        let first = start
        let own = paragraph
        let end = endOfSentence(bytes)
        if let sentence = trimmed(bytes, first..<end) { return (sentence, own) }
      }
      return nil
    }

    /// Where the sentence that begins at `start` ends; the next one's `start` lies there or past the line's end.
    private mutating func endOfSentence(_ bytes: Span<UInt8>) -> Int {
      while index < bytes.count {
        index = bytes.nextIndex(from: index, of: stops)
        guard index < bytes.count else { break }
        let byte = bytes[index]
        if byte == 10 || byte == 13 {
          let end = index
          if byte == 10 { paragraph += 1 }
          index += 1
          start = index
          return end
        }
        if let end = context.end(bytes, from: start, markAt: &index) {
          start = end
          return end
        }
      }
      start = bytes.count
      return bytes.count
    }

    /// The range without the white space around it, or `nil` if nothing else is in it.
    private func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, case let length = bytes.spaceLength(at: start), length > 0 {
        start += length
      }
      while end > start, bytes[end - 1] <= 32 { end -= 1 }
      return start < end ? start..<end : nil
    }
  }
}

/// The bytes that may end a sentence: five of ASCII, of which some may be the same, and the first bytes of marks beyond it, none
/// below 0xD8.
private struct StopBytes: Sendable {
  let ascii: [UInt8]
  let isStop: [UInt8]

  init(ascii: [UInt8], others: [UInt8]) {
    precondition(ascii.count == 5 && others.allSatisfy { $0 >= 0xD8 })
    self.ascii = ascii
    isStop = (0...255).map { (ascii + others).contains($0) ? 1 : 0 }
  }
}

/// Decides where a sentence ends.
struct SentenceContext {
  let stopWords: StopWordSet

  /// Where the sentence ends that has a mark at `index`, or `nil` if it goes on; `index` moves past the mark and what
  /// closes after it.
  func end(_ bytes: Span<UInt8>, from start: Int, markAt index: inout Int) -> Int? {
    let mark = index
    guard let kind = Mark(bytes, at: index) else {
      index += 1
      return nil
    }
    var kinds = kind.kind
    index += kind.length
    while index < bytes.count {
      if let more = Mark(bytes, at: index) {
        if more.kind != .stop { kinds = more.kind }
        index += more.length
      } else if case let length = bytes.closerLength(at: index), length > 0 {
        index += length
      } else {
        break
      }
    }
    if kinds == .always || index == bytes.count { return index }
    let afterSpace = bytes.endOfSpace(from: index)
    guard afterSpace > index else { return nil }
    guard afterSpace < bytes.count else { return index }
    let next = bytes.endOfOpeners(from: afterSpace)
    guard next < bytes.count, canBeginSentence(bytes, at: next) else { return nil }
    if kind.kind == .stop, kinds == .stop, index == mark + 1 || bytes[mark + 1] != 46,
      goesOn(bytes, from: start, stopAt: mark, next: next)
    {
      return nil
    }
    return index
  }

  /// Whether a character is no lower-case letter.
  private func canBeginSentence(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    let byte = bytes[index]
    return byte < 0x80
      ? !(97...122).contains(byte) : !decodeScalar(bytes, at: index).scalar.properties.isLowercase
  }

  /// Whether the full stop belongs to the word before it rather than to the sentence.
  private func goesOn(_ bytes: Span<UInt8>, from start: Int, stopAt mark: Int, next: Int) -> Bool {
    var first = mark
    while first > start, mark - first < 24, bytes[first - 1] > 32, !bytes.isOpener(at: first - 1) {
      first -= 1
    }
    let length = mark - first
    guard length > 0, length < 24 else { return false }
    if length == 1, bytes.isLetter(at: first) { return bytes[first] != UInt8(ascii: "I") }
    if (first..<mark).allSatisfy({ (48...57).contains(bytes[$0]) }) {
      return first == start || bytes.isSpace(from: start, to: first)
    }
    guard length <= AbbreviatedWords.greatestLength || isDotted(bytes, first..<mark) else {
      return false
    }
    let word = TypeKey(bytes, first..<mark).lowercased
    if AbbreviatedWords.titles.contains(word, in: bytes, first..<mark) { return true }
    guard
      AbbreviatedWords.others.contains(word, in: bytes, first..<mark)
        || isDotted(bytes, first..<mark)
    else { return false }
    return !isFunctionWord(bytes, at: next)
  }

  /// Whether a word is made of single letters with full stops between them.
  private func isDotted(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    bytes.isLetter(at: word.lowerBound)
      && word.dropFirst().contains { bytes[$0] == UInt8(ascii: ".") }
      && !word.dropFirst().contains { bytes.isLetter(at: $0) && bytes.isLetter(at: $0 - 1) }
  }

  /// Whether the word at an index is a capitalised stop word, which shows that a sentence begins.
  private func isFunctionWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    var end = index
    while end < bytes.count, end - index < 24, bytes[end] | 0x20 >= 97, bytes[end] != 0x7F {
      end += 1
    }
    guard end > index else { return false }
    return stopWords.contains((index..<end).map { bytes[$0] < 0x80 ? bytes[$0] | 0x20 : bytes[$0] })
  }
}

/// A mark that may end a sentence.
private struct Mark {
  enum Kind { case stop, exclamation, always }
  let kind: Kind
  let length: Int

  init?(_ bytes: Span<UInt8>, at index: Int) {
    switch bytes[index] {
    case UInt8(ascii: "."): (kind, length) = (.stop, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): (kind, length) = (.exclamation, 1)
    case 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF:
      let (scalar, length) = decodeScalar(bytes, at: index)
      switch scalar {
      case "…": (kind, self.length) = (.stop, length)
      case "。", "！", "？", "｡", "؟", "۔", "।", "॥": (kind, self.length) = (.always, length)
      default: return nil
      }
    default: return nil
    }
  }
}

extension Span<UInt8> {
  /// The first index from `start` on that has a byte that may end a sentence, or the end.
  fileprivate func nextIndex(from start: Int, of stops: StopBytes) -> Int {
    precondition(start >= 0 && start <= count)
    // SAFETY: the arrays live through the call, which reads no more than their bytes.
    return unsafe withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      return unsafe parallax_next_of(base, start, bytes.count, stops.ascii, stops.isStop)
    }
  }

  /// Whether an ASCII letter is at an index.
  fileprivate func isLetter(at index: Int) -> Bool { (97...122).contains(self[index] | 0x20) }

  /// The length of the white space character at an index, 0 if there is none.
  fileprivate func spaceLength(at index: Int) -> Int {
    let byte = self[index]
    if byte <= 32 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    let (scalar, length) = decodeScalar(self, at: index)
    return scalar.properties.isWhitespace ? length : 0
  }

  fileprivate func endOfSpace(from index: Int) -> Int {
    var index = index
    while index < count, case let length = spaceLength(at: index), length > 0 { index += length }
    return index
  }

  fileprivate func isSpace(from start: Int, to end: Int) -> Bool { endOfSpace(from: start) >= end }

  /// The length of a quote or bracket that closes, 0 if there is none.
  fileprivate func closerLength(at index: Int) -> Int {
    switch self[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"):
      return 1
    case 0xC2, 0xE2, 0xE3, 0xEF:
      let (scalar, length) = decodeScalar(self, at: index)
      return "”’»›」』）】》".unicodeScalars.contains(scalar) ? length : 0
    default: return 0
    }
  }

  /// Past the quotes, brackets and dashes that may stand before the first word of a sentence.
  fileprivate func endOfOpeners(from index: Int) -> Int {
    var index = index
    while index < count {
      if isOpener(at: index) {
        index += 1
      } else if self[index] >= 0xC2 {
        let (scalar, length) = decodeScalar(self, at: index)
        guard "“‘„«‹–—¿¡「『（【《".unicodeScalars.contains(scalar) else { return index }
        index += length
      } else {
        return index
      }
      index = endOfSpace(from: index)
    }
    return index
  }

  fileprivate func isOpener(at index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["),
      UInt8(ascii: "{"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
