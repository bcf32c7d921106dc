internal import LinearAlgebra
internal import Primitives

/// Texts in a flat file, one after the other.
struct StoredTexts: Sendable {
  private let offsets: StoredValues<Int>
  private let bytes: StoredValues<UInt8>

  /// - Throws: ``IndexError/damaged(file:reason:)`` if offsets decrease or leave the bytes.
  /// - Complexity: O(*texts*).
  init(_ name: String, in file: FlatFile) throws(IndexError) {
    offsets = try file.values(name + ".offsets")
    bytes = try file.values(name + ".bytes")
    let size = bytes.count
    let isSound = offsets.withSpan { offsets in
      guard offsets.count > 0, offsets[0] == 0, offsets[offsets.count - 1] == size else {
        return false
      }
      for place in 1..<max(1, offsets.count) where offsets[place - 1] > offsets[place] {
        return false
      }
      return true
    }
    guard isSound else { throw file.damaged("the texts \(name) are not in order") }
  }

  var count: Int { offsets.count - 1 }

  subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }

  private func utf8(_ index: Int) -> Slice<StoredValues<UInt8>> {
    bytes[offsets[index]..<offsets[index + 1]]
  }

  /// The place of a text among texts that are sorted by their bytes.
  func index(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    let index = (0..<count).partitioningIndex { !utf8($0).lexicographicallyPrecedes(wanted) }
    return index < count && utf8(index).elementsEqual(wanted) ? index : nil
  }
}
