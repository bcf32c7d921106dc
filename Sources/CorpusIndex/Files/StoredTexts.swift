internal import LinearAlgebra

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

  subscript(index: Int) -> String {
    String(decoding: bytes[offsets[index]..<offsets[index + 1]], as: UTF8.self)
  }

  /// The place of a text among texts that are sorted by their bytes.
  func index(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let bytes = self.bytes[offsets[middle]..<offsets[middle + 1]]
      if bytes.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low < count && bytes[offsets[low]..<offsets[low + 1]].elementsEqual(wanted) ? low : nil
  }
}
