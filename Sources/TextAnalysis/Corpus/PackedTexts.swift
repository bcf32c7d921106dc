internal import Primitives

/// Texts one after the other in one buffer of UTF-8, where a million terms cost their bytes and not a string each.
public struct PackedTexts: RandomAccessCollection, Hashable, Sendable {
  /// The bytes of all texts.
  package private(set) var bytes: [UInt8] = []
  /// Where each text begins in ``bytes``, and at last their number.
  package private(set) var offsets: [Int] = [0]

  public init() {}

  public init(_ texts: some Sequence<String>) {
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      endText()
    }
  }

  /// - Parameter offsets: As ``offsets``.
  /// - Returns: `nil` if the offsets decrease or leave the bytes.
  package init?(bytes: [UInt8], offsets: [Int]) {
    guard offsets.first == 0, offsets.last == bytes.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    (self.bytes, self.offsets) = (bytes, offsets)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { offsets.count - 1 }

  public subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }

  /// The bytes of one text.
  package func utf8(_ index: Int) -> ArraySlice<UInt8> {
    bytes[offsets[index]..<offsets[index + 1]]
  }

  package mutating func reserveCapacity(_ count: Int) { offsets.reserveCapacity(count + 1) }

  /// Adds a text, whose bytes `add` adds to those of the texts before it.
  @inline(__always)
  mutating func append(_ add: (inout [UInt8]) -> Void) {
    add(&bytes)
    endText()
  }

  /// Adds texts of another with single spaces between them, as one text.
  package mutating func append(_ parts: (Int, Int?, Int?), of other: PackedTexts) {
    bytes.append(contentsOf: other.utf8(parts.0))
    if let second = parts.1 { addSpaced(other.utf8(second)) }
    if let third = parts.2 { addSpaced(other.utf8(third)) }
    endText()
  }

  private mutating func addSpaced(_ part: ArraySlice<UInt8>) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: part)
  }

  private mutating func endText() { offsets.append(bytes.count) }

  /// The texts of all parts, in order.
  package init(joining parts: [PackedTexts]) {
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
    offsets.reserveCapacity(parts.reduce(1) { $0 + $1.count })
    for part in parts { append(contentsOf: part) }
  }

  /// Adds the texts of another.
  mutating func append(contentsOf other: PackedTexts) {
    let start = bytes.count
    bytes.append(contentsOf: other.bytes)
    offsets.append(contentsOf: other.offsets.dropFirst().lazy.map { $0 + start })
  }

  /// The index of a text among texts in the order of their bytes.
  ///
  /// - Complexity: O(log *n*).
  package func index(ofSorted text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    return index(ofSorted: bytes[...])
  }

  func index(ofSorted wanted: ArraySlice<UInt8>) -> Int? {
    let index = (0..<count).partitioningIndex { !utf8($0).lexicographicallyPrecedes(wanted) }
    return index < count && utf8(index) == wanted ? index : nil
  }
}

extension PackedTexts: ExpressibleByArrayLiteral {
  public init(arrayLiteral texts: String...) { self.init(texts) }
}
