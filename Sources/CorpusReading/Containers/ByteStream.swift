/// Bytes that are read once, from the front, with a look ahead: those of a file, of standard input, or of a decoder.
///
/// A source may fail and go on, as a compressed file with one damaged member does. The bytes before the damage were then
/// handed over, the call that meets it throws, and the next call goes on behind it.
package final class ByteStream {
  /// Gives the next bytes, some at a time, and no bytes at the end.
  package typealias Source = () throws(InputFailure) -> [UInt8]

  private let next: Source
  private var buffer: [UInt8] = []
  /// Where in the buffer the first byte is that nobody has taken.
  private var start = 0
  private var hasEnded = false
  /// The number of bytes that were taken.
  package private(set) var offset = 0

  package init(_ next: @escaping Source) { self.next = next }

  package convenience init(_ bytes: [UInt8]) {
    var rest = bytes
    self.init { () throws(InputFailure) in
      defer { rest = [] }
      return rest
    }
  }

  /// Looks at up to `count` bytes without taking them.
  ///
  /// - Returns: Fewer only at the end.
  package func peek(_ count: Int) throws(InputFailure) -> ArraySlice<UInt8> {
    try fill(count)
    return buffer[start..<min(buffer.count, start + count)]
  }

  /// Takes up to `count` bytes.
  ///
  /// - Returns: Fewer only at the end.
  package func read(_ count: Int) throws(InputFailure) -> [UInt8] {
    let bytes = Array(try peek(count))
    take(bytes.count)
    return bytes
  }

  /// Takes whatever is at hand, at least one byte unless the end is reached.
  package func readSome() throws(InputFailure) -> [UInt8] {
    try fill(1)
    let bytes = start == 0 ? buffer : Array(buffer[start...])
    take(bytes.count)
    return bytes
  }

  /// Takes up to `count` bytes without keeping them.
  ///
  /// - Returns: How many there were.
  @discardableResult
  package func skip(_ count: Int) throws(InputFailure) -> Int {
    var left = count
    while left > 0 {
      try fill(1)
      let size = min(left, buffer.count - start)
      guard size > 0 else { break }
      take(size)
      left -= size
    }
    return count - left
  }

  /// Takes a line, and leaves out its end (LF or CRLF).
  ///
  /// - Parameter limit: A longer line is handed over in pieces.
  /// - Returns: `nil` at the end.
  package func line(limit: Int = 1 << 16) throws(InputFailure) -> [UInt8]? {
    var looked = 0
    while true {
      if let end = buffer[(start + looked)...].firstIndex(of: 10) {
        let line = buffer[start..<end]
        take(line.count + 1)
        return Array(line.last == 13 ? line.dropLast() : line)
      }
      looked = buffer.count - start
      guard looked < limit, try fill(looked + 1) else { break }
    }
    guard looked > 0 else { return nil }
    return try read(min(looked, limit))
  }

  /// Takes all bytes to the end.
  ///
  /// - Throws: ``InputFailure`` if there are more than `limit`.
  package func readToEnd(limit: Int) throws(InputFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let some = try readSome()
      if some.isEmpty { return bytes }
      guard bytes.count + some.count <= limit else {
        throw InputFailure(
          "it is larger than \(ByteCount(limit)), the limit for what is held in memory")
      }
      bytes += some
    }
  }

  /// Puts bytes back before all others.
  package func putBack(_ bytes: some Collection<UInt8>) {
    buffer.replaceSubrange(..<start, with: bytes)
    start = 0
    offset -= bytes.count
  }

  package var isAtEnd: Bool {
    get throws(InputFailure) { try !fill(1) }
  }

  /// Makes sure that `count` bytes are in the buffer.
  ///
  /// - Returns: `false` if the stream ends before.
  @discardableResult
  private func fill(_ count: Int) throws(InputFailure) -> Bool {
    while buffer.count - start < count, !hasEnded {
      if start > 0 {
        buffer.removeSubrange(..<start)
        start = 0
      }
      let more = try next()
      if more.isEmpty { hasEnded = true }
      if buffer.isEmpty { buffer = more } else { buffer += more }
    }
    return buffer.count - start >= count
  }

  private func take(_ count: Int) {
    start += count
    offset += count
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity < 1 << 20)
      start = 0
    }
  }
}

/// A number of bytes as people say it: `64 MB`.
struct ByteCount: CustomStringConvertible {
  private let count: Int

  init(_ count: Int) { self.count = count }

  var description: String {
    for (unit, name) in [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "KB")]
    where count >= unit {
      return "\(count / unit) \(name)"
    }
    return "\(count) bytes"
  }
}
