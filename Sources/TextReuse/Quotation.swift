/// Text between quotation marks.
package enum Quotation {
  /// The UTF-8 bytes between the marks of each quotation of a text, without the marks, in order.
  ///
  /// Read are “…”, "…", „…“, «…», and ‘…’ where it is no apostrophe. A mark that is not closed in its paragraph quotes
  /// to the end of the paragraph if the next paragraph opens with a mark too, as is usual in print, and nothing otherwise.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package static func ranges(in text: String) -> [Range<Int>] {
    var text = text
    text.makeContiguousUTF8()
    var reader = QuotationReader()
    reader.read(text.utf8.span)
    return reader.ranges
  }
}

private struct QuotationReader {
  private(set) var ranges: [Range<Int>] = []
  private var open: (mark: Mark, start: Int)?

  private enum Mark { case straight, curly, low, guillemet, single }

  mutating func read(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x22:
        if case .straight? = open?.mark {
          close(at: index)
        } else if open == nil {
          open = (.straight, index + 1)
        }
        index += 1
      case 0x0A:
        endParagraph(bytes, at: index)
        index += 1
      case 0xC2 where index + 1 < bytes.count:
        if bytes[index + 1] == 0xAB, open == nil { open = (.guillemet, index + 2) }
        if bytes[index + 1] == 0xBB, case .guillemet? = open?.mark { close(at: index) }
        index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        readMark(bytes, at: index)
        index += 3
      default: index += 1
      }
    }
    endParagraph(bytes, at: bytes.count)
  }

  /// The marks U+2018 to U+201F.
  private mutating func readMark(_ bytes: Span<UInt8>, at index: Int) {
    switch bytes[index + 2] {
    case 0x9C:
      if case .low? = open?.mark {
        close(at: index)
      } else if open == nil || open?.mark == .single {
        open = (.curly, index + 3)
      }
    case 0x9D: if let mark = open?.mark, mark == .curly || mark == .low { close(at: index) }
    case 0x9E: if open == nil { open = (.low, index + 3) }
    case 0x98: if open == nil, !isWord(bytes, before: index) { open = (.single, index + 3) }
    case 0x99:
      if case .single? = open?.mark, !isWord(bytes, after: index + 3) { close(at: index) }
    default: break
    }
  }

  private func isWord(_ bytes: Span<UInt8>, after index: Int) -> Bool {
    index < bytes.count && (bytes[index] >= 0xC3 && bytes[index] < 0xE2 || isLetter(bytes[index]))
  }

  private func isWord(_ bytes: Span<UInt8>, before index: Int) -> Bool {
    index > 0 && isLetter(bytes[index - 1])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private mutating func endParagraph(_ bytes: Span<UInt8>, at end: Int) {
    guard let (mark, start) = open else { return }
    open = nil
    guard end < bytes.count, mark == .curly || mark == .straight else { return }
    var next = end
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    let isContinued =
      next < bytes.count && bytes[next] == 0x22
      || next + 2 < bytes.count && bytes[next] == 0xE2 && bytes[next + 1] == 0x80
        && bytes[next + 2] == 0x9C
    if isContinued, start < end { ranges.append(start..<end) }
  }

  private mutating func close(at end: Int) {
    if let open, open.start < end { ranges.append(open.start..<end) }
    open = nil
  }
}
