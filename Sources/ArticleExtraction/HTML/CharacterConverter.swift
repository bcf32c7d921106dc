internal import Foundation

/// The system's converter between encodings (`iconv`); the only file that calls it.
enum CharacterConverter {
  /// The text in UTF-8, with U+FFFD for each byte that means nothing.
  ///
  /// - Returns: `nil` if the system does not know the encoding.
  static func utf8(decoding bytes: [UInt8], from encoding: String) -> [UInt8]? {
    // SAFETY: the descriptor is closed once, here; every call below gets pointers and sizes of live arrays.
    guard let descriptor = unsafe iconv_open("UTF-8", encoding),
      Int(bitPattern: descriptor) != -1
    else { return nil }
    defer { _ = unsafe iconv_close(descriptor) }
    var source = bytes
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 2)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var consumed = 0
    while consumed < source.count {
      let (read, written, reason) = unsafe convert(
        descriptor, &source, from: consumed, into: &chunk)
      result.append(contentsOf: chunk[..<written])
      consumed += read
      if reason == EILSEQ || reason == EINVAL, consumed < source.count {
        result.append(contentsOf: [0xEF, 0xBF, 0xBD])
        consumed += 1
      } else if read == 0, written == 0 {
        break
      }
    }
    return UTF8Repair.repaired(result)
  }

  /// One call of `iconv`: the bytes read and written, and why it stopped early (0 if it did not).
  private static func convert(
    _ descriptor: iconv_t, _ source: inout [UInt8], from start: Int, into chunk: inout [UInt8]
  ) -> (read: Int, written: Int, reason: Int32) {
    let size = source.count - start
    let room = chunk.count
    return unsafe source.withUnsafeMutableBytes { input in
      unsafe chunk.withUnsafeMutableBytes { output in
        // SAFETY: `iconv` reads at most `inputLeft` and writes at most `outputLeft` bytes, which the arrays hold.
        var from = unsafe input.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
        var inputLeft = size
        var outputLeft = room
        let failed = unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft) == -1
        let reason = failed ? errno : 0
        return (size - inputLeft, room - outputLeft, reason)
      }
    }
  }
}
