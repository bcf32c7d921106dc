/// Words and phrases that are looked for in bytes, all in one pass, ASCII letters in any case.
struct PhraseSet: Sendable {
  /// Their ASCII letters in lower case.
  private let phrases: [[UInt8]]
  /// The phrases that begin with each byte, in the order in which they were named.
  private let byFirstByte: [[Int]]

  /// - Parameter phrases: None of them empty; other letters than ASCII's are found only as they are written here.
  init(_ phrases: [String]) {
    self.phrases = phrases.map { $0.utf8.map(\.lowercased) }
    var byFirstByte = Array(repeating: [Int](), count: 256)
    for (index, phrase) in self.phrases.enumerated() { byFirstByte[Int(phrase[0])].append(index) }
    self.byFirstByte = byFirstByte
  }

  /// The first place where one of them stands; of those that begin there, that of the one named first.
  ///
  /// - Complexity: O(*n*) for *n* bytes and few phrases that begin alike.
  func first(in bytes: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
    for index in start..<max(start, bytes.count) {
      if let length = length(at: index, in: bytes) { return index..<index + length }
    }
    return nil
  }

  func isFound(in bytes: Span<UInt8>) -> Bool { first(in: bytes) != nil }

  /// The length of the phrase that stands at an index, of several the one named first.
  func length(at index: Int, in bytes: Span<UInt8>) -> Int? {
    for number in byFirstByte[Int(bytes[index].lowercased)]
    where bytes.hasWord(phrases[number], at: index) {
      return phrases[number].count
    }
    return nil
  }

  /// The lengths of all phrases that stand at an index.
  func lengths(at index: Int, in bytes: Span<UInt8>) -> [Int] {
    var lengths: [Int] = []
    for number in byFirstByte[Int(bytes[index].lowercased)]
    where bytes.hasWord(phrases[number], at: index) {
      lengths.append(phrases[number].count)
    }
    return lengths
  }

  /// Whether one of them begins with a byte, in any case.
  func mayBegin(with byte: UInt8) -> Bool { !byFirstByte[Int(byte.lowercased)].isEmpty }

  /// The text with every phrase in it replaced.
  func replacing(in text: String, with replacement: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let length = length(at: index, in: bytes.span) {
        result += replacement.utf8
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
