internal import Foundation
internal import LinearAlgebra
internal import Primitives
internal import SystemFiles

/// A flat file of an index: named arrays of numbers behind a header, little-endian, each from a multiple of 64 bytes on.
///
///     0   8 bytes   "PRLXFLAT"
///     8   UInt32    version of the format, 1
///     12  UInt32    number of arrays, at most 64
///     16  UInt64    size of the file
///     24  32 bytes  SHA-256 of the header with these bytes 0
///     56  8 bytes   0
///     64  64 bytes for each array: its name (40 bytes, then 0), UInt64 bytes an element, count, offset
struct FlatFile: Sendable {
  static let magic = Array("PRLXFLAT".utf8)
  static let version: UInt32 = 1
  static let alignment = 64

  private struct Entry {
    let width: Int
    let count: Int
    let offset: Int
  }

  let path: String
  private let mapping: MemoryMap
  private let entries: [String: Entry]

  /// Maps a file and checks its header and size, not its contents.
  ///
  /// - Throws: ``IndexError/damaged(file:reason:)`` or ``IndexError/cannotRead(path:reason:)``.
  init(opening path: String) throws(IndexError) {
    self.path = path
    do throws(SystemFailure) {
      mapping = try MemoryMap(path: path)
    } catch {
      throw error.isMissing || error.isEmptyFile
        ? .damaged(file: path, reason: error.isMissing ? "it is missing" : "it is empty")
        : .cannotRead(path: path, reason: error.reason)
    }
    guard let fixed = mapping.values(UInt8.self, at: 0, count: 64),
      fixed.prefix(8).elementsEqual(Self.magic)
    else { throw .damaged(file: path, reason: "it does not begin as a file of an index does") }
    let (version, count) = (Self.number(fixed[8..<12]), Self.number(fixed[12..<16]))
    guard version == UInt64(Self.version) else {
      throw .damaged(file: path, reason: "version \(version) of the format is unknown")
    }
    guard Self.number(fixed[16..<24]) == UInt64(mapping.count) else {
      throw .damaged(file: path, reason: "it has \(mapping.count) bytes, not what its header says")
    }
    guard count <= 64, let header = mapping.values(UInt8.self, at: 0, count: 64 * Int(count + 1))
    else { throw .damaged(file: path, reason: "its header is cut off") }
    var bytes = Array(header)
    let checksum = Array(bytes[24..<56])
    bytes.replaceSubrange(24..<56, with: repeatElement(0, count: 32))
    guard SHA256(of: bytes).bytes == checksum else {
      throw .damaged(file: path, reason: "its header has another checksum")
    }
    let size = UInt64(mapping.count)
    var entries: [String: Entry] = [:]
    for place in 1..<max(1, Int(count) + 1) {
      let entry = bytes[64 * place..<64 * (place + 1)]
      let start = entry.startIndex
      let name = String(decoding: entry.prefix(40).prefix { $0 != 0 }, as: UTF8.self)
      let numbers = [40, 48, 56].map { Self.number(entry[start + $0..<start + $0 + 8]) }
      guard numbers.allSatisfy({ $0 <= size }) else {
        throw .damaged(file: path, reason: "the array \(name) does not lie in it")
      }
      entries[name] = Entry(
        width: Int(numbers[0]), count: Int(numbers[1]), offset: Int(numbers[2]))
    }
    self.entries = entries
  }

  private static func number(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The array with a name.
  ///
  /// - Throws: ``IndexError/damaged(file:reason:)`` if there is none of that element size that lies in the file.
  func values<Element: BitwiseCopyable & Sendable>(
    _ name: String, _ type: Element.Type = Element.self
  ) throws(IndexError) -> StoredValues<Element> {
    guard let entry = entries[name], entry.width == MemoryLayout<Element>.stride,
      let values = mapping.values(type, at: entry.offset, count: entry.count)
    else { throw .damaged(file: path, reason: "it has no sound array \(name)") }
    return values
  }

  /// Copies a small array into memory.
  func array<Element: BitwiseCopyable & Sendable>(
    _ name: String, _ type: Element.Type = Element.self
  ) throws(IndexError) -> [Element] {
    Array(try values(name, type))
  }

  func willReadAll() { mapping.willReadAll() }

  func damaged(_ reason: String) -> IndexError { .damaged(file: path, reason: reason) }
}
