internal import Foundation
internal import LinearAlgebra
internal import Primitives
internal import SystemFiles
internal import TextAnalysis

/// Writes a ``FlatFile``, whose arrays must be named before the first is written.
struct FlatFileWriter {
  private struct Section {
    let name: String
    let width: Int
    let count: Int
    let write: (FileDescriptor) throws(SystemFailure) -> Void

    var size: Int { width * count }
  }

  private var sections: [Section] = []

  mutating func add<Element: BitwiseCopyable & Sendable>(
    _ name: String, _ values: StoredValues<Element>
  ) {
    precondition(name.utf8.count <= 40, "the name \(name) is too long")
    sections.append(
      Section(name: name, width: MemoryLayout<Element>.stride, count: values.count) {
        file throws(SystemFailure) in try file.write(valuesOf: values)
      })
  }

  mutating func add<Element: BitwiseCopyable & Sendable>(_ name: String, _ values: [Element]) {
    add(name, StoredValues(values))
  }

  /// Adds texts as the array `name.bytes` and one more offset than there are texts, `name.offsets`.
  mutating func add(_ name: String, texts: PackedTexts) {
    add(name + ".offsets", texts.offsets)
    add(name + ".bytes", texts.bytes)
  }

  /// Writes the file and sees it onto the disk.
  ///
  /// - Throws: ``IndexError/cannotWrite(path:reason:)``.
  func write(to path: String) throws(IndexError) {
    do throws(SystemFailure) {
      let file = try FileDescriptor(opening: path, for: .replacing)
      try file.write(header)
      for section in sections {
        try section.write(file)
        try file.write(Array(repeating: 0, count: Self.padding(section.size)))
      }
      try file.synchronize()
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  private static func padding(_ size: Int) -> Int {
    (FlatFile.alignment - size % FlatFile.alignment) % FlatFile.alignment
  }

  private var header: [UInt8] {
    var offset = 64 * (sections.count + 1)
    var table: [UInt8] = []
    for section in sections {
      let name = Array(section.name.utf8)
      table += name + Array(repeating: 0, count: 40 - name.count)
      for number in [section.width, section.count, offset] { table += Self.bytes(number, 8) }
      offset += section.size + Self.padding(section.size)
    }
    let start =
      FlatFile.magic + Self.bytes(Int(FlatFile.version), 4) + Self.bytes(sections.count, 4)
      + Self.bytes(offset, 8)
    let end = Array(repeating: UInt8(0), count: 8) + table
    let checksum = SHA256(of: start + Array(repeating: 0, count: 32) + end)
    return start + checksum.bytes + end
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
