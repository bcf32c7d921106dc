extension CharacterEncoding {
  /// The text of a page's bytes in UTF-8, without a byte-order mark and with spaces for NUL characters.
  ///
  /// Bytes that mean nothing in the encoding become U+FFFD; a single such byte between ASCII characters in UTF-8 is
  /// read as windows-1252, since that is where stray quotation marks and dashes come from.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  package func utf8(decoding bytes: [UInt8]) -> [UInt8] {
    var result =
      switch name {
      case Self.utf8Name: UTF8Repair.repaired(bytes)
      case Self.windows1252Name: Windows1252.decoded(bytes)
      default: CharacterConverter.utf8(decoding: bytes, from: name) ?? Windows1252.decoded(bytes)
      }
    if result.starts(with: [0xEF, 0xBB, 0xBF]) { result.removeFirst(3) }
    if result.contains(0) {
      for index in result.indices where result[index] == 0 { result[index] = 32 }
    }
    return result
  }
}

/// Makes bytes that are nearly UTF-8 valid.
enum UTF8Repair {
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if (try? UTF8Span(validating: bytes.span)) != nil { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(byte)
        index += 1
      } else if let length = sequenceLength(in: bytes.span, at: index) {
        result.append(contentsOf: bytes[index..<index + length])
        index += length
      } else {
        let standsAlone =
          (index == 0 || bytes[index - 1] < 0x80)
          && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
        result.append(
          contentsOf: standsAlone
            ? Windows1252.decoded(CollectionOfOne(byte)) : [0xEF, 0xBF, 0xBD])
        index += 1
        while !standsAlone, index < bytes.count, bytes[index].isUTF8Continuation { index += 1 }
      }
    }
    return result
  }

  /// The length of the valid sequence of two to four bytes at an index; `nil` if there is none.
  static func sequenceLength(in bytes: Span<UInt8>, at index: Int) -> Int? {
    let lead = bytes[index]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, high) = (4, 0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, (low...high).contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where !bytes[index + offset].isUTF8Continuation { return nil }
    return length
  }
}
